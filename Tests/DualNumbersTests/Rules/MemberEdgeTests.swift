import Testing

/// Signs, steps, remainders, selections and scalings, SEMANTICS' tricky points.
@Suite("Members at special points")
struct MemberEdgeTests {
  @Test(
    "|x| has the slope of its side",
    arguments: points(["magnitude", "abs"]) { name in
      [
        Point(name, 2.5, value: 2.5, slopes: [1]), Point(name, -2.5, value: 2.5, slopes: [-1]),
        Point(name, .infinity, value: .infinity, slopes: [1]), Point(name, -.infinity, value: .infinity, slopes: [-1]),
        Point(name, -0x1p-149, slopes: [-1]),
      ]
    })
  func magnitude(point: Point) { point.check() }

  @Test(
    "max and min have the slopes of the number that is taken",
    arguments: [
      Point("max", 3, 2, value: 3, slopes: [1, 0]), Point("max", 2, 3, value: 3, slopes: [0, 1]),
      Point("min", 3, 2, value: 2, slopes: [0, 1]), Point("min", 2, 3, value: 2, slopes: [1, 0]),
      Point("max", .infinity, 3, value: .infinity, slopes: [1, 0]),
    ])
  func larger(point: Point) { point.check() }

  @Test(
    "maximum and minimum: a number wins over a NaN, and the tangent is that of the operand taken",
    arguments: points(
      points(["maximum", "minimum", "maximumMagnitude", "minimumMagnitude"]) { name in
        [
          Point(name, .nan, 1, value: 1, slopes: [0, 1]), Point(name, -2, .nan, value: -2, slopes: [1, 0]),
          Point(name, .nan, .infinity, value: .infinity, slopes: [0, 1]),
        ]
      },
      [
        Point("maximum", 3, -4, value: 3, slopes: [1, 0]), Point("minimum", 3, -4, value: -4, slopes: [0, 1]),
        Point("maximumMagnitude", 3, -4, value: -4, slopes: [0, 1]),
        Point("minimumMagnitude", 3, -4, value: 3, slopes: [1, 0]),
        Point("maximum", -.infinity, 2, value: 2, slopes: [0, 1]),
      ]))
  func selections(point: Point) { point.check() }

  @Test(
    "rounding has slope 0, also at the jumps",
    arguments: points([
      "rounded(down)", "rounded(up)", "rounded(towardZero)", "rounded(awayFromZero)", "rounded(toNearestOrEven)",
      "rounded(toNearestOrAwayFromZero)", "rounded()", "round",
    ]) { name in
      points(at: [0.5, 1, -1, -0.5, 2.5, 0, -0.0, 0.3, .infinity, .nan]) { [Point(name, $0, slopes: [0])] }
    })
  func steps(point: Point) { point.check() }

  @Test(
    "x − trunc(x/y)·y: 1 in x, −trunc(x/y) in y, the quotient exact where x/y rounds across an integer",
    arguments: points(["truncatingRemainder", "formTruncatingRemainder"]) { name in
      [
        Point(name, 7, 2, value: 1, slopes: [1, -3]), Point(name, -7, 2, value: -1, slopes: [1, 3]),
        Point(name, 7, -2, value: 1, slopes: [1, 3]), Point(name, -7, -2, value: -1, slopes: [1, -3]),
        Point(name, 1, 0.1, slopes: [1, -9]), Point(name, 6, 2, value: 0, slopes: [1, -3]),
        Point(name, 0.5, 2, value: 0.5, slopes: [1, 0]), Point(name, 0, 2, value: 0, slopes: [1, 0]),
        Point(name, 0x1p60, 3, value: 1, slopes: [1, -0x1.5555555555555p58]),
        Point(name, 0x1p100, 1, value: 0, slopes: [1, -0x1p100]),
        Point(name, 3, .infinity, value: 3, slopes: [1, 0]),
      ]
    })
  func truncatingRemainder(point: Point) { point.check(ulps: 1) }

  @Test(
    "x − n·y, n the integer nearest to x/y: 1 in x, −n in y",
    arguments: points(["remainder", "formRemainder"]) { name in
      [
        Point(name, 7, 2, value: -1, slopes: [1, -4]), Point(name, 5, 2, value: 1, slopes: [1, -2]),
        Point(name, -7, 2, value: 1, slopes: [1, 4]), Point(name, 7, -2, value: -1, slopes: [1, 4]),
        Point(name, 1, 0.1, slopes: [1, -10]), Point(name, 0.5, 2, value: 0.5, slopes: [1, 0]),
        Point(name, 0x1p60, 3, value: 1, slopes: [1, -0x1.5555555555555p58]),
        Point(name, 3, .infinity, value: 3, slopes: [1, 0]),
      ]
    })
  func remainder(point: Point) { point.check(ulps: 1) }

  @Test(
    "init(signOf:magnitudeOf:): the derivative of the magnitude, negated with it, and 0 from the sign",
    arguments: [
      Point("init(signOf:magnitudeOf:)", -1, 3, value: -3, slopes: [0, -1]),
      Point("init(signOf:magnitudeOf:)", 1, -3, value: 3, slopes: [0, -1]),
      Point("init(signOf:magnitudeOf:)", -1, -3, value: -3, slopes: [0, 1]),
      Point("init(signOf:magnitudeOf:)", 1, 3, value: 3, slopes: [0, 1]),
      Point("init(signOf:magnitudeOf:)", -0.0, 3, value: -3, slopes: [0, -1]),
    ])
  func signs(point: Point) { point.check() }

  @Test(
    "z + x·y, rounded once: 1, y and x",
    arguments: points(["addingProduct", "addProduct"]) { name in
      [
        Point(name, 1, 2, 3, value: 7, slopes: [1, 3, 2]),
        Point(name, -0.5, -4, 0.25, value: -1.5, slopes: [1, 0.25, -4]),
        Point(name, 0, 0, 0, value: 0, slopes: [1, 0, 0]),
      ]
    })
  func fused(point: Point) { point.check() }

  @Test(
    "neighbours are shifts: slope 1",
    arguments: points(["nextUp", "nextDown"]) { name in
      points(at: [0, -0.0, 1, -2.5, 1e30, .infinity, -.infinity]) { [Point(name, $0, slopes: [1])] }
    })
  func neighbours(point: Point) { point.check() }

  @Test("ulp has slope 0", arguments: points(at: [0, 1, -2.5, 1e30]) { [Point("ulp", $0, slopes: [0])] })
  func ulps(point: Point) { point.check() }

  @Test(
    "the significand and what is scaled by a power of two keep their derivative, scaled alike",
    arguments: [
      Point("significand", 6, value: 1.5, slopes: [0.25]), Point("significand", -6, value: 1.5, slopes: [-0.25]),
      Point("significand", 1, value: 1, slopes: [1]), Point("significand", 0x1p-60, value: 1, slopes: [0x1p60]),
      Point("scaled by 2^5", 1.5, value: 48, slopes: [32]), Point("scaled by 2^5", 0, value: 0, slopes: [32]),
      Point("scaled by -2^-7", 3, value: -3 * 0x1p-7, slopes: [-0x1p-7]),
      Point("scaled by -2^-7", -0.0, value: 0, slopes: [-0x1p-7]),
      Point("scaled by -2^-7", -.infinity, value: .infinity, slopes: [-0x1p-7]),
    ])
  func scalings(point: Point) { point.check() }

  @Test(
    "clamp(x, to:): the number with its derivative between the bounds; a bound beyond",
    arguments: [
      Point("clamp(x, to: -1...2)", 0.5, value: 0.5, slopes: [1]),
      Point("clamp(x, to: -1...2)", 3, value: 2, slopes: [0]),
      Point("clamp(x, to: -1...2)", -1.5, value: -1, slopes: [0]),
      Point("clamp(x, to: -1...2)", .nan, value: .nan, slopes: [1]),
    ])
  func clamped(point: Point) { point.check() }
}
