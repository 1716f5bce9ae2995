import DualNumbers
import ReferenceProblems
import SparseDerivatives

extension Command {
  static let sparse = Command(
    "sparse", "Sparse Jacobians: the pattern by tracing, a few passes by colours",
    usage: [
      ("tour sparse", "three large systems: passes, certificates, times"),
      ("tour sparse --svg FILE", "the pattern of the Brusselator in its colours as a picture, too"),
    ]
  ) { arguments, output in
    let picture = try PictureFile(arguments, of: "sparse")
    let survey = try SparseSurvey(size: SparseSurvey.size, side: SparseSurvey.side)
    print(survey.chapter + "\n", to: &output)
    try picture?.write(survey.picture.svg())
    return survey.isRight
  }
}

/// Three systems of equations with few entries to a row.
struct SparseSurvey {
  #if DEBUG
    static let size = 1000
  #else
    static let size = 1_000_000
  #endif
  static let side = 32

  private(set) var systems: [SparseSystem] = []
  let picture: PatternPicture

  init(size: Int, side: Int) throws {
    var bar = ProgressBar("sparse Jacobians", total: 3 * SparseSystem.steps)
    defer { bar.clear() }
    var done = 0
    let step = { (what: String) in
      bar.show(done, what)
      done += 1
    }
    let broyden = BroydenTridiagonal(size)
    systems.append(
      try SparseSystem("Broyden tridiagonal", broyden, at: broyden.start, step: step) {
        broyden.writeJacobian(at: $0, into: &$1)
      })
    let boundary = DiscreteBoundaryValue(size)
    systems.append(
      try SparseSystem("discrete boundary value", boundary, at: boundary.start, step: step) {
        boundary.writeJacobian(at: $0, into: &$1)
      })
    let brusselator = Brusselator(side: side)
    let reaction = try SparseSystem("Brusselator, \(side) × \(side)", brusselator, at: brusselator.start, step: step)
    systems.append(reaction)
    picture = PatternPicture(
      title: "The Jacobian of the Brusselator on a grid of \(side) × \(side) points",
      pattern: reaction.pattern, coloring: reaction.coloring)
  }

  var isRight: Bool { systems.allSatisfy { $0.isRight } }

  var chapter: String {
    var sizes = Table(
      ("", .left), ("n", .right), ("non-zeros", .right), ("colours", .right), ("passes", .right),
      ("tracing", .right), ("colouring", .right))
    var times = Table(
      ("prepared Jacobian", .left), ("time", .right), ("a non-zero", .right), ("÷ evaluation", .right),
      ("÷ by hand", .right), ("\(SparseSystem.cores) tasks", .right))
    for system in systems {
      sizes.add(
        system.name, "\(system.pattern.columns)", "\(system.pattern.nonZeros)", system.certificate, "\(system.passes)",
        system.tracing.milliseconds, system.colouring.milliseconds)
      times.add(
        system.name, system.jacobian.milliseconds, "\((system.jacobian / Double(system.pattern.nonZeros)).fixed(2)) ns",
        (system.jacobian / system.evaluation).fixed(1),
        system.byHand.map { (system.jacobian / $0).fixed(2) } ?? "", system.shared.milliseconds)
    }
    return """
      Columns of one colour share no row, and go through one direction of a pass; as many colours as
      the longest row has entries are proved to be the fewest

      \(sizes)

      \(times)

      The Jacobians of the first two agree with those by hand, all three
      with the derivative in a random direction.
      """
  }
}

extension Double {
  /// Of nanoseconds.
  fileprivate var milliseconds: String { "\((self / 1e6).fixed(self < 1e6 ? 3 : 1)) ms" }
}
