import DualNumbers
import SparseDerivatives

// Public, and inlinable, so that clients have it compiled for their numbers.

/// 30. Broyden tridiagonal: fᵢ = (3 − 2xᵢ)xᵢ − xᵢ₋₁ − 2xᵢ₊₁ + 1, x₀ = xₙ₊₁ = 0, from x = (−1, …, −1).
///
/// J. J. Moré, B. S. Garbow, K. E. Hillstrom, "Testing Unconstrained Optimization Software", ACM TOMS 7(1), 1981.
@frozen
public struct BroydenTridiagonal: SparseMap {
  public let n: Int

  @inlinable
  public init(_ n: Int) { self.n = n }

  public var start: [Double] { Array(repeating: -1, count: n) }

  @inlinable
  public func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
    for i in y.rows {
      var residual = (3 - 2 * x[i]) * x[i] + 1
      if i > 0 { residual -= x[i - 1] }
      if i + 1 < n { residual -= 2 * x[i + 1] }
      y[i] = residual
    }
  }

  /// The Jacobian by hand, by compressed columns: column j has rows j − 1, j and j + 1.
  @inlinable
  public func writeJacobian(at x: [Double], into entries: inout [Double]) {
    var k = 0
    for j in 0..<n {
      if j > 0 {
        entries[k] = -2
        k += 1
      }
      entries[k] = 3 - 4 * x[j]
      k += 1
      if j + 1 < n {
        entries[k] = -1
        k += 1
      }
    }
  }
}
