import DualNumbers
import TestSupport
import Testing

/// hypot and atan2 at the origin, on the axes and at the ends of the range, SEMANTICS' tricky points.
@Suite("hypot and atan2 at special points")
struct PlaneEdgeTests {
  @Test(
    "atan2(0, 0) has no derivative: NaN, but 0 where nothing varies",
    arguments: [
      Point("atan2(y:x:)", 0, 0, value: 0, slopes: [.nan, .nan]),
      Point("atan2(y:x:)", -0.0, 0, value: -0.0, slopes: [.nan, .nan]),
      Point("atan2(y:x:)", 0, -0.0, value: .pi, slopes: [.nan, .nan]),
      Point("atan2(y:x:)", -0.0, -0.0, value: -.pi, slopes: [.nan, .nan]),
    ])
  func atan2Origin(point: Point) { point.check() }

  @Test(
    "atan2(y, 0) is ±π/2 with slope −1/y in x and 0 in y",
    arguments: points(at: [2, -4, 1e-20, -1e20]) { y in
      points(at: [0, -0.0]) { x in
        [Point("atan2(y:x:)", y, x, value: y > 0 ? .pi / 2 : -.pi / 2, slopes: [0, -1 / y])]
      }
    })
  func atan2OnAxis(point: Point) { point.check(ulps: 2) }

  @Test(
    "atan2 in every quadrant: x/h² in y and −y/h² in x",
    arguments: [
      Point("atan2(y:x:)", 3, 4, slopes: [0.16, -0.12]), Point("atan2(y:x:)", 3, -4, slopes: [-0.16, -0.12]),
      Point("atan2(y:x:)", -3, 4, slopes: [0.16, 0.12]), Point("atan2(y:x:)", -3, -4, slopes: [-0.16, 0.12]),
      Point("atan2(y:x:)", 0, 2, value: 0, slopes: [0.5, 0]),
      Point("atan2(y:x:)", 0, -2, value: .pi, slopes: [-0.5, 0]),
    ])
  func atan2Quadrants(point: Point) { point.check(ulps: 2) }

  @Test(
    "hypot: x/h and y/h, also on the axes and for numbers whose squares leave the range",
    arguments: [
      Point("hypot", 3, -4, value: 5, slopes: [0.6, -0.8]), Point("hypot", 0, -2, value: 2, slopes: [0, -1]),
      Point("hypot", 7, -0.0, value: 7, slopes: [1, 0]), Point("hypot", 3e30, 4e30, slopes: [0.6, 0.8]),
      Point("hypot", -3e-30, 4e-30, slopes: [-0.6, 0.8]), Point("hypot", 3e-37, 4e-37, slopes: [0.6, 0.8]),
      Point("hypot", -.infinity, 1, value: .infinity, slopes: [-1, 0]),
      Point("hypot", 2, .infinity, value: .infinity, slopes: [0, 1]),
      Point("hypot", .infinity, .infinity, value: .infinity, slopes: [.nan, .nan]),
    ])
  func hypotSlopes(point: Point) { point.check(ulps: 3) }

  @Test(
    "(3, 4) scaled to both ends of the range: slopes of hypot as ever, those of atan2 scaled inversely",
    arguments: [-1074, -1070, -1000, -962, -958, -500, 0, 500, 997, 999, 1005, 1021])
  func scaled(exponent: Int) {
    let scale = Double(sign: .plus, exponent: exponent, significand: 1)
    let (x, y) = (3 * scale, -4 * scale)
    let inX = Dual.hypot(Dual(x, tangent: 1), Dual(y)).tangent
    let inY = Dual.hypot(Dual(x), Dual(y, tangent: 1)).tangent
    #expect(isClose(inX, 0.6) && isClose(inY, -0.8))
    // −y/(x² + y²) and x/(x² + y²), of which the tangent brings back what the scale takes.
    let seed = min(scale, 0x1p1000)
    let byY = Dual.atan2(y: Dual(y, tangent: seed), x: Dual(x)).tangent
    let byX = Dual.atan2(y: Dual(y), x: Dual(x, tangent: seed)).tangent
    if exponent > -1020 {
      #expect(isClose(byY, 0.12 * (seed / scale), ulps: 6) && isClose(byX, 0.16 * (seed / scale), ulps: 6))
    } else {
      #expect(byY == .infinity && byX == .infinity)
    }
  }

  @Test("hypot that overflows has finite slopes all the same")
  func overflow() {
    let h = Dual.hypot(Dual(0x1.8p1023, tangent: 1), Dual(0x1.8p1023))
    #expect(h.value == .infinity)
    // 1/√2
    #expect(isClose(h.tangent, 0.7071067811865476))
  }
}
