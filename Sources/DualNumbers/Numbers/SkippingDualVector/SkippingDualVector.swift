import LibmIntrinsics

/// A dual number with several directions that skips its lanes where it does not vary: for functions of more inputs than
/// `Lanes` has lanes.
///
/// In a pass of such a function most inputs are constants, and so are most intermediate results. A flag beside the
/// lanes says so, and arithmetic looks at it first:
///
///     let x = SkippingDualVector<SIMD8<Double>>.variable(2, lane: 0)
///     let still = SkippingDualVector<SIMD8<Double>>(3)
///     let f = x * still + still * still  // the second product computes a value only
///     f.value  // 15.0
///     f.tangent[0]  // 3.0
///
/// Where all inputs vary in every pass, ``DualVector`` is faster, to which it is equal in all else: in functions, rules
/// and, lane by lane, in bits.
@frozen
public struct SkippingDualVector<Lanes: SIMD>: _LaneNumber where Lanes.Scalar: FloatingPoint & SIMDScalar {
  public typealias Value = Lanes.Scalar

  /// What a plain program would compute.
  public var value: Lanes.Scalar
  // Beside the value, so that a number whose lanes are skipped costs one line of the cache. A byte, since a Bool would
  // be masked wherever it is read.
  @usableFromInline var varying: UInt8
  @usableFromInline var lanes: Lanes

  /// A number that does not vary: its tangent is 0 in every lane.
  @inlinable @inline(__always)
  public init(_ constant: Lanes.Scalar) {
    value = constant
    varying = 0
    lanes = Lanes()
  }

  /// A number that varies at the rates `tangent`, one for each lane.
  @inlinable @inline(__always)
  public init(_ value: Lanes.Scalar, tangent: Lanes) {
    self.value = value
    varying = tangent.isZero ? 0 : 1
    lanes = tangent
  }

  /// The variable of direction `lane`, at `value`: its tangent is 1 in that lane and 0 in the others.
  ///
  /// - Precondition: `lane` is one of `Lanes`.
  @inlinable @inline(__always)
  public static func variable(_ value: Lanes.Scalar, lane: Int) -> SkippingDualVector {
    requireLane(lane)
    return SkippingDualVector(value, _lanes: .unit(lane))
  }

  /// The derivatives of `value` in the directions that were seeded.
  @inlinable @inline(__always)
  public var tangent: Lanes {
    get { lanes }
    set { self = SkippingDualVector(value, tangent: newValue) }
  }

  /// Whether a derivative may differ from 0; else all of them are 0.
  @inlinable @inline(__always)
  public var varies: Bool { varying != 0 }
  @inlinable @inline(__always)
  public var _isKnownStill: Bool { dn_known_zero_bits(varying) }
  @inlinable @inline(__always)
  public var _lanes: Lanes { lanes }
  @inlinable @inline(__always)
  init(_ value: Lanes.Scalar, varying: UInt8, lanes: Lanes) {
    self.value = value
    self.varying = varying
    self.lanes = lanes
  }
  @inlinable @inline(__always)
  public init(_ value: Lanes.Scalar, _lanes: Lanes) {
    self.value = value
    varying = 1
    lanes = _lanes
  }
}

// A SIMD vector is a value made of its scalars, which `SIMD` does not say.
extension SkippingDualVector: @unchecked Sendable where Lanes.Scalar: Sendable {}
extension SkippingDualVector: CustomStringConvertible {}
extension SkippingDualVector: CustomDebugStringConvertible {}
extension SkippingDualVector: Codable where Lanes.Scalar: Codable {}
extension SkippingDualVector: NestedTangent {}
extension SkippingDualVector: _Ranked where Lanes.Scalar: ElementaryScalar {}

extension SkippingDualVector: ExpressibleByFloatLiteral where Lanes.Scalar: ExpressibleByFloatLiteral {
  @inlinable @inline(__always)
  public init(floatLiteral value: Lanes.Scalar.FloatLiteralType) { self.init(Lanes.Scalar(floatLiteral: value)) }
}

extension SkippingDualVector: ElementaryScalar where Lanes.Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { SkippingDualVector($0) }` is not ambiguous.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(Lanes.Scalar(value)) }
}
