import DualNumbers
import SparseDerivatives
import Testing

@Suite("Jacobians of terms over all cores")
struct TermsOverCoresTests {
  /// Two outputs of two inputs.
  struct Pair: DifferentiableTerm {
    static var inputs: Int { 2 }
    static var outputs: Int { 2 }
    func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
      y[0] = T.sin(x[0]) * x[1]
      y[1] = x[0] - x[1] * T(copy)
    }
  }

  @Test("any number of tasks gives the bits of one", arguments: [0, 1, 255, 2000], [false, true])
  func sameBits(copies: Int, areShared: Bool) async throws {
    let (inputs, rows) = (copies + 1, areShared ? 2 : 2 * copies)
    // Where rows are shared, all copies add to the same two.
    let terms = try Terms(
      of: Pair(), copies: copies, reading: { $0 + $1 }, writing: { areShared ? $1 : 2 * $0 + $1 })
    let plan = try JacobianOfTerms(terms, inputs: inputs, rows: rows)
    let x = (0..<inputs).map { 0.25 + Double($0 * 7 % 11) / 8 }
    var (value, expected) = ([Double](repeating: 0, count: rows), SparseMatrix<Double>(plan.pattern))
    plan.jacobian(at: x, value: &value, into: &expected)
    for tasks in [1, 2, 7] {
      let awaited = try await plan.valueWithJacobian(at: x, tasks: tasks)
      var (found, matrix) = (
        [Double](repeating: .nan, count: rows), SparseMatrix<Double>(plan.pattern, repeating: .nan)
      )
      plan.jacobian(at: x, value: &found, into: &matrix, tasks: tasks)
      #expect(awaited.value == value && awaited.jacobian == expected)
      #expect(found == value && matrix == expected)
    }
  }
}
