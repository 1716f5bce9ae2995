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
    .library(name: "SpecialFunctions", targets: ["SpecialFunctions"]),
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
    .target(name: "SpecialFunctions", dependencies: ["DualNumbers"]),
    .target(name: "SharedWork"),
    .target(name: "SparseDerivatives", dependencies: ["DualNumbers", "SharedWork"]),
    .target(name: "ReferenceProblems", dependencies: ["DualNumbers", "SparseDerivatives"]),
    .executableTarget(
      name: "tour",
      dependencies: [
        "DualNumbers", "DerivativeChecking", "ReverseMode", "TaylorMode", "DualLinearAlgebra", "SparseDerivatives",
        "ReferenceProblems",
      ],
      resources: [.copy("Data")]),
    .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "DualNumbersTests",
      dependencies: ["DualNumbers", "DerivativeChecking", "AllocationCounter", "TestSupport"],
      resources: [.copy("Data")]),
    // Of its own, so that two processors share the compilation of the two largest.
    .testTarget(
      name: "DriverTests", dependencies: ["DualNumbers", "AllocationCounter", "TestSupport"]),
    .testTarget(
      name: "DerivativeCheckingTests",
      dependencies: ["DualNumbers", "DerivativeChecking", "ReferenceProblems", "TestSupport"]),
    .testTarget(
      name: "ReverseModeTests",
      dependencies: [
        "ReverseMode", "DerivativeChecking", "DualNumbers", "ReferenceProblems", "TapeStore", "AllocationCounter",
        "TestSupport",
      ]),
    .testTarget(
      name: "DualLinearAlgebraTests",
      dependencies: ["DualLinearAlgebra", "DualNumbers", "ReverseMode", "TaylorMode", "TestSupport"],
      exclude: ["Data"]),
    .testTarget(
      name: "ImplicitFunctionsTests",
      dependencies: [
        "ImplicitFunctions", "DualLinearAlgebra", "DualNumbers", "ReverseMode", "TaylorMode", "TestSupport",
      ]),
    .testTarget(
      name: "TaylorModeTests", dependencies: ["TaylorMode", "DualNumbers", "TestSupport"],
      exclude: ["Data/README.md", "Data/coefficients.py"], resources: [.copy("Data/coefficients.txt")]),
    .testTarget(
      name: "SpecialFunctionsTests",
      dependencies: [
        "SpecialFunctions", "DualNumbers", "DerivativeChecking", "ReverseMode", "TaylorMode", "TestSupport",
      ],
      exclude: ["Data/README.md", "Data/functions.py"], resources: [.copy("Data/functions.txt")]),
    .testTarget(
      name: "SparseDerivativesTests",
      dependencies: ["SparseDerivatives", "DualNumbers", "ReferenceProblems", "AllocationCounter", "TestSupport"],
      resources: [.copy("Data")]),
    .testTarget(
      name: "ReferenceProblemsTests",
      dependencies: ["DualNumbers", "ReverseMode", "ReferenceProblems", "SparseDerivatives"],
      resources: [.copy("Data")]),
    .testTarget(
      name: "TourTests",
      dependencies: [
        "DualNumbers", "DerivativeChecking", "ReverseMode", "TaylorMode", "SparseDerivatives", "ReferenceProblems",
        "TestSupport", "tour",
      ],
      resources: [.copy("Data")]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "DualNumbers", "DerivativeChecking", "ReverseMode", "TaylorMode", "DualLinearAlgebra", "ImplicitFunctions",
        "SpecialFunctions", "SparseDerivatives",
      ]),
  ]
)
