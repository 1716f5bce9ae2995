import DualLinearAlgebra
import DualNumbers
import ReverseMode
import Testing

@Suite("Where derivatives are one-sided, or do not exist")
struct EdgeTests {
  typealias Second = Dual<Dual<Double>>
  let t = Dual(0.0, tangent: 1)
  let second = Second(Dual(0, tangent: 1), tangent: 1)

  @Test func zeroNorm() {
    #expect(Matrix(rows: [[3 * t, -4 * t]]).frobeniusNorm.tangent == 5)
    #expect(Matrix(rows: [[-3 * t, 4 * t]]).columnSumNorm.tangent == 4)
    #expect(Matrix(rows: [[-3 * t, 4 * t]]).rowSumNorm.tangent == 7)
  }

  @Test("det(t·1) = tⁿ, and the adjugate where the rank is n − 1")
  func singularDeterminants() throws {
    func diagonal<T: ElementaryScalar>(_ t: T, _ n: Int) -> Matrix<T> {
      var matrix = Matrix<T>(rows: n, columns: n, repeating: 0)
      for i in 0..<n { matrix[i, i] = t }
      return matrix
    }
    let square = try diagonal(second, 2).determinant()
    #expect(square.value.value == 0 && square.value.tangent == 0 && square.tangent.tangent == 2)
    #expect(try diagonal(second, 3).determinant().tangent.tangent == 0)
    #expect(try diagonal(t, 1).determinant().tangent == 1)
    // [[1, 2], [2, 4 + t]]: 1·(4 + t) − 4 = t. The Jordan block [[0, 1], [t, 0]]: −t.
    #expect(try Matrix(rows: [[1, 2], [2, 4 + t]]).determinant().tangent == 1)
    #expect(try Matrix(rows: [[0, 1], [t, 0]]).determinant().tangent == -1)
    #expect(try Matrix(rows: [[0, 1], [second, 0]]).determinant().tangent.tangent == 0)
    #expect(try Matrix(rows: [[0, 1 + second], [second, 0]]).determinant().tangent.tangent == -2)
    #expect(try Matrix<Double>(rows: 0, columns: 0, repeating: 0).determinant() == 1)
    #expect(
      try Reverse.gradient(at: [1.0, 2, 2, 4]) { try Matrix(rows: 2, columns: 2, columnMajor: $0).determinant() } == [
        4, -2, -2, 1,
      ])
  }

  @Test("second derivatives at a matrix that only rounding keeps from being singular")
  func nearlySingularDeterminant() throws {
    // 0.1·0.6 = 0.2·0.3 but for rounding. det [[0.1 + t, 0.2], [0.3, 0.6 + 3t]] = 3t² + 0.9t + …
    let d = try Matrix(rows: [[0.1 + second, 0.2], [0.3, 0.6 + 3 * second]]).determinant()
    let plain = try Matrix(rows: [[0.1, 0.2], [0.3, 0.6]]).determinant()
    #expect(d.value.value == plain && abs(plain) < 1e-16)
    expectNear(d.tangent.value, 0.9)
    expectNear(d.tangent.tangent, 6)
    // Rank 1 of 3 × 3, and a change of all diagonals: t²·(trace of the 1) + t³ = t²·3 + t³.
    let ones = Matrix(rows: (0..<3).map { i in (0..<3).map { j in i == j ? 1 + second : 1 } })
    expectNear(try ones.determinant().tangent.tangent, 6)
    let third = try Matrix(rows: [[1 + second, 3], [1.0 / 3, 1 - second]]).determinant()
    expectNear(third.tangent.tangent, -2)
  }

  @Test("determinants out of range have logarithms")
  func logDeterminants() throws {
    let (logarithm, sign) = try Matrix(rows: [[1e-200 + 0 * t, t], [0, -1e-200 + 1e-200 * t]]).logDeterminant()
    expectNear(logarithm.value, -921.0340371976183)
    #expect(sign == -1 && logarithm.tangent == -1)
  }

  @Test func errors() {
    let cases: [(LinearAlgebraError, () throws -> Any)] = [
      (.singular(column: 1), { try Matrix(rows: [[1, 2], [2, 4 + self.t]]).solve([1, 1]) }),
      (.singular(column: 0), { try Matrix<Double>(rows: 2, columns: 2, repeating: 0).inverse() }),
      (.singular(column: 0), { try Matrix(rows: [[0.0]]).logDeterminant() }),
      (.notFinite(row: 1, column: 0), { try Matrix(rows: [[1.0, 2], [.nan, 4]]).determinant() }),
      (.notFinite(row: 0, column: 1), { try QRFactorization(Matrix(rows: [[1.0, .infinity], [0, 4]])) }),
      (.notFinite(row: 0, column: 0), { try Matrix(rows: [[Dual<Double>.nan]]).exponential() }),
      (.notFinite(row: 0, column: 0), { try Matrix(rows: [[Double.nan]]).symmetricEigenvalues() }),
      (.notPositiveDefinite(row: 1, pivot: -3), { try CholeskyFactorization(Matrix(rows: [[1.0, 2], [2, 1]])) }),
      (.notPositiveDefinite(row: 0, pivot: 0), { try CholeskyFactorization(Matrix(rows: [[self.t]])) }),
      (.rankDeficient(column: 1), { try QRFactorization(Matrix(rows: [[1, 2], [2, 4], [3, 6 + self.t]])) }),
      (.rankDeficient(column: 0), { try QRFactorization(Matrix(rows: [[self.t], [0]])) }),
      (.equalEigenvalues(first: 0, last: 1), { try Matrix(rows: [[self.t, 0], [0, 0]]).symmetricEigenvectors() }),
      (
        .equalEigenvalues(first: 1, last: 2),
        {
          try Matrix(rows: [[1, 0, 0], [0, 2, 0], [0, self.second, 2]]).symmetricEigenvalues()
        }
      ),
      (.overflow, { try Matrix(rows: [[1000.0]]).exponential() }),
      (.overflow, { try Matrix(rows: [[1e308, 0], [1e308, 0]]).exponential() }),
    ]
    for (expected, body) in cases {
      #expect(throws: expected) { _ = try body() }
      #expect(expected.description.count > 20)
    }
    #expect(throws: LinearAlgebraError.equalEigenvalues(first: 0, last: 1)) {
      try Reverse.gradient(at: [0.0]) { t in try Matrix(rows: [[t[0], 0], [0, 0]]).symmetricEigenvalues()[0] }
    }
  }

  @Test("eigenvalues that are equal part by the eigenvalues of the derivative, in each lane by itself")
  func equalEigenvalues() throws {
    func matrix<T: ElementaryScalar>(_ x: T, _ y: T) -> Matrix<T> {
      Matrix(rows: [[2, 0, 0, 0], [0, 2 + 3 * x, 4 * x, y], [0, 4 * x, 2 - 3 * x, 0], [0, y, 0, 5]])
    }
    let values = try matrix(t, Dual(0)).symmetricEigenvalues()
    #expect(values.map(\.value) == [2, 2, 2, 5])
    for (x, expected) in zip(values, [-5.0, 0, 5, 0]) { expectNear(x.tangent, expected) }
    let against = try matrix(-t, Dual(0)).symmetricEigenvalues()
    for (x, expected) in zip(against, [-5.0, 0, 5, 0]) { expectNear(x.tangent, expected) }
    typealias Lanes = DualVector<SIMD2<Double>>
    let both = try matrix(Lanes.variable(0, lane: 0), Lanes.variable(0, lane: 1)).symmetricEigenvalues()
    for (x, expected) in zip(both, [SIMD2(-5.0, 0), SIMD2(0, 0), SIMD2(5, 0), SIMD2(0, 0)]) {
      expectNear(x.tangent[0], expected[0])
      expectNear(x.tangent[1], expected[1])
    }
  }

  @Test("a matrix that does not vary has eigenvectors, whatever their eigenvalues")
  func constantEigenvectors() throws {
    let (values, vectors) = try Matrix<Second>.identity(3).symmetricEigenvectors()
    #expect(values.allSatisfy { $0.isIdentical(to: 1) })
    #expect(vectors.columnMajor.allSatisfy { $0.tangent.isIdentical(to: 0) })
  }

  @Test("eigenvalues of a larger matrix: its trace and its product with the vectors")
  func largerEigenproblem() throws {
    var random = SystemOfDigits()
    let n = 30
    let a = Matrix(rows: n, columns: n, columnMajor: (0..<n * n).map { _ in random.next() })
    let (values, vectors) = try a.symmetricEigenvectors()
    for j in 0..<n {
      var full = a
      for k in 0..<n { for i in 0..<k { full[i, k] = a[k, i] } }
      for (x, y) in zip(full.multiplied(by: Array(vectors.column(j))), vectors.column(j)) {
        expectNear(x, values[j] * y, 1e-13)
      }
    }
    #expect(values == values.sorted())
  }

  @Test("the exponential of the zero matrix: 1, A′, and A″ + A′² of second order")
  func exponentialOfZero() throws {
    let e = try Matrix(rows: [[second, 2 * second], [0, second * second]]).exponential()
    // A = tB + t²C: e^A = 1 + tB + t²(C + B²/2); B = [[1, 2], [0, 0]], B² = B, C = [[0, 0], [0, 1]].
    for (i, j, first, expected) in [(0, 0, 1.0, 1.0), (0, 1, 2, 2), (1, 0, 0, 0), (1, 1, 0, 2)] {
      #expect(e[i, j].value.value == (i == j ? 1 : 0))
      expectNear(e[i, j].value.tangent, first, 1e-15)
      expectNear(e[i, j].tangent.tangent, expected, 1e-15)
    }
    let nothing = e.multiplied(by: Matrix(rows: 2, columns: 1, repeating: 0))
    #expect(nothing.columnMajor.allSatisfy { $0.isIdentical(to: 0) })
  }

  #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
    @Test("half precision")
    func halfPrecision() throws {
      let t = Dual<Float16>(1, tangent: 1)
      let e = try Matrix(rows: [[0, t], [-t, 0]]).exponential()
      expectNear(Double(e[0, 0].value), 0.5403, 4e-3)
      expectNear(Double(e[0, 0].tangent), -0.8415, 4e-3)
      #expect(try Matrix(rows: [[2 * t]]).solve([1])[0].tangent == -0.5)
    }
  #endif

  @Test("a rotation, and the large angle of it")
  func rotations() throws {
    let angle = Dual(20.0, tangent: 1)
    let e = try Matrix(rows: [[0, -angle], [angle, 0]]).exponential()
    expectNear(e[1, 0].value, 0.9129452507276277, 1e-13)
    expectNear(e[1, 0].tangent, 0.408082061813392, 1e-13)
  }

  @Test("a solution that is −0 keeps its sign")
  func negativeZero() throws {
    let x = try Matrix(rows: [[2 + t]]).solve([Dual(-0.0)])
    #expect(x[0].value.sign == .minus && x[0].tangent == 0)
  }

  @Test("a straight line through four points")
  func line() throws {
    // Normal equations by hand: y = 1.4 x + 3.5 for (1, 6), (2, 5), (3, 7), (4, 10). (AᵀA)⁻¹ = [4, −10; −10, 30] / 20.
    let qr = try QRFactorization(Matrix(rows: [[1, 1], [2, 1], [3, 1], [4.0, 1]]))
    let x = qr.solve([6, 5, 7, 10])
    expectNear(x[0], 1.4, 1e-14)
    expectNear(x[1], 3.5, 1e-14)
    let inverse = try qr.factors.r.inverse()
    expectNear(inverse.multiplied(by: inverse.transposed())[0, 1], -0.5, 1e-14)
  }

  @Test("in least squares condition 1e8 costs 8 digits, not 16")
  func ill() throws {
    // Both columns are (1, 1, 1) but for 1e-8; the exact solution is (1, 1).
    let ε = 1e-8
    let x = try QRFactorization(Matrix(rows: [[1, 1], [1, 1 + ε], [1, 1]])).solve([2, 2 + ε, 2])
    #expect(abs(x[0] - 1) < 1e-7 && abs(x[1] - 1) < 1e-7)
  }

  @Test func condition() throws {
    // Of the Hilbert matrix of three rows, 748 by its inverse.
    let hilbert = Matrix(rows: (0..<3).map { i in (0..<3).map { j in 1 / Double(i + j + 1) } })
    expectNear(try LUFactorization(hilbert).conditionNumber, 748)
  }
}

/// Numbers in −1 to 1, by a linear congruence.
struct SystemOfDigits {
  var state: UInt64 = 1
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-52 - 1
  }
}
