import DualNumbers
import RealModule
import Testing

/// Generic code over swift-numerics' protocols takes dual numbers.
@Suite("Real numbers of swift-numerics")
struct RealTests {
  /// log Γ(x + 2)·erf x/10ˣ + atan2(x, 2)·∛x + hypot(x, 3)·2ˣ
  private func mixture<T: Real>(_ x: T) -> T {
    let first = T.logGamma(x + 2) * T.erf(x) / T.exp10(x)
    return first + T.atan2(y: x, x: 2) * T.root(x, 3) + T.hypot(x, 3) * T.exp2(x)
  }

  private func isClose<T: FloatingPoint>(_ x: T, _ y: T, ulps: T = 4) -> Bool { (x - y).magnitude <= ulps * y.ulp }

  @Test("a function that is generic over Real")
  func real() {
    let y = mixture(Dual(0.5, tangent: 1))
    // Python, mpmath 1.3.0 at 30 digits: the value and its diff at 0.5.
    #expect(isClose(y.value, 4.5424601352537427))
    #expect(isClose(y.tangent, 3.8039217387937465))
    #expect(y.value == mixture(0.5))
    let lanes = mixture(DualVector<SIMD2<Double>>.variable(0.5, lane: 1))
    #expect(lanes.value == y.value && lanes.tangent == SIMD2(0, y.tangent))
    #expect(isClose(derivative(at: Float(0.5), of: mixture), 3.8039217, ulps: 8))
  }

  private func damped<T: Real>(_ t: T) -> T { .exp(-t) * .cos(2 * t) }

  @Test("the example of the article SwiftNumerics.md")
  func article() { #expect(abs(derivative(at: 0.5, of: damped) - -1.348465817) < 1e-9) }

  /// Newton's method, until the step is below the rounding of x.
  private func root<T: Real>(of f: (T) -> (value: T, slope: T), from start: T) -> T {
    var x = start
    for _ in 0..<50 {
      let (value, slope) = f(x)
      let step = value / slope
      x -= step
      if step.magnitude <= x.ulp { break }
    }
    return x
  }

  @Test("Newton's method: ∂x/∂a of x·eˣ = a is 1/(eˣ·(1 + x))")
  func newton() {
    let a = Dual(2, tangent: 1)
    let x: Dual<Double> = root(of: { x in (x * .exp(x) - a, .exp(x) * (1 + x)) }, from: 1)
    // mpmath: lambertw(2), diff(lambertw, 2)
    #expect(isClose(x.value, 0.85260550201372549))
    #expect(isClose(x.tangent, 0.23010983749291725))
  }

  /// The inverse of the matrix (a b; c d) in a field.
  private func inverse<F: AlgebraicField>(_ a: F, _ b: F, _ c: F, _ d: F) -> [F]? {
    guard let r = (a * d - b * c).reciprocal else { return nil }
    return [d * r, -b * r, -c * r, a * r]
  }

  @Test("AlgebraicField: a reciprocal, and the derivative −A⁻¹·A′·A⁻¹ of an inverse")
  func field() throws {
    let x = try #require(inverse(Dual(2, tangent: 1), 1, 4, Dual(4, tangent: 1)))
    #expect(x.map(\.value) == [1, -0.25, -1, 0.5])
    // A⁻¹·A⁻¹ = (1.25 −0.375; −1.5 0.5), negated.
    #expect(x.map(\.tangent) == [-1.25, 0.375, 1.5, -0.5])
    #expect(Dual<Double>(0x1p-1060).reciprocal == nil)
    #expect(Dual(4, tangent: 1).reciprocal?.tangent == -0.0625)
  }

  @Test("what Real has beyond ElementaryScalar, and the members on the struct")
  func members() {
    let x = Dual(0.5, tangent: 1)
    func onePlusCosMinusOne<T: Real>(_ x: T) -> T { 1 + T.cosMinusOne(x) }
    #expect(isClose(onePlusCosMinusOne(x).tangent, -0.47942553860420300))
    func sign<T: Real>(_ x: T) -> FloatingPointSign { T.signGamma(x) }
    #expect(sign(x) == .plus && sign(x - 1) == .minus)
    func sum<T: Real>(_ a: T, _ b: T) -> T { T._relaxedAdd(a, T._relaxedMul(b, b)) + T._mulAdd(a, b, 1) }
    #expect(sum(x, x).isIdentical(to: Dual(2, tangent: 3)))
    func roots<T: Numeric & RealFunctions>(_ x: T) -> T { T.sqrt(x) * T.exp10(x) }
    // √x·10ˣ·(1/(2x) + ln 10); mpmath: diff(lambda x: sqrt(x)*10**x, 0.5)
    #expect(isClose(roots(x).tangent, 7.3848047694121507))
    #expect(Dual<Double>.sqrt(x).isIdentical(to: Dual.sqrt(x)) && Dual.exp10(x).value == Double.exp10(0.5))
  }
}
