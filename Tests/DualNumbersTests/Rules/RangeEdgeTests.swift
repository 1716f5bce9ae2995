import DualNumbers
import TestSupport
import Testing

/// Where a value leaves the range of its format, or loses digits at its end, and a derivative does not.
///
/// Expected values: Python, mpmath 1.3.0 at 40 digits, from the exact arguments. Data/elementary has more such points.
@Suite("Beyond the range of the values")
struct RangeEdgeTests {
  @Test("exp2 in every format: the slope overflows 0.53 after the value, the second derivative 1.06")
  func powersOfTwo() {
    #expect(Dual.exp2(.variable(1024.0000000000002)).isIdentical(to: Dual(.infinity, tangent: 1.2460659279419801e308)))
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
    let exponent = S.greatestFiniteMagnitude.exponent
    // ln 2 · 2^1.25 and ln² 2 · 2^1.75
    let slope = S(sign: .plus, exponent: exponent, significand: 1.648591117731925491386399)
    let second = S(sign: .plus, exponent: exponent, significand: 1.61604486840663439249857)
    let y = Dual.exp2(Dual<S>.variable(S(exponent) + 1.25))
    #expect(y.value == .infinity && isClose(y.tangent, slope), "\(S.self): \(y), expected \(slope)")
    let z = Dual.exp2(Dual(Dual(S(exponent) + 1.75, tangent: 1), tangent: 1)).tangent
    #expect(z.value == .infinity && isClose(z.tangent, second), "\(S.self): \(z), expected \(second)")
    for x in [S(exponent) + 3, .infinity] {
      let beyond = Dual.exp2(Dual(Dual(x, tangent: 1), tangent: 1))
      #expect([beyond.value.value, beyond.tangent.value, beyond.tangent.tangent].allSatisfy { $0 == .infinity })
    }
  }

  @Test("Γ beside its poles below −170: value subnormal or 0, derivatives normal")
  func gammaFarBelow() {
    let x = Dual(Dual((-180.0).nextDown, tangent: 1), tangent: 1)
    #expect(isClose(Dual.gamma(x).tangent.value, -6.1620920981998579e-303, ulps: 8))
    #expect(isClose(Dual.gamma(x).tangent.tangent, -4.3361868245743059e-289, ulps: 8))
    #expect(isClose(Dual.gamma(Dual((-184.0).nextDown, tangent: 0x1p60)).tangent, -0x1p60 * 5.5553229286375306e-312))
    #expect(Dual.gamma(.variable(-1e5 + 0.5)).isIdentical(to: 0))
    let float = Float(-39).nextDown
    let double = Dual.gamma(.variable(Double(float)))
    #expect(!Float(double.value).isNormal)
    #expect(isClose(Dual.gamma(.variable(float)).tangent, Float(double.tangent)))
  }

  @Test("pow that overflows has a finite slope in the exponent where log x is small")
  func powerOverflow() {
    let y = Dual.pow(1.1, Dual<Double>.variable(7450))
    #expect(y.value == .infinity && isClose(y.tangent, 2.2627872221145106e307))
  }

  @Test("pow near y = 1: second derivatives keep their digits")
  func powersNearOne() {
    let product = hessianVectorProduct(at: [1e-20, 1], along: [1, 1]) { v in pow(v[0], v[1]) }
    #expect(product.allSatisfy { isClose($0, -45.051701859880914) }, "\(product)")
    let y = Dual.pow(Dual(Dual(3, tangent: 1), tangent: 1), 1.000001)
    #expect(isClose(y.tangent.tangent, 3.3333403284390792e-7))
    // −∞ in either order: 1 + y·log x at x = 0.
    #expect(Dual.pow(nested(0, 1, 0, 0), nested(1, 0, 1, 0)).tangent.tangent == -.infinity)
    #expect(Dual.pow(nested(0, 0, 1, 0), nested(1, 1, 0, 0)).tangent.tangent == -.infinity)
  }

  @Test("powers whose slope overflows, and second derivatives that do not")
  func overflowingSlopes() {
    // 6x and 12x², v·(1 + y·log x)/x; in optimised builds and in others alike.
    #expect(isClose(Dual.pow(nested(1e300, 1, 1, 0), 3).tangent.tangent, 6e300))
    #expect(isClose(Dual.pow(nested(-1e150, 1, 1, 0), 4).tangent.tangent, 1.2e301))
    #expect(Dual.pow(nested(1e-155, 1, 1, 0), -2).tangent.tangent == .infinity)
    let (x, y) = (1.000000000000001, 6.295180859649532e17)
    for (a, b) in [((1.0, 0.0), (0.0, 1.0)), ((0.0, 1.0), (1.0, 0.0))] {
      let z = Dual.pow(nested(x, a.0, a.1, 0), nested(y, b.0, b.1, 0)).tangent.tangent
      // The power has a condition of 700: y·log x.
      #expect(isClose(z, 2.3759094442308034e306, ulps: 8), "\(z)")
    }
    // All of them overflow, √v included.
    let far = Dual.pow(Dual(Dual<Float>(5.58e15, tangent: 1), tangent: 0), Dual(Dual(4.93), tangent: 1))
    #expect(far.tangent.tangent == .infinity)
  }

  @Test("atan2 where y/h is subnormal and y/h² is not")
  func atan2Subnormal() {
    let (y, x) = (-Float.leastNonzeroMagnitude * 5, Float(-5.174766556592658e-05))
    // −y/h² = 2.6164902752846974e-36
    let z = Dual.atan2(y: Dual(y), x: Dual(x, tangent: 1)).tangent
    #expect(isClose(z, 2.6164902752846974e-36), "\(z)")
  }

  @Test("hypot(x, c) where x is by far the larger: c²/h³")
  func hypotFarOut() {
    for sign: Double in [1, -1] {
      let x = nested(sign * 1e10, 1, 1, 0)
      #expect(isClose(Dual.hypot(x, 3).tangent.tangent, 9e-30))
      #expect(isClose(Dual.hypot(3, x).tangent.tangent, 9e-30))
    }
  }

  @Test("a remainder whose multiple of the divisor overflows")
  func remainderOverflow() {
    let x = Double.greatestFiniteMagnitude
    let r = Dual(x).remainder(dividingBy: .variable(0.6 * x))
    #expect(r.value == x.remainder(dividingBy: 0.6 * x) && r.tangent == -2)
  }

  @Test("second derivatives at ±0, from the side that the slope stands for")
  func secondDerivativesAtZero() {
    for zero in [0.0, -0.0] {
      let x = nested(zero, 1, 1, 0)
      #expect(Dual.gamma(x).tangent.tangent == 1 / zero)
      #expect(Dual.logGamma(x).tangent.tangent == .infinity)
      #expect(Dual.log(x).tangent.tangent == -.infinity)
      #expect(Dual.sqrt(x).tangent.tangent == -.infinity)
      #expect(Dual.root(x, 4).tangent.tangent == -.infinity)
      #expect(Dual.root(x, 5).tangent.tangent == -1 / zero)
      // Along −1 as well: these are slopes, not kinks.
      #expect(Dual.log(nested(zero, 1, -1, 0)).tangent.tangent == .infinity)
      #expect(Dual.sqrt(nested(zero, -1, 1, 0)).tangent.tangent == .infinity)
      #expect(Dual.root(nested(zero, -1, 1, 0), 4).tangent.tangent == .infinity)
    }
  }

  @Test("polygamma of the largest orders")
  func largestOrders() {
    let infinity = Double.infinity
    #expect(Dual.polygamma(.max, .variable(2)).isIdentical(to: Dual(infinity, tangent: -infinity)))
    #expect(Dual.polygamma(.max - 1, .variable(2)).isIdentical(to: Dual(-infinity, tangent: infinity)))
    // Left of the pole −2 derivatives of all orders have the sign of the order's parity, right of it one sign.
    #expect(Dual.polygamma(.max, .variable(-2.25)).isIdentical(to: Dual(infinity, tangent: infinity)))
    #expect(Dual.polygamma(.max, .variable(-1.75)).isIdentical(to: Dual(infinity, tangent: -infinity)))
    let y = Dual.polygamma(.max, nested(2, 1, 1, 0))
    #expect(y.value.value == infinity && y.tangent.value == -infinity && y.tangent.tangent == infinity)
    #expect(DualVector<SIMD4<Float>>.polygamma(.max, .variable(2, lane: 1)).tangent == [0, -.infinity, 0, 0])
  }

  @Test("polygamma of a negative order stops with the same message in every number type")
  func negativeOrders() async {
    let message = "polygamma: order is -1, but must be 0 or greater"
    let plain = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Float.polygamma(-1, 2)
    }
    expectMessage(message, in: plain)
    let dual = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Dual<Double>.polygamma(-1, .variable(2))
    }
    expectMessage(message, in: dual)
    let pole = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Dual<Dual<Double>>.polygamma(-1, 0)
    }
    expectMessage(message, in: pole)
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DualVector<SIMD4<Double>>.polygamma(-1, .variable(2, lane: 0))
    }
    expectMessage(message, in: lanes)
  }
}
