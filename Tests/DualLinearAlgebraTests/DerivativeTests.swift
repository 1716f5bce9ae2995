import DualLinearAlgebra
import DualNumbers
import ReverseMode
import Testing

func expectNear(
  _ x: Double, _ y: Double, _ tolerance: Double = 1e-12, _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(abs(x - y) <= tolerance * max(1, abs(y)), "\(what)", sourceLocation: sourceLocation)
}

@Suite("Values and derivatives against mpmath")
struct DerivativeTests {
  @Test func plainValues() throws {
    for (x, (name, expected)) in zip(try Family.results(0.0), Family.expected) {
      expectNear(x, expected[0], 1e-13, name)
    }
  }

  @Test func singlePrecision() throws {
    for (x, (name, expected)) in zip(try Family.results(Dual<Float>(0, tangent: 1)), Family.expected) {
      expectNear(Double(x.value), expected[0], 2e-5, name)
      expectNear(Double(x.tangent), expected[1], 1e-4, name)
    }
  }

  @Test("values have the bits of plain numbers, and derivatives of both orders are right")
  func nested() throws {
    let plain = try Family.results(0.0)
    let nested = try Family.results(Dual(Dual(0, tangent: 1), tangent: 1))
    #expect(plain.count == Family.expected.count)
    for (x, (value, (name, expected))) in zip(nested, zip(plain, Family.expected)) {
      #expect(x.value.value == value && x.value.value.sign == value.sign, "\(name)")
      expectNear(x.value.tangent, expected[1], 1e-12, name)
      expectNear(x.tangent.value, expected[1], 1e-12, name)
      expectNear(x.tangent.tangent, expected[2], 1e-11, name)
    }
  }

  @Test func hyperDual() throws {
    let variable = HyperDual<Double>.variable(0, row: 1, column: 2)
    for (x, (name, expected)) in zip(try Family.results(variable), Family.expected) {
      expectNear(x.value.tangent[2], expected[1], 1e-12, name)
      expectNear(x.derivative(lane: 1).tangent[2], expected[2], 1e-11, name)
      #expect(x.derivative(lane: 0).value == 0)
    }
  }

  @Test("each lane has the bits of a dual number along it")
  func lanes() throws {
    func check<Number: SeededNumber & ElementaryScalar>(_: Number.Type) throws where Number.Value == Double {
      var variable = Number(0)
      variable.seed(lane: 1)
      let single = try Family.results(Dual(0, tangent: 1))
      for (x, y) in zip(try Family.results(variable), single) {
        #expect(x.value == y.value)
        #expect(x.derivative(lane: 1) == y.tangent)
        #expect(x.derivative(lane: 0) == 0)
      }
    }
    try check(DualVector<SIMD2<Double>>.self)
    try check(SkippingDualVector<SIMD4<Double>>.self)
  }

  @Test("by reverse mode")
  func tape() throws {
    let jacobian = try Reverse.jacobian(at: [0.0]) { t in try Family.results(t[0]) }
    for (i, (name, expected)) in Family.expected.enumerated() { expectNear(jacobian[i, 0], expected[1], 1e-12, name) }
  }

  @Test("factors multiply to the matrix")
  func factors() throws {
    let t = Dual(Dual(0.25, tangent: 1), tangent: 1)
    let (q, r) = try QRFactorization(Family.tall(t)).factors
    let l = try CholeskyFactorization(Family.positive(t)).factor
    let positive = Family.positive(t)
    let product = l.multiplied(by: l.transposed())
    for j in 0..<4 {
      for i in j..<4 {
        for (x, y) in [(product[i, j].tangent, positive[i, j].tangent), (product[i, j].value, positive[i, j].value)] {
          expectNear(x.value, y.value)
          expectNear(x.tangent, y.tangent)
        }
      }
    }
    let qTq = q.transposed().multiplied(by: q)
    for (x, y) in zip(q.multiplied(by: r).columnMajor, Family.tall(t).columnMajor) {
      expectNear(x.value.value, y.value.value)
      expectNear(x.tangent.tangent, y.tangent.tangent)
      expectNear(x.tangent.value, y.tangent.value)
    }
    for j in 0..<2 {
      for i in 0..<2 {
        expectNear(qTq[i, j].value.value, i == j ? 1 : 0)
        expectNear(qTq[i, j].tangent.tangent, 0)
        expectNear(qTq[i, j].tangent.value, 0)
      }
    }
  }
}
