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
    KernelEntry(name: "K8") { RosenbrockHessian.kernel(10) },
  ]

  /// The kernel with its rivals.
  func makeWithRivals() -> Kernel {
    var kernel = make()
    kernel.contenders += RivalLibrary.all.flatMap { $0.contenders(for: name) }
    return kernel
  }
}
