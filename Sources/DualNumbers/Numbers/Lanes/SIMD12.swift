/// A vector of twelve scalars: the lanes of a function of nine to twelve inputs, as a camera and a point have.
///
///     let x = DualVector<SIMD12<Double>>.variable(2, lane: 11)
///     (x * x).tangent[11]  // 4.0
///
/// Three times four scalars, where sixteen lanes for twelve inputs take up to 1.6 times as long. `DualVector` has arithmetic of
/// whole vectors for it; as a vector of its own it has what Swift has for every `SIMD`, scalar by scalar.
@frozen
public struct SIMD12<Scalar: SIMDScalar>: SIMD {
  public typealias MaskStorage = SIMD12<Scalar.SIMDMaskScalar>

  /// Four scalars each.
  @usableFromInline var low: SIMD4<Scalar>
  @usableFromInline var middle: SIMD4<Scalar>
  @usableFromInline var high: SIMD4<Scalar>

  /// Zero in every lane.
  @inlinable @inline(__always)
  public init() { self.init(SIMD4(), SIMD4(), SIMD4()) }

  @inlinable @inline(__always)
  init(_ low: SIMD4<Scalar>, _ middle: SIMD4<Scalar>, _ high: SIMD4<Scalar>) {
    (self.low, self.middle, self.high) = (low, middle, high)
  }

  @inlinable @inline(__always)
  public var scalarCount: Int { 12 }

  /// The scalar of lane `index`.
  ///
  /// - Precondition: `index` is from 0 to 11.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Scalar {
    get {
      if index < 0 || index > 11 { stopAtLane(index) }
      return index < 4 ? low[index] : index < 8 ? middle[index &- 4] : high[index &- 8]
    }
    set {
      if index < 0 || index > 11 { stopAtLane(index) }
      if index < 4 {
        low[index] = newValue
      } else if index < 8 {
        middle[index &- 4] = newValue
      } else {
        high[index &- 8] = newValue
      }
    }
  }
}

@usableFromInline @inline(never)
func stopAtLane(_ index: Int) -> Never { stop("lane \(index) is not one of 0 to 11 of a SIMD12", #fileID, #line) }

// A vector is a value made of its scalars, which `SIMD` does not say.
extension SIMD12: @unchecked Sendable where Scalar: Sendable {}
