import DualNumbers
import Rivals
import SparseDerivatives

/// K6b: Broyden's tridiagonal function (3 − 2xᵢ)xᵢ − xᵢ₋₁ − 2xᵢ₊₁ + 1, with a dense Jacobian.
struct Broyden: JacobianKernel {
  let n: Int
  var m: Int { n }

  static func kernel(_ n: Int) -> Kernel {
    Kernel(
      name: "K6b.\(n)", title: "Broyden's tridiagonal function of \(n) numbers, dense Jacobian", points: points(n),
      valueCount: n, derivativeCount: n * n, contenders: Broyden(n: n).contenders() + [Broyden(n: n).plan()])
  }

  static func points(_ n: Int) -> Points {
    Points(seed: UInt64(7000 + n), sets: Points.sets(for: n), stride: n, in: -1.5...0.5)
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(
    _ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>, into y: UnsafeMutablePointer<T>
  ) {
    for i in 0..<n {
      var residual = (3 - 2 * x[i]) * x[i] + 1
      if i > 0 { residual -= x[i - 1] }
      if i + 1 < n { residual -= 2 * x[i + 1] }
      y[i] = residual
    }
  }

  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
    let entries = outputs + n
    entries.update(repeating: 0, count: n * n)
    for i in 0..<n {
      let row = entries + i * n
      var residual = (3 - 2 * x[i]) * x[i] + 1
      row[i] = 3 - 4 * x[i]
      if i > 0 {
        residual -= x[i - 1]
        row[i - 1] = -1
      }
      if i + 1 < n {
        residual -= 2 * x[i + 1]
        row[i + 1] = -2
      }
      outputs[i] = residual
    }
  }

  /// A plan of SparseDerivatives, whose entries go into a dense matrix.
  private func plan() -> Contender {
    let plan = JacobianPlan(BroydenMap(n: n).pattern)
    return .preparedDriver(.array, "object, plan") { work, count in evaluatePlan(plan, work, count) }
  }

  @inline(never)
  private func evaluatePlan(_ plan: JacobianPlan, _ work: Work, _ count: Int) {
    var (value, jacobian) = ([Double](repeating: 0, count: n), SparseMatrix<Double>(plan.pattern))
    var dense = Matrix(rows: n, columns: n, repeating: 0.0)
    forEachArray(of: n, work, count) { x, _ in
      plan.jacobian(at: x, value: &value, into: &jacobian, of: BroydenMap(n: n))
      let (starts, rows) = (plan.pattern.columnStarts, plan.pattern.rowIndices)
      dense.withUnsafeMutableBufferPointer { dense in
        for j in 0..<n {
          for k in starts[j]..<starts[j + 1] { dense[j * n + Int(rows[k])] = jacobian.values[k] }
        }
      }
      use(value)
      use(dense)
    }
    for i in 0..<n {
      work.outputs[i] = value[i]
      for j in 0..<n { work.outputs[n + i * n + j] = dense[i, j] }
    }
  }
}

/// K6b's function as a sparse map.
struct BroydenMap: SparseMap {
  let n: Int

  /// Row i has columns i − 1, i and i + 1.
  var pattern: SparsePattern {
    let entries = (0..<n).flatMap { i in (max(0, i - 1)...min(n - 1, i + 1)).map { (row: i, column: $0) } }
    // Every entry is inside.
    return try! SparsePattern(rows: n, columns: n, entries: entries)
  }

  func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
    for i in y.rows {
      var residual = (3 - 2 * x[i]) * x[i] + 1
      if i > 0 { residual -= x[i - 1] }
      if i + 1 < n { residual -= 2 * x[i + 1] }
      y[i] = residual
    }
  }
}
