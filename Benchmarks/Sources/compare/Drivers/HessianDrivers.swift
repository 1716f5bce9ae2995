import DualNumbers
import Rivals

extension HessianKernel {
  /// The calls for points that are arrays.
  @inline(__always)
  func arrayDrivers() -> [Contender] {
    [
      .driver(.array, Contender.nestedDuals) { work, count in evaluateNestedDuals(work, count) },
      .driver(.array, "object, automatic") { work, count in evaluateAutomatic(work, count) },
      .preparedDriver(.array, "object, HyperDual") { work, count in evaluateObject(work, count) },
      .preparedDriver(.array, "closure, HyperDual") { work, count in evaluateClosure(work, count) },
    ]
  }

  @inline(never)
  private func evaluateNestedDuals(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var result = Matrix<Double>(rows: n, columns: n, repeating: 0)
    forEachArray(of: n, work, count) { x, _ in
      result = hessian(at: x, of: function)
      use(result)
    }
    write(result, work)
  }

  @inline(never)
  private func evaluateAutomatic(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var result = Matrix<Double>(rows: n, columns: n, repeating: 0)
    forEachArray(of: n, work, count) { x, _ in
      result = hessian(at: x, lanes: .automatic, of: function)
      use(result)
    }
    write(result, work)
  }

  @inline(never)
  private func evaluateObject(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var d = Differentiator<HyperDual<Double>>()
    var result = Matrix<Double>(rows: n, columns: n, repeating: 0)
    forEachArray(of: n, work, count) { x, _ in
      d.hessian(at: x, into: &result, of: function)
      use(result)
    }
    write(result, work)
  }

  @inline(never)
  private func evaluateClosure(_ work: Work, _ count: Int) {
    var d = Differentiator<HyperDual<Double>>()
    var result = Matrix<Double>(rows: n, columns: n, repeating: 0)
    forEachArray(of: n, work, count) { x, _ in
      d.hessian(at: x, into: &result) { x in x.withUnsafeBufferPointer { formula($0, work.constants) } }
      use(result)
    }
    write(result, work)
  }

  @inline(__always)
  private func write(_ hessian: Matrix<Double>, _ work: Work) {
    for i in 0..<n {
      for j in 0..<n { work.outputs[n * i + j] = hessian[i, j] }
    }
  }
}
