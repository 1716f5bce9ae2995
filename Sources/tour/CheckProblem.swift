import DerivativeChecking
import DualNumbers
import ReferenceProblems

/// A Jacobian of a problem: the point, the number of residuals, the matrix.
typealias ProblemJacobian = @Sendable (MGHProblem, _ x: [Double], _ outputs: Int) -> Matrix<Double>

/// What the checks of a problem's Jacobian found, over all its sizes and reference points.
struct CheckedProblem {
  let problem: MGHProblem
  /// Entries that were checked.
  private(set) var entries = 0
  /// The distance of the worst entry from the exact one, in units in the last place.
  private(set) var ulps = 0.0
  /// Entries of which differences alone say that they agree, that they are wrong, or neither.
  private(set) var byDifferences = (agree: 0, wrong: 0, untold: 0)
  /// Entries that differences were taken of.
  var differences: Int { byDifferences.agree + byDifferences.wrong + byDifferences.untold }
  /// Whether the Jacobian is right at every size, by both references.
  private(set) var agrees = true

  init(_ problem: MGHProblem, jacobian: ProblemJacobian) {
    self.problem = problem
    for size in problem.sizes { compare(size, jacobian) }
    for size in problem.sizesForDifferences { compareWithDifferences(size, jacobian) }
  }

  private mutating func compare(_ size: MGHProblem.Size, _ jacobian: ProblemJacobian) {
    let report = problem.check(jacobian, size: size, against: .exact)
    let all = report.entries
    entries += all.count
    ulps = all.map(\.ulps).reduce(ulps, Double.maximum)
    if !report.passed { agrees = false }
  }

  private mutating func compareWithDifferences(_ size: MGHProblem.Size, _ jacobian: ProblemJacobian) {
    let report = problem.check(jacobian, size: size, against: .differences)
    let (remarkable, wrong) = (report.remarkable.count, report.mistakes.count)
    byDifferences.agree += report.entryCount * report.pointCount - remarkable
    byDifferences.wrong += wrong
    byDifferences.untold += remarkable - wrong
    if wrong > 0 { agrees = false }
  }

  /// "10×10 … 40×40": rows and columns, of the smallest size and of the largest.
  var sizes: String {
    let sorted = problem.sizes.sorted { $0.inputs * $0.outputs < $1.inputs * $1.outputs }
    let texts = [sorted[0], sorted[sorted.count - 1]].map { "\($0.outputs)×\($0.inputs)" }
    return sorted.count == 1 ? texts[0] : texts.joined(separator: " … ")
  }
}

extension MGHProblem {
  /// The sizes that differences are taken at: in debug builds, which take minutes for all, those up to 50 entries.
  var sizesForDifferences: [Size] {
    #if DEBUG
      sizes.filter { $0.inputs * $0.outputs <= 50 }
    #else
      sizes
    #endif
  }

  /// Checks a Jacobian at the reference points against that of the residuals over dual numbers.
  func check(_ jacobian: ProblemJacobian, size: Size, against reference: ExactReference) -> DerivativeReport {
    checkJacobian(at: .each(points(size)), against: reference) { (x: [Dual<Double>]) in
      residuals(x, outputs: size.outputs)
    } given: { x in
      jacobian(self, x, size.outputs)
    }
  }

  /// Checks a Jacobian at the reference points against differences of the residuals over plain numbers.
  func check(_ jacobian: ProblemJacobian, size: Size, against reference: DifferenceReference) -> DerivativeReport {
    checkJacobian(at: .each(points(size)), against: reference) { (x: [Double]) in
      residuals(x, outputs: size.outputs)
    } given: { x in
      jacobian(self, x, size.outputs)
    }
  }

  private func points(_ size: Size) -> [[Double]] { referencePoints(size.inputs).map(\.x) }
}
