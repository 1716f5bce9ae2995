// swift-tools-version: 6.2
// The laws once more, compiled for the processor of this machine: with fused multiplication, and vectors as wide as it has.
import PackageDescription

let package = Package(
  name: "Native",
  dependencies: [.package(name: "DualNumbers", path: "../..")],
  targets: [
    .testTarget(
      // As the tests call their module.
      name: "DualNumbersTests",
      dependencies: [.product(name: "DualNumbers", package: "DualNumbers")],
      path: "Tests/DualNumbersTests",
      sources: [
        "Laws", "Arrays/ArrayLawTests.swift", "Arrays/ArrayNumber.swift", "Drivers/HessianBlockTests.swift",
        "Drivers/LanesLawTests.swift", "Drivers/System.swift", "Drivers/TestedLanes.swift",
        "Numbers/LaneNumberTests.swift", "Numbers/SIMD12Tests.swift", "Support",
      ])
  ]
)
