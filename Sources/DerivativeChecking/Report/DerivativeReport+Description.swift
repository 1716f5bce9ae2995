import DualNumbers

extension DerivativeReport: CustomStringConvertible {
  /// A line that says whether the derivative is right; where it is not, the worst entries with what is wrong with each,
  /// and a map of all entries.
  public var description: String {
    let notes = findings.prefix(Self.mostLines).map { "  \(place($0.point))\($0.message)" }
    let more = findings.count - notes.count
    let parts = [
      [summary], notes, more > 0 ? ["  and \(more) more such findings"] : [], table(of: remarkable), map,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static let mostLines = 12

  var summary: String {
    let size = subject == .function ? "" : ", \(names.rows)×\(names.columns)"
    if pointCount == 0 { return "\(subject.name)\(size), at no point: nothing was checked" }
    let wrong = mistakes
    if !wrong.isEmpty {
      let (count, points) = (Set(wrong.map(Position.init)).count, Set(wrong.map(\.point)).count)
      let places = pointCount > 1 ? "\(points) of \(pointCount) points" : "1 point"
      return "\(subject.name)\(size), at \(places)\(reference): \(count) of \(counted(entryCount, "entry", "entries")) "
        + (count == 1 ? "is wrong" : "are wrong") + pattern(wrong)
    }
    let head = "\(subject.name)\(size), at \(counted(pointCount, "point"))\(reference)"
    if findings.contains(where: \.isMistake) { return "\(head): the function or the given derivative is at fault" }
    if subject == .function { return "\(head): nothing wrong" }
    if let first = unverified.first {
      return "\(head): \(counted(unverified.count, "entry", "entries")) could not be verified, "
        + "the first is \(first.name)"
    }
    if let first = remarkable.first {
      return
        "\(head): nothing wrong, but \(remarkable.count) of \(counted(entryCount * results.count, "entry", "entries")) "
        + "could not be verified, the worst is \(first.name)"
    }
    guard let worst, worst.absoluteError > 0 else { return "\(head): all entries agree" }
    return
      "\(head): all entries agree, \(worst.name) within \(worst.relativeError.text(digits: 2)) of its size at worst"
  }

  private var reference: String {
    guard let first = results.first else { return "" }
    switch (first.exact, first.differences) {
    case (nil, nil): return ""
    case (_?, nil): return ", against the exact derivative"
    case (nil, _?): return ", against differences"
    case (_?, _?): return ", against the exact derivative and differences"
    }
  }

  /// Where the mistakes are, if they have a row or a column in common.
  private func pattern(_ mistakes: [Entry]) -> String {
    let (rows, columns) = (Set(mistakes.map(\.row)), Set(mistakes.map(\.column)))
    if columns.count > 1 && rows.count == 1 && names.rows > 1 { return ", all in row \(names.output(rows.first!))" }
    if rows.count > 1 && columns.count == 1 && names.columns > 1 {
      return ", all in column \(names.input(columns.first!))"
    }
    return ""
  }

  /// The remarkable entries, each at the point where it is worst.
  private func table(of entries: [Entry]) -> [String] {
    // The first of each place is its worst, and tells the verdict; the points count that share it.
    var worst: [Entry] = []
    var pointsOf: [Position: (verdict: Verdict, count: Int)] = [:]
    for entry in entries {
      if let (verdict, count) = pointsOf[Position(entry)] {
        pointsOf[Position(entry)]!.count = count + (entry.verdict == verdict ? 1 : 0)
      } else {
        pointsOf[Position(entry)] = (entry.verdict, 1)
        worst.append(entry)
      }
    }
    guard let first = worst.first else { return [] }
    let (hasExact, hasDifferences) = (first.exact != nil, first.difference != nil)
    func row(_ entry: [String], _ exact: String, _ difference: String, _ rest: [String]) -> [String] {
      entry + (hasExact ? [exact] : []) + (hasDifferences ? [difference] : []) + rest
    }
    let head = row(["entry", "given"], "exact", "by differences", ["relative error", "verdict"])
    let lines = worst.prefix(Self.mostLines).map { entry in
      let count = pointsOf[Position(entry)]!.count
      let difference = "\(entry.difference?.text(digits: 9) ?? "") ± \(entry.uncertainty?.text(digits: 1) ?? "")"
      let points = pointCount == 1 ? "" : "; at \(count) of \(pointCount) points, worst at point \(entry.point)"
      return row(
        [entry.name, entry.given.text(digits: 9)], entry.exact?.text(digits: 9) ?? "", difference,
        [entry.relativeError.text(digits: 2), explanation(entry) + points])
    }
    let more = worst.count - lines.count
    return aligned([head] + lines, right: Set(1..<head.count - 1)).map { "  " + $0 }
      + (more > 0 ? ["  and \(counted(more, "more entry", "more entries"))"] : []) + [
        "", "  " + whereText(first.point),
      ]
  }

  private typealias Position = Entry.Position

  /// "at r = 2.0, θ = 0.5", to the last digit, so that it can be gone to.
  private func whereText(_ point: Int) -> String {
    let x = self.point(point)
    let shown = zip(names.coordinates(x.count), x).prefix(6).map { "\($0) = \($1)" }.joined(separator: ", ")
    return "\(place(point))at \(shown)\(x.count > 6 ? ", …" : "")"
  }

  /// "point 3: ", where there are several.
  private func place(_ point: Int) -> String { pointCount > 1 ? "point \(point): " : "" }

  /// The verdict on an entry, in words.
  package func explanation(_ entry: Entry) -> String {
    let like = entry.like.map { names.entry($0.row, $0.column) } ?? ""
    let sides = entry.kink.map {
      "\($0.left.text(digits: 6)) from the left, \($0.right.text(digits: 6)) from the right"
    }
    switch entry.verdict {
    case .agrees: return entry.isNaN ? "agrees, but is NaN" : "agrees"
    case .wrong: return "wrong" + (sides.map { "; " + $0 } ?? "")
    case .wrongSign: return "wrong sign"
    case .constantFactor:
      let factor = entry.factor ?? .nan
      return "\(factor.text(digits: abs(factor - 1) < 1e-4 ? 12 : 6)) × what is right"
        + (Self.hint(factor).map { " (\($0)?)" } ?? "")
    case .transposed: return "transposed: this is \(like)"
    case .otherEntry: return "this is \(like)"
    case .missingTerm:
      return like.isEmpty ? "missing: 0 is given" : "a term like \(like) is missing, or has the wrong sign"
    case .notDifferentiable: return "not differentiable here: \(sides ?? "")"
    case .referencesDisagree:
      return agreesWithExact(entry)
        ? "given and exact agree, but not with differences: a jump or noise nearby, or a wrong rule?"
        : "the exact derivative contradicts the differences: a wrong rule in the function over dual numbers, or rounding?"
    case .cannotTell: return "cannot tell: \(doubt(entry))"
    }
  }

  private func doubt(_ entry: Entry) -> String {
    if findings.contains(where: { $0.kind == .staleTangents && $0.point == entry.point }) {
      return "the exact derivative holds tangents of an earlier call"
    }
    return switch entry.exact {
    case nil: "the difference is too uncertain"
    case let exact? where exact.isNaN: "dual numbers give no derivative here"
    case _?: "the exact derivative jumps about here, by rounding or by a branch"
    }
  }

  private func agreesWithExact(_ entry: Entry) -> Bool {
    guard let exact = entry.exact, let difference = entry.difference else { return false }
    return abs(entry.given - exact) < abs(entry.given - difference)
  }

  private static func hint(_ factor: Double) -> String? {
    let hints = [
      (180 / Double.pi, "degrees for radians"), (Double.pi / 180, "radians for degrees"),
      (Double.log(10), "log for log10"), (1 / Double.log(10), "log10 for log"), (Double.log(2), "log2 for log"),
      (1 / Double.log(2), "log for log2"),
    ]
    if abs(factor - 1) < 1e-2 { return "a constant with too few digits" }
    return hints.first { abs(factor.magnitude - $0.0) < 1e-6 * $0.0 }?.1
  }
}

extension DerivativeReport.Subject {
  /// "Jacobian"
  var name: String {
    switch self {
    case .derivative: "derivative"
    case .gradient: "gradient"
    case .jacobian: "Jacobian"
    case .hessian: "Hessian"
    case .directionalDerivative: "directional derivative"
    case .vectorJacobianProduct: "vector–Jacobian product"
    case .function: "function"
    }
  }
}

/// "1 point", "2 points"
func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
  "\(count) \(count == 1 ? one : several ?? one + "s")"
}
