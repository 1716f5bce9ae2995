import DualNumbers

/// The Helmholtz energy of a mixed fluid in a unit volume (Peng–Robinson equation of state), the
/// standard gradient benchmark of automatic differentiation:
///
///     f(x) = R T Σ xᵢ log(xᵢ / (1 − bᵀx)) − xᵀAx / (√8 bᵀx) · log((1 + (1 + √2) bᵀx) / (1 + (1 − √2) bᵀx))
///
/// for xᵢ > 0 and bᵀx < 1. A. Griewank, "On Automatic Differentiation", 1989; timed against numeric
/// differentiation in A. G. Baydin, B. A. Pearlmutter, A. A. Radul, J. M. Siskind, "Automatic
/// Differentiation in Machine Learning: a Survey", JMLR 18(153), 2018.
///
/// A and b are chosen here: aᵢⱼ = 1/(i + j + 1) and bᵢ = 1/(i + 2), counted from 0.
package struct HelmholtzEnergy: Sendable {
  package let gasConstant: Double
  package let temperature: Double
  package let a: [[Double]]
  package let b: [Double]

  /// - Parameter gasConstant: With 8.3125 J/(mol K) and 300 K the term in A is about 10⁻⁴ of f;
  ///   with 1 and 1 both terms count.
  package init(components: Int, gasConstant: Double = 8.3125, temperature: Double = 300) {
    self.gasConstant = gasConstant
    self.temperature = temperature
    let reciprocals = (1...2 * components).map { 1 / Double($0) }
    a = (0..<components).map { i in Array(reciprocals[i..<i + components]) }
    b = Array(reciprocals[1...components])
  }

  /// f(x), after 2n² + O(n) operations and n + 1 logarithms.
  package func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    let bx = dot(b, x)
    let free = 1 - bx
    var entropy: T = 0
    for xi in x { entropy += xi * T.log(xi / free) }

    var attraction: T = 0
    for (xi, row) in zip(x, a) { attraction += xi * dot(row, x) }

    let root2 = 2.0.squareRoot()
    let ratio = (1 + T(1 + root2) * bx) / (1 + T(1 - root2) * bx)
    let mixing = T(gasConstant * temperature) * entropy
    return mixing - attraction / (T(8.0.squareRoot()) * bx) * T.log(ratio)
  }

  private func dot<T: ElementaryScalar>(_ weights: [Double], _ x: [T]) -> T {
    var sum: T = 0
    for (weight, xi) in zip(weights, x) { sum += T(weight) * xi }
    return sum
  }

  /// xᵢ = (i + 1) / (n (n + 1)), so that Σ xᵢ = ½.
  package static func ramp(_ n: Int) -> [Double] {
    (0..<n).map { i in Double(i + 1) / Double(n * (n + 1)) }
  }

  /// xᵢ = 1 / (2n + i).
  package static func decay(_ n: Int) -> [Double] {
    (0..<n).map { i in 1 / Double(2 * n + i) }
  }
}
