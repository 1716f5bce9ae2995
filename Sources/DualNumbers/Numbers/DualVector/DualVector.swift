import LibmIntrinsics

/// A dual number with several directions: a value, and its derivatives in as many directions as `Lanes` has lanes.
///
/// One pass through a formula then gives 2, 4, 8, 12 or 16 columns of a Jacobian, and computes every value, sine and
/// logarithm once for all of them:
///
///     let x = DualVector<SIMD2<Double>>.variable(2, lane: 0)
///     let y = DualVector<SIMD2<Double>>.variable(5, lane: 1)
///     let f = x * y + DualVector.log(x)
///     f.value  // ≈ 10.693147180559945
///     f.tangent  // SIMD2<Double>(5.5, 2.0)
///
/// - Every function, operator and rule is that of `Dual`, and lane k has the bits that a `Dual` in that direction has.
/// - The code has no branches on tangents. Of four lanes each, those that the optimiser knows to be zero cost nothing: a
///   constant's, and where the seeds are in sight of the compiler those that a formula does not depend on.
/// - Where a function has more inputs than lanes, ``SkippingDualVector`` passes over what does not vary.
/// - `Dual<DualVector<Lanes>>` has second derivatives, a row of the Hessian in each pass.
/// - `Float80` has no lanes; widths other than 2, 3, 4, 8, 12, 16 and 32 work, but slower. Three are ``PackedSIMD3``.
@frozen
public struct DualVector<Lanes: SIMD>: _LaneNumber where Lanes.Scalar: FloatingPoint & SIMDScalar {
  public typealias Value = Lanes.Scalar

  /// What a plain program would compute.
  public var value: Lanes.Scalar
  /// The derivatives of `value` in the directions that were seeded.
  public var tangent: Lanes

  /// A number that does not vary: its tangent is 0 in every lane.
  @inlinable @inline(__always)
  public init(_ constant: Lanes.Scalar) { self.init(constant, tangent: Lanes()) }

  /// A number that varies at the rates `tangent`, one for each lane.
  @inlinable @inline(__always)
  public init(_ value: Lanes.Scalar, tangent: Lanes) {
    self.value = value
    self.tangent = tangent
  }

  /// The variable of direction `lane`, at `value`: its tangent is 1 in that lane and 0 in the others.
  ///
  /// - Precondition: `lane` is one of `Lanes`.
  @inlinable @inline(__always)
  public static func variable(_ value: Lanes.Scalar, lane: Int) -> DualVector {
    requireLane(lane)
    return DualVector(value, tangent: .unit(lane))
  }

  /// Whether a derivative may differ from 0. Nothing is remembered of it, so it may.
  @inlinable @inline(__always)
  public var varies: Bool { true }
  @inlinable @inline(__always)
  public var _isKnownStill: Bool { tangent.isKnownZero }
  @inlinable @inline(__always)
  public var _lanes: Lanes { tangent }
  @inlinable @inline(__always)
  public init(_ value: Lanes.Scalar, _lanes: Lanes) { self.init(value, tangent: _lanes) }
}

// A SIMD vector is a value made of its scalars, which `SIMD` does not say.
extension DualVector: @unchecked Sendable where Lanes.Scalar: Sendable {}
extension DualVector: CustomStringConvertible {}
extension DualVector: CustomDebugStringConvertible {}
extension DualVector: Codable where Lanes.Scalar: Codable {}
extension DualVector: NestedTangent {}
extension DualVector: _Ranked where Lanes.Scalar: ElementaryScalar {}

extension DualVector: ExpressibleByFloatLiteral where Lanes.Scalar: ExpressibleByFloatLiteral {
  @inlinable @inline(__always)
  public init(floatLiteral value: Lanes.Scalar.FloatLiteralType) { self.init(Lanes.Scalar(floatLiteral: value)) }
}

extension DualVector: ElementaryScalar where Lanes.Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { DualVector($0) }` is not ambiguous.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(Lanes.Scalar(value)) }
}
