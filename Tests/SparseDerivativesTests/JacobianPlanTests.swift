import AllocationCounter
import DualNumbers
import ReferenceProblems
import SparseDerivatives
import Testing

@Suite struct JacobianPlanTests {
  func tridiagonal(_ n: Int) throws -> SparsePattern { try Patterns.banded(n, lower: 1, upper: 1) }

  @Test("Broyden tridiagonal, against the Jacobian by hand", arguments: [1, 2, 3, 4, 7, 50])
  func broyden(n: Int) throws {
    let problem = BroydenTridiagonal(n)
    let plan = JacobianPlan(try tridiagonal(n))
    let x = (0..<n).map { Double($0 % 5) / 4 - 0.75 }
    let (value, jacobian) = plan.valueWithJacobian(at: x, of: problem)
    var expected = jacobian.values
    problem.writeJacobian(at: x, into: &expected)
    #expect(jacobian.values == expected)
    #expect(value == problem.value(at: x, outputs: n))
    #expect(plan.coloring.count == min(n, 3))
    #expect(plan.passes == 1)
  }

  @Test("discrete boundary value, against the Jacobian by hand")
  func boundaryValue() throws {
    let problem = DiscreteBoundaryValue(30)
    let plan = JacobianPlan(try tridiagonal(30))
    let jacobian = plan.valueWithJacobian(at: problem.start, of: problem).jacobian
    var expected = jacobian.values
    problem.writeJacobian(at: problem.start, into: &expected)
    for (entry, expected) in zip(jacobian.values, expected) { #expect(abs(entry - expected) <= 4 * expected.ulp) }
  }

  /// fᵢ = Σⱼ cᵢⱼ xⱼ² over a pattern, with cᵢⱼ = i + 2j + 1.
  struct Quadratic: SparseMap {
    let rows: SparsePattern
    func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
      for i in y.rows {
        y[i] = 0
        for k in rows.entries(ofColumn: i) {
          let j = Int(rows.rowIndices[k])
          y[i] += T(i + 2 * j + 1) * x[j] * x[j]
        }
      }
    }
  }

  @Test(
    "any number of colours, passes, rows and columns; outputs that are added to",
    arguments: [
      (5, 5, 6), (40, 30, 60), (30, 40, 200), (20, 50, 900), (1, 40, 200), (40, 1, 20), (3, 9, 1),
    ])
  func random(rows: Int, columns: Int, entries: Int) throws {
    let pattern = try Patterns.random(rows: rows, columns: columns, entries: entries, seed: 7)
    let map = Quadratic(rows: pattern.transposed())
    let x = (0..<columns).map { Double($0 % 7) - 3 }
    let plan = JacobianPlan(pattern)
    let (value, jacobian) = plan.valueWithJacobian(at: x, of: map)
    #expect(value == map.value(at: x, outputs: rows))
    for j in 0..<columns {
      for i in 0..<rows {
        #expect(jacobian[i, j] == (pattern.contains(row: i, column: j) ? Double(2 * (i + 2 * j + 1)) * x[j] : 0))
      }
    }
    // In other directions a pass, the same.
    var (again, ones) = (value, SparseMatrix<Double>(pattern, repeating: 9))
    plan.jacobian(at: x, value: &again, into: &ones, in: Dual<Double>.self, of: map.callAsFunction)
    #expect(ones == jacobian && again == value)
    plan.jacobian(at: x, value: &again, into: &ones, in: ClosureLanes<Double>.self, of: map.callAsFunction)
    #expect(ones == jacobian)
    let single = plan.valueWithJacobian(at: x.map(Float.init), of: map).jacobian
    #expect(single.values.map(Double.init) == jacobian.values)
  }

  @Test("n = 0, no rows, empty lines", arguments: [(0, 0), (0, 3), (3, 0), (2, 2)])
  func empty(rows: Int, columns: Int) throws {
    let pattern = try SparsePattern(rows: rows, columns: columns, entries: [])
    let map = Quadratic(rows: pattern.transposed())
    let (value, jacobian) = JacobianPlan(pattern).valueWithJacobian(at: Array(repeating: 1.0, count: columns), of: map)
    #expect(value == Array(repeating: 0, count: rows))
    #expect(jacobian.values.isEmpty)
  }

  @Test("no allocation per call", .enabled(if: allocations_are_counted()))
  func allocations() throws {
    let problem = BroydenTridiagonal(100)
    let plan = JacobianPlan(try tridiagonal(100))
    var (value, jacobian) = ([Double](repeating: 0, count: 100), SparseMatrix<Double>(plan.pattern))
    let x = problem.start
    plan.jacobian(at: x, value: &value, into: &jacobian, of: problem)
    let before = allocation_count()
    for _ in 0..<10 { plan.jacobian(at: x, value: &value, into: &jacobian, of: problem) }
    #if !DEBUG
      #expect(allocation_count() == before)
    #endif
    #expect(jacobian.values.count == 298)
  }
}
