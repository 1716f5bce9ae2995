/// A vector of three scalars without the padding of `SIMD3`: the lanes of three directions, as space has them, or the
/// colours of a tridiagonal Jacobian.
///
///     let x = DualVector<PackedSIMD3<Double>>.variable(2, lane: 2)
///     (x * x).tangent[2]  // 4.0
///
/// A `DualVector` of it is four scalars, two thirds of what one of `SIMD4` takes, which is what counts where a point or the
/// results are larger than a cache. `DualVector` has arithmetic of whole vectors for it; as a vector of its own it has what
/// Swift has for every `SIMD`, scalar by scalar.
@frozen
public struct PackedSIMD3<Scalar: SIMDScalar>: SIMD {
  public typealias MaskStorage = PackedSIMD3<Scalar.SIMDMaskScalar>

  @usableFromInline var first, second, third: Scalar

  /// Zero in every lane.
  @inlinable @inline(__always)
  public init() {
    let zero = SIMD2<Scalar>()
    (first, second, third) = (zero[0], zero[0], zero[0])
  }

  @inlinable @inline(__always)
  init(firstOf lanes: SIMD4<Scalar>) { (first, second, third) = (lanes[0], lanes[1], lanes[2]) }

  /// These lanes and one that is 0.
  @inlinable @inline(__always)
  var four: SIMD4<Scalar> {
    var lanes = SIMD4<Scalar>()
    (lanes[0], lanes[1], lanes[2]) = (first, second, third)
    return lanes
  }

  @inlinable @inline(__always)
  public var scalarCount: Int { 3 }

  /// The scalar of lane `index`.
  ///
  /// - Precondition: `index` is from 0 to 2.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Scalar {
    get {
      check(index)
      return index == 0 ? first : index == 1 ? second : third
    }
    set {
      check(index)
      if index == 0 { first = newValue } else if index == 1 { second = newValue } else { third = newValue }
    }
  }

  @inlinable @inline(__always)
  func check(_ index: Int) { require(index >= 0 && index <= 2, "lane \(index) is not one of 0 to 2 of a PackedSIMD3") }
}

// A vector is a value made of its scalars, which `SIMD` does not say.
extension PackedSIMD3: @unchecked Sendable where Scalar: Sendable {}
