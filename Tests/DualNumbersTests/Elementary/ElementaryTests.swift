import DualNumbers
import Testing

/// `Double` against true values of 20 digits, at every point of Data/elementary. The arguments are read at run time,
/// so the optimiser knows none of them.
@Suite("Elementary functions")
struct ElementaryTests {
  @Test("every function has a file, and every row is read")
  func data() throws {
    let files = try elementaryFunctionNames.map { try ($0, ReferencePoint.rows(of: $0)) }
    #expect(files.count == 32)
    #expect(files.map(\.1.count).reduce(0, +) == 1962)
    #expect(try ReferencePoint.rows(of: "extra").count == 17)
    for (name, rows) in files {
      for row in rows {
        #expect(row.function == name)
        #expect(row.slopes.count == row.x.count)
        #expect(row.hessian.count == row.x.count * (row.x.count + 1) / 2)
      }
    }
  }

  @Test("values are those of libm, bit for bit", arguments: elementaryFunctionNames)
  func values(function: String) throws {
    let f = try #require(MeasuredFunction<Double>(function))
    for point in try ReferencePoint.all(of: function) {
      let plain = f.plain.apply(point.x, point.n)
      let expected = try expectedValue(plain, at: point, f.plain.libm, operator: { $0 / $1 }, libm: Libm.value)
      let dual = f.dual.apply(point.x.map { Dual($0, tangent: 1) }, point.n).value
      let nested = f.nested.apply(point.x.map { .seeded($0, 1, 1) }, point.n).value.value
      for (type, value) in [("Double", plain), ("Dual<Double>", dual), ("Dual<Dual<Double>>", nested)] {
        #expect(
          sameBits(value, expected), "\(function) at \(point.arguments) in \(type): expected \(expected), got \(value)")
      }
    }
  }

  @Test("the n-th root, which libm lacks, is within 2 ulp")
  func rootValue() throws {
    try expectWithin(2, "root") { $0 == .value }
  }

  @Test("slopes in each argument", arguments: elementaryFunctionNames)
  func slopes(function: String) throws {
    try expectWithin(Tolerance.slope(of: function), function, where: \.isSlope)
  }

  @Test("second derivatives, by nesting", arguments: elementaryFunctionNames)
  func secondDerivatives(function: String) throws {
    try expectWithin(Tolerance.second, function, where: \.isSecond)
  }

  private func expectWithin(
    _ tolerance: Double, _ function: String, where isTested: (Measurement.Quantity) -> Bool
  ) throws {
    let f = try #require(MeasuredFunction<Double>(function))
    for point in try ReferencePoint.all(of: function) {
      DualNumbersTests.expectWithin(tolerance, point.measured(in: Double.self, f).filter { isTested($0.quantity) })
    }
  }
}

/// The tolerances, in units in the last place.
enum Tolerance {
  static let second = 64.0

  static func slope(of function: String) -> Double {
    ["gamma", "loggamma", "erf", "erfc", "pow"].contains(function) ? 8 : 4
  }
}

/// Records every measurement that is off by more.
func expectWithin(
  _ tolerance: Double, _ measurements: [Measurement], sourceLocation: SourceLocation = #_sourceLocation
) {
  for measurement in measurements where !(measurement.ulps <= tolerance) {
    Issue.record("\(measurement), tolerance \(tolerance)", sourceLocation: sourceLocation)
  }
}

/// What a function's value is held against: libm's, the operator's, or for `root`, which has neither, itself.
func expectedValue<Scalar: MeasuredScalar>(
  _ plain: Scalar, at point: ReferencePoint, _ name: String?, operator divide: (Scalar, Scalar) -> Scalar,
  libm: (String, [Scalar]) -> Scalar?
) throws -> Scalar {
  let x = point.x.map { Scalar($0) }
  if let name { return try #require(libm(name, x), "libm has no \(name)") }
  return point.function == "div" ? divide(x[0], x[1]) : plain
}

/// Equality of the bits; a NaN equals a NaN.
func sameBits<Scalar: MeasuredScalar>(_ x: Scalar, _ y: Scalar) -> Bool {
  (x.isNaN && y.isNaN) || (x == y && x.sign == y.sign)
}

extension Measurement.Quantity {
  var isSlope: Bool { if case .slope = self { true } else { false } }
  var isSecond: Bool { if case .second = self { true } else { false } }
}
