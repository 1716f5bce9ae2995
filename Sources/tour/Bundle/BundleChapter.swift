import DualNumbers
import Foundation
import ReferenceProblems
import SparseDerivatives

extension Command {
  static let bundle = Command(
    "bundle", "Bundle adjustment by terms: Jacobians of ADBench's files, and a fit",
    usage: [("tour bundle", "cameras and points: sparse Jacobians by terms, and a fit by Levenberg and Marquardt")]
  ) { arguments, output in
    if let extra = arguments.first {
      throw UsageError("unexpected argument \(extra.debugDescription); 'tour bundle' takes none")
    }
    let (files, areRight) = try BundleChapter.files()
    let (fit, isGood) = try BundleChapter.fit()
    print(files + "\n\n" + fit + "\n", to: &output)
    return areRight && isGood
  }
}

enum BundleChapter {
  /// The sums of all entries of the Jacobians of ADBench's test and its sizes 1 to 3, computed with 60 digits.
  private static let sums = [
    -1.1655961638462422510e4, 9.6283600704249937743e7, 1.1022889374975446661e8, 5.5053065814854739392e8,
  ]
  #if DEBUG
    static let sizes = 0...0
    static let scene = (cameras: 6, points: 30)
  #else
    static let sizes = 0...3
    static let scene = (cameras: 12, points: 300)
  #endif

  /// The Jacobians of ADBench's files, and whether their sums are right.
  static func files() throws -> (text: String, areRight: Bool) {
    var table = Table(
      ("size", .right), ("cameras", .right), ("points", .right), ("rows × unknowns", .right), ("entries", .right),
      ("sum, relative error", .right), ("ns per entry", .right), ("÷ residuals", .right))
    var areRight = true
    for size in sizes {
      let problem = try BundleAdjustment(text: text(size), name: "ba\(size).txt")
      let terms = try problem.terms()
      let plan = try JacobianOfTerms(terms, inputs: problem.inputs, rows: problem.rows)
      var (values, jacobian) = ([Double](repeating: 0, count: problem.rows), SparseMatrix<Double>(plan.pattern))
      let time = best { plan.jacobian(at: problem.start, value: &values, into: &jacobian) }
      let objective = best { terms.values(at: problem.start, into: &values) }
      let error = abs(sum(jacobian.values[...]) / sums[size] - 1)
      areRight = areRight && error <= 1e-12
      table.add(
        size == 0 ? "test" : "\(size)", "\(problem.cameras)", "\(problem.points)",
        "\(problem.rows) × \(problem.inputs)",
        "\(plan.pattern.nonZeros)", error.scientific(1), (time / Double(plan.pattern.nonZeros)).fixed(1),
        (time / objective).fixed(1))
    }
    return (
      """
      Each observation is a copy of one small function of 15 numbers, differentiated by itself in 16
      lanes; its 30 derivatives go to places that were looked up once. Nothing is traced or coloured.

      \(table)
      """, areRight
    )
  }

  /// A fit, and whether its residuals are as small as those of the truth would be after fitting as many numbers.
  static func fit() throws -> (text: String, isGood: Bool) {
    let scene = BundleScene(cameras: self.scene.cameras, points: self.scene.points, seed: 1)
    let start = ContinuousClock.now
    let fit = try BundleFit(scene.problem, start: scene.start)
    let time = ContinuousClock.now - start
    // Place, turn and size of the whole are free.
    let spare = Double(fit.residuals - (fit.unknowns - 7))
    let expected = BundleScene.noise * (spare / Double(fit.residuals)).squareRoot()
    var table = Table(("step", .right), ("√(|r|²/m), pixels", .right), ("λ", .right), ("", .left))
    let last = fit.steps.count - 1
    for (number, step) in fit.steps.enumerated() where number < 10 || number == last {
      table.add(
        "\(number)", (step.sum / Double(fit.residuals)).squareRoot().fixed(6), step.damping.scientific(1),
        step.isAccepted ? "" : "refused")
    }
    let (_, end) = fit.rootMeanSquares
    let isGood = abs(end / expected - 1) <= 0.1
    return (
      """
      A fit: \(scene.problem.cameras) cameras of eleven numbers, \(scene.problem.points) points, \
      \(fit.residuals) coordinates with errors of \(BundleScene.noise) pixels.
      Levenberg–Marquardt with JᵀJ by terms (\(fit.entries) entries) and LDLᵀ, points first (\(fit.factorEntries) entries).

      \(table)

      \(last) steps took \((seconds(time) * 1000).fixed(0)) ms.
      Of errors of \(BundleScene.noise) pixels \(fit.unknowns - 7) fitted numbers should leave \(expected.fixed(3)); left are \(end.fixed(3)).
      """, isGood
    )
  }

  private static func text(_ size: Int) throws -> String {
    guard let url = Bundle.module.url(forResource: "ba\(size)", withExtension: "txt", subdirectory: "Data/adbench"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { throw UsageError("ba\(size).txt is missing from the bundle of the tour") }
    return text
  }

  /// By halves, which rounds less than one after the other.
  private static func sum(_ numbers: ArraySlice<Double>) -> Double {
    if numbers.count <= 32 { return numbers.reduce(0, +) }
    let middle = numbers.startIndex + numbers.count / 2
    return sum(numbers[..<middle]) + sum(numbers[middle...])
  }

  private static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  /// The shortest of a few runs, in nanoseconds.
  private static func best(_ body: () -> Void) -> Double {
    (0..<9).map { _ in seconds(ContinuousClock().measure(body)) * 1e9 }.min() ?? .nan
  }
}
