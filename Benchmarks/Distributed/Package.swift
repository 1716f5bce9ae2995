// swift-tools-version: 6.2
// Jacobians on several machines. Open MPI is used where it is installed.
import PackageDescription

let package = Package(
  name: "Distributed",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "DualNumbers", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "OpenMPI", pkgConfig: "ompi-c",
      providers: [.apt(["openmpi-bin", "libopenmpi-dev"]), .brew(["open-mpi"])]),
    .target(name: "MessagePassing", dependencies: ["OpenMPI"]),
    .executableTarget(
      name: "distributed",
      dependencies: [
        "MessagePassing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "SparseDerivatives", package: "DualNumbers"),
      ]),
  ]
)
