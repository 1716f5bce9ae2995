import DualNumbers
import Testing

/// `Double` against true values of 20 digits, at every point of Data/elementary. The arguments are read at run time,
/// so the optimiser knows none of them.
@Suite("Elementary functions")
struct ElementaryTests {
  @Test("every function has a file, and every row is read")
  func data() throws {
    let files = try elementaryFunctionNames.map { try ($0, ReferencePoint.rows(of: $0)) }
    #expect(files.count == 35)
    #expect(files.map(\.1.count).reduce(0, +) == 2066)
    #expect(try ReferencePoint.rows(of: "extra").count == 120)
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
      let expected: Double? = try expectedValue(at: point, f.plain.libm, operator: { $0 / $1 }, libm: Libm.value)
      let dual = f.dual.apply(point.x.map { Dual($0, tangent: 1) }, point.n).value
      let nested = f.nested.apply(point.x.map { .seeded($0, 1, 1) }, point.n).value.value
      if let expected {
        #expect(sameBits(plain, expected), "\(function) at \(point.arguments): expected \(expected), got \(plain)")
      }
      for (type, value) in [("Dual<Double>", dual), ("Dual<Dual<Double>>", nested)] {
        #expect(sameBits(value, plain), "\(function) at \(point.arguments) in \(type): \(value), plain \(plain)")
      }
    }
  }

  @Test("values of what libm lacks", arguments: ["root", "gaussian"])
  func otherValues(function: String) throws {
    try expectWithin(Tolerance.otherValues, function) { $0 == .value }
  }

  @Test("the n-th root of an n-th power is exact, and that of its reciprocal")
  func exactRoots() {
    for (base, n) in [(2.0, 3), (3, 4), (7, 5), (-3, 7), (-5, 3), (10, 6), (1.5, 9), (0.75, 2), (-2, 101)] {
      let power = (1..<n.magnitude).reduce(base) { product, _ in product * base }
      #expect(Double.root(power, n) == base, "root(\(power), \(n))")
    }
    for (base, n) in [(2.0, 3), (0.25, 4), (-8, 5)] {
      let power = (1..<n.magnitude).reduce(base) { product, _ in product * base }
      #expect(Double.root(power, -n) == 1 / base, "root(\(power), \(-n))")
    }
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

/// The tolerances, in units in the last place: half an ulp above what was measured, as for each function in the tables
/// of the article «Accuracy», which another test holds against them.
enum Tolerance {
  /// Values of `root` and `gaussian`.
  static let otherValues = 1.4
  static let second = 5.9

  static func slope(of function: String) -> Double { ["gamma", "loggamma"].contains(function) ? 3.8 : 2.9 }

  /// `Float`, against `Double` at the same points.
  static let floatSlope = 4.7
  static let floatSecond = 6.4
  static let float16Slope = 2.9
  /// The 20 digits of the references are a quarter of an ulp here.
  static let float80Slope = 3.5
}

/// Records every measurement that is off by more.
func expectWithin(
  _ tolerance: Double, _ measurements: [Measurement], sourceLocation: SourceLocation = #_sourceLocation
) {
  for measurement in measurements where !(measurement.ulps <= tolerance) {
    Issue.record("\(measurement), tolerance \(tolerance)", sourceLocation: sourceLocation)
  }
}

/// What a function's value is held against: libm's, the operator's, or of `root` and `gaussian`, which have neither, nil.
func expectedValue<Scalar: MeasuredScalar>(
  at point: ReferencePoint, _ name: String?, operator divide: (Scalar, Scalar) -> Scalar,
  libm: (String, [Scalar]) -> Scalar?
) throws -> Scalar? {
  let x = point.x.map { Scalar($0) }
  func value(_ name: String, _ x: [Scalar]) throws -> Scalar { try #require(libm(name, x), "libm has no \(name)") }
  if let name { return try value(name, x) }
  switch point.function {
  case "div": return divide(x[0], x[1])
  case "logbase": return divide(try value("log", [x[0]]), try value("log", [x[1]]))
  default: return nil
  }
}

/// Equality of the bits; a NaN equals a NaN.
func sameBits<Scalar: MeasuredScalar>(_ x: Scalar, _ y: Scalar) -> Bool {
  (x.isNaN && y.isNaN) || (x == y && x.sign == y.sign)
}

extension Measurement.Quantity {
  var isSlope: Bool { if case .slope = self { true } else { false } }
  var isSecond: Bool { if case .second = self { true } else { false } }
}
