import DualNumbers
import TestSupport
import Testing

/// Whether the target fuses is not told to Swift, except by .ci/native/run; that all tangents do or none, and that values
/// never do, is seen here.
@Suite("Fused tangents")
struct FusedTangentTests {
  /// (1 + ε)(1 − ε) rounds to 1 and is 1 − ε²: of its difference to 1 a fused operation keeps −ε².
  @Test("products and quotients fuse in every number, or in none; values do not")
  func fused() {
    let results = [fused(Double.self), fused(Float.self)]
    #expect(results[0] == results[1])
    #expect(Set(results[0]).count == 1, "\(results[0])")
    #if FUSED_TARGET
      #expect(results[0][0], "compiled for a target that fuses")
    #endif
  }

  private func fused<Scalar: BinaryFloatingPoint & ElementaryScalar & SIMDScalar>(_: Scalar.Type) -> [Bool] {
    let epsilon = Scalar.ulpOfOne
    let (a, b) = (1 + epsilon, 1 - epsilon)
    // y·x′ + x·y′ with y = a, x′ = b, x = 1, y′ = −1; (x′ − q·y′)/y with q = a, x′ = 1, y′ = b, y = 1
    func products<T: FloatingPoint>(_ number: (Scalar, Scalar) -> T, _ tangent: (T) -> Scalar) -> [Bool] {
      let product = number(1, b) * number(a, -1)
      let quotient = number(a, 1) / number(1, b)
      #expect(product.isEqual(to: number(a, 0)) && quotient.isEqual(to: number(a, 0)))
      #expect(
        [0, -epsilon * epsilon].contains(tangent(product)) && [0, epsilon * epsilon].contains(tangent(quotient)))
      return [tangent(product) != 0, tangent(quotient) != 0]
    }
    func lanes<Number: _LaneNumber>(_: Number.Type) -> [Bool] where Number.Lanes.Scalar == Scalar {
      products({ Number($0, tangent: Number.Lanes(repeating: $1)) }, { $0.tangent[Number.Lanes.scalarCount - 1] })
    }
    // The value of a sum of products is that of plain numbers, which Swift never fuses.
    #expect((Dual(a) * Dual(b) + Dual(-1)).value == 0)
    return products({ Dual($0, tangent: $1) }, \.tangent)
      + products({ Dual(Dual($0), tangent: Dual($1)) }, \.tangent.value)
      + lanes(DualVector<SIMD2<Scalar>>.self) + lanes(DualVector<SIMD3<Scalar>>.self)
      + lanes(DualVector<SIMD4<Scalar>>.self) + lanes(DualVector<SIMD8<Scalar>>.self)
      + lanes(DualVector<PackedSIMD3<Scalar>>.self) + lanes(DualVector<SIMD12<Scalar>>.self)
      + lanes(DualVector<SIMD16<Scalar>>.self)
      + lanes(DualVector<SIMD32<Scalar>>.self) + lanes(SkippingDualVector<SIMD8<Scalar>>.self)
  }
}
