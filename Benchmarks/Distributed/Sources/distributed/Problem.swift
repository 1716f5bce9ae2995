import ArgumentParser
import DualNumbers
import SparseDerivatives

/// A square Jacobian of which each machine computes a range of columns.
struct Problem {
  enum Name: String, CaseIterable, ExpressibleByArgument {
    /// Broyden's tridiagonal function: three entries to a column.
    case broyden
    /// The discrete integral equation: all entries.
    case integral
  }

  let name: Name
  let size: Int
  /// The column whose computation fails.
  let failing: Int?

  /// The rows of a column that have entries.
  func rows(ofColumn j: Int) -> Range<Int> {
    switch name {
    case .broyden: max(j - 1, 0)..<min(j + 2, size)
    case .integral: 0..<size
    }
  }

  func entries(of columns: Range<Int>) -> Int {
    columns.reduce(0) { $0 + rows(ofColumn: $1).count }
  }

  /// The columns of rank `rank` of `count`.
  func share(_ rank: Int, of count: Int) -> Range<Int> { rank * size / count..<(rank + 1) * size / count }

  /// The entries of `columns`, one column after the other.
  func jacobian(_ columns: Range<Int>, tasks: Int) throws -> [Double] {
    switch name {
    case .broyden:
      // The other columns are empty, so that rows which have no entries in these are not computed.
      var (starts, rowIndices) = ([Int](repeating: 0, count: size + 1), [Int32]())
      for j in 0..<size {
        if columns.contains(j) { rowIndices += rows(ofColumn: j).map { Int32($0) } }
        starts[j + 1] = rowIndices.count
      }
      let pattern = try SparsePattern(rows: size, columns: size, columnStarts: starts, rowIndices: rowIndices)
      let point = (0..<size).map { -1 + Double($0 % 17) / 16 }
      return try JacobianPlan(pattern).jacobian(at: point, tasks: tasks, of: Broyden(size: size, failing: failing))
        .values
    case .integral:
      let point = (1...size).map { i in
        let t = Double(i) / Double(size + 1)
        return t * (t - 1)
      }
      let f = IntegralEquation(failing: failing)
      return try SparseDerivatives.jacobian(at: point, columns: columns, outputs: size, tasks: tasks) { x, y in
        try f.write(x, &y)
      }.columnMajor
    }
  }
}

struct RunError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// fᵢ = (3 − 2xᵢ)xᵢ − xᵢ₋₁ − 2xᵢ₊₁ + 1, x₀ = xₙ₊₁ = 0.
///
/// J. J. Moré, B. S. Garbow, K. E. Hillstrom, "Testing Unconstrained Optimization Software", ACM TOMS 7(1), 1981, no. 30.
struct Broyden: SparseMap, Sendable {
  let size: Int
  let failing: Int?

  func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) throws(RunError) {
    for i in y.rows {
      if i == failing { throw RunError("row \(i) fails, as --fail-at says") }
      var residual = (3 - 2 * x[i]) * x[i] + 1
      if i > 0 { residual -= x[i - 1] }
      if i + 1 < size { residual -= 2 * x[i + 1] }
      y[i] = residual
    }
  }
}

/// fᵢ = xᵢ + h/2·((1 − tᵢ)·Σⱼ≤ᵢ tⱼ(xⱼ + tⱼ + 1)³ + tᵢ·Σⱼ>ᵢ (1 − tⱼ)(xⱼ + tⱼ + 1)³), h = 1/(n + 1), tᵢ = ih.
///
/// No. 29 of the same.
struct IntegralEquation: Sendable {
  let failing: Int?

  func write(_ x: [ClosureLanes<Double>], _ y: inout [ClosureLanes<Double>]) throws {
    if let failing, x[failing].varies { throw RunError("column \(failing) fails, as --fail-at says") }
    let step = 1 / Double(x.count + 1)
    func cube(_ i: Int) -> ClosureLanes<Double> {
      let shifted = x[i] + (Double(i + 1) * step + 1)
      return shifted * shifted * shifted
    }
    var above = ClosureLanes<Double>(0)
    for i in x.indices.reversed() {
      let t = Double(i + 1) * step
      y[i] = t * above
      above += (1 - t) * cube(i)
    }
    var below = ClosureLanes<Double>(0)
    for i in x.indices {
      let t = Double(i + 1) * step
      below += t * cube(i)
      y[i] = x[i] + step / 2 * ((1 - t) * below + y[i])
    }
  }
}
