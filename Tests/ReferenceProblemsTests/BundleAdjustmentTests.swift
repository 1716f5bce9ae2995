import DualNumbers
import Foundation
import ReferenceProblems
import SparseDerivatives
import Testing

@Suite("bundle adjustment by terms")
struct BundleAdjustmentTests {
  /// A whole Jacobian by compressed rows, in the order of columns that ADBench has.
  struct Rows: Decodable {
    let rowPointers, columnIndices: [Int]
    let values: [String]
  }

  struct Varied: Decodable {
    let cameras, points, features: [[Double]]
    let weights: [Double]
    let observations: [[Int]]
    let residuals, weightErrors: [String]
    let csr: Rows
  }

  struct Repeated: Decodable {
    let nrows, ncols, nonzeros: Int
    let residual: [String]
    let block: [[String]]
    let weightError, dWeightErrorDW: String
    let sumOfSquares, sumOfAllJacobianEntries, sumOfSquaredJacobianEntries: String
    let csr: Rows?
  }

  /// Values and Jacobian at the start.
  private func evaluate(_ problem: BundleAdjustment) throws -> (values: [Double], jacobian: SparseMatrix<Double>) {
    let plan = try JacobianOfTerms(problem.terms(), inputs: problem.inputs, rows: problem.rows)
    var values = [Double](repeating: .nan, count: problem.rows)
    var jacobian = SparseMatrix(plan.pattern, repeating: Double.nan)
    plan.jacobian(at: problem.start, value: &values, into: &jacobian)
    return (values, jacobian)
  }

  /// - Parameter tolerance: to the entry, or to 1 where that is larger.
  private func check(_ jacobian: SparseMatrix<Double>, _ expected: Rows, tolerance: Double) {
    var comparison = Comparison("Jacobian")
    for i in 0..<jacobian.rows {
      for k in expected.rowPointers[i]..<expected.rowPointers[i + 1] {
        let (j, entry) = (expected.columnIndices[k], Double(expected.values[k]) ?? .nan)
        comparison.check(jacobian[i, j], entry, tolerance: tolerance * max(1, abs(entry)), "row \(i), column \(j)")
      }
    }
    #expect(jacobian.pattern.nonZeros == expected.values.count)
    #expect(comparison.failures == 0, "\(comparison.report)")
  }

  @Test("all entries of an instance whose cameras, points and weights differ")
  func varied() throws {
    let expected: Varied = try decoded("adbench/ba_varied")
    let problem = BundleAdjustment(
      cameras: expected.cameras, points: expected.points, weights: expected.weights,
      observations: expected.observations.map { ($0[0], $0[1]) }, features: expected.features.flatMap { $0 })
    let (values, jacobian) = try evaluate(problem)
    var comparison = Comparison("residuals")
    for (i, text) in (expected.residuals + expected.weightErrors).enumerated() {
      let value = Double(text) ?? .nan
      comparison.check(values[i], value, tolerance: 1e-12 * max(1, abs(value)), "row \(i)")
    }
    #expect(comparison.failures == 0, "\(comparison.report)")
    check(jacobian, expected.csr, tolerance: 1e-12)
  }

  // Unoptimised, size 3 takes a minute.
  #if DEBUG
    static let files = ["ba_test"]
  #else
    static let files = ["ba_test", "ba1", "ba2", "ba3"]
  #endif

  @Test("files of ADBench: entries, and sums of all", arguments: files)
  func file(name: String) throws {
    let expected: Repeated = try decoded("adbench/\(name)")
    let problem = try BundleAdjustment(text: adbenchText(name), name: name)
    let (values, jacobian) = try evaluate(problem)
    #expect(jacobian.rows == expected.nrows)
    #expect(jacobian.columns == expected.ncols)
    #expect(jacobian.pattern.nonZeros == expected.nonzeros)
    if let rows = expected.csr { check(jacobian, rows, tolerance: 1e-12) }

    // All observations are alike, the last too.
    let (last, w) = (problem.observations.count - 1, 11 * problem.cameras + 3 * problem.points)
    let (camera, point) = problem.observations[last]
    let columns = (0..<11).map { 11 * camera + $0 } + (0..<3).map { 11 * problem.cameras + 3 * point + $0 } + [w + last]
    for i in 0..<2 {
      for (column, text) in zip(columns, expected.block[i]) {
        let entry = try #require(Double(text))
        #expect(abs(jacobian[2 * last + i, column] - entry) <= 1e-12 * max(1, abs(entry)))
      }
    }

    // The sums of terms of both signs; of n alike the naive sum errs by n·u at most.
    func checkSum(_ sum: Double, _ text: String, of count: Int) throws {
      let exact = try #require(Double(text))
      #expect(abs(sum - exact) <= (1e-12 + Double(count) * unitRoundoff) * abs(exact))
    }
    try checkSum(values.reduce(0) { $0 + $1 * $1 }, expected.sumOfSquares, of: values.count)
    try checkSum(jacobian.values.reduce(0, +), expected.sumOfAllJacobianEntries, of: expected.nonzeros)
    try checkSum(
      jacobian.values.reduce(0) { $0 + $1 * $1 }, expected.sumOfSquaredJacobianEntries, of: expected.nonzeros)
  }

  @Test("rotation by 0 has the derivatives of y + r×y")
  func noRotation() throws {
    let camera = [0.0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
    let problem = BundleAdjustment(
      cameras: [camera], points: [[2, 4, 8]], weights: [1], observations: [(0, 0)], features: [0, 0])
    let (values, jacobian) = try evaluate(problem)
    #expect(values == [0.25, 0.5, 0])
    // u = (2 + r₂·8 − r₃·4)/(8 + r₁·4 − r₂·2): ∂u/∂r = (−2·4/64, 1 + 2·2/64, −1/2).
    #expect(jacobian[0, 0] == -0.125)
    #expect(jacobian[0, 1] == 1.0625)
    #expect(jacobian[0, 2] == -0.5)
  }

  @Test(
    "files that are not what they should be",
    arguments: [
      ("2 3", "ends before the number of observations"), ("2 3 -1", "the number of observations is to be a count"),
      ("0 3 4 0 0 0 0 0 0 0 0 0 0 0 1 1 1 1 2 2", "4 observations of 0 cameras and 3 points"),
    ])
  func damaged(text: String, message: String) {
    let error = #expect(throws: ADBenchError.self) { try BundleAdjustment(text: text, name: "ba.txt") }
    #expect(error.map { "\($0)" }?.contains(message) == true, "\(error as Any)")
  }
}
