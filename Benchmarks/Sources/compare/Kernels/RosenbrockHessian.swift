import DualNumbers

/// The Hessian of the Rosenbrock function, which is tridiagonal; K8 has ten numbers.
struct RosenbrockHessian: HessianKernel {
  let n: Int

  static func kernel(_ name: String, _ n: Int) -> Kernel {
    let formula = RosenbrockHessian(n: n)
    return Kernel(
      name: name, title: "Rosenbrock function of \(n) numbers, Hessian", points: Rosenbrock.points(n),
      valueCount: 0, derivativeCount: n * n,
      contenders: formula.contenders() + (n <= 10 ? [formula.nestedDual()] : []))
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _ constants: UnsafePointer<Double>) -> T {
    Rosenbrock(n: n).formula(x, constants)
  }

  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ entries: UnsafeMutablePointer<Double>) {
    entries.update(repeating: 0, count: n * n)
    for i in 0..<n - 1 {
      entries[n * i + i] += 1200 * x[i] * x[i] - 400 * x[i + 1] + 2
      entries[n * i + i + 1] = -400 * x[i]
      entries[n * (i + 1) + i] = -400 * x[i]
      entries[n * (i + 1) + i + 1] += 200
    }
  }
}
