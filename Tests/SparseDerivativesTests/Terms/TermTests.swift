import DualNumbers
import SparseDerivatives
import TestSupport
import Testing

@Suite("terms")
struct TermTests {
  /// Of numbers between 0.2 and 1.
  private func point(_ n: Int) -> [Double] {
    (0..<n).map { i -> Double in 0.2 + 0.08 * Double(i * 7 % 11) }
  }

  private func isClose(_ x: Double, _ y: Double) -> Bool { abs(x - y) <= 1e-13 * max(1, abs(y)) }

  private func agree(_ x: [Double], _ y: [Double]) -> Bool {
    x.count == y.count && zip(x, y).allSatisfy { isClose($0, $1) }
  }

  private func check(_ sparse: SparseMatrix<Double>, _ dense: Matrix<Double>) {
    #expect(sparse.rows == dense.rows && sparse.columns == dense.columns)
    for i in 0..<dense.rows {
      for j in 0..<dense.columns { #expect(isClose(sparse[i, j], dense[i, j]), "row \(i), column \(j)") }
    }
  }

  @Test("values and Jacobian are those of the map as a whole", arguments: [false, true])
  func jacobian(sharedRows: Bool) throws {
    let map = try MixedTerms(inputs: 30, copies: 9, sharedRows: sharedRows, seed: 1)
    let (x, plan) = (point(30), try JacobianOfTerms(map.all, inputs: 30, rows: map.rows))
    var (values, sparse) = (
      [Double](repeating: .nan, count: map.rows), SparseMatrix(plan.pattern, repeating: Double.nan)
    )
    plan.jacobian(at: x, value: &values, into: &sparse)
    let expected = valueWithJacobian(at: x, lanes: .automatic, of: map)
    #expect(agree(values, expected.value))
    check(sparse, expected.jacobian)
    var again = SparseMatrix(plan.pattern, repeating: 1.0)
    plan.jacobian(at: x, into: &again)
    #expect(again == sparse)
    var plain = [Double](repeating: .nan, count: map.rows)
    map.all.values(at: x, into: &plain)
    #expect(plain == values)
  }

  @Test("rows that nothing is added to are 0, columns that nothing reads are empty")
  func untouched() throws {
    let terms = try Terms(of: Wave(), copies: 1, reading: { _, _ in 2 }, writing: { _, _ in 1 })
    let plan = try JacobianOfTerms(terms, inputs: 5, rows: 4)
    #expect(plan.pattern.columnStarts == [0, 0, 0, 1, 1, 1])
    var (values, j) = ([1.0, 1, 1, 1], SparseMatrix(plan.pattern, repeating: 7.0))
    plan.jacobian(at: [9, 9, 0, 9, 9], value: &values, into: &j)
    #expect(values == [0, 0, 0, 0] && j.values == [1])
  }

  @Test("no copies at all")
  func none() throws {
    let terms = try Terms(of: Wave(), copies: 0, reading: { _, _ in 0 })
    let (plan, second) = (try JacobianOfTerms(terms, inputs: 0, rows: 0), try HessianOfTerms(terms, inputs: 2))
    var (values, gradient, j) = ([Double](), [5.0, 5], SparseMatrix<Double>(plan.pattern))
    plan.jacobian(at: [], value: &values, into: &j)
    #expect(terms.gradient(at: [1, 2], into: &gradient) == 0 && gradient == [0, 0])
    var h = SparseMatrix<Double>(second.pattern)
    #expect(second.hessian(at: [1, 2], gradient: &gradient, into: &h) == 0 && h.values.isEmpty)
  }

  @Test("sum, gradient and Hessian are those of the function as a whole", arguments: [false, true])
  func hessian(sharedRows: Bool) throws {
    let map = try MixedTerms(inputs: 26, copies: 4, sharedRows: sharedRows, seed: 2)
    let (x, plan) = (point(26), try HessianOfTerms(map.all, inputs: 26))
    var (gradient, first) = ([Double](repeating: .nan, count: 26), [Double](repeating: .nan, count: 26))
    var sparse = SparseMatrix(plan.pattern, repeating: Double.nan)
    let value = plan.hessian(at: x, gradient: &gradient, into: &sparse)
    let expected = valueWithGradientAndHessian(at: x, lanes: .automatic, of: SumOfOutputs(map: map))
    #expect(isClose(value, expected.value))
    #expect(agree(gradient, expected.gradient))
    check(sparse, expected.hessian)
    #expect(sparse == sparse.transposed())
    #expect(isClose(map.all.gradient(at: x, into: &first), expected.value))
    #expect(agree(first, expected.gradient))
  }

  @Test("the Gauss–Newton matrix is JᵀJ, with Jᵀr")
  func gaussNewton() throws {
    let map = try MixedTerms(inputs: 24, copies: 5, sharedRows: false, seed: 3)
    let (x, plan) = (point(24), try HessianOfTerms(map.all, inputs: 24))
    var (values, gradient) = ([Double](repeating: .nan, count: map.rows), [Double](repeating: .nan, count: 24))
    var normal = SparseMatrix(plan.pattern, repeating: Double.nan)
    plan.gaussNewton(at: x, value: &values, gradient: &gradient, into: &normal)
    let (r, j) = valueWithJacobian(at: x, lanes: .automatic, of: map)
    #expect(agree(values, r))
    var (product, slopes) = (Matrix(rows: 24, columns: 24, repeating: 0.0), [Double](repeating: 0, count: 24))
    for a in 0..<24 {
      for i in 0..<map.rows {
        slopes[a] += j[i, a] * r[i]
        for b in 0..<24 { product[a, b] += j[i, a] * j[i, b] }
      }
    }
    #expect(agree(gradient, slopes))
    check(normal, product)
    #expect(normal == normal.transposed())
  }

  @Test("any ranges of copies give the same bits", arguments: [false, true])
  func ranges(sharedRows: Bool) throws {
    let map = try MixedTerms(inputs: 30, copies: 11, sharedRows: sharedRows, seed: 4)
    let (x, plan) = (point(30), try JacobianOfTerms(map.all, inputs: 30, rows: map.rows))
    var (values, whole) = ([Double](repeating: 0, count: map.rows), SparseMatrix(plan.pattern, repeating: 0.0))
    plan.jacobian(at: x, value: &values, into: &whole)
    #expect(plan.sharing.rows == sharedRows)
    for size in [1, 4, 12, 33] {
      var (rows, parts) = ([Double](repeating: 0, count: map.rows), SparseMatrix(plan.pattern, repeating: 0.0))
      rows.withUnsafeMutableBufferPointer { rows in
        parts.withUnsafeMutableBufferPointer { entries in
          for first in stride(from: 0, to: map.all.copies, by: size) {
            plan.run(first..<min(first + size, map.all.copies), at: x, rows.baseAddress, entries)
          }
        }
      }
      #expect(rows == values && parts == whole, "in ranges of \(size)")
    }
  }

  @Test("Float, too")
  func float() throws {
    let terms = try Terms(of: Bend(constants: [2, 3]), copies: 2, reading: { copy, place in 5 * copy + place })
    let plan = try JacobianOfTerms(terms, inputs: 10, rows: 4)
    var j = SparseMatrix<Float>(plan.pattern)
    plan.jacobian(at: [1, 0, 2, 3, 0, 1, 0, 2, 3, 0], into: &j)
    #expect(j[0, 0] == 1 && j[0, 2] == 6 && j[2, 7] == 9 && j[1, 3] == -1)
  }

  @Test("indices that do not exist")
  func errors() throws {
    #expect(throws: TermError.input(-1, term: "Wave", copy: 1, place: 0, of: Int(Int32.max))) {
      try Terms(of: Wave(), copies: 2, reading: { copy, _ in -copy })
    }
    #expect(throws: TermError.row(-2, term: "Wave", copy: 0, place: 0, of: Int(Int32.max))) {
      try Terms(of: Wave(), copies: 2, reading: { copy, _ in copy }, writing: { _, _ in -2 })
    }
    #expect(throws: TermError.repeatedInput(3, term: "Bend", copy: 1, places: [0, 4])) {
      try Terms(
        of: Bend(constants: []), copies: 2, reading: { copy, place in copy == 1 && place == 4 ? 3 : place + 3 * copy })
    }
    let waves = try Terms(of: Wave(), copies: 5, reading: { copy, _ in copy })
    #expect(throws: TermError.input(3, term: "Wave", copy: 3, place: 0, of: 3)) {
      try JacobianOfTerms(waves, inputs: 3, rows: 5)
    }
    #expect(throws: TermError.row(4, term: "Wave", copy: 4, place: 0, of: 4)) {
      try JacobianOfTerms(waves, inputs: 5, rows: 4)
    }
    #expect(throws: TermError.input(2, term: "Wave", copy: 2, place: 0, of: 2)) { try HessianOfTerms(waves, inputs: 2) }
    #expect(
      "\(TermError.input(3, term: "Wave", copy: 7, place: 1, of: 3))"
        == "copy 7 of Wave reads input 3 at place 1; there are inputs 0 to 2")
    #expect(
      "\(TermError.row(3, term: "Wave", copy: 7, place: 1, of: 3))"
        == "copy 7 of Wave writes row 3 at place 1; there are rows 0 to 2")
  }

  @Test("calls that do not fit")
  func mistakes() async {
    let point = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let waves = try Terms(of: Wave(), copies: 5, reading: { copy, _ in copy })
      var values = [0.0]
      waves.values(at: [1.0], into: &values)
    }
    expectMessage("the point has 1 entries, the terms read 5", in: point)
    let pattern = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let waves = try Terms(of: Wave(), copies: 1, reading: { copy, _ in copy })
      let plan = try JacobianOfTerms(waves, inputs: 1, rows: 1)
      var other = SparseMatrix<Double>(try SparsePattern(rows: 1, columns: 2, entries: []))
      plan.jacobian(at: [1], into: &other)
    }
    expectMessage("the matrix has the pattern 1 rows × 2 columns, 0 entries, the terms 1 rows × 1 columns", in: pattern)
    let shared = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let waves = try Terms(of: Wave(), copies: 2, reading: { copy, _ in copy }, writing: { _, _ in 0 })
      let plan = try HessianOfTerms(waves, inputs: 2)
      var (r, g, a) = ([0.0], [0.0, 0], SparseMatrix<Double>(plan.pattern))
      plan.gaussNewton(at: [1, 2], value: &r, gradient: &g, into: &a)
    }
    expectMessage("copy 1 of Wave writes row 0, which another output writes as well", in: shared)
  }
}
