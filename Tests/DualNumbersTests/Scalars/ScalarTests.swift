import Testing

@testable import DualNumbers

/// The scalars behind the numbers: one protocol, and thresholds that suit each format.
@Suite("Scalars")
struct ScalarTests {
  private static func damped<T: ElementaryScalar>(_ t: T) -> T {
    T.exp(-t) * T.cos(2 * t) + T.sqrt(t) / (1 + T.pow(t, 2))
  }

  // Python, mpmath 1.3.0 at 30 digits: f(1/2) and diff(f, 1/2).
  private static let (value, slope) = (0.893395338971697851, -1.23532873212175784)

  @Test("one generic function, every scalar and every number over them")
  func genericFunction() {
    #expect(abs(Self.damped(0.5) - Self.value) < 1e-14)
    #expect(abs(Self.damped(0.5 as Float) - Float(Self.value)) < 1e-6)
    #expect(abs(derivative(at: 0.5, of: Self.damped) - Self.slope) < 1e-14)
    #expect(abs(derivative(at: 0.5 as Float, of: Self.damped) - Float(Self.slope)) < 1e-6)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      #expect(abs(Self.damped(0.5 as Float80) - Float80(Self.value)) < 1e-14)
      #expect(abs(derivative(at: 0.5 as Float80, of: Self.damped) - Float80(Self.slope)) < 1e-14)
    #endif
    #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
      #expect(abs(Self.damped(0.5 as Float16) - Float16(Self.value)) < 4e-3)
      #expect(abs(derivative(at: 0.5 as Float16, of: Self.damped) - Float16(Self.slope)) < 8e-3)
    #endif
  }

  @Test("the points at which rules change form suit the format")
  func formSwitches() {
    check(Double.self)
    check(Float.self)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      check(Float80.self)
    #endif
    #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
      check(Float16.self)
    #endif
  }

  private func check<S: ElementaryScalar & BinaryFloatingPoint>(_: S.Type) {
    #expect(S.leastNormal.isNormal && S.leastNormal.exponent - S.leastNormalMagnitude.exponent <= 62)
    let square = S.squareLimit * S.squareLimit
    #expect(square.isFinite && (1 + square).isFinite && (1 / square).isNormal)
    let cosh = S.cosh(S.coshLimit)
    #expect(cosh.isFinite && (1 / cosh) / cosh == 0)
    #expect(S.powerRange.least.isNormal && S.powerRange.most.isFinite && S.powerRange.least < 1)
    for factor in [S.enlarging.factor, S.shrinking.factor] { #expect(factor.significand == 1) }
    #expect((S.enlarging.least * S.enlarging.factor).isFinite && S.enlarging.factor > 1)
    #expect((S.leastNonzeroMagnitude * S.enlarging.factor).isNormal)
    let largest = S.greatestFiniteMagnitude * S.shrinking.factor
    #expect(S.hypot(largest, largest).isFinite && S.shrinking.factor < 1)
    #expect(S.hypot(S.shrinking.most, S.shrinking.most).isFinite)
    // Numbers over the scalar change form where it does, and constants they are.
    #expect(Dual<S>.leastNormal.isIdentical(to: Dual(S.leastNormal)))
    #expect(Dual<S>.squareLimit.isIdentical(to: Dual(S.squareLimit)))
    #expect(Dual<S>.coshLimit.isIdentical(to: Dual(S.coshLimit)))
    #expect(Dual<S>.powerRange.least.isIdentical(to: Dual(S.powerRange.least)))
    #expect(Dual<S>.powerRange.most.isIdentical(to: Dual(S.powerRange.most)))
    #expect(Dual<S>.enlarging.factor.isIdentical(to: Dual(S.enlarging.factor)))
    #expect(Dual<S>.shrinking.most.isIdentical(to: Dual(S.shrinking.most)))
  }

  @Test("plain numbers have what generic formulas ask for")
  func plainMembers() {
    #expect(Double.root(-8, 3) == -2)
    #expect(Double.root(16, -4) == 0.5)
    #expect(Double.log(8, base: 2) == 3)
    #expect(Double.clamp(2.5, to: -1...2) == 2)
    #expect(Double.clamp(-2.5, to: -1...2) == -1)
    #expect(Double.clamp(.nan, to: -1...2).isNaN)
    #expect((2.5).detached == 2.5)
    #expect(Double.pow(-2, 3) == -8)
  }
}
