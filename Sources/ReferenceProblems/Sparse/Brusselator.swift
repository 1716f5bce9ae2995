import DualNumbers
import SparseDerivatives

/// The right side of the Brusselator reaction–diffusion equations on a periodic grid of N × N points, at time 0:
///
///     u′ = 1 + u²v − 4.4u + α∇²u,  v′ = 3.4u − u²v + α∇²v,  α = 10 (N − 1)²
///
/// Inputs and outputs are all u, then all v, point (i, j) at i + jN. A row has six entries for N ≥ 3.
///
/// E. Hairer, G. Wanner, "Solving Ordinary Differential Equations II", section IV.10; in this form a usual benchmark of
/// sparse Jacobians.
@frozen
public struct Brusselator: SparseMap {
  public let side: Int

  @inlinable
  public init(side: Int) { self.side = side }

  public var n: Int { 2 * side * side }

  /// u = 22 (y(1 − y))^(3/2), v = 27 (x(1 − x))^(3/2).
  public var start: [Double] {
    let step = 1 / Double(side - 1)
    func bump(_ k: Int) -> Double {
      let t = Double(k) * step
      let area = t * (1 - t)
      return area * area.squareRoot()
    }
    let u = (0..<side * side).map { 22 * bump($0 / side) }
    return u + (0..<side * side).map { 27 * bump($0 % side) }
  }

  @inlinable
  public func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
    let (n, points) = (side, side * side)
    let diffusion = T(10 * Double((n - 1) * (n - 1)))
    for row in y.rows {
      let isU = row < points
      let (base, point) = isU ? (0, row) : (points, row - points)
      let (j, i) = point.quotientAndRemainder(dividingBy: n)
      let left = base + j * n + (i == 0 ? n - 1 : i - 1)
      let right = base + j * n + (i == n - 1 ? 0 : i + 1)
      let below = base + (j == 0 ? n - 1 : j - 1) * n + i
      let above = base + (j == n - 1 ? 0 : j + 1) * n + i
      let spread = x[left] + x[right] + x[below] + x[above] - 4 * x[row]
      let (u, v) = (x[point], x[points + point])
      let reaction = u * u * v
      y[row] = (isU ? 1 + reaction - 4.4 * u : 3.4 * u - reaction) + diffusion * spread
    }
  }
}
