// swift-tools-version: 6.2
// The laws once more, compiled for the processor of this machine: with fused multiplication, and vectors as wide as it has.
import PackageDescription

let package = Package(
  name: "Native",
  dependencies: [.package(name: "DualNumbers", path: "../..")],
  targets: [
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      // As the tests call their module.
      name: "DualNumbersTests",
      dependencies: [.product(name: "DualNumbers", package: "DualNumbers"), "TestSupport"],
      path: "Tests/DualNumbersTests",
      sources: [
        "Laws", "Arrays/ArrayLawTests.swift", "Arrays/ArrayNumber.swift", "Numbers/LaneNumberTests.swift",
        "Numbers/SIMD12Tests.swift", "Support",
      ]),
    .testTarget(
      name: "DriverTests",
      dependencies: [.product(name: "DualNumbers", package: "DualNumbers"), "TestSupport"],
      path: "Tests/DriverTests",
      sources: ["HessianBlockTests.swift", "LanesLawTests.swift", "System.swift", "TestedLanes.swift"]),
  ]
)
