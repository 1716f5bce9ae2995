// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "DualNumbers", path: "..")],
  targets: [
    .executableTarget(name: "compare", dependencies: [.product(name: "DualNumbers", package: "DualNumbers")])
  ]
)
