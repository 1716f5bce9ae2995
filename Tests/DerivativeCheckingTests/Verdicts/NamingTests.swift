import DerivativeChecking
import DualNumbers
import Testing

/// f(x) = (e^x₀ sin x₁, x₀²x₂ + cos x₁, x₁x₂³), whose nine derivatives differ from each other.
@Suite("Kinds of mistakes")
struct NamingTests {
  static let points: PointList<Double> = .each([[0.3, 0.7, 1.3], [1.1, 0.4, -0.6], [-0.8, 1.9, 0.9]])

  private static func right(_ x: [Double]) -> Matrix<Double> {
    let (e, s, c) = (Double.exp(x[0]), Double.sin(x[1]), Double.cos(x[1]))
    let cube = x[2] * x[2] * x[2]
    return Matrix(rows: [[e * s, e * c, 0], [2 * x[0] * x[2], -s, x[0] * x[0]], [0, cube, 3 * x[1] * x[2] * x[2]]])
  }

  /// The report on the Jacobian after `change`, at three points or at the first.
  private func report(
    at points: PointList<Double> = points, _ change: (inout Matrix<Double>, [Double]) -> Void
  ) -> DerivativeReport {
    checkJacobian(at: points) { x in
      let polynomial = x[0] * x[0] * x[2]
      return [exp(x[0]) * sin(x[1]), polynomial + cos(x[1]), x[1] * x[2] * x[2] * x[2]]
    } given: { x in
      var jacobian = Self.right(x)
      change(&jacobian, x)
      return jacobian
    }
  }

  private var onePoint: PointList<Double> { .each([Self.points.checkPoints[0]]) }

  @Test("nothing planted, nothing found")
  func none() { #expect(report { _, _ in }.passed) }

  @Test("a factor that is not simple is named where it repeats over points, or over a row")
  func repeatedFactor() {
    let overPoints = report { j, _ in j[1, 2] *= 1.37 }
    #expect(overPoints.mistakes.map(\.verdict) == [.constantFactor, .constantFactor, .constantFactor])
    #expect(overPoints.mistakes.allSatisfy { abs($0.factor! - 1.37) < 1e-9 })
    let overRow = report(at: onePoint) { j, _ in for k in 0..<3 { j[1, k] *= 1.37 } }
    #expect(overRow.mistakes.map(\.verdict) == [.constantFactor, .constantFactor, .constantFactor])
    #expect("\(overRow)".contains("1.37 × what is right"))
    let once = report(at: onePoint) { j, _ in j[1, 2] *= 1.37 }
    #expect(once.mistakes.map(\.verdict) == [.wrong])
    #expect(once.mistakes[0].factor == nil)
  }

  @Test("a coincidence at one point does not win")
  func coincidence() {
    // Twice the right slope at point 0, three times at point 1, and so on.
    let varying = report { j, x in j[0, 0] *= x[0] == 0.3 ? 2 : 1 + x[1] }
    #expect(varying.mistakes.map(\.verdict) == [.wrong, .wrong, .wrong])
    let alone = report(at: onePoint) { j, x in j[0, 0] *= x[0] == 0.3 ? 2 : 1 + x[1] }
    #expect(alone.mistakes.map(\.verdict) == [.constantFactor])
    // Wrong at one point only: what fits there is named.
    let sometimes = report { j, x in if x[0] > 1 { j[1, 1] *= -1 } }
    #expect(sometimes.mistakes.map(\.verdict) == [.wrongSign])
    #expect(sometimes.mistakes.map(\.point) == [1])
  }

  @Test("the whole matrix transposed")
  func transposed() {
    let report = report { j, _ in
      j = Matrix(rows: (0..<3).map { i in (0..<3).map { k in j[k, i] } })
    }
    #expect(!report.passed)
    // Where a derivative is 0 the entry across stands in its place.
    #expect(report.mistakes.allSatisfy { $0.verdict == .transposed && $0.row != $0.column }, "\(report)")
    #expect(report.mistakes.allSatisfy { $0.like?.row == $0.column && $0.like?.column == $0.row })
    #expect(report.mistakes.count == 3 * 4)
  }

  @Test("an antisymmetric pair with the wrong sign is that, or transposed, which is the same")
  func antisymmetric() {
    // A rotation's ∂x/∂θ and its like.
    let report = checkJacobian(at: [0.7, 0.2]) { x in
      [x[0] * 3 - x[1] * 2, x[0] * 2 + x[1] * 3]
    } given: { _ in
      Matrix(rows: [[3.0, 2], [-2, 3]])
    }
    #expect(report.mistakes.count == 2)
    #expect(report.mistakes.allSatisfy { $0.verdict == .transposed || $0.verdict == .wrongSign })
    let one = checkJacobian(at: [0.7, 0.2]) { x in
      [x[0] * 3 - x[1] * 2, x[0] * 2 + x[1] * 3]
    } given: { _ in
      Matrix(rows: [[3.0, 2], [2, 3]])
    }
    #expect(one.mistakes.map(\.verdict) == [.wrongSign])
    #expect(one.mistakes.map(\.name) == ["∂f[0]/∂x[1]"])
  }

  @Test("a row negated is said to be a row, a column a column")
  func pattern() {
    let row = report(at: onePoint) { j, _ in for k in 0..<3 { j[1, k] *= -1 } }
    #expect(row.mistakes.map(\.verdict) == [.wrongSign, .wrongSign, .wrongSign])
    #expect("\(row)".contains("3 of 9 entries are wrong, all in row f[1]"))
    let column = report(at: onePoint) { j, _ in for k in 0..<3 { j[k, 1] *= -1 } }
    #expect("\(column)".contains("3 of 9 entries are wrong, all in column x[1]"))
  }

  @Test("factors that have a name")
  func hints() {
    let hints: [(Double, String)] = [
      (57.29577951308232, "degrees for radians"), (0.017453292519943295, "radians for degrees"),
      (2.302585092994046, "log for log10"), (0.4342944819032518, "log10 for log"),
      (0.6931471805599453, "log2 for log"), (1.4426950408889634, "log for log2"),
    ]
    for (factor, hint) in hints {
      let report = report { j, _ in j[2, 2] *= factor }
      #expect(report.mistakes.allSatisfy { $0.verdict == .constantFactor })
      #expect("\(report)".contains("(\(hint)?)"), "\(report)")
    }
  }

  @Test("kinds are told as finely as usual, whatever tolerance is asked for")
  func unusualTolerance() {
    func verdict(_ tolerance: Tolerance, given: Double) -> Verdict {
      checkDerivative(at: 0.3, options: CheckOptions(tolerance: tolerance)) { x in
        exp(sin(x))
      } given: { x in
        given * cos(x) * exp(sin(x))
      }.worst!.verdict
    }
    #expect(verdict(Tolerance(relative: 0.2), given: 7.3) == .wrong)
    #expect(verdict(Tolerance(absolute: 1e-9), given: -1 - 0x1p-50) == .wrongSign)
  }
}
