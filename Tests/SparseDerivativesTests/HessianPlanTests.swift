import DualNumbers
import ReferenceProblems
import SparseDerivatives
import Testing

@Suite struct HessianPlanTests {
  /// The gradient of Σ hᵢⱼ xᵢ²xⱼ²/4 over the pairs i ≠ j of a symmetric pattern, and Σ xᵢ³ over its diagonal.
  struct Gradient: SparseMap {
    let pattern: SparsePattern

    func coefficient(_ i: Int, _ j: Int) -> Double { Double(1 + min(i, j) + 3 * max(i, j)) }

    func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
      for i in y.rows {
        var sum: T = 0
        for k in pattern.entries(ofColumn: i) {
          let j = Int(pattern.rowIndices[k])
          sum += i == j ? 3 * x[i] * x[i] : T(coefficient(i, j)) * x[i] * x[j] * x[j]
        }
        y[i] = sum
      }
    }

    /// ∂²/∂xᵢ∂xⱼ
    func entry(_ i: Int, _ j: Int, _ x: [Double]) -> Double {
      if i != j { return pattern.contains(row: i, column: j) ? 2 * coefficient(i, j) * x[i] * x[j] : 0 }
      return pattern.rowIndices[pattern.entries(ofColumn: i)].reduce(0) { sum, row in
        let k = Int(row)
        return sum + (k == i ? 6 * x[i] : coefficient(i, k) * x[k] * x[k])
      }
    }
  }

  @Test("against second derivatives by hand", arguments: 0...7)
  func entries(kind: Int) throws {
    var pattern =
      switch kind {
      case 0: try Patterns.arrow(30)
      case 1: try Patterns.banded(30, lower: 2, upper: 2)
      case 2: try Patterns.box(side: 5, dimension: 2, reach: 1)
      case 3: try Patterns.full(20)
      case 4: try Patterns.symmetric(1, entries: 1, seed: 1)
      default: try Patterns.symmetric(40, entries: 30 * kind, seed: UInt64(kind))
      }
    // Each xᵢ² has an entry on the diagonal.
    let n = pattern.columns
    let all = (0..<n).flatMap { j in
      pattern.rowIndices[pattern.entries(ofColumn: j)].map { (row: Int($0), column: j) } + [(row: j, column: j)]
    }
    pattern = try SparsePattern(rows: n, columns: n, entries: all)
    let gradient = Gradient(pattern: pattern)
    let plan = HessianPlan(pattern)
    let x = (0..<n).map { Double($0 % 4) - 1.5 }
    let (value, hessian) = plan.gradientWithHessian(at: x, ofGradient: gradient)
    #expect(value == gradient.value(at: x, outputs: n))
    for j in 0..<n {
      for i in 0..<n { #expect(hessian[i, j] == gradient.entry(i, j, x)) }
    }
    var (again, ones) = (value, SparseMatrix<Double>(pattern, repeating: 9))
    plan.hessian(
      at: x, gradient: &again, into: &ones, in: Dual<Double>.self, ofGradient: gradient.callAsFunction)
    #expect(ones == hessian)
    try plan.checkPattern(at: x, ofGradient: gradient)
    if kind == 0 { #expect(plan.coloring.count == 2 && plan.passes == 1) }
  }

  @Test("the row that lacks an entry is found")
  func wrongPattern() throws {
    let problem = BroydenTridiagonal(50)
    let x = (0..<50).map { Double($0 % 5) / 4 - 0.75 }
    try JacobianPlan(try Patterns.banded(50, lower: 1, upper: 1)).checkPattern(at: x, of: problem)
    for missing in [(0, 1), (17, 16), (33, 33), (49, 48)] {
      let pattern = try SparsePattern(
        rows: 50, columns: 50,
        entries: (0..<50).flatMap { i in
          (max(0, i - 1)...min(49, i + 1)).filter { (i, $0) != missing }.map { (row: i, column: $0) }
        })
      let error = #expect(throws: WrongPatternError.self) { try JacobianPlan(pattern).checkPattern(at: x, of: problem) }
      #expect(error?.row == missing.0)
    }
  }
}
