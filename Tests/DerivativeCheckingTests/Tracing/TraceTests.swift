import DerivativeChecking
import DualNumbers
import Foundation
import ReferenceProblems
import TestSupport
import Testing

@Suite("Traces")
struct TraceTests {
  struct Survey: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { WorkedExamples.survey(x) }
  }

  struct Polar: DifferentiableMap {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * T.cos(x[1]), x[0] * T.sin(x[1])] }
  }

  /// Baydin, Pearlmutter, Radul, Siskind, JMLR 18(153), 2018, table 2, left: 0.693, 10, 0.959 (with its sign), 10.693,
  /// 11.652; right: 0.5, 5, 0, 5.5, 5.5.
  @Test("the forward trace of the survey's table 2")
  func survey() {
    let record = trace(at: [2, 5], input: 0, of: Survey())
    #expect(
      record.description == """
        v1 = x[0]             2    1
        v2 = x[1]             5    0
        v3 = log(v1)   0.693147  0.5
        v4 = v1 * v2         10    5
        v5 = v3 + v4    10.6931  5.5
        v6 = sin(v2)  -0.958924    0
        v7 = v5 - v6    11.6521  5.5
         y = v7         11.6521  5.5
        """)
    #expect(record.operations.map(\.number) == Array(1...7))
    #expect(record.operations.map(\.isInput) == [true, true, false, false, false, false, false])
    let y = record.operations[6]
    #expect(abs(y.value - 11.652) < 5e-4 && y.tangent == 5.5)
  }

  // mpmath: 2 - cos(5) is 1.7163378145367738
  @Test("along the other input, and along a direction")
  func directions() {
    let second = trace(at: [2, 5], input: 1) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }
    #expect(abs(second.operations[6].tangent - 1.7163378145367738) < 1e-15)
    let both = trace(at: [2, 5], along: [2, 3], of: Survey())
    #expect(abs(both.operations[6].tangent - (2 * 5.5 + 3 * 1.7163378145367738)) < 1e-14)
  }

  @Test("all forms: closures and objects, one output and several; objects in Float too")
  func forms() {
    let x: [Float] = [2, 5]
    let traces = [
      trace(at: [2, 5], along: [1, 0]) { x in [x[0] * x[1]] },
      trace(at: [2, 5], input: 0) { x in [x[0] * x[1]] },
      trace(at: [2, 5], along: [1, 0]) { x in x[0] * x[1] },
      trace(at: [2, 5], input: 0) { x in x[0] * x[1] },
      trace(at: x, along: [1, 0], of: Product()),
      trace(at: x, input: 0, of: Product()),
    ]
    for record in traces {
      #expect(record.operations.count == 3)
      #expect(record.operations.last?.value == 10 && record.operations.last?.tangent == 5)
    }
    for record in [trace(at: 2) { x in x * 5 }, trace(at: 2) { x in [x * 5] }] {
      #expect(record.operations.map(\.formula) == ["x", "v1 * 5"])
      #expect(record.operations.last?.value == 10 && record.operations.last?.tangent == 5)
    }
    let polar = trace(at: [2, 0.5], along: [1, 0], of: Polar())
    #expect(polar.outputs.count == 2 && polar.operations.count == 6)
    #expect(polar.operations[3].tangent == cos(0.5))
    #expect(trace(at: [2, 0.5], input: 1, of: Polar()).operations[5].tangent == 2 * cos(0.5))
  }

  struct Product: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[1] }
  }

  @Test("a function that throws")
  func throwing() {
    struct Failure: Error {}
    #expect(throws: Failure.self) { try trace(at: 1) { _ -> TracedNumber<Double> in throw Failure() } }
  }

  @Test("formulas are written as calls, with the labels of their functions")
  func formulas() {
    let record = trace(at: [2, 3], input: 0) { x in
      [
        atan2(x[0], x[1]), log(x[0], base: 2), log1p(x[0]), -x[0], fma(x[0], 2, x[1]), pow(x[0], 3), root(x[0], 3),
        polygamma(2, x[0]), x[0].rounded(.down), 1e-7 * x[0], x[0] - 1e20, x[0] / 3,
        TracedNumber.polynomial([1, 2, 3, 4, 5, 6, 7] as [Double], at: x[0]),
      ]
    }
    #expect(
      record.operations.dropFirst(2).map(\.formula) == [
        "atan2(y: v1, x: v2)", "log(v1, base: 2)", "log(onePlus: v1)", "-v1", "fma(v1, 2, v2)", "pow(v1, 3)",
        "root(v1, 3)", "polygamma(2, v1)", "floor(v1)", "1e-07 * v1", "v1 - 1e+20", "v1 / 3",
        "polynomial([1, 2, 3, 4, …], at: v1)",
      ])
  }

  @Test(
    "numbers in six digits",
    arguments: [
      (0.6931471805599453, "0.693147"), (1234567.0, "1234570"), (-0.958924274663, "-0.958924"), (0, "0"), (-0.0, "-0"),
      (0.1, "0.1"), (999999.7, "1000000"), (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.79769e+308"),
      (2.2250738585072014e-308, "2.22507e-308"), (.infinity, "inf"), (-.infinity, "-inf"), (1e16, "1e+16"),
    ] as [(Double, String)])
  func digits(x: Double, text: String) {
    #expect(trace(at: x) { x in x }.description == "v1 = x   \(text)  1\n y = v1  \(text)  1")
  }

  @Test("a long trace is abridged in its middle")
  func abridged() {
    let record = trace(at: 1) { x in (1...1000).reduce(x) { y, _ in y * 0.5 } }
    let lines = record.description.split(separator: "\n")
    #expect(lines.count == 61)
    #expect(lines[30] == "⋮ 942 lines left out")
    #expect(lines[29].contains("v30 = ") && lines[31].contains("v973 = ") && lines[60].contains("y = v1001"))
    #expect(record.abridged(lines: 2000).split(separator: "\n").count == 1002)
    #expect(record.abridged(lines: 1).split(separator: "\n").count == 2)
    let three = record.abridged(lines: 3).split(separator: "\n")
    #expect(three.count == 4 && three[2] == "⋮ 999 lines left out")
    let short = trace(at: 1) { x in (1...58).reduce(x) { y, _ in y * 0.5 } }
    #expect(short.description.split(separator: "\n").count == 60 && !short.description.contains("⋮"))
  }

  @Test("JSON keeps numbers that are not finite")
  func coding() throws {
    let record = trace(at: [0, -0.0, .infinity], input: 0) { x in [sqrt(x[0]), -1 / x[0], x[0] / x[0], x[2], 0.1] }
    let data = try JSONEncoder().encode(record)
    let decoded = try JSONDecoder().decode(Trace.self, from: data)
    #expect(decoded.description == record.description)
    #expect(decoded.operations.map(\.name) == record.operations.map(\.name))
    #expect(decoded.operations[3].tangent == .infinity && decoded.operations[4].value == -.infinity)
    #expect(decoded.operations[5].value.isNaN && decoded.operations[1].value.sign == .minus)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("\"inf\"") && text.contains("\"-inf\"") && text.contains("\"nan\""))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Trace.Operand.self, from: Data(#"{"constant": "many"}"#.utf8))
    }
  }

  @Test("wrong sizes stop the program")
  func preconditions() async {
    let direction = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = trace(at: [1, 2, 3], along: [1]) { x in x[0] }
    }
    expectMessage("along has 1 entries, the point has 3; they must have as many", in: direction)
    let input = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = trace(at: [1, 2], input: 2) { x in x[0] }
    }
    expectMessage("input is 2, but the point has 2 entries", in: input)
  }
}
