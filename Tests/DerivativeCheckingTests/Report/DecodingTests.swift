import DerivativeChecking
import DualNumbers
import Foundation
import Testing

/// A place in JSON, and what is put there.
struct JSONDamage: Sendable, CustomTestStringConvertible {
  /// Keys and indices, "results.0.remarks.0.row".
  var place: String
  /// JSON; nil takes away what is there.
  var value: String?
  /// Where the error is, and what it says; nil where the standard library's decoders say it.
  var path: String?
  var message: String?

  init(_ place: String, _ value: String?, _ path: String? = nil, _ message: String? = nil) {
    (self.place, self.value, self.path, self.message) = (place, value, path, message)
  }

  var testDescription: String { "\(place) = \(value ?? "nothing")" }

  /// Expects that the JSON of `value` decodes as it is, and throws as told after the damage.
  func expectError<Value: Codable>(
    in value: Value, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let whole = try JSONEncoder().encode(value)
    _ = try JSONDecoder().decode(Value.self, from: whole)
    var keys = place.split(separator: ".").map(String.init)[...]
    let damaged = try JSONSerialization.data(
      withJSONObject: changed(try JSONSerialization.jsonObject(with: whole), &keys), options: [.fragmentsAllowed])
    #expect(sourceLocation: sourceLocation) {
      try JSONDecoder().decode(Value.self, from: damaged)
    } throws: { error in
      guard let message else { return error is DecodingError }
      guard case DecodingError.dataCorrupted(let context) = error else { return false }
      let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
      let isRight = path == self.path && context.debugDescription == message
      if !isRight { print("\(path): \(context.debugDescription)") }
      return isRight
    }
  }

  private func changed(_ object: Any, _ keys: inout ArraySlice<String>) throws -> Any {
    guard let key = keys.popFirst() else {
      return try JSONSerialization.jsonObject(with: Data((value ?? "null").utf8), options: [.fragmentsAllowed])
    }
    let isLast = keys.isEmpty
    if var array = object as? [Any] {
      let i = try #require(Int(key))
      if isLast && value == nil {
        array.remove(at: i)
      } else {
        array[i] = try changed(array[i], &keys)
      }
      return array
    }
    var dictionary = try #require(object as? [String: Any])
    dictionary[key] = isLast && value == nil ? nil : try changed(dictionary[key] ?? 0, &keys)
    return dictionary
  }
}

/// What is decoded is whole: whatever is asked of it later has an answer.
@Suite("Decoding")
struct DecodingTests {
  /// Two inputs, two outputs, two points: a swapped entry, a kink, a finding.
  static var report: DerivativeReport {
    checkJacobian(
      at: .each([[1, 2], [3, 0]]), against: .exactAndDifferences, options: CheckOptions(inputs: ["a", "b"])
    ) { x in
      [x[0] * x[0] * x[1], abs(x[1])]
    } given: { x in
      Matrix(rows: [[x[0] * x[0], 2 * x[0] * x[1]], [0, x[1] > 0 ? 1 : -1]])
    }
  }

  @Test("the report has what is damaged below")
  func whole() throws {
    let report = Self.report
    #expect(report.findings.map(\.kind) == [.kink] && report.pointCount == 2)
    #expect(report.mistakes.contains { $0.verdict == .otherEntry && $0.point == 0 })
    #expect(try JSONDecoder().decode(DerivativeReport.self, from: JSONEncoder().encode(report)) == report)
  }

  static let reports = [
    JSONDamage(
      "results.0.remarks.0.column", "7", "results.0.remarks.0", "a remark on row 0 and column 7 of 2×2 entries"),
    JSONDamage(
      "results.0.remarks.0.row", "-1", "results.0.remarks.0", "a remark on row -1 and column 0 of 2×2 entries"),
    JSONDamage(
      "results.0.remarks.0.likeRow", "2", "results.0.remarks.0", "a remark on row 2 and column 1 of 2×2 entries"),
    JSONDamage("results.0.remarks.0.verdict", "\"nonsense\""),
    JSONDamage(
      "results.0.point", "2", "results.0", "point 2 after point -1 of 2, which are numbered from 0 on"),
    JSONDamage(
      "results.1.point", "0", "results.1", "point 0 after point 0 of 2, which are numbered from 0 on"),
    JSONDamage(
      "results.0.point", "-1", "results.0", "point -1 after point -1 of 2, which are numbered from 0 on"),
    JSONDamage("results.0.x", "[1]", "results.0", "a point of 1 numbers for 2 inputs"),
    JSONDamage(
      "results.0.exact", #"{"rows":1,"columns":2,"elements":[1,2]}"#, "results.0.exact",
      "1×2 entries beside 2×2 given ones"),
    JSONDamage(
      "results.0.uncertainties", #"{"rows":0,"columns":9223372036854775807,"elements":[]}"#,
      "results.0.uncertainties", "0×9223372036854775807 entries beside 2×2 given ones"),
    JSONDamage(
      "results.0.given.rows", "-2", "results.0.given.rows", "rows must not be negative, but is -2"),
    JSONDamage(
      "results.0.given.columns", "9223372036854775807", "results.0.given.elements",
      "4 entries for a matrix of 2 rows × 9223372036854775807 columns"),
    JSONDamage(
      "results.0.given.elements.0", "\"many\"", "results.0.given.elements.0",
      "a number, inf, -inf or nan is expected, but this is \"many\""),
    JSONDamage("names.rows", "3", "results.0", "2×2 entries of a derivative that is 3×2"),
    JSONDamage("names.rows", "-1", "names.rows", "rows must be 0 to 16777216, but is -1"),
    JSONDamage(
      "names.columns", "9223372036854775807", "names.columns",
      "columns must be 0 to 16777216, but is 9223372036854775807"),
    JSONDamage("names.namedInputs", #"["a"]"#, "names.namedInputs", "1 inputs have names, but there are 2"),
    JSONDamage("names.namedOutputs", #"["a"]"#, "names.namedOutputs", "1 outputs have names, but there are 2"),
    JSONDamage("names.subject", "\"gradient\"", "names.rows", "a gradient is not 2×2"),
    JSONDamage("names.subject", "\"derivative\"", "names.rows", "a derivative is not 2×2"),
    JSONDamage("names.subject", "\"directionalDerivative\"", "names.rows", "a directional derivative is not 2×2"),
    JSONDamage("pointCount", "-1", "pointCount", "pointCount must not be negative, but is -1"),
    JSONDamage("pointCount", "1", "findings.0", "a finding at point 1, but there are 1"),
    JSONDamage("findings.0.point", "-3", "findings.0.point", "points are numbered from 0 on, but this is -3"),
    JSONDamage("findings.0.output", "-1", "findings.0.output", "outputs are numbered from 0 on, but this is -1"),
    JSONDamage("findings.0.output", "2", "findings.0", "a finding on output 2, but there are 2"),
    JSONDamage(
      "epsilon", "0", "epsilon", "epsilon must be the spacing of numbers next to 1, but is 0.0"),
    JSONDamage(
      "epsilon", "\"nan\"", "epsilon", "epsilon must be the spacing of numbers next to 1, but is nan"),
    JSONDamage("results.0.given", nil), JSONDamage("scalar", nil), JSONDamage("findings.0.kind", "\"none\""),
  ]

  @Test("damaged reports", arguments: reports)
  func report(damage: JSONDamage) throws { try damage.expectError(in: Self.report) }

  @Test("reports of every kind, also without points or entries, decode")
  func kinds() throws {
    let noPoints: [[Double]] = []
    let reports = [
      checkGradient(at: .each(noPoints)) { x in
        x[0]
      } given: { _ in
        []
      },
      checkGradient(at: []) { _ in
        1
      } given: { _ in
        []
      },
      checkHessian(at: []) { _ in
        1
      } given: { _ in
        Matrix(rows: 0, columns: 0, columnMajor: [])
      },
      checkDirectionalDerivative(at: [1, 2], along: [1, 1], options: CheckOptions(inputs: ["a", "b"])) { x in
        [x[0], x[1]]
      } given: { x, _ in
        x
      },
      checkJacobian(at: [1, 2], outputs: 0) { _, _ in
      } given: { _, _ in
      },
      checkJacobian(at: [1, 2]) { x in
        [x[0]]
      } given: { _ in
        Matrix(rows: [[1], [0]])
      },
      checkHessian(at: [1, 2], options: CheckOptions(inputs: ["a", "b"], outputs: ["f"])) { x in
        x[0]
      } given: { _ in
        Matrix(rows: 2, columns: 2, repeating: 0)
      },
    ]
    for report in reports {
      let copy = try JSONDecoder().decode(DerivativeReport.self, from: JSONEncoder().encode(report))
      #expect(copy == report && "\(copy)" == "\(report)" && copy.svg() == report.svg())
    }
  }

  @Test(
    "damaged tolerances",
    arguments: [
      JSONDamage(
        "relative", "-1", "relative", "relative must be a number that is not negative, but is -1.0"),
      JSONDamage("ulps", "\"nan\"", "ulps", "ulps must be a number that is not negative, but is nan"),
      JSONDamage(
        "absolute", "\"-inf\"", "absolute", "absolute must be a number that is not negative, but is -inf"),
      JSONDamage("absolute", nil), JSONDamage("ulps", "\"some\""), JSONDamage("ulps", "[]"),
    ])
  func tolerance(damage: JSONDamage) throws {
    try damage.expectError(in: Tolerance(absolute: 1, relative: 1e-9, ulps: 4))
  }

  @Test("tolerances come back, also infinite ones")
  func infiniteTolerance() throws {
    for tolerance in [Tolerance(), Tolerance(absolute: .infinity, relative: 0.1, ulps: 1e300)] {
      #expect(try JSONDecoder().decode(Tolerance.self, from: JSONEncoder().encode(tolerance)) == tolerance)
    }
  }

  /// v1 = x[0], v2 = x[1], v3 = v1 * v2, v4 = log(v3)
  static var trace: Trace { DerivativeChecking.trace(at: [2, 3], input: 0) { x in log(x[0] * x[1]) } }

  @Test(
    "damaged traces",
    arguments: [
      JSONDamage("outputs.0.operation", "5", "outputs.0", "an output is the result of operation 5, but there are 4"),
      JSONDamage("operations", "[]", "outputs.0", "an output is the result of operation 4, but there are 0"),
      JSONDamage(
        "outputs.0.operation", "0", "outputs.0.operation", "operations are numbered from 1 on, but this is 0"),
      JSONDamage(
        "outputs.0.constant", "2", "outputs.0.constant",
        "an operand is either an operation or a constant, but this is both"),
      JSONDamage(
        "operations.2.operands.1.operation", "3", "operations.2.operands.1",
        "operation 3 refers to operation 3, which is not an earlier one"),
      JSONDamage(
        "operations.2.operands.1.operation", "9223372036854775807", "operations.2.operands.1",
        "operation 3 refers to operation 9223372036854775807, which is not an earlier one"),
      JSONDamage(
        "operations.2.operands.0.operation", "-9223372036854775808", "operations.2.operands.0.operation",
        "operations are numbered from 1 on, but this is -9223372036854775808"),
      JSONDamage("operations.1.number", "3", "operations.1", "operation 3 stands where operation 2 should"),
      JSONDamage("operations.0.number", "0", "operations.0.number", "operations are numbered from 1 on, but this is 0"),
      JSONDamage("operations.3.name", "\"\"", "operations.3.name", "\"\" is no name of an operation"),
      JSONDamage("operations.3.name", "\"(_:)\"", "operations.3.name", "\"(_:)\" is no name of an operation"),
      JSONDamage("outputs.0", "{}"), JSONDamage("operations.2.value", "\"much\""),
      JSONDamage("operations.2.operands", nil),
    ])
  func trace(damage: JSONDamage) throws { try damage.expectError(in: Self.trace) }

  static var origin: NonFiniteOrigin { firstNonFinite(at: [1, 0]) { x in [x[0], x[0] + log(x[1])] }! }

  @Test(
    "damaged origins",
    arguments: [
      JSONDamage("direction", "3", "direction", "direction 3 is not the index of an input"),
      JSONDamage("direction", "2", "direction", "direction 2 is not the index of an input"),
      JSONDamage("direction", "-1", "direction", "direction -1 is not the index of an input"),
      JSONDamage("outputs.0", "2", "outputs.0", "output 2 of a trace that has 2, numbered from 0 on"),
      JSONDamage("outputs.0", "-1", "outputs.0", "output -1 of a trace that has 2, numbered from 0 on"),
      JSONDamage("operation", nil, "operation", "an origin of the kind operation has an operation"),
      JSONDamage("operation.number", "9", "operation", "operation 9 of a trace that has 4"),
      JSONDamage(
        "trace.outputs.1.operation", "9", "trace.outputs.1", "an output is the result of operation 9, but there are 4"),
      JSONDamage("kind", "\"fate\""),
    ])
  func origin(damage: JSONDamage) throws { try damage.expectError(in: Self.origin) }

  @Test("random damage: either an error, or something that can be printed")
  func random() throws {
    var generator = SeededGenerator(seed: 20_269)
    func tried<Value: Codable>(_ value: Value, _ use: (Value) -> Int) throws {
      let whole = Array(try JSONEncoder().encode(value))
      var (refused, length) = (0, 0)
      for _ in 0..<400 {
        var damaged = whole
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          let digits = damaged.indices.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(damaged[$0]) }
          let place = digits[Int.random(in: 0..<digits.count, using: &generator)]
          damaged[place] = UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &generator)
        }
        do { length += use(try JSONDecoder().decode(Value.self, from: Data(damaged))) } catch { refused += 1 }
      }
      #expect(refused > 20 && length > 0, "\(Value.self): \(refused)")
    }
    try tried(Self.report) { "\($0)\($0.svg())\($0.entries)\($0.inputs)\($0.outputs)".count }
    try tried(Self.trace) { "\($0)".count }
    try tried(Self.origin) { "\($0)\($0.operands)".count }
  }
}
