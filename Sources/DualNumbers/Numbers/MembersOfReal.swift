// swift-numerics gives every `Real` type a quotient, a sqrt and an exp10 by protocol extensions, beside which those of
// `_LaneNumber` and `Linearized` would be ambiguous. As members of the types they come first: a conformance of theirs to `Real` needs no bodies.

extension Dual {
  /// √x, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: Dual) -> Dual { squareRootByRule(x) }
}

extension Dual where Scalar: ElementaryScalar {
  /// 10ˣ, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: Dual) -> Dual { powerOfTenByRule(x) }
}

extension DualVector {
  @inlinable @inline(__always)
  public static func / (x: DualVector, y: DualVector) -> DualVector { _quotient(x, y) }

  /// √x, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: DualVector) -> DualVector { squareRootByRule(x) }
}

extension DualVector where Lanes.Scalar: ElementaryScalar {
  /// 10ˣ, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: DualVector) -> DualVector { powerOfTenByRule(x) }
}

extension HyperDual {
  /// √x, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: HyperDual) -> HyperDual { squareRootByRule(x) }
}

extension HyperDual where Scalar: ElementaryScalar {
  /// 10ˣ, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: HyperDual) -> HyperDual { powerOfTenByRule(x) }
}

extension SkippingDualVector {
  @inlinable @inline(__always)
  public static func / (x: SkippingDualVector, y: SkippingDualVector) -> SkippingDualVector { _quotient(x, y) }

  /// √x, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: SkippingDualVector) -> SkippingDualVector { squareRootByRule(x) }
}

extension SkippingDualVector where Lanes.Scalar: ElementaryScalar {
  /// 10ˣ, by the rule of `Linearized`.
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: SkippingDualVector) -> SkippingDualVector { powerOfTenByRule(x) }
}

@_alwaysEmitIntoClient @_transparent
package func squareRootByRule<Number: Linearized>(_ x: Number) -> Number where Number.Value: FloatingPoint { .sqrt(x) }

@_alwaysEmitIntoClient @_transparent
package func powerOfTenByRule<Number: Linearized>(_ x: Number) -> Number where Number.Value: ElementaryScalar {
  .exp10(x)
}
