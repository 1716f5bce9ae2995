/// A kernel that is made when it is asked for.
struct KernelEntry: Sendable {
  var name: String
  var make: @Sendable () -> Kernel

  static let all: [KernelEntry] = [
    KernelEntry(name: "K1", make: Composite.kernel),
    KernelEntry(name: "K2", make: LogisticMap.kernel),
    KernelEntry(name: "K3a", make: LogarithmAndSine.kernel),
    KernelEntry(name: "K3b", make: QuotientAndExponential.kernel),
    KernelEntry(name: "K4.8") { Helmholtz.kernel(8) },
    KernelEntry(name: "K4.50") { Helmholtz.kernel(50) },
    KernelEntry(name: "K5", make: SnavelyCamera.kernel),
    KernelEntry(name: "K6r.100") { Rosenbrock.kernel(100) },
    KernelEntry(name: "K6r.1000") { Rosenbrock.kernel(1000) },
    KernelEntry(name: "K6b.100") { Broyden.kernel(100) },
    KernelEntry(name: "K7") { CompressedBroyden.kernel(10_000) },
    KernelEntry(name: "K8") { RosenbrockHessian.kernel("K8", 10) },
    KernelEntry(name: "R.8") { RosenbrockHessian.kernel("R.8", 8) },
    KernelEntry(name: "R.128") { RosenbrockHessian.kernel("R.128", 128) },
    KernelEntry(name: "A.8") { Ackley.kernel(8) },
    KernelEntry(name: "A.128") { Ackley.kernel(128) },
    KernelEntry(name: "H.10") { SinesAndProducts.kernel(10) },
    KernelEntry(name: "H.50") { SinesAndProducts.kernel(50) },
    KernelEntry(name: "H.100") { SinesAndProducts.kernel(100) },
    KernelEntry(name: "Bundle", make: BundleAdjustment.kernel),
    KernelEntry(name: "Kalman", make: KalmanFilter.kernel),
    KernelEntry(name: "Particles") { Particles.kernel(30) },
    KernelEntry(name: "Kinetics") { Kinetics.kernel(20) },
  ]

  static var names: String { all.map(\.name).joined(separator: ", ") }

  /// The kernel with its rivals.
  func makeWithRivals() -> Kernel {
    var kernel = make()
    kernel.contenders += RivalLibrary.all.flatMap { $0.contenders(for: name) }
    return kernel
  }
}
