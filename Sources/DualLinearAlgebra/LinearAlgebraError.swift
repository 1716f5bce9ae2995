/// Why a problem of linear algebra has no solution, or the solution no derivative.
public enum LinearAlgebraError: Error, Equatable, CustomStringConvertible {
  /// An entry of the matrix is infinite or NaN.
  case notFinite(row: Int, column: Int)
  /// Elimination found no pivot other than 0: column `column` depends on those before it.
  case singular(column: Int)
  /// To within rounding, column `column` depends on those before it.
  case rankDeficient(column: Int)
  /// The pivot of row `row` of a symmetric matrix is not positive.
  case notPositiveDefinite(row: Int, pivot: Double)
  /// To within rounding, eigenvalues `first` to `last`, in ascending order, are one, which has no derivative of that kind.
  case equalEigenvalues(first: Int, last: Int)
  /// A matrix exponential is too large for the format of its numbers.
  case overflow

  public var description: String {
    switch self {
    case .notFinite(let row, let column):
      "the entry in row \(row), column \(column) of the matrix is not finite"
    case .singular(let column):
      "the matrix is singular: column \(column) depends on the columns before it, its pivot is 0"
    case .rankDeficient(let column):
      "the matrix does not have full rank: to within rounding column \(column) depends on the columns before it"
    case .notPositiveDefinite(let row, let pivot):
      "the matrix is not positive definite: the pivot of row \(row) is \(pivot), and must be positive"
    case .equalEigenvalues(let first, let last):
      "eigenvalues \(first) to \(last) are equal to within rounding, and part: there is no derivative of their vectors, nor of "
        + "the eigenvalues by reverse mode, by series or beyond first order"
    case .overflow:
      "the exponential of the matrix is too large for the format of its numbers"
    }
  }
}
