import DualNumbers

// The problems of two to four variables that carry no data.
extension MoreGarbowHillstrom {
  /// 1. Rosenbrock: a curved valley. f = 0 at (1, 1).
  package static func rosenbrock<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let (x1, x2) = (x[0], x[1])
    return [10 * (x2 - square(x1)), 1 - x1]
  }

  /// 2. Freudenstein and Roth. f = 0 at (5, 4); a local minimum at (11.41…, −0.8968…).
  package static func freudensteinRoth<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let (x1, x2) = (x[0], x[1])
    return [
      -13 + x1 + ((5 - x2) * x2 - 2) * x2,
      -29 + x1 + ((x2 + 1) * x2 - 14) * x2,
    ]
  }

  /// 3. Powell badly scaled. f = 0 at (1.098…·10⁻⁵, 9.106…).
  package static func powellBadlyScaled<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let (x1, x2) = (x[0], x[1])
    return [
      10_000 * x1 * x2 - 1,
      T.exp(-x1) + T.exp(-x2) - 1.0001,
    ]
  }

  /// 4. Brown badly scaled. f = 0 at (10⁶, 2·10⁻⁶).
  package static func brownBadlyScaled<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let (x1, x2) = (x[0], x[1])
    return [x1 - 1_000_000, x2 - 2e-6, x1 * x2 - 2]
  }

  /// 5. Beale. f = 0 at (3, 0.5).
  package static func beale<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let (x1, x2) = (x[0], x[1])
    return [
      1.5 - x1 * (1 - x2),
      2.25 - x1 * (1 - square(x2)),
      2.625 - x1 * (1 - cube(x2)),
    ]
  }

  /// 7. Helical valley. f = 0 at (1, 0, 0).
  package static func helicalValley<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let (x1, x2, x3) = (x[0], x[1], x[2])
    return [
      10 * (x3 - 10 * turns(x1, x2)),
      10 * (T.sqrt(square(x1) + square(x2)) - 1),
      x3,
    ]
  }

  /// The angle of (x₁, x₂) in turns, from −¼ to ¾.
  ///
  /// The paper defines it for x₁ ≠ 0. On the axis between, where x₂/x₁ is infinite, atan2 has the
  /// value that both sides tend to for x₂ > 0, and the slopes.
  private static func turns<T: ElementaryScalar>(_ x1: T, _ x2: T) -> T {
    if x1 > 0 { return T.atan(x2 / x1) / (2 * T.pi) }
    if x1 < 0 { return T.atan(x2 / x1) / (2 * T.pi) + 0.5 }
    return T.atan2(y: x2, x: x1) / (2 * T.pi)
  }

  /// 13. Powell singular. f = 0 at the origin, where the Jacobian has rank 2.
  package static func powellSingular<T: ElementaryScalar>(_ x: [T]) -> [T] {
    extendedPowellSingular(x)
  }

  /// 14. Wood. f = 0 at (1, 1, 1, 1).
  package static func wood<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let (x1, x2, x3, x4) = (x[0], x[1], x[2], x[3])
    let root10 = T(10.0.squareRoot())
    let root90 = T(90.0.squareRoot())
    return [
      10 * (x2 - square(x1)),
      1 - x1,
      root90 * (x4 - square(x3)),
      1 - x3,
      root10 * (x2 + x4 - 2),
      (x2 - x4) / root10,
    ]
  }
}
