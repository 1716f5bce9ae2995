import DualNumbers
import ReverseMode
import Testing

private typealias V = TapeVariable<Double>

/// Tapes over other numbers, in them, and over themselves.
@Suite("Nested tapes")
struct NestingTests {
  static let x = [0.3, 0.7, 1.1]
  static let v = [1.0, -2, 0.5]

  private static func f<T: ElementaryScalar>(_ x: [T]) -> T {
    T.exp(x[0] * x[1]) * T.sin(x[2]) + x[0] * x[0] * x[2] / x[1] + T.dot(x, x) * T.logSumExp(x + x)
  }

  /// f″ by forward mode.
  static let expected = hessianVectorProduct(at: x, along: v) { x in f(x) }

  @Test("a tape over dual numbers, and over several directions")
  func tapeOverDual() {
    #expect(
      areClose(Reverse.hessianVectorProduct(at: Self.x, along: Self.v) { x in Self.f(x) }, Self.expected, ulps: 8))
    typealias Lanes = DualVector<SIMD4<Double>>
    let lanes = Self.x.enumerated().map { i, x in Lanes.variable(x, lane: i) }
    let rows = Reverse.gradient(at: lanes) { (x: [TapeVariable<Lanes>]) in Self.f(x) }
    let h = hessian(at: Self.x) { x in Self.f(x) }
    for i in 0..<3 { #expect(areClose((0..<3).map { rows[i].tangent[$0] }, (0..<3).map { h[i, $0] }, ulps: 8)) }
  }

  @Test("dual numbers over a tape")
  func dualOverTape() {
    let hv = Reverse.gradient(at: Self.x) { (x: [V]) in
      Self.f(zip(x, Self.v).map { Dual($0, tangent: V($1)) }).tangent
    }
    #expect(areClose(hv, Self.expected, ulps: 8))
    let inner = Reverse.gradient(at: [2.0, 3]) { x in derivative(at: x[0]) { (y: Dual<V>) in y * y * Dual(x[1]) } }
    #expect(inner == [6, 4])
  }

  @Test("a tape over a tape")
  func tapeOverTape() {
    let h = hessian(at: Self.x) { x in Self.f(x) }
    for i in 0..<3 {
      let row = Reverse.gradient(at: Self.x) { (x: [V]) in
        Reverse.gradient(at: x) { (y: [TapeVariable<V>]) in Self.f(y) }[i]
      }
      #expect(areClose(row, (0..<3).map { h[i, $0] }, ulps: 8))
    }
  }

  @Test("third derivatives")
  func third() {
    let byTapes = Reverse.gradient(at: [2.0]) { (a: [V]) in
      Reverse.gradient(at: a) { (b: [TapeVariable<V>]) in
        Reverse.gradient(at: b) { (c: [TapeVariable<TapeVariable<V>>]) in c[0] * c[0] * c[0] * c[0] / 2 }[0]
      }[0]
    }
    #expect(byTapes == [24])
    let byDuals = Reverse.gradient(at: [Dual(Dual(2, tangent: 1), tangent: Dual(1, tangent: 0))]) {
      (x: [TapeVariable<Dual<Dual<Double>>>]) in x[0] * x[0] * x[0] * x[0] / 2
    }
    #expect(byDuals[0].tangent.tangent == 24)
    let mixed = Reverse.gradient(at: [2.0]) { (a: [V]) in
      derivative(at: a[0]) { (b: Dual<V>) in derivative(at: b) { (c: Dual<Dual<V>>) in c * c * c * c / 2 } }
    }
    #expect(mixed == [24])
  }

  @Test("a derivative inside, of plain values")
  func inside() {
    let g = Reverse.gradient(at: [2.0]) { y in y[0] * V(Reverse.gradient(at: [3.0]) { z in z[0] * z[0] }[0]) }
    #expect(g == [6])
  }

  @Test("strong zeros of nested numbers, as forward mode")
  func strongZeros() {
    let h = Reverse.hessian(at: [0.0, 3]) { x in TapeVariable.sqrt(x[1] + 0 * x[0]) + TapeVariable.pow(x[0], 2) }
    let forward = hessian(at: [0.0, 3]) { x in Dual.sqrt(x[1] + 0 * x[0]) + Dual.pow(x[0], 2) }
    #expect(areClose(h.columnMajor, forward.columnMajor, ulps: 4))
  }
}
