import DualNumbers
import TestSupport
import Testing

/// A point with the value and the slopes that a function has there: in every number type, for every direction.
struct Point: Sendable, CustomTestStringConvertible {
  let function: String
  let operands: [Double]
  /// The value, where it is not left to the law of the plain program's value.
  let value: Double?
  let slopes: [Double]
  /// At a kink, in the place of slopes: the derivative along a direction.
  let along: (@Sendable ([Double]) -> Double)?

  init(_ function: String, _ operands: Double..., value: Double? = nil, slopes: [Double]) {
    (self.function, self.operands, self.value, self.slopes, along) = (function, operands, value, slopes, nil)
  }

  init(
    _ function: String, _ operands: Double..., value: Double? = nil, along: @escaping @Sendable ([Double]) -> Double
  ) {
    (self.function, self.operands, self.value, slopes, self.along) = (function, operands, value, [], along)
  }

  var testDescription: String { "\(function) at \(operands)" }

  /// Checks value and tangent in all number types, varying each operand alone, in both directions, none, and all.
  ///
  /// - Parameter varying: the operands that vary; nil for all.
  func check(
    in numbers: [TestedType] = testedNumbers, varying: [Int]? = nil, ulps: Int = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for tested in numbers { check(tested.type, varying ?? Array(operands.indices), ulps, sourceLocation) }
  }

  private func check<T: TestedNumber>(_: T.Type, _ varying: [Int], _ ulps: Int, _ sourceLocation: SourceLocation) {
    let f = DualNumbersTests.function(function, of: T.self)
    let plain = operands.map { T.Plain($0) }
    // What is expected is a Double, so a wider type is compared as one, and in ulps of one.
    let excessBits = max(0, T.Plain.significandBitCount - Double.significandBitCount)
    let tolerance = T.Plain(ulps << excessBits)
    var findings = Findings()
    for direction in directions where direction.indices.allSatisfy({ direction[$0] == 0 || varying.contains($0) }) {
      let tangents = direction.map { T.Plain($0) }
      // Each direction has its own multiple, one lane of four is still; mixed components are for the tests of law 4.
      let multiples: [T.Plain] = [1, -2, 0.5, 0]
      let result = f.apply(zip(plain, tangents).map { x, t in T(x, tangents: multiples.map { $0 * t }) }).components
      if let value {
        let actual = excessBits > 0 ? T.Plain(Double(result[0])) : result[0]
        findings.check(isSame(actual, T.Plain(value)), "\(T.self) value \(actual), expected \(value)")
      }
      for i in T.firstOrder {
        let multiple = multiples[(i - 1) % multiples.count]
        let expected =
          along.map { kink($0, direction, multiple, isNested: T.componentCount > T.firstOrder.count + 1) }
          ?? zip(slopes, tangents).reduce(T.Plain.zero) { sum, term in
            let tangent = multiple * term.1
            return sum + (tangent == 0 ? 0 : T.Plain(term.0) * tangent)
          }
        let isRight = isClose(result[i], expected, ulps: tolerance)
        findings.check(isRight, "\(T.self) along \(direction): component \(i) \(result[i]), expected \(expected)")
      }
    }
    #expect(findings.areEmpty, sourceLocation: sourceLocation)
  }

  /// At a kink lanes lie on their own sides, and the levels of a nested number on that of the first, whose multiple is 1.
  private func kink<Plain: BinaryFloatingPoint>(
    _ along: ([Double]) -> Double, _ direction: [Double], _ multiple: Plain, isNested: Bool
  ) -> Plain {
    isNested ? multiple * Plain(along(direction)) : Plain(along(direction.map { Double(multiple) * $0 }))
  }

  /// Each operand alone, forwards and backwards; none; all at once.
  private var directions: [[Double]] {
    let still: [Double] = operands.map { _ in 0 }
    var all: [[Double]] = [still, still.map { -$0 }]
    for i in operands.indices {
      for d: Double in [1, -2.5] {
        all.append(still)
        all[all.count - 1][i] = d
      }
    }
    all.append(operands.indices.map { $0 % 2 == 0 ? 1 : -2.5 })
    return all
  }
}

/// Points of one function after another.
func points(_ functions: [String], _ points: (String) -> [Point]) -> [Point] { functions.flatMap(points) }

/// Points at one operand after another.
func points(at operands: [Double], _ points: (Double) -> [Point]) -> [Point] { operands.flatMap(points) }

/// Lists of points as one.
func points(_ lists: [Point]...) -> [Point] { lists.flatMap { $0 } }

/// A second derivative: ∂²f/∂xᵢ∂xⱼ, by nesting, with either of the two variables on the inner level.
struct SecondDerivative: Sendable, CustomTestStringConvertible {
  let function: String
  let operands: [Double]
  let i, j: Int
  let expected: Double

  /// For a function of one number.
  init(_ function: String, _ operand: Double, _ expected: Double) {
    (self.function, self.operands, self.i, self.j, self.expected) = (function, [operand], 0, 0, expected)
  }

  /// For a function of several.
  init(_ function: String, _ operands: [Double], _ i: Int, _ j: Int, _ expected: Double) {
    (self.function, self.operands, self.i, self.j, self.expected) = (function, operands, i, j, expected)
  }

  var testDescription: String { "∂\(i)∂\(j) of \(function) at \(operands)" }

  func check(ulps: Int = 4, sourceLocation: SourceLocation = #_sourceLocation) {
    check(Double.self, ulps: ulps, sourceLocation)
    check(Float.self, ulps: ulps, sourceLocation)
    checkLanes(ulps: ulps, sourceLocation)
  }

  /// With lanes inside: lane 1 varies what the inner level does, lane 2 the outer, lanes 0 and 3 nothing.
  private func checkLanes(ulps: Int, _ sourceLocation: SourceLocation) {
    typealias Inner = DualVector<SIMD4<Double>>
    let f = DualNumbersTests.function(function, of: Dual<Inner>.self)
    let numbers = operands.indices.map { k in
      Dual(
        Inner(operands[k], tangent: [0, k == i ? 2 : 0, k == j ? 2 : 0, 0]), tangent: Inner(k == j ? -0.5 : 0))
    }
    let actual = -f.apply(numbers).tangent.tangent
    #expect(isClose(actual[1], expected, ulps: Double(ulps)), "\(actual)", sourceLocation: sourceLocation)
    #expect(actual[0] == 0 && actual[3] == 0, "\(actual)", sourceLocation: sourceLocation)
  }

  private func check<Plain: TestedNumber & BinaryFloatingPoint>(
    _: Plain.Type, ulps: Int, _ sourceLocation: SourceLocation
  ) {
    let f = DualNumbersTests.function(function, of: Dual<Dual<Plain>>.self)
    for (inner, outer) in [(i, j), (j, i)] {
      let numbers = operands.indices.map { k in
        Dual(
          Dual(Plain(operands[k]), tangent: k == inner ? 2 : 0),
          tangent: Dual(k == outer ? -0.5 : 0, tangent: 0))
      }
      let actual = -f.apply(numbers).tangent.tangent
      let isRight = isClose(actual, Plain(expected), ulps: Plain(ulps))
      #expect(isRight, "\(Plain.self): \(actual), expected \(expected)", sourceLocation: sourceLocation)
    }
  }
}
