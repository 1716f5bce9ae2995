import DualNumbers
import Testing

/// The other formats, `Float` and `Float16` at the points rounded to the format, against `Double` there. The rounding of
/// the reference to the format is half an ulp of what is measured.
@Suite("Elementary functions in other formats")
struct RoundedElementaryTests {
  @Test("Float: values are those of libm, bit for bit", arguments: elementaryFunctionNames)
  func floatValues(function: String) throws {
    let f = try #require(MeasuredFunction<Float>(function))
    for point in try Self.points(of: function, in: Float.self) {
      let x = point.x.map { Float($0) }
      let plain = f.plain.apply(x, point.n)
      let expected: Float? = try expectedValue(at: point, f.plain.libm, operator: { $0 / $1 }, libm: Libm.value)
      let dual = f.dual.apply(x.map { Dual($0, tangent: 1) }, point.n).value
      if let expected {
        #expect(sameBits(plain, expected), "\(function) at \(point.arguments): expected \(expected), got \(plain)")
      }
      #expect(sameBits(dual, plain), "\(function) at \(point.arguments), dual: \(dual), plain \(plain)")
    }
  }

  @Test("Float: values of what libm lacks", arguments: ["root", "gaussian"])
  func floatOtherValues(function: String) throws {
    try expectWithin(Tolerance.otherValues, function, in: Float.self) { $0 == .value }
  }

  @Test("Float: slopes in each argument", arguments: elementaryFunctionNames)
  func floatSlopes(function: String) throws {
    try expectWithin(Tolerance.floatSlope, function, in: Float.self, where: \.isSlope)
  }

  @Test("Float: second derivatives, by nesting", arguments: elementaryFunctionNames)
  func floatSecondDerivatives(function: String) throws {
    try expectWithin(Tolerance.floatSecond, function, in: Float.self, where: \.isSecond)
  }

  #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
    @Test("Float16: slopes in each argument", arguments: elementaryFunctionNames)
    func float16Slopes(function: String) throws {
      try expectWithin(Tolerance.float16Slope, function, in: Float16.self, where: \.isSlope)
    }
  #endif

  #if arch(x86_64) && !os(Windows) && !os(Android)
    @Test("Float80: slopes in each argument", arguments: elementaryFunctionNames)
    func float80Slopes(function: String) throws {
      let f = try #require(MeasuredFunction<Float80>(function))
      for point in try ReferencePoint.all(of: function) {
        DualNumbersTests.expectWithin(
          Tolerance.float80Slope, point.measured(in: Float80.self, f).filter(\.quantity.isSlope))
      }
    }
  #endif

  static func points<Scalar: MeasuredScalar>(
    of function: String, in scalar: Scalar.Type
  ) throws -> [ReferencePoint] {
    let double = try #require(MeasuredFunction<Double>(function))
    let points = try ReferencePoint.all(of: function).compactMap { $0.rounded(to: scalar, double) }
    #expect(points.count > 20, "\(function): \(points.count) points are left")
    return points
  }

  private func expectWithin<Scalar: MeasuredScalar>(
    _ tolerance: Double, _ function: String, in scalar: Scalar.Type,
    where isTested: (Measurement.Quantity) -> Bool
  ) throws {
    let f = try #require(MeasuredFunction<Scalar>(function))
    for point in try Self.points(of: function, in: scalar) {
      DualNumbersTests.expectWithin(tolerance, point.measured(in: scalar, f).filter { isTested($0.quantity) })
    }
  }
}
