// Where a rule of differentiation changes its form, which depends on the range of the floating-point format.
//
// A slope's textbook form may overflow or underflow on the way although the slope itself is representable. These
// are the points at which the rules go over to another form; nothing happens to the value there.

extension ElementaryScalar {
  /// From here on numbers are normal; a few binades further down they are, too.
  @inlinable static var leastNormal: Self { byRange(0x1p-14, 0x1p-126, 0x1p-1022, 0x1p-1020, squarings: 4) }

  /// Up to here x² and 1 + x² are finite and 1/x² is normal.
  @inlinable static var squareLimit: Self { byRange(0x1p6, 0x1p60, 0x1p498, 0x1p1000, squarings: 3) }

  /// From here on 1/cosh² x is below half the least subnormal, while cosh x is still finite.
  @inlinable static var coshLimit: Self { byRange(11, 60, 400, 6000) }

  /// While the size of xʸ lies in here, y·xʸ/x is exact but for its three roundings.
  @inlinable static var powerRange: (least: Self, most: Self) {
    (
      byRange(0x1p-4, 1e-30, 1e-290, 0x1p-1000, squarings: 4),
      byRange(0x1p8, 1e30, 1e290, 0x1p1000, squarings: 4)
    )
  }

  /// Below `least` x/hypot(x, y) loses digits to subnormals: there both are scaled up by `factor`, a power of two.
  @inlinable static var enlarging: (least: Self, factor: Self) {
    (
      byRange(0x1p-4, 0x1p-96, 0x1p-960, 0x1p-1000, squarings: 4),
      byRange(0x1p10, 0x1p64, 0x1p600, 0x1p1000, squarings: 3)
    )
  }

  /// Above `most` hypot(x, y) may overflow: there both are scaled down by `factor`, a power of two.
  @inlinable static var shrinking: (most: Self, factor: Self) {
    (
      byRange(0x1p13, 0x1p120, 0x1p1000, 0x1p1000, squarings: 4),
      byRange(0x1p-7, 0x1p-60, 0x1p-500, 0x1p-1000, squarings: 3)
    )
  }

  /// The one of four constants that belongs to the exponents of `Float16`, `Float`, `Double` or `Float80`, whichever
  /// this number is made of: known by the powers of two that are finite. The last is squared so many times.
  @inlinable
  static func byRange(
    _ half: Double, _ single: Double, _ double: Double, _ extended: Double, squarings: Int = 0
  ) -> Self {
    // Nothing to look for, also in a build that folds nothing.
    if Self.self == Double.self { return Self(double) }
    let large = Self(0x1p1000)
    if !large.isFinite { return Self(Self(0x1p120).isFinite ? single : half) }
    if !(large * large).isFinite { return Self(double) }
    var constant = Self(extended)
    for _ in 0..<squarings { constant *= constant }
    return constant
  }
}
