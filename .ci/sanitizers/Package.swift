// swift-tools-version: 6.2
// The tests that run under the sanitizers: those of raw memory and of threads. Few, because each sanitizer needs a build
// of its own.
import PackageDescription

let package = Package(
  name: "Sanitizers",
  dependencies: [.package(name: "DualNumbers", path: "../..")],
  targets: [
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "SanitizedDualNumbers",
      dependencies: [.product(name: "DualNumbers", package: "DualNumbers"), "TestSupport"],
      path: "Tests/DualNumbersTests",
      sources: [
        "Arrays/ArrayLawTests.swift", "Arrays/ArrayNumber.swift", "Matrix/MatrixTests.swift",
        "Support/Operands.swift", "Support/TestedNumber.swift",
      ]),
    .testTarget(
      name: "SanitizedDrivers",
      dependencies: [.product(name: "DualNumbers", package: "DualNumbers"), "TestSupport"],
      path: "Tests/DriverTests",
      sources: [
        "DifferentiatorReuseTests.swift", "JacobianColumnsTests.swift", "System.swift", "TestedLanes.swift",
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
      sources: [
        "Cores/JacobianOverCoresTests.swift", "Cores/SparseOverCoresTests.swift", "Cores/TermsOverCoresTests.swift",
      ]),
  ]
)
