import DualNumbers
import Rivals

/// A kernel as a map of arrays.
private struct MapOfArrays<Kernel: JacobianKernel>: DifferentiableMap {
  let kernel: Kernel
  let observed: UnsafePointer<Double>

  @inline(__always)
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
    x.withUnsafeBufferPointer { x in
      Array(unsafeUninitializedCapacity: kernel.m) { y, count in
        y.initialize(repeating: 0)
        kernel.formula(x, observed, into: y.baseAddress!)
        count = kernel.m
      }
    }
  }
}

extension JacobianKernel {
  /// The calls for points that are arrays.
  @inline(__always)
  func arrayDrivers() -> [Contender] {
    [
      .driver(.array, "object, automatic") { work, count in evaluateReturning(work, count) },
      prepared(Dual<Double>.self, "Dual"),
      prepared(DualVector<SIMD8<Double>>.self, "8 lanes"),
      prepared(DualVector<SIMD16<Double>>.self, "16 lanes"),
    ]
  }

  @inline(__always)
  private func prepared<T: TimedNumber>(_: T.Type, _ number: String) -> Contender {
    .preparedDriver(.array, "closure, \(number)") { work, count in evaluatePrepared(T.self, work, count) }
  }

  @inline(never)
  private func evaluateReturning(_ work: Work, _ count: Int) {
    var (value, jacobian) = ([Double](), Matrix<Double>(rows: m, columns: n, repeating: 0))
    forEachArray(of: n, work, count) { x, observed in
      (value, jacobian) = valueWithJacobian(
        at: x, lanes: .automatic, of: MapOfArrays(kernel: self, observed: observed))
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }

  @inline(never)
  private func evaluatePrepared<T: TimedNumber>(_: T.Type, _ work: Work, _ count: Int) {
    var workspace = Workspace<T>()
    var value = [Double](repeating: 0, count: m)
    var jacobian = Matrix<Double>(rows: m, columns: n, repeating: 0)
    forEachArray(of: n, work, count) { x, observed in
      valueWithJacobian(at: x, value: &value, into: &jacobian, using: &workspace) { x, y in
        x.withUnsafeBufferPointer { x in
          y.withUnsafeMutableBufferPointer { y in formula(x, observed, into: y.baseAddress!) }
        }
      }
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }

  @inline(__always)
  func write(_ value: [Double], _ jacobian: Matrix<Double>, _ work: Work) {
    for i in 0..<m {
      work.outputs[i] = value[i]
      for j in 0..<n { work.outputs[m + i * n + j] = jacobian[i, j] }
    }
  }
}
