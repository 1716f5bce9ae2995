// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "DualNumbers", path: ".."),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "compare",
      dependencies: [
        "Rivals", "Stopwatch", argumentParser, .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "SparseDerivatives", package: "DualNumbers"),
      ],
      // A rival that needs its library says so in its object file, which only LLVM's linker reads on Linux.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]),
    .executableTarget(
      name: "arrays",
      dependencies: ["Stopwatch", argumentParser, .product(name: "DualNumbers", package: "DualNumbers")]),
    .executableTarget(
      name: "linear",
      dependencies: [
        "Stopwatch", argumentParser, .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "DualLinearAlgebra", package: "DualNumbers"),
      ]),
    .executableTarget(
      name: "sparse",
      dependencies: [
        "AllocationCounter", "Stopwatch", argumentParser, .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "SparseDerivatives", package: "DualNumbers"),
      ]),
    .executableTarget(
      name: "checking",
      dependencies: [
        "Stopwatch", argumentParser, .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "DerivativeChecking", package: "DualNumbers"),
      ]),
    .executableTarget(
      name: "reverse",
      dependencies: [
        "AllocationCounter", "ReverseRivals", "Stopwatch", argumentParser,
        .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "ReverseMode", package: "DualNumbers"),
      ],
      exclude: ["Kernels/ADBench/BundleAdjustment.swift"],
      // As `compare`.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]),
    .executableTarget(
      name: "rounding", dependencies: [argumentParser, .product(name: "DualNumbers", package: "DualNumbers")]),
    .executableTarget(
      name: "taylor",
      dependencies: [
        "Stopwatch", argumentParser, .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "TaylorMode", package: "DualNumbers"),
      ]),
    .executableTarget(
      name: "debug",
      dependencies: ["Stopwatch", argumentParser, .product(name: "DualNumbers", package: "DualNumbers")]),
    .target(name: "AllocationCounter"),
    .target(name: "Stopwatch"),
    .testTarget(
      name: "NumericsTests",
      dependencies: [
        .product(name: "DualNumbers", package: "DualNumbers"),
        .product(name: "ComplexModule", package: "swift-numerics"),
        .product(name: "RealModule", package: "swift-numerics"),
      ]),
    .target(
      name: "ReverseRivals",
      cxxSettings: [.unsafeFlags(["-O3", "-DNDEBUG"], .when(configuration: .release))]),
    .target(
      name: "Rivals",
      exclude: ["Forward"],
      cxxSettings: [
        .headerSearchPath("Forward"),
        .unsafeFlags(["-O3", "-DNDEBUG"], .when(configuration: .release)),
      ]),
  ],
  cxxLanguageStandard: .cxx17
)
