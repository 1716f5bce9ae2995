import DualNumbers

/// The log posterior of a mixture of K Gaussians in d dimensions, an objective of ADBench.
///
///     f = −(N d/2) log 2π + Σᵢ lse(tᵢ) − N lse(α) + prior,   tᵢₖ = αₖ + Σⱼ qₖⱼ − ½ |Qₖ (xᵢ − μₖ)|²
///
/// Qₖ is lower triangular with the diagonal exp qₖ, lse is log Σ exp. The unknowns are α, then the K means, then for
/// each k the d numbers qₖ and the d(d − 1)/2 entries of Qₖ below its diagonal, column by column.
///
/// F. Srajer, Z. Kukelova, A. Fitzgibbon, "A Benchmark of Selected Algorithmic Differentiation Tools on Some Problems in
/// Computer Vision and Machine Learning", Optimization Methods and Software 33, 2018.
package struct GaussianMixture: DifferentiableFunction, Sendable {
  package let dimensions: Int
  package let components: Int
  /// The unknowns as the file has them.
  package let start: [Double]
  /// One point after the other.
  private let points: [Double]
  /// Of the Wishart prior.
  private let gamma: Double
  private let m: Double
  /// What does not vary of f.
  private let constant: Double

  /// - Throws: `ADBenchError` where the text is not a file of ADBench.
  package init(text: String, name: String) throws {
    var reader = NumberReader(text, name: name)
    let d = try reader.count("the number of dimensions")
    let k = try reader.count("the number of components")
    let n = try reader.count("the number of points")
    start = try reader.numbers(k * (1 + d + d * (d + 1) / 2), "the unknowns")
    points = try reader.numbers(n * d, "the points")
    gamma = try reader.numbers(1, "gamma")[0]
    m = Double(try reader.count("m"))
    try reader.finish()
    (dimensions, components) = (d, k)

    let degrees = Double(d) + m + 1
    var logGamma = Double(d * (d - 1)) / 4 * Double.log(.pi)
    for j in 0..<d { logGamma += Double.logGamma((degrees - Double(j)) / 2) }
    let normalization = degrees * Double(d) * (Double.log(gamma) - Double.log(2) / 2) - logGamma
    constant = -Double(n * d) / 2 * Double.log(2 * .pi) - Double(k) * normalization
  }

  package func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    let (d, n) = (dimensions, points.count / dimensions)
    let alphas = Array(x[..<components])
    let (rows, sums) = factors(x)
    var distances = [T](repeating: 0, count: components)
    var offset = [[T]](repeating: [], count: d)
    for r in 0..<d { offset[r] = [T](repeating: 0, count: r + 1) }
    var result = T(constant) - T(Double(n)) * T.logSumExp(alphas) + prior(x, sums)
    for i in 0..<n {
      for k in 0..<components {
        let mean = components + k * d
        for c in 0..<d {
          let difference = T(points[i * d + c]) - x[mean + c]
          for r in c..<d { offset[r][c] = difference }
        }
        var square: T = 0
        for r in 0..<d {
          let y = T.dot(rows[k * d + r], offset[r])
          square += y * y
        }
        distances[k] = alphas[k] + sums[k] - square / 2
      }
      result += T.logSumExp(distances)
    }
    return result
  }

  /// The rows of all Qₖ, each up to its diagonal, and Σⱼ qₖⱼ.
  private func factors<T: ElementaryScalar>(_ x: [T]) -> (rows: [[T]], sums: [T]) {
    let d = dimensions
    var (rows, sums) = ([[T]](), [T]())
    for k in 0..<components {
      let q = components * (1 + d) + k * d * (d + 1) / 2
      var below = q + d
      var factor = (0..<d).map { r in [T](repeating: 0, count: r + 1) }
      for c in 0..<d {
        factor[c][c] = T.exp(x[q + c])
        for r in c + 1..<max(d, c + 1) {
          factor[r][c] = x[below]
          below += 1
        }
      }
      rows += factor
      sums.append(T.sum(Array(x[q..<q + d])))
    }
    return (rows, sums)
  }

  private func prior<T: ElementaryScalar>(_ x: [T], _ sums: [T]) -> T {
    let d = dimensions
    var result: T = 0
    for k in 0..<components {
      let q = components * (1 + d) + k * d * (d + 1) / 2
      var squares: T = 0
      for j in q..<q + d {
        let diagonal = T.exp(x[j])
        squares += diagonal * diagonal
      }
      for j in q + d..<q + d * (d + 1) / 2 { squares += x[j] * x[j] }
      result += T(gamma * gamma / 2) * squares - T(m) * sums[k]
    }
    return result
  }
}
