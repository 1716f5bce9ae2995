/// A dual number with several directions: a value, and its derivatives in as many directions as `Lanes` has lanes.
///
/// One pass through a formula then gives 2, 4, 8 or 16 columns of a Jacobian, and computes every value, sine and
/// logarithm once for all of them:
///
///     let x = DualVector<SIMD2<Double>>.variable(2, lane: 0)
///     let y = DualVector<SIMD2<Double>>.variable(5, lane: 1)
///     let f = x * y + log(x)
///     f.value  // ≈ 10.693147180559945
///     f.tangent  // SIMD2<Double>(5.5, 2.0)
///
/// - Every function, operator and rule is that of `Dual`, and lane k has the bits that a `Dual` in that direction has.
/// - A tangent that is zero costs next to nothing: constants, and inputs that a pass does not vary, are skipped in
///   groups of four lanes.
/// - `Dual<DualVector<Lanes>>` has second derivatives, a row of the Hessian in each pass.
/// - `Float80` has no lanes; widths other than 2, 4, 8 and 16 work, without drivers of their own.
@frozen
public struct DualVector<Lanes: SIMD>: Linearized where Lanes.Scalar: FloatingPoint & SIMDScalar {
  public typealias Value = Lanes.Scalar

  /// What a plain program would compute.
  public var value: Lanes.Scalar
  // Beside the value, so that a number whose lanes are skipped costs one line of the cache.
  @usableFromInline var varying: UInt8
  @usableFromInline var lanes: Lanes

  /// A number that does not vary: its tangent is 0 in every lane.
  @inlinable @inline(__always)
  public init(_ constant: Lanes.Scalar) { self.init(constant, .zero) }

  /// A number that varies at the rates `tangent`, one for each lane.
  @inlinable @inline(__always)
  public init(_ value: Lanes.Scalar, tangent: Lanes) { self.init(value, LaneGroups(tangent)) }

  /// The variable of direction `lane`, at `value`: its tangent is 1 in that lane and 0 in the others.
  ///
  /// - Precondition: `lane` is one of `Lanes`.
  @inlinable @inline(__always)
  public static func variable(_ value: Lanes.Scalar, lane: Int) -> DualVector {
    var number = DualVector(value)
    number.seed(lane: lane)
    return number
  }

  @inlinable @inline(__always)
  init(_ value: Lanes.Scalar, _ groups: LaneGroups<Lanes>) {
    self.value = value
    varying = groups.varying
    lanes = groups.lanes
  }

  @inlinable @inline(__always)
  var groups: LaneGroups<Lanes> { LaneGroups(varying: varying, lanes: lanes) }

  /// The derivatives of `value` in the directions that were seeded.
  @inlinable @inline(__always)
  public var tangent: Lanes {
    get { lanes }
    set { self = DualVector(value, tangent: newValue) }
  }

  /// f(x): each lane times `slope` = f′(x); a lane of 0 stays 0, whatever the slope.
  @inlinable @inline(__always)
  public func lifted(to value: Lanes.Scalar, slope: Lanes.Scalar) -> DualVector {
    DualVector(value, groups.stronglyScaled(by: slope))
  }

  /// f(x, y): the sum of both tangents, each times its own slope.
  @inlinable @inline(__always)
  public static func lifted(
    to value: Lanes.Scalar, _ x: (of: DualVector, slope: Lanes.Scalar), _ y: (of: DualVector, slope: Lanes.Scalar)
  ) -> DualVector {
    DualVector(
      value,
      .merged(
        x.of.groups.stronglyScaled(by: x.slope), y.of.groups.stronglyScaled(by: y.slope), by: LaneSum()))
  }

  /// The tangent of `x`, or that of `y` in the lanes in which `switching` moves to the negative side.
  @inlinable
  public static func lifted(
    to value: Lanes.Scalar, _ x: DualVector, or y: DualVector, bySignOf switching: DualVector
  ) -> DualVector {
    var lanes = Lanes()
    for k in lanes.indices {
      lanes[k] = Tangents.chosen(x.lanes[k], or: y.lanes[k], bySignOf: switching.lanes[k])
    }
    return DualVector(value, tangent: lanes)
  }

  /// Lane by lane, the derivative along both tangents.
  @inlinable
  public static func lifted(
    to value: Lanes.Scalar, _ x: DualVector, _ y: DualVector,
    by derivative: (Lanes.Scalar, Lanes.Scalar) -> Lanes.Scalar
  ) -> DualVector {
    var lanes = Lanes()
    for k in lanes.indices { lanes[k] = derivative(x.lanes[k], y.lanes[k]) }
    return DualVector(value, tangent: lanes)
  }

  /// Whether value and tangent are the same numbers, +0 and −0 apart and NaN like any NaN, in every lane.
  @inlinable
  public func isIdentical(to other: DualVector) -> Bool {
    Tangents.isIdentical(value, other.value)
      && lanes.indices.allSatisfy { Tangents.isIdentical(lanes[$0], other.lanes[$0]) }
  }
}

// A SIMD vector is a value made of its scalars, which `SIMD` does not say.
extension DualVector: @unchecked Sendable where Lanes.Scalar: Sendable {}
