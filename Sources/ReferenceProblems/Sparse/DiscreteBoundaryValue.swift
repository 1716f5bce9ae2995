import DualNumbers
import SparseDerivatives

/// 28. Discrete boundary value: fᵢ = 2xᵢ − xᵢ₋₁ − xᵢ₊₁ + h²(xᵢ + tᵢ + 1)³/2, h = 1/(n + 1), tᵢ = ih, x₀ = xₙ₊₁ = 0, from
/// xᵢ = tᵢ(tᵢ − 1).
///
/// J. J. Moré, B. S. Garbow, K. E. Hillstrom, "Testing Unconstrained Optimization Software", ACM TOMS 7(1), 1981.
@frozen
public struct DiscreteBoundaryValue: SparseMap {
  public let n: Int

  @inlinable
  public init(_ n: Int) { self.n = n }

  @inlinable
  public var step: Double { 1 / Double(n + 1) }

  public var start: [Double] { (1...n).map { Double($0) * step * (Double($0) * step - 1) } }

  @inlinable
  public func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
    let h = step
    for i in y.rows {
      let shifted = x[i] + T(Double(i + 1) * h + 1)
      var residual = 2 * x[i] + T(h * h / 2) * shifted * shifted * shifted
      if i > 0 { residual -= x[i - 1] }
      if i + 1 < n { residual -= x[i + 1] }
      y[i] = residual
    }
  }

  /// The Jacobian by hand, by compressed columns: column j has rows j − 1, j and j + 1.
  @inlinable
  public func writeJacobian(at x: [Double], into entries: inout [Double]) {
    let h = step
    var k = 0
    for j in 0..<n {
      if j > 0 {
        entries[k] = -1
        k += 1
      }
      let shifted = x[j] + Double(j + 1) * h + 1
      entries[k] = 2 + 1.5 * h * h * shifted * shifted
      k += 1
      if j + 1 < n {
        entries[k] = -1
        k += 1
      }
    }
  }
}
