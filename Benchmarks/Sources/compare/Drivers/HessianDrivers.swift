import DualNumbers
import Rivals

extension HessianKernel {
  /// The calls for points that are arrays.
  @inline(__always)
  func arrayDrivers() -> [Contender] {
    [Contender.driver(.array, Contender.nestedDuals) { work, count in evaluateNestedDuals(work, count) }]
  }

  @inline(never)
  private func evaluateNestedDuals(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var result = Matrix<Double>(rows: n, columns: n, repeating: 0)
    forEachArray(of: n, work, count) { x, _ in
      result = hessian(at: x, of: function._passed)
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
