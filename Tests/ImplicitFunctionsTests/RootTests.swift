import DualLinearAlgebra
import DualNumbers
import ImplicitFunctions
import ReverseMode
import Testing

func expectNear(
  _ x: Double, _ y: Double, _ tolerance: Double = 1e-13, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(abs(x - y) <= tolerance * max(1, abs(y)), sourceLocation: sourceLocation)
}

/// A root of a function that rises, by bisection to neighbouring numbers.
func bisection(_ low: Double, _ high: Double, _ f: (Double) -> Double) -> Double {
  var (low, high) = (low, high)
  while true {
    let middle = low + (high - low) / 2
    if middle <= low || middle >= high { return abs(f(low)) < abs(f(high)) ? low : high }
    if f(middle) < 0 { low = middle } else { high = middle }
  }
}

@Suite("Roots of one equation")
struct RootTests {
  typealias Second = Dual<Dual<Double>>

  func anomaly<T: ElementaryScalar>(_ m: T, _ e: T) throws -> T {
    let found = bisection(0, 4) { $0 - e.plainValue * Double.sin($0) - m.plainValue }
    return try T.root(near: found) { x in x - e * T.sin(x) - m }
  }

  // Python, mpmath 1.3.0 at 40 digits: E = lambda m, e: findroot(lambda x: x - e*sin(x) - m, 1.5), diff(E, (1, '0.5'), …).
  @Test("Kepler's equation to third order")
  func kepler() throws {
    #expect(try anomaly(1.0, 0.5) == bisection(0, 4) { $0 - 0.5 * Double.sin($0) - 1 })
    let x = try anomaly(Dual(1, tangent: 1), Dual(0.5))
    expectNear(x.value, Expected.anomaly)
    expectNear(x.tangent, Expected.anomalyByM)
    let h = try hessian(at: [1, 0.5]) { v in try anomaly(v[0], v[1]) }
    expectNear(h[0, 0], Expected.anomalyByMM)
    expectNear(h[1, 0], Expected.anomalyByME)
    expectNear(h[1, 1], Expected.anomalyByEE)
    let m = Dual(Second(Dual(1, tangent: 1), tangent: 1), tangent: 1)
    expectNear(try anomaly(m, 0.5).tangent.tangent.tangent, Expected.anomalyByMMM, 1e-12)
    let lanes = try anomaly(DualVector<SIMD2<Double>>.variable(1, lane: 0), .variable(0.5, lane: 1))
    #expect(lanes.tangent[0] == x.tangent)
    expectNear(lanes.tangent[1], Expected.anomalyByE)
    let reverse = try Reverse.gradient(at: [1, 0.5]) { v in try anomaly(v[0], v[1]) }
    expectNear(reverse[0], Expected.anomalyByM)
    expectNear(reverse[1], Expected.anomalyByE)
    let single = try anomaly(Dual<Float>(1, tangent: 1), 0.5)
    expectNear(Double(single.tangent), Expected.anomalyByM, 1e-6)
  }

  @Test("one more step of the solver's own loop, differentiated, agrees")
  func againstLoop() throws {
    let (m, e) = (Dual(1, tangent: 1), Dual(0.5, tangent: 2))
    let root = try anomaly(m, e)
    let x = Dual<Double>(root.value)
    let step = x - (x - e * Dual.sin(x) - m) / (1 - e * Dual.cos(x))
    expectNear(root.tangent, step.tangent)
  }

  /// Black's price of a call with the volatility σ, per discounted forward; the volatility that gives a price.
  @Test("implied volatility: the derivative by the price is 1/vega, and its own is −volga/vega³")
  func impliedVolatility() throws {
    func call<T: ElementaryScalar>(_ strike: T, _ σ: T) -> T {
      let d = -T.log(strike) / σ + σ / 2
      func distribution(_ x: T) -> T { T.erfc(-x / T.sqrt(2)) / 2 }
      return distribution(d) - strike * distribution(d - σ)
    }
    for strike in [0.8, 1, 1.3, 2] {
      let price = Second(Dual(call(strike, 0.25), tangent: 1), tangent: 1)
      let σ = bisection(0.01, 2) { call(strike, $0) - price.value.value }
      let implied = try Second.root(near: σ) { σ in call(Second(Dual(strike)), σ) - price }
      let d1 = -Double.log(strike) / σ + σ / 2
      let vega = Double.exp(-d1 * d1 / 2) / (2 * Double.pi).squareRoot()
      let volga = vega * d1 * (d1 - σ) / σ
      expectNear(implied.value.tangent * vega, 1, 1e-12)
      expectNear(implied.tangent.tangent * vega * vega * vega, -volga, 1e-11)
    }
  }

  /// y″ = −g − c·y′ from height h: y = h − g·t/c + (v + g/c)(1 − e^(−ct))/c.
  @Test("a landing time, by the closed form of the flight and by the integration of it")
  func landing() throws {
    func height<T: ElementaryScalar>(_ t: T, _ v: T, _ c: T) -> T {
      10 - 9.81 * t / c + (v + 9.81 / c) * (1 - T.exp(-c * t)) / c
    }
    func integrated<T: ElementaryScalar>(_ t: T, _ v: T, _ c: T) -> T {
      var (y, w): (T, T) = (10, v)
      let h = t / 200
      func slope(_ w: T) -> T { -9.81 - c * w }
      for _ in 0..<200 {
        let k1 = slope(w), k2 = slope(w + h / 2 * k1), k3 = slope(w + h / 2 * k2), k4 = slope(w + h * k3)
        y += h * (w + h / 6 * (k1 + k2 + k3))
        w += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
      }
      return y
    }
    func time<T: ElementaryScalar>(_ v: T, _ c: T, _ y: (T, T, T) -> T, _ plain: (Double, Double, Double) -> Double)
      throws -> T
    {
      let found = bisection(0.5, 10) { -plain($0, v.plainValue, c.plainValue) }
      return try T.root(near: found) { t in y(t, v, c) }
    }
    let (v, c) = (Second(Dual(5, tangent: 1), tangent: 1), Second(Dual(0.3, tangent: 2), tangent: 2))
    let closed = try time(v, c, height, height), byLoop = try time(v, c, integrated, integrated)
    expectNear(byLoop.value.value, closed.value.value, 1e-9)
    expectNear(byLoop.value.tangent, closed.value.tangent, 1e-8)
    expectNear(byLoop.tangent.tangent, closed.tangent.tangent, 1e-7)
    // t′ = −y_v/y′ with c fixed.
    let t = closed.value.value
    let slope = try time(Dual(5, tangent: 1), Dual(0.3), height, height).tangent
    let fall = 5 * Double.exp(-0.3 * t) - 9.81 / 0.3 * (1 - Double.exp(-0.3 * t))
    expectNear(slope, -(1 - Double.exp(-0.3 * t)) / 0.3 / fall, 1e-13)
  }

  /// θ″ = −sin θ − c·θ′ from rest at angle a: twice the time to the turning point.
  @Test("a damped pendulum's period, of small angles 2π/√(1 − c²/4)")
  func pendulum() throws {
    func rate<T: ElementaryScalar>(_ t: T, _ a: T, _ c: T) -> T {
      var (x, w): (T, T) = (a, 0)
      let h = t / 400
      func force(_ x: T, _ w: T) -> T { -T.sin(x) - c * w }
      for _ in 0..<400 {
        let (x1, w1) = (w, force(x, w))
        let (x2, w2) = (w + h / 2 * w1, force(x + h / 2 * x1, w + h / 2 * w1))
        let (x3, w3) = (w + h / 2 * w2, force(x + h / 2 * x2, w + h / 2 * w2))
        let (x4, w4) = (w + h * w3, force(x + h * x3, w + h * w3))
        x += h / 6 * (x1 + 2 * x2 + 2 * x3 + x4)
        w += h / 6 * (w1 + 2 * w2 + 2 * w3 + w4)
      }
      return w
    }
    func period<T: ElementaryScalar>(_ a: T, _ c: T) throws -> T {
      let found = bisection(2, 5) { rate($0, a.plainValue, c.plainValue) }
      return try 2 * T.root(near: found) { t in rate(t, a, c) }
    }
    let c = Dual(0.2, tangent: 1)
    let small = try period(Dual(1e-3), c)
    let factor = 1 - 0.01
    expectNear(small.value, 2 * .pi / factor.squareRoot(), 1e-6)
    expectNear(small.tangent, 2 * .pi * 0.2 / 4 / (factor * factor.squareRoot()), 1e-6)
    let step = 1e-4
    let difference = (try period(1.0 + step, 0.2) - period(1.0 - step, 0.2)) / (2 * step)
    expectNear(try period(Dual(1, tangent: 1), Dual(0.2)).tangent, difference, 1e-7)
  }

  @Test("what a loop that a value ends gives, beside the equation")
  func loops() throws {
    let θ = Dual(2, tangent: 1)
    var x = Dual<Double>(Double(2).squareRoot())
    while abs(x.value * x.value - 2) > 1e-15 { x -= (x * x - θ) / (2 * x) }
    #expect(x.tangent == 0)
    expectNear(try Dual.root(near: x.value) { x in x * x - θ }.tangent, 1 / (2 * x.value))
  }

  @Test func errors() {
    let t = Dual(2, tangent: 1)
    #expect { try Dual.root(near: 1.5) { x in x * x - t } } throws: { error in
      guard case .residual(0, let magnitude, let explained)? = error as? ImplicitFunctionError else { return false }
      return magnitude == 0.25 && explained < 1e-13 && "\(error)".contains("0.25")
    }
    #expect(throws: ImplicitFunctionError.singularJacobian(condition: .infinity)) {
      try Dual.root(near: 1) { x in (x - 1) * (x - 1) * t }
    }
    #expect {
      try Dual.root(near: [1, 2]) { x in [x[0] + x[1] - 3, (1 + 1e-16) * x[0] + x[1] * (1 + 1e-15) - 3 + 0 * t] }
    } throws: {
      guard case .singularJacobian(let condition)? = $0 as? ImplicitFunctionError else { return false }
      return condition > 1e14
    }
    // A double root at 1, of which rounding leaves 1e8 ulps open.
    for x in [1 + 1e-8, 1 - 3e-9, 1 + 1e-9] {
      #expect {
        try Dual.root(near: x) { x in x * x - 2 * x + t / 2 }
      } throws: {
        guard case .singularJacobian(let condition)? = $0 as? ImplicitFunctionError else { return false }
        return condition > 1e6 && "\($0)".contains("\(condition)")
      }
    }
    let two = [1 + 1e-8, 1 + 1e-8]
    #expect(throws: ImplicitFunctionError.self) {
      try Dual.root(near: two) { x in [x[0] * x[0] - 2 * x[1] + t / 2, x[0] - x[1]] }
    }
    #expect(throws: ImplicitFunctionError.notFinite(equation: 0)) { try Dual.root(near: -1) { x in Dual.log(x) * t } }
    #expect(throws: ImplicitFunctionError.self) { try Double.root(near: 1.5) { x in x * x - 2 } }
  }

  @Test("an equation whose terms cancel may leave what their rounding makes")
  func cancellation() throws {
    let t = Dual(2, tangent: 1)
    func f<T: ElementaryScalar>(_ x: T, _ t: T) -> T { (x * x + 1e6) - (t + 1e6) }
    let found = 2.0.squareRoot() * (1 + 1e-12)
    let root = try Dual.root(near: found) { x in f(x, t) }
    expectNear(root.tangent, 1 / (2 * found))
    #expect(root.value == found)
  }

  @Test("roots that are far from 0, close to others, or at the end of a domain have their derivatives")
  func isolation() throws {
    let t = Dual(0, tangent: 1)
    // Of sin(x − n − t), n whole, the root moves as t.
    expectNear(try Dual.root(near: 1.7e9) { x in Dual.sin(x - 1.7e9 - t) }.tangent, 1)
    // The roots 1 and 1 + 2⁻¹⁵ of a parabola: 1/f′ = 2¹⁵.
    let gap = 0x1p-15
    let close = try Dual.root(near: 1) { x in x * x - (2 + gap) * x + (1 + gap) + t }
    expectNear(close.tangent * gap, 1, 1e-7)
    // x·(1 − x²)^(3/2) + x = 1 + t at 1
    let end = try Dual.root(near: 1) { x in x * Dual.pow(1 - x * x, 1.5) + x - 1 - t }
    expectNear(end.tangent, 1)
  }

  #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
    @Test("half precision")
    func halfPrecision() throws {
      let root = try Dual<Float16>.root(near: 2) { x in x * x - Dual(4, tangent: 1) }
      #expect(root.value == 2 && root.tangent == 0.25)
    }
  #endif

  @Test func plainNumbers() throws {
    #expect(try Double.root(near: 2.0.squareRoot()) { x in x * x - 2 } == 2.0.squareRoot())
    #expect(try Dual<Double>.root(near: []) { $0 }.isEmpty)
  }
}
