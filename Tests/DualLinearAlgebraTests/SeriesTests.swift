import DualLinearAlgebra
import DualNumbers
import TaylorMode
import Testing

@Suite("Taylor series")
struct SeriesTests {
  typealias Series = TaylorSeries<Double>

  @Test("values have the bits of plain numbers, derivatives are those of mpmath", arguments: 1...5)
  func orders(order: Int) throws {
    let plain = try Family.results(0.0)
    let series = try Family.results(Series.variable(0, order: order))
    for (x, (value, (name, expected))) in zip(series, zip(plain, Family.expected)) {
      #expect(x.order == order && x.value.bitPattern == value.bitPattern, "\(name)")
      var factorial = 1.0
      for k in 1...order {
        factorial *= Double(k)
        expectNear(x[k] * factorial, expected[k], 1e-11, "\(name), order \(k)")
      }
    }
  }

  @Test("a constant matrix, and one that varies with a constant right-hand side")
  func constants() throws {
    let t = Series.variable(0, order: 4)
    let a = Matrix<Series>(rows: [[2, 0], [0, 4]])
    #expect(try a.solve([t, 1]).map(\.coefficients) == [[0, 0.5, 0, 0, 0], [0.25, 0, 0, 0, 0]])
    #expect(try a.determinant().coefficients == [8])
    // 1/(1 + t) and 1/(1 + t)²
    let x = try Matrix(rows: [[1 + t, 0], [-1, 1 + t]]).solve([1, 0])
    #expect(x.map(\.coefficients) == [[1, -1, 1, -1, 1], [1, -2, 3, -4, 5]])
  }

  @Test("determinants of singular matrices are polynomials")
  func singularDeterminants() throws {
    let t = Series.variable(0, order: 6)
    func diagonal(_ n: Int) -> Matrix<Series> {
      var matrix = Matrix<Series>(rows: n, columns: n, repeating: 0)
      for i in 0..<n { matrix[i, i] = t }
      return matrix
    }
    for n in 1...8 {
      let determinant = try diagonal(n).determinant()
      #expect(determinant.coefficients == (0...6).map { $0 == n ? 1 : 0 }, "\(n)")
    }
    // Rank 1 and t·1: t³·(4 + t).
    let ones = Matrix(rows: (0..<4).map { i in (0..<4).map { j in i == j ? 1 + t : 1 } })
    for (k, x) in try ones.determinant().coefficients.enumerated() { expectNear(x, k == 3 ? 4 : k == 4 ? 1 : 0, 1e-14) }
  }

  @Test("coefficients that have derivatives themselves: those of 1/(p + t)")
  func derivativesOfCoefficients() throws {
    let slopes = try (0...3).map { k in
      try derivative(at: 2) { p in
        try Matrix(rows: [[TaylorSeries(p) + .variable(0, order: 3)]]).solve([1])[0][k]
      }
    }
    // (−1)ᵏ·p⁻¹⁻ᵏ
    for (x, expected) in zip(slopes, [-0.25, 0.25, -0.1875, 0.125]) { expectNear(x, expected, 1e-15) }
  }

  @Test("series have no side at which equal eigenvalues part")
  func equalEigenvalues() throws {
    let t = Series.variable(0, order: 3)
    #expect(throws: LinearAlgebraError.equalEigenvalues(first: 0, last: 1)) {
      try Matrix(rows: [[t, 0], [0, 0]]).symmetricEigenvalues()
    }
    // Of [[0, t], [t, 1]] the values are (1 ∓ √(1 + 4t²))/2 = ∓t² + …
    let values = try Matrix(rows: [[0, t], [t, 1]]).symmetricEigenvalues()
    for (x, expected) in zip(values, [[0.0, 0, -1, 0], [1, 0, 1, 0]]) {
      for (c, e) in zip(x.coefficients, expected) { expectNear(c, e, 1e-15) }
    }
  }

  @Test("the exponential of t·A, to order 8")
  func exponential() throws {
    let t = Series.variable(0, order: 8)
    let e = try Matrix(rows: [[0, -t], [t, 0]]).exponential()
    for (x, y) in [(e[0, 0], cos(t)), (e[1, 0], sin(t)), (e[0, 1], -sin(t))] {
      for (c, d) in zip(x.coefficients, y.coefficients) { expectNear(c, d, 1e-16) }
    }
  }
}
