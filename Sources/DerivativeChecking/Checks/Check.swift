import DualNumbers

/// One check under way: asks, compares, and collects what it finds, point after point.
///
/// The user's functions come as one closure that answers questions, so that whatever they throw goes to the caller.
struct Check<Scalar: CheckableScalar> {
  typealias Ask = (Question<Scalar>, [Scalar]) throws -> Matrix<Scalar>
  /// Also shows the values of each call to a watch.
  typealias WatchedAsk = (Question<Scalar>, [Scalar], inout ValueWatch<Scalar>) throws -> Matrix<Scalar>

  let subject: DerivativeReport.Subject
  private let options: CheckOptions
  private let hasExact: Bool
  private let hasDifferences: Bool
  private let tolerance: Tolerance
  let differenceTolerance: Tolerance
  private let box: [ClosedRange<Scalar>]?

  private var results: [PointResult] = []
  private var findings: [Finding] = []
  private var names: EntryNames?
  /// The number of points so far.
  private var pointCount = 0

  init(
    _ subject: DerivativeReport.Subject, at points: some CheckPoints<Scalar>, _ options: CheckOptions,
    against reference: ExactReference
  ) {
    self.init(subject, points.checkDomain, options, hasExact: true, hasDifferences: reference == .exactAndDifferences)
  }

  init(
    _ subject: DerivativeReport.Subject, at points: some CheckPoints<Scalar>, _ options: CheckOptions,
    against reference: DifferenceReference
  ) {
    self.init(subject, points.checkDomain, options, hasExact: false, hasDifferences: true)
  }

  private init(
    _ subject: DerivativeReport.Subject, _ box: [ClosedRange<Scalar>]?, _ options: CheckOptions, hasExact: Bool,
    hasDifferences: Bool
  ) {
    self.box = options.domain.map { $0.map { ClosedRange(within: $0) } } ?? box
    (self.subject, self.options, self.hasExact, self.hasDifferences) = (subject, options, hasExact, hasDifferences)
    tolerance = options.tolerance ?? .exact(for: Scalar.self)
    differenceTolerance = options.differenceTolerance ?? .differences(for: Scalar.self)
  }

  /// Checks the function and its derivative at one point.
  ///
  /// - Parameter line: The line that the questions are asked on, from 0 on, where it is not all inputs that move.
  mutating func run(at x: [Scalar], on line: Line<Scalar>? = nil, _ ask: WatchedAsk) rethrows {
    let domain = Domain(box, around: x)
    let (place, surroundings) =
      line.map { ([0], Surroundings(scales: [$0.scale], domain: Domain([$0.range(in: domain)]))) }
      ?? (x, Surroundings(scales: Self.scales(of: x), domain: domain))
    let directions = directions(at: x, on: line)
    var watch = ValueWatch<Scalar>()
    var last = place
    try checkDerivative(at: place, surroundings, directions, shownAs: x) { question, place in
      if place != last { watch.begin() }
      last = place
      return try ask(question, place, &watch)
    }
    if !watch.changesWithMark.isEmpty {
      watch.begin()
      for _ in 1...4 { _ = try ask(.values, place, &watch) }
    }
    noteFunction(watch)
    pointCount += 1
  }

  /// Checks a function over plain numbers and its derivative at one point.
  mutating func run(
    at x: [Scalar], on line: Line<Scalar>? = nil, values: ([Scalar]) throws -> [Scalar],
    given: ([Scalar]) throws -> Matrix<Scalar>
  ) rethrows {
    try run(at: x, on: line) { question, x, watch in
      if question == .given { return try given(x) }
      let y = try values(x)
      watch.see(y)
      return .column(y)
    }
  }

  private func directions(at x: [Scalar], on line: Line<Scalar>? = nil) -> Directions<Scalar> {
    Directions(at: x, on: line, isSecondOrder: subject == .hessian, seed: UInt64(pointCount))
  }

  /// Checks the function alone at one point: that its values are the same with derivatives and without, and in every
  /// call, that its derivative depends on nothing else, and that it has no kink there. `hunt` gives the origin of what is
  /// not finite.
  mutating func runFunction(
    at x: [Scalar], plain: ([Scalar]) throws -> [Scalar], hunt: ([Scalar]) throws -> String?, _ ask: WatchedAsk
  ) rethrows {
    var (watch, plainWatch) = (ValueWatch<Scalar>(), ValueWatch<Scalar>())
    let directions = directions(at: x)
    let mixed = x.isEmpty ? nil : try ask(directions.mixed(), x, &watch).columnMajor
    let exact = try ask(.exact, x, &watch)
    let values = try ask(.values, x, &watch).columnMajor
    noteFunction(watch)
    let plainValues = try plain(x)
    plainWatch.see(plainValues)
    plainWatch.see(try plain(x))
    noteFunction(plainWatch)
    let names = names(rows: exact.rows, columns: exact.columns)
    require(
      values.count == plainValues.count,
      "the function gives \(values.count) outputs over dual numbers, but \(plainValues.count) over plain ones")
    for i in values.indices where !isSame(values[i], plainValues[i]) {
      note(
        .valuesDiffer, output: i,
        "\(names.output(i)) is \(plainValues[i]) in plain numbers, but \(values[i]) in dual ones")
    }
    var unused = ValueWatch<Scalar>()
    func unwatched(_ question: Question<Scalar>, _ place: [Scalar]) throws -> Matrix<Scalar> {
      try ask(question, place, &unused)
    }
    let surroundings = Surroundings(scales: Self.scales(of: x), domain: Domain(box, around: x))
    let stale = try staleOutputs(at: x, surroundings, directions, mixed, exact, isInDoubt: true, unwatched)
    let evidence = try Evidence.ofExact(at: x, surroundings, directions, exact: exact, unwatched)
    note(evidence, except: stale, names)
    let isFinite = values.allSatisfy(\.isFinite) && exact.columnMajor.allSatisfy(\.isFinite)
    if !isFinite, let origin = try hunt(x) { note(.nonFinite, origin) }
    pointCount += 1
  }

  /// Notes the outputs whose derivatives hold tangents of other calls. In doubt they are looked for at another point too,
  /// for what is kept from before the check has tangents of 0 maybe.
  private mutating func staleOutputs(
    at x: [Scalar], _ surroundings: Surroundings<Scalar>, _ directions: Directions<Scalar>, _ mixed: [Scalar]?,
    _ exact: Matrix<Scalar>, isInDoubt: Bool, _ ask: Ask
  ) rethrows -> [Int] {
    guard let mixed else { return [] }
    let test = StaleTangents(directions: directions, tolerance: tolerance)
    var stale = try test.outputs(at: x, first: mixed, exact: exact, ask)
    if stale.isEmpty && isInDoubt {
      let steps = surroundings.scales.map { Scalar.cbrt(Scalar.ulpOfOne) * $0 }
      stale = try test.outputs(atFresh: surroundings.domain.moved(x, by: steps), ask)
    }
    for i in stale {
      note(
        .staleTangents, output: i,
        "the derivative of \(outputName(i)) is not twice as large in a direction twice as long: tangents of an earlier "
          + "call are kept, by a cache that compares values, a captured variable, or a loop that the value ends")
    }
    return stale
  }

  /// What the values of all calls tell of the function.
  private mutating func noteFunction(_ watch: ValueWatch<Scalar>) {
    for i in watch.unwritten { note(.unwrittenOutput, output: i, "\(outputName(i)) was never written") }
    for (i, first, second) in watch.changes where !watch.unwritten.contains(i) {
      note(
        .notDeterministic, output: i,
        "\(outputName(i)) is \(first) in one call and \(second) in another at the same point")
    }
    for (i, _, _) in watch.changesWithMark
    where !watch.unwritten.contains(i) && !watch.changes.contains(where: { $0.output == i }) {
      note(.dependsOnOldOutput, output: i, "\(outputName(i)) depends on what stood in its place before the call")
    }
  }

  private mutating func checkDerivative(
    at place: [Scalar], _ surroundings: Surroundings<Scalar>, _ directions: Directions<Scalar>, shownAs x: [Scalar],
    _ ask: Ask
  ) rethrows {
    // Asked first, and again below, so that it shows if it reads what the function leaves behind.
    let given = try ask(.given, place)
    // Two calls of the function at least. A pass along all inputs goes before those along each, so that it is the one
    // that shows where the function keeps what it computed.
    let mixed = hasExact && !place.isEmpty ? try ask(directions.mixed(), place).columnMajor : nil
    if mixed == nil { _ = try ask(.values, place) }
    let exact = hasExact ? try ask(.exact, place) : nil
    let differences = hasDifferences ? try self.differences(at: place, surroundings, ask) : nil
    let right = exact ?? differences?.jacobian ?? given
    let names = names(rows: right.rows, columns: right.columns)
    guard given.rows == right.rows && given.columns == right.columns else { return noteShape(given, right) }
    if pointCount == 0 { noteChanges(from: given, to: try ask(.given, place), names) }

    var comparison = Comparison(
      given: given, exact: exact, differences: differences, tolerance: tolerance,
      differenceTolerance: differenceTolerance)
    comparison.compare()
    var stale: [Int] = []
    if let exact {
      stale = try staleOutputs(
        at: place, surroundings, directions, mixed, exact, isInDoubt: comparison.isInDoubt, ask)
    }
    let isStale = { row in stale.contains(self.subject == .hessian ? 0 : row) }
    comparison.withdraw(isStale)
    var evidence = differences?.evidence
    if let exact, comparison.isInDoubt || hasDifferences {
      let doubtful = comparison.mistaken
      let rounding =
        doubtful.isEmpty
        ? nil
        : try Rounding(
          at: place, surroundings, directions, given: given, exact: exact, doubtful: doubtful, ask)
      evidence = try Evidence.ofExact(at: place, surroundings, directions, exact: exact, rounding: rounding, ask)
    }
    if let evidence {
      comparison.weigh(evidence)
      comparison.withdraw(isStale)
      note(evidence, except: stale, names)
    }
    for (row, column) in comparison.notANumber {
      note(.notANumber, output: row, "\(names.entry(row, column)) is NaN, given and right alike")
    }
    results.append(
      PointResult(
        point: pointCount, x: x.map { ReportedNumber(Double($0)) }, given: ReportedMatrix(given),
        exact: exact.map { ReportedMatrix($0) }, differences: differences.map { ReportedMatrix($0.jacobian) },
        uncertainties: differences.map { ReportedMatrix($0.uncertainty) }, remarks: comparison.remarks))
  }

  /// The report on all points so far.
  func report() -> DerivativeReport {
    // References of different origin differ by some of the tolerance; kinds of mistakes are apart by much more.
    // It stays in bounds where the tolerance has no relative part, or a generous one.
    let relative = (hasExact ? tolerance : differenceTolerance).relative
    let usual = (hasExact ? Tolerance.exact(for: Scalar.self) : .differences(for: Scalar.self)).relative
    return DerivativeReport(
      names: names ?? EntryNames(subject, CheckOptions(), rows: 0, columns: 0), scalar: "\(Scalar.self)",
      findings: findings, pointCount: pointCount,
      results: Naming.named(results, relative: min(10 * max(relative, usual), 0.01)),
      epsilon: ReportedNumber(Double(Scalar.ulpOfOne)))
  }

  /// Something found at the point under way.
  private mutating func note(_ kind: Finding.Kind, output: Int? = nil, _ message: String) {
    findings.append(Finding(kind: kind, point: pointCount, output: output, message: message))
  }

  /// Notes kinks, and derivatives of the point alone, but for those of some outputs.
  private mutating func note(_ evidence: Evidence<Scalar>, except outputs: [Int], _ names: EntryNames) {
    func text(_ number: Scalar) -> String { Double(number).text(digits: 6) }
    func isExcepted(_ row: Int) -> Bool { outputs.contains(subject == .hessian ? 0 : row) }
    for (row, column) in evidence.kinks where !isExcepted(row) {
      let (left, right) = (text(evidence.left[row, column]), text(evidence.right[row, column]))
      note(.kink, output: row, "\(names.entry(row, column)) is \(left) from the left and \(right) from the right")
    }
    for (row, column) in evidence.isolated where !isExcepted(row) {
      let (here, beside) = (text(evidence.exact[row, column]), text(evidence.right[row, column]))
      note(
        .isolatedDerivative, output: row,
        "\(names.entry(row, column)) is \(here) at this point and \(beside) beside it: a branch for this point alone?")
    }
  }

  private func outputName(_ i: Int) -> String {
    // A Hessian's rows are named for inputs.
    guard let names, subject != .hessian, i < names.rows else { return "f" }
    return names.output(i)
  }

  /// What counts as a step of ordinary size for each input: its own size, or for 0 that of the largest, 1 at most.
  static func scales(of x: [Scalar]) -> [Scalar] {
    let largest = x.lazy.map(\.magnitude).filter(\.isFinite).max() ?? 0
    return x.map { $0 != 0 && $0.isFinite ? $0.magnitude : largest > 0 ? min(largest, 1) : 1 }
  }

  private mutating func names(rows: Int, columns: Int) -> EntryNames {
    if let names {
      require(
        names.rows == rows && names.columns == columns,
        "the derivative is \(rows)×\(columns) here, but was \(names.rows)×\(names.columns) before; "
          + "the function must give as many outputs at every point")
      return names
    }
    let names = EntryNames(subject, options, rows: rows, columns: columns)
    self.names = names
    return names
  }

  private mutating func noteShape(_ given: Matrix<Scalar>, _ right: Matrix<Scalar>) {
    let isTransposed = given.rows == right.columns && given.columns == right.rows
    note(
      .wrongShape,
      "the given derivative is \(given.rows)×\(given.columns), but should be \(right.rows)×\(right.columns), "
        + "a row for each output and a column for each input" + (isTransposed ? "; it looks transposed" : ""))
  }

  /// Notes the first entry that the given derivative has otherwise when it is asked again.
  private mutating func noteChanges(from first: Matrix<Scalar>, to second: Matrix<Scalar>, _ names: EntryNames) {
    guard first.rows == second.rows && first.columns == second.columns else { return }
    let (one, other) = (first.columnMajor, second.columnMajor)
    guard let k = one.indices.first(where: { !isSame(one[$0], other[$0]) }) else { return }
    let (row, column) = (k % first.rows, k / first.rows)
    note(
      .notDeterministic, output: row,
      "the given \(names.entry(row, column)) is \(one[k]) in one call and \(other[k]) in another at the same point")
  }
}
