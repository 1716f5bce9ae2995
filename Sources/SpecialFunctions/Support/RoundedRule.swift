import DualNumbers

/// A rule whose value is computed in the format itself, but in `Double` for `Float` and `Float16`, which is rounded once.
@usableFromInline
protocol RoundedRule: DifferentiationRule {
  func kernel<T: ElementaryScalar>(_ x: T) -> T
}

extension RoundedRule {
  @inlinable
  func value<T: ElementaryScalar>(at x: T) -> T {
    T.isNarrowerThanDouble ? T(kernel(x.plainValue)) : kernel(x)
  }
}

/// As `RoundedRule`, of two numbers.
@usableFromInline
protocol RoundedBinaryRule: BinaryDifferentiationRule {
  func kernel<T: ElementaryScalar>(_ x: T, _ y: T) -> T
}

extension RoundedBinaryRule {
  @inlinable
  func value<T: ElementaryScalar>(at x: T, _ y: T) -> T {
    T.isNarrowerThanDouble ? T(kernel(x.plainValue, y.plainValue)) : kernel(x, y)
  }
}

/// A rule whose value rests on a fit that is made for `Double`: every format computes it there.
@usableFromInline
protocol FittedRule: DifferentiationRule {
  func kernel(_ x: Double) -> Double
}

extension FittedRule {
  @inlinable
  func value<T: ElementaryScalar>(at x: T) -> T { T(kernel(x.plainValue)) }
}

extension ElementaryScalar {
  /// Whether the format has fewer digits than `Double`.
  @inlinable @inline(__always)
  static var isNarrowerThanDouble: Bool { ulpOfOne > 0x1p-52 }
}
