// swift-tools-version: 6.2
// The tests that run under the sanitizers: those of raw memory and of threads. Few, because each sanitizer needs a build
// of its own.
import PackageDescription

let package = Package(
  name: "Sanitizers",
  dependencies: [.package(name: "DualNumbers", path: "../..")],
  targets: [
    .testTarget(
      name: "SanitizedDualNumbers",
      dependencies: [.product(name: "DualNumbers", package: "DualNumbers")],
      path: "Tests/DualNumbersTests",
      sources: [
        "Arrays/ArrayLawTests.swift", "Arrays/ArrayNumber.swift", "Drivers/JacobianColumnsTests.swift",
        "Drivers/System.swift",
        "Drivers/TestedLanes.swift", "Drivers/DifferentiatorReuseTests.swift", "Matrix/MatrixTests.swift",
        "Support/Operands.swift", "Support/TestedNumber.swift", "Support/UnseededPasses.swift",
      ]),
    .testTarget(
      name: "SanitizedDerivativeChecking",
      dependencies: [
        .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "DerivativeChecking", package: "DualNumbers"),
      ],
      path: "Tests/DerivativeCheckingTests",
      sources: ["Checks/ClosureTests.swift", "Report/ReportTests.swift"]),
    .testTarget(
      name: "SanitizedReverseMode",
      dependencies: [
        .product(name: "DualNumbers", package: "DualNumbers"), .product(name: "ReverseMode", package: "DualNumbers"),
      ],
      path: "Tests/ReverseModeTests",
      sources: [
        "Drivers/GradientTests.swift", "Recordings/RecordingTests.swift", "Support/FunctionTable.swift",
        "Tape/ThreadTests.swift",
      ]),
    .testTarget(
      name: "SanitizedSparseDerivatives",
      dependencies: [
        .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "SparseDerivatives", package: "DualNumbers"),
      ],
      path: "Tests/SparseDerivativesTests",
      sources: ["Cores/JacobianOverCoresTests.swift", "Cores/SparseOverCoresTests.swift"]),
  ]
)
