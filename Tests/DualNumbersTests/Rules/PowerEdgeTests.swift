import Testing

/// pow and root where they are special, SEMANTICS' tricky points.
@Suite("Powers at special points")
struct PowerEdgeTests {
  @Test(
    "x⁰ is 1, also of NaN, with slope 0 in x",
    arguments: points(at: [0, -0.0, 1, -2, 2.5, 1e30, .infinity, -.infinity, .nan]) {
      [Point("pow", $0, 0, value: 1, slopes: [0])]
    })
  func zerothPower(point: Point) { point.check(varying: [0]) }

  @Test(
    "0¹ has slope 1 in x, and 0^y none for y > 1",
    arguments: points(at: [0, -0.0]) { zero in
      [
        Point("pow", zero, 1, value: zero, slopes: [1, 0]), Point("pow", zero, 2, value: 0, slopes: [0, 0]),
        Point("pow", zero, 3, value: zero, slopes: [0, 0]), Point("pow", zero, 1.5, value: 0, slopes: [0, 0]),
        Point("pow", zero, .infinity, value: 0, slopes: [.nan, 0]),
      ]
    })
  func powersOfZero(point: Point) {
    // 0^∞ in x is ∞·0, of which nothing is said.
    if point.operands[1] == .infinity { point.check(varying: [1]) } else { point.check() }
  }

  @Test(
    "0^y has slope +∞ in x for 0 < y < 1",
    arguments: points(at: [0, -0.0]) { zero in
      points(at: [0.5, 0.25]) { [Point("pow", zero, $0, value: 0, slopes: [.infinity, 0])] }
    })
  func rootsOfZero(point: Point) { point.check() }

  @Test(
    "(±0)^y in x for y < 0: −∞ at +0; at −0 −∞ for odd and fractional y, +∞ for even y",
    arguments: [
      Point("pow", 0, -1, value: .infinity, slopes: [-.infinity, -.infinity]),
      Point("pow", 0, -2, value: .infinity, slopes: [-.infinity, -.infinity]),
      Point("pow", 0, -0.5, value: .infinity, slopes: [-.infinity, -.infinity]),
      Point("pow", -0.0, -2, value: .infinity, slopes: [.infinity, -.infinity]),
      Point("pow", -0.0, -4, value: .infinity, slopes: [.infinity, -.infinity]),
      Point("pow", -0.0, -0.5, value: .infinity, slopes: [-.infinity, -.infinity]),
      Point("pow", -0.0, -1, value: -.infinity, slopes: [-.infinity]),
      Point("pow", -0.0, -3, value: -.infinity, slopes: [-.infinity]),
    ])
  func negativePowersOfZero(point: Point) {
    point.check(varying: [0])
    if point.slopes.count == 2 { point.check(varying: [1]) }
  }

  @Test(
    "x^y in y for x > 0: x^y·log x",
    arguments: [
      Point("pow", 1, 5, value: 1, slopes: [5, 0]), Point("pow", 1, -0.5, value: 1, slopes: [-0.5, 0]),
      Point("pow", 2, 3, value: 8, slopes: [12, 5.545177444479562]),
      Point("pow", 4, -0.5, value: 0.5, slopes: [-0.0625, 0.6931471805599453]),
      Point("pow", 0.5, 0, value: 1, slopes: [0, -0.6931471805599453]),
      Point("pow", 9, 0.5, value: 3, slopes: [0.16666666666666666, 6.591673732008658]),
    ])
  // Expected values: Python, mpmath 1.3.0 at 30 digits, x**y * log(x).
  func inExponent(point: Point) { point.check(ulps: 4) }

  @Test(
    "0⁰ in y: −∞, but 0 where y is constant",
    arguments: points(at: [0, -0.0]) { [Point("pow", $0, 0, value: 1, slopes: [0, -.infinity])] })
  func zeroToTheZero(point: Point) { point.check() }

  @Test(
    "x^n for x < 0 and an integer n is exact in x; NaN in y only where y varies",
    arguments: [
      Point("pow", -2, 2, value: 4, slopes: [-4, .nan]), Point("pow", -2, 3, value: -8, slopes: [12, .nan]),
      Point("pow", -2, -1, value: -0.5, slopes: [-0.25, .nan]),
      Point("pow", -2, -2, value: 0.25, slopes: [0.25, .nan]),
      Point("pow", -2, 1, value: -2, slopes: [1, .nan]), Point("pow", -1, 0, value: 1, slopes: [0, .nan]),
      Point("pow", -2, 0.5, value: .nan, slopes: [.nan, .nan]),
    ])
  func negativeBase(point: Point) { point.check() }

  @Test(
    "xⁿ for n: Int has slope n·xⁿ⁻¹ for every n",
    arguments: points(
      // Powers of two: no product rounds.
      points(at: [2, -2, 0.5, 1, -1]) { x in
        let (square, inverse) = (x * x, 1 / x)
        return [
          Point("pow(x, -3)", x, slopes: [-3 * inverse * inverse * inverse * inverse]),
          Point("pow(x, -2)", x, slopes: [-2 * inverse * inverse * inverse]),
          Point("pow(x, -1)", x, slopes: [-inverse * inverse]), Point("pow(x, 0)", x, value: 1, slopes: [0]),
          Point("pow(x, 1)", x, value: x, slopes: [1]), Point("pow(x, 2)", x, value: square, slopes: [2 * x]),
          Point("pow(x, 3)", x, value: square * x, slopes: [3 * square]),
        ]
      },
      points(at: [0, -0.0]) { zero in
        [
          Point("pow(x, 0)", zero, value: 1, slopes: [0]), Point("pow(x, 1)", zero, value: zero, slopes: [1]),
          Point("pow(x, 2)", zero, value: 0, slopes: [0]), Point("pow(x, 3)", zero, value: zero, slopes: [0]),
          Point("pow(x, -1)", zero, value: 1 / zero, slopes: [-.infinity]),
          Point("pow(x, -2)", zero, value: .infinity, slopes: [-1 / zero]),
        ]
      },
      [
        Point("pow(x, 0)", .infinity, value: 1, slopes: [0]), Point("pow(x, 0)", .nan, value: 1, slopes: [0]),
        Point("pow(x, 1)", .infinity, value: .infinity, slopes: [1]),
        Point("pow(x, -1)", .infinity, value: 0, slopes: [0]),
        Point("pow(x, 2)", -.infinity, value: .infinity, slopes: [-.infinity]),
      ]))
  func integerPower(point: Point) { point.check() }

  @Test(
    "root(x, n): real for odd n, NaN for even n and for n = 0, reciprocal for n < 0",
    arguments: [
      Point("root(x, 3)", -8, value: -2, slopes: [0.08333333333333333]),
      Point("root(x, 3)", 27, value: 3, slopes: [0.037037037037037035]),
      Point("root(x, 4)", 16, value: 2, slopes: [0.03125]), Point("root(x, 2)", 9, value: 3, slopes: [1 / 6.0]),
      Point("root(x, 1)", -3, value: -3, slopes: [1]), Point("root(x, -1)", 4, value: 0.25, slopes: [-0.0625]),
      Point("root(x, -4)", 16, value: 0.5, slopes: [-0.0078125]),
      Point("root(x, -3)", -8, value: -0.5, slopes: [-0.020833333333333332]),
      Point("root(x, 2)", -4, value: .nan, slopes: [.nan]), Point("root(x, 4)", -1, value: .nan, slopes: [.nan]),
      Point("root(x, -4)", -1, value: .nan, slopes: [.nan]), Point("root(x, 0)", 5, value: .nan, slopes: [.nan]),
      Point("root(x, 0)", 0, value: .nan, slopes: [.nan]), Point("root(x, 0)", -2, value: .nan, slopes: [.nan]),
    ])
  func roots(point: Point) { point.check(ulps: 4) }

  @Test(
    "root(x, n) at ±0: +∞ for n > 1, 1 for n = 1",
    arguments: points(at: [0, -0.0]) { zero in
      [
        Point("root(x, 2)", zero, slopes: [.infinity]), Point("root(x, 3)", zero, value: zero, slopes: [.infinity]),
        Point("root(x, 4)", zero, slopes: [.infinity]), Point("root(x, 1)", zero, value: zero, slopes: [1]),
        Point("root(x, -1)", zero, value: 1 / zero, slopes: [-.infinity]),
        Point("root(x, -3)", zero, value: 1 / zero, slopes: [-.infinity]),
      ]
    })
  func rootsAtZero(point: Point) { point.check() }
}
