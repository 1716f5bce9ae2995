import DualLinearAlgebra
import DualNumbers
import TestSupport
import Testing

@Suite("Sizes that do not fit stop with a message")
struct PreconditionTests {
  @Test("matrices that must be square")
  func square() async {
    let determinant = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Matrix(rows: [[1.0, 2]]).determinant()
    }
    expectMessage("the matrix must be square, but has 1 rows × 2 columns", in: determinant)
    let cholesky = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try CholeskyFactorization(Matrix(rows: [[1.0], [2]]))
    }
    expectMessage("the matrix must be square, but has 2 rows × 1 columns", in: cholesky)
    let exponential = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Matrix(rows: [[1.0, 2]]).exponential()
    }
    expectMessage("the matrix must be square, but has 1 rows × 2 columns", in: exponential)
    let eigenvalues = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Matrix(rows: [[1.0], [2]]).symmetricEigenvalues()
    }
    expectMessage("the matrix must be square, but has 2 rows × 1 columns", in: eigenvalues)
    let wide = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try QRFactorization(Matrix(rows: [[1.0, 2]]))
    }
    expectMessage("a matrix of 2 columns must have at least 2 rows, not 1", in: wide)
  }

  @Test("right-hand sides")
  func rightHandSides() async {
    let lu = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Matrix<Double>.identity(2).solve([1])
    }
    expectMessage("a matrix of 2 rows takes 2 numbers, not 1", in: lu)
    let several = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try LUFactorization(Matrix<Double>.identity(2)).solve(.identity(3))
    }
    expectMessage("a matrix of 2 rows takes 2 rows, not 3", in: several)
    let cholesky = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try CholeskyFactorization(Matrix<Double>.identity(2)).solve([1, 2, 3])
    }
    expectMessage("a matrix of 2 rows takes 2 numbers, not 3", in: cholesky)
    let qr = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try QRFactorization(Matrix<Double>.identity(2)).solve([])
    }
    expectMessage("a matrix of 2 rows takes 2 numbers, not 0", in: qr)
  }

  @Test("products, and sizes below 0")
  func products() async {
    let vector = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: [[1.0, 2]]).multiplied(by: [1])
    }
    expectMessage("a matrix of 1 rows × 2 columns takes 2 numbers, not 1", in: vector)
    let matrix = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: [[1.0, 2]]).multiplied(by: Matrix(rows: [[1, 2]]))
    }
    expectMessage("a matrix of 1 rows × 2 columns takes a factor of 2 rows, not 1", in: matrix)
    let identity = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix<Double>.identity(-1)
    }
    expectMessage("rows and columns must not be negative, but are -1 and -1", in: identity)
  }
}
