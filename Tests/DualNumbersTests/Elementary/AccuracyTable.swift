import DualNumbers
import Testing

/// The worst error of every function, as the tables of the article «Accuracy» show it.
struct AccuracyTable {
  /// The worst error of one quantity, and the arguments at which it occurs.
  struct Worst {
    var ulps: Double
    var place: String
  }

  /// A function in one of its arguments. Value and second derivatives stand in the row of the first one.
  struct Row {
    let label: String
    let value: Worst?
    let slope: Worst
    let second: Worst?
  }

  let scalar: String
  let rows: [Row]

  /// In `Double`, against the data.
  static func ofDouble() throws -> AccuracyTable {
    try AccuracyTable(of: Double.self) { try ReferencePoint.all(of: $0) }
  }

  /// In `Float`, against `Double` at the points rounded to `Float`.
  static func ofFloat() throws -> AccuracyTable {
    try AccuracyTable(of: Float.self) { try RoundedElementaryTests.points(of: $0, in: Float.self) }
  }

  private init<Scalar: MeasuredScalar>(of type: Scalar.Type, points: (String) throws -> [ReferencePoint]) throws {
    scalar = "\(type)"
    rows = try elementaryFunctionNames.flatMap { name in
      let f = try #require(MeasuredFunction<Scalar>(name))
      let points = try points(name)
      let measurements = points.flatMap { $0.measured(in: type, f) }
      let labels = argumentNames(name)
      return labels.indices.map { i in
        Row(
          label: labels.count == 1 ? title(name) : "\(title(name)), in \(labels[i])",
          value: i == 0 ? Worst(measurements) { $0 == .value } : nil,
          slope: Worst(measurements) { $0 == .slope(i) },
          second: i == 0 ? Worst(measurements, where: \.isSecond) : nil)
      }
    }
  }
}

/// The package's name of a function of the data.
private func title(_ function: String) -> String {
  switch function {
  case "expm1": "expMinusOne"
  case "log1p": "log(onePlus:)"
  case "loggamma": "logGamma"
  case "atan2": "atan2(y:x:)"
  case "div": "x / y"
  case "fma": "z.addingProduct(x, y)"
  case "logbase": "log(x, base: b)"
  case "remainder": "x.remainder(dividingBy: y)"
  case "root": "root(x, n)"
  case "pow", "hypot": "\(function)(x, y)"
  default: function
  }
}

/// The differentiated arguments of a function, in the order of the data.
private func argumentNames(_ function: String) -> [String] {
  switch function {
  case "atan2": ["y", "x"]
  case "pow", "hypot", "div", "remainder": ["x", "y"]
  case "logbase": ["x", "b"]
  case "fma": ["x", "y", "z"]
  default: ["x"]
  }
}

extension AccuracyTable.Worst {
  init(_ measurements: [Measurement], where isCounted: (Measurement.Quantity) -> Bool) {
    let worst = measurements.filter { isCounted($0.quantity) }.max { $0.ulps < $1.ulps }
    self.init(ulps: worst?.ulps ?? 0, place: worst?.ulps == 0 ? "" : worst?.point.arguments ?? "")
  }

  /// As in `1.13 at 0.5`, rounded up.
  var cell: String {
    guard ulps < 1e6 else { return "\(ulps) at `\(place)`" }
    let hundredths = Int((ulps * 100).rounded(.up))
    let fraction = "\(100 + hundredths % 100)".dropFirst()
    return place.isEmpty ? "0" : "\(hundredths / 100).\(fraction) at `\(place)`"
  }
}

extension AccuracyTable {
  /// The table in Markdown.
  var markdown: String {
    let head = ["Function in `\(scalar)`", "Value", "Slope", "Second derivatives"]
    let lines = rows.map { row in [row.label, row.value?.cell ?? "", row.slope.cell, row.second?.cell ?? ""] }
    return ([head, head.map { _ in "---" }] + lines)
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// What is worse than a printed table says by more than half an ulp, or missing there.
  func deviations(fromPrinted text: String) -> [String] {
    let printed = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingSpaces }
    }
    let from = printed.firstIndex { $0.first == "Function in `\(scalar)`" } ?? printed.endIndex
    return rows.flatMap { row -> [String] in
      guard let cells = printed[from...].first(where: { $0.first == row.label }), cells.count == 4 else {
        return ["\(scalar): no row for \(row.label)"]
      }
      return zip(["value", "slope", "second derivative"], zip([row.value, row.slope, row.second], cells.dropFirst()))
        .compactMap { name, pair in
          guard let worst = pair.0 else { return nil }
          let figure = pair.1.prefix { $0.isNumber || $0 == "." }
          guard let limit = Double(String(figure)), worst.ulps <= limit + 0.5 else {
            return "\(scalar): \(row.label), \(name): \(worst.cell), the article says \(pair.1)"
          }
          return nil
        }
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
