import DualNumbers
import TaylorMode
import Testing

/// x₀ + x₁·t + …, as a series of order 5.
private func series(_ coefficients: Double...) -> Series {
  Series(coefficients: coefficients + [Double](repeating: 0, count: 6 - coefficients.count))
}

private func same(_ x: [Double], _ y: [Double]) -> Bool {
  x.count == y.count && zip(x, y).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
}

@Suite("Kinks, and the ends of domains")
struct EdgeTests {
  let t = Series.variable(0, order: 5)

  @Test("powers at 0 with whole exponents are polynomials")
  func powersAtZero() {
    #expect((t * t).coefficients == [0, 0, 1, 0, 0, 0])
    #expect(Series.pow(t, 2).coefficients == [0, 0, 1, 0, 0, 0])
    #expect(pow(t, 2).coefficients == [0, 0, 1, 0, 0, 0])
    #expect(Series.pow(t, 0).coefficients == [1, 0, 0, 0, 0, 0])
    #expect(Series.pow(t, 1).coefficients == [0, 1, 0, 0, 0, 0])
    #expect(Series.pow(t, 7).coefficients == [0, 0, 0, 0, 0, 0])
    #expect(Series.pow(-2 * t, 3).coefficients == [0, 0, 0, -8, 0, 0])
    // (t + t²)² = t² + 2t³ + t⁴
    #expect(Series.pow(t + t * t, 2).coefficients == [0, 0, 1, 2, 1, 0])
    #expect(pow(t * t + t * t * t, 2.0).coefficients == [0, 0, 0, 0, 1, 2])
    #expect(Series.root(t, 1).coefficients == [0, 1, 0, 0, 0, 0])
  }

  @Test("what does not exist is infinite, and then not known")
  func endsOfDerivatives() {
    let (infinity, nan) = (Double.infinity, Double.nan)
    #expect(same(sqrt(t).coefficients, [0, infinity, nan, nan, nan, nan]))
    #expect(same(Series.cbrt(t).coefficients, [0, infinity, nan, nan, nan, nan]))
    #expect(same(pow(t, 2.5).coefficients, [0, 0, 0, infinity, nan, nan]))
    #expect(same(pow(t * t, 1.5).coefficients, [0, 0, 0, 0, infinity, nan]))
    #expect(same(log(t).coefficients, [-infinity, infinity, nan, nan, nan, nan]))
    #expect(same(log(t * t).coefficients, [-infinity, 0, infinity, nan, nan, nan]))
    #expect(same(Series.asin(1 - t).coefficients, [Double.pi / 2, -infinity, nan, nan, nan, nan]))
    #expect(same(Series.acosh(1 + t).coefficients, [0, infinity, nan, nan, nan, nan]))
    #expect(same(Series.atanh(1 - t).coefficients, [infinity, -infinity, nan, nan, nan, nan]))
    #expect(same(Series.log(onePlus: t - 1).coefficients, [-infinity, infinity, nan, nan, nan, nan]))
    #expect(same(Series.gamma(t).coefficients, [infinity, -infinity, nan, nan, nan, nan]))
    #expect(same((1 / t).coefficients.map(\.isFinite).map { $0 ? 0 : 1 }, [1, 1, 1, 1, 1, 1]))
    #expect(sqrt(t - 1).coefficients.allSatisfy(\.isNaN) && log(t - 1).coefficients.allSatisfy(\.isNaN))
    #expect(same(Series.atan2(y: t, x: t).coefficients, [0, nan, nan, nan, nan, nan]))
  }

  @Test("what does not vary contributes nothing, wherever it is")
  func constants() {
    let zero = series(0)
    #expect(sqrt(zero).coefficients == [0, 0, 0, 0, 0, 0])
    #expect(log(zero).coefficients == [-.infinity, 0, 0, 0, 0, 0])
    #expect(hypot(zero, zero).coefficients == [0, 0, 0, 0, 0, 0])
    #expect(pow(zero, 2 + t).coefficients == [0, 0, 0, 0, 0, 0])
    #expect(Series.atan2(y: zero, x: zero).coefficients == [0, 0, 0, 0, 0, 0])
    #expect(Series(3).coefficients == [3] && sqrt(Series(4)).coefficients == [2])
  }

  @Test("kinks: the polynomial for t > 0")
  func kinks() {
    #expect(abs(t).coefficients == [0, 1, 0, 0, 0, 0])
    #expect(abs(-t).coefficients == [0, 1, 0, 0, 0, 0])
    #expect(abs(series(0, 0, -2, 1)).coefficients == [0, 0, 2, -1, 0, 0])
    #expect(abs(series(-3, 1, 2)).coefficients == [3, -1, -2, 0, 0, 0])
    #expect(max(t, 0).coefficients == [0, 1, 0, 0, 0, 0])
    #expect(max(-t, 0).coefficients == [0, 0, 0, 0, 0, 0])
    #expect(min(t, 0).coefficients == [0, 0, 0, 0, 0, 0])
    #expect(max(t * t, t).coefficients == [0, 1, 0, 0, 0, 0])
    #expect(max(t, t + t * t * t).coefficients == [0, 1, 0, 1, 0, 0])
    #expect(min(t, t + t * t * t).coefficients == [0, 1, 0, 0, 0, 0])
    #expect(max(1 + t, 0).coefficients == [1, 1, 0, 0, 0, 0])
    #expect(Series.clamp(t, to: 0...2).coefficients == [0, 1, 0, 0, 0, 0])
    #expect(Series.clamp(2 + t, to: 0...2).coefficients == [2, 0, 0, 0, 0, 0])
    // hypot(3t, −4t·(1 + t)) = t·√(9 + 16·(1 + t)²), t > 0: at t = 0 this is 5, and its derivative 16/5.
    let h = hypot(3 * t, -4 * t * (1 + t)).coefficients
    #expect(h[0] == 0 && Swift.abs(h[1] - 5) < 1e-15 && Swift.abs(h[2] - 3.2) < 1e-14)
  }

  @Test("steps and remainders")
  func steps() {
    let x = 2.75 + t
    #expect(floor(x).coefficients == [2] && x.rounded() == 3)
    #expect(fmod(x, 2).coefficients == [0.75, 1, 0, 0, 0, 0])
    #expect(x.remainder(dividingBy: 1 + t).coefficients == [-0.25, -2, 0, 0, 0, 0])
    #expect(t.addingProduct(x, x).coefficients == [7.5625, 6.5, 1, 0, 0, 0])
    #expect(x.detached.coefficients == [2.75] && x.plainValue == 2.75)
  }

  @Test("names of C")
  func namesOfC() {
    let x = 2.75 + t
    #expect(fmax(x, .nan).coefficients == x.coefficients && fmin(t, -t).coefficients == [0, -1, 0, 0, 0, 0])
    #expect(fdim(x, 1).coefficients == [1.75, 1, 0, 0, 0, 0] && fdim(1, x).coefficients == [0])
    #expect(copysign(x, -1).coefficients == [-2.75, -1, 0, 0, 0, 0])
    #expect(ldexp(x, 3).coefficients == [22, 8, 0, 0, 0, 0])
    #expect(nextafter(x, 3).coefficients == [(2.75 as Double).nextUp, 1, 0, 0, 0, 0])
    #expect(lgamma(-0.5 + t).1 == -1 && lgamma(x).1 == 1)
  }

  @Test("where functions are flat, at infinity, nothing moves")
  func infinity() {
    let x = series(.infinity, 1)
    for result in [Series.atan(x), Series.erf(x), Series.tanh(x), Series.exp(-x)] {
      #expect(result.coefficients.dropFirst() == [0, 0, 0, 0, 0])
    }
  }

  @Test("squares that leave the range")
  func range() {
    let x = 1e200 + t
    #expect(hypot(x, 0).coefficients == [1e200, 1, 0, 0, 0, 0])
    #expect(Swift.abs(Series.asinh(x)[1] * 1e200 - 1) < 1e-15)
    #expect(Series.atan(x)[0] == Double.atan(1e200) && Series.atan(x).coefficients.allSatisfy(\.isFinite))
    // atan2(s, 1) with both numbers times 1e-200.
    let small = Series.atan2(y: 1e-200 * (0.5 + t), x: 1e-200)
    let plain = Series.atan(0.5 + t)
    #expect(zip(small.coefficients, plain.coefficients).allSatisfy { Swift.abs($0 - $1) < 1e-15 })
  }
}
