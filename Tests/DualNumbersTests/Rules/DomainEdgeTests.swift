import Testing

/// Roots, logarithms and inverse functions at and beyond the ends of their domains, SEMANTICS' tricky points.
@Suite("Edges of domains")
struct DomainEdgeTests {
  @Test(
    "√ at ±0: +∞",
    arguments: points(["sqrt", "squareRoot", "formSquareRoot"]) { name in
      [Point(name, 0, value: 0, slopes: [.infinity]), Point(name, -0.0, value: -0.0, slopes: [.infinity])]
    })
  func squareRoot(point: Point) { point.check() }

  @Test("∛ at ±0: +∞", arguments: points(at: [0, -0.0]) { [Point("cbrt", $0, value: $0, slopes: [.infinity])] })
  func cubeRoot(point: Point) { point.check() }

  @Test(
    "outside the domain: NaN beside the value NaN",
    arguments: points(
      points(["sqrt", "log", "log2", "log10"]) { name in
        points(at: [-1, -3, -1e-30, -.infinity]) { [Point(name, $0, slopes: [.nan])] }
      },
      points(["asin", "acos", "atanh"]) { name in
        points(at: [1.5, -2, 1.0000002, -1.0000002, .infinity, -.infinity]) { [Point(name, $0, slopes: [.nan])] }
      },
      points(at: [0.5, 0, -1, -3, -.infinity]) { [Point("acosh", $0, slopes: [.nan])] },
      points(at: [-2, -1.0000002, -.infinity]) { [Point("log(onePlus:)", $0, slopes: [.nan])] }))
  func outside(point: Point) { point.check() }

  @Test(
    "NaN is data: it flows through",
    arguments: points([
      "sqrt", "log", "log2", "log10", "log(onePlus:)", "asin", "acos", "acosh", "atanh", "sin", "cos", "tan", "exp",
      "expMinusOne", "exp2", "exp10", "sinh", "cosh", "tanh", "asinh", "atan", "cbrt", "erf", "erfc", "gaussian",
    ]) { [Point($0, .nan, value: .nan, slopes: [.nan])] })
  func notANumber(point: Point) { point.check() }

  @Test(
    "log, log₂, log₁₀ at ±0: −∞ with slope +∞",
    arguments: points(["log", "log2", "log10"]) { name in
      points(at: [0, -0.0]) { [Point(name, $0, value: -.infinity, slopes: [.infinity])] }
    })
  func logarithm(point: Point) { point.check() }

  @Test(
    "asin, acos at ±1; acosh 1; atanh ±1; log1p −1: ±∞",
    arguments: [
      Point("asin", 1, value: .pi / 2, slopes: [.infinity]), Point("asin", -1, value: -.pi / 2, slopes: [.infinity]),
      Point("acos", 1, value: 0, slopes: [-.infinity]), Point("acos", -1, slopes: [-.infinity]),
      Point("acosh", 1, value: 0, slopes: [.infinity]),
      Point("atanh", 1, value: .infinity, slopes: [.infinity]),
      Point("atanh", -1, value: -.infinity, slopes: [.infinity]),
      Point("log(onePlus:)", -1, value: -.infinity, slopes: [.infinity]),
    ])
  func ends(point: Point) { point.check() }

  @Test(
    "saturated functions have slope 0 at ±∞",
    arguments: points(
      points(["tanh", "atan", "erf", "erfc", "gaussian", "asinh"]) { name in
        points(at: [.infinity, -.infinity]) { [Point(name, $0, slopes: [0])] }
      },
      [
        Point("exp", -.infinity, value: 0, slopes: [0]), Point("exp2", -.infinity, value: 0, slopes: [0]),
        Point("exp10", -.infinity, value: 0, slopes: [0]), Point("expMinusOne", -.infinity, value: -1, slopes: [0]),
        Point("sqrt", .infinity, value: .infinity, slopes: [0]), Point("log", .infinity, value: .infinity, slopes: [0]),
        Point("acosh", .infinity, value: .infinity, slopes: [0]), Point("cbrt", .infinity, slopes: [0]),
        Point("cbrt", -.infinity, value: -.infinity, slopes: [0]),
      ]))
  func saturated(point: Point) { point.check() }

  @Test(
    "log(x, base: b) in both arguments: 1/(x·log b) and −log x/(b·log² b)",
    arguments: [
      Point("log(_:base:)", 8, 2, slopes: [0.18033688011112042, -2.1640425613334453]),
      Point("log(_:base:)", 0.25, 4, slopes: [2.8853900817779268, 0.18033688011112042]),
      Point("log(_:base:)", 1, 10, value: 0, slopes: [0.4342944819032518, 0]),
    ])
  // Expected values: Python, mpmath 1.3.0 at 30 digits, 1/(x*log(b)) and -log(x)/(b*log(b)**2).
  func logarithmToBase(point: Point) { point.check(ulps: 4) }

  @Test(
    "gamma, logGamma, digamma at their poles: NaN, but gamma and logGamma at ±0 as 1/x: −∞",
    arguments: [
      Point("gamma", -1, value: .nan, slopes: [.nan]), Point("gamma", -30, value: .nan, slopes: [.nan]),
      Point("gamma", 0, value: .infinity, slopes: [-.infinity]),
      Point("gamma", -0.0, value: -.infinity, slopes: [-.infinity]),
      Point("logGamma", 0, value: .infinity, slopes: [-.infinity]),
      Point("logGamma", -0.0, value: .infinity, slopes: [-.infinity]),
      Point("logGamma", -3, value: .infinity, slopes: [.nan]),
      Point("digamma", -2, value: .nan, slopes: [.nan]), Point("digamma", -1, value: .nan, slopes: [.nan]),
      Point("digamma", 0, value: -.infinity, slopes: [.nan]), Point("digamma", -0.0, value: .infinity, slopes: [.nan]),
    ])
  func poles(point: Point) { point.check() }
}
