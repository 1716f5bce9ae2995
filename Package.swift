// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "DualNumbers",
  platforms: [.macOS(.v11), .iOS(.v14), .tvOS(.v14), .watchOS(.v7)],
  products: [
    .library(name: "DualNumbers", targets: ["DualNumbers"]),
    .library(name: "DerivativeChecking", targets: ["DerivativeChecking"]),
    .library(name: "ReverseMode", targets: ["ReverseMode"]),
    .library(name: "DualLinearAlgebra", targets: ["DualLinearAlgebra"]),
    .library(name: "ImplicitFunctions", targets: ["ImplicitFunctions"]),
    .library(name: "TaylorMode", targets: ["TaylorMode"]),
    .library(name: "SparseDerivatives", targets: ["SparseDerivatives"]),
    .executable(name: "tour", targets: ["tour"]),
  ],
  targets: [
    .target(
      name: "LibmIntrinsics",
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux, .android]))]),
    .target(name: "DualNumbers", dependencies: ["LibmIntrinsics"]),
    .target(name: "DerivativeChecking", dependencies: ["DualNumbers", "LibmIntrinsics"]),
    .target(name: "TapeStore"),
    .target(name: "ReverseMode", dependencies: ["DualNumbers", "TapeStore"]),
    .target(name: "DualLinearAlgebra", dependencies: ["DualNumbers"]),
    .target(name: "ImplicitFunctions", dependencies: ["DualNumbers", "DualLinearAlgebra"]),
    .target(name: "TaylorMode", dependencies: ["DualNumbers"]),
    .target(name: "SparseDerivatives", dependencies: ["DualNumbers"]),
    .target(name: "ReferenceProblems", dependencies: ["DualNumbers", "SparseDerivatives"]),
    .executableTarget(
      name: "tour",
      dependencies: [
        "DualNumbers", "DerivativeChecking", "ReverseMode", "TaylorMode", "DualLinearAlgebra", "SparseDerivatives",
        "ReferenceProblems",
      ],
      resources: [.copy("Data")]),
    .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
    .testTarget(
      name: "DualNumbersTests",
      dependencies: ["DualNumbers", "DerivativeChecking", "AllocationCounter"],
      resources: [.copy("Data")]),
    .testTarget(
      name: "DerivativeCheckingTests", dependencies: ["DualNumbers", "DerivativeChecking", "ReferenceProblems"]),
    .testTarget(
      name: "ReverseModeTests",
      dependencies: [
        "ReverseMode", "DerivativeChecking", "DualNumbers", "ReferenceProblems", "TapeStore", "AllocationCounter",
      ]),
    .testTarget(
      name: "DualLinearAlgebraTests", dependencies: ["DualLinearAlgebra", "DualNumbers", "ReverseMode"],
      exclude: ["Data"]),
    .testTarget(
      name: "ImplicitFunctionsTests",
      dependencies: ["ImplicitFunctions", "DualLinearAlgebra", "DualNumbers", "ReverseMode"]),
    .testTarget(
      name: "TaylorModeTests", dependencies: ["TaylorMode", "DualNumbers"],
      exclude: ["Data/README.md", "Data/coefficients.py"], resources: [.copy("Data/coefficients.txt")]),
    .testTarget(
      name: "SparseDerivativesTests",
      dependencies: ["SparseDerivatives", "DualNumbers", "ReferenceProblems", "AllocationCounter"],
      resources: [.copy("Data")]),
    .testTarget(
      name: "ReferenceProblemsTests",
      dependencies: ["DualNumbers", "ReverseMode", "ReferenceProblems", "SparseDerivatives"],
      resources: [.copy("Data")]),
    .testTarget(
      name: "TourTests",
      dependencies: [
        "DualNumbers", "DerivativeChecking", "ReverseMode", "TaylorMode", "SparseDerivatives", "ReferenceProblems",
        "tour",
      ],
      resources: [.copy("Data")]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "DualNumbers", "DerivativeChecking", "ReverseMode", "TaylorMode", "DualLinearAlgebra", "ImplicitFunctions",
        "SparseDerivatives",
      ]),
  ]
)
