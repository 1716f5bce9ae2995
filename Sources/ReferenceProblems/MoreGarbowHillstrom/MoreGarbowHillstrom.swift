import DualNumbers

/// The residuals behind `MGHProblem`, one function each, over any number type.
///
/// Names and subscripts are the paper's, so subscripts count from 1: x₁ is `x[0]`, tᵢ belongs to
/// the i-th residual. Data and parameters are the doubles nearest to the published numbers.
package enum MoreGarbowHillstrom {
  /// z², the same bits as pow(z, 2).
  static func square<T: ElementaryScalar>(_ z: T) -> T { z * z }

  static func cube<T: ElementaryScalar>(_ z: T) -> T { z * z * z }

  static func sum<T: ElementaryScalar>(_ terms: [T]) -> T { terms.reduce(0, +) }

  /// Σ j xⱼ, j = 1 … n.
  static func weightedSum<T: ElementaryScalar>(_ x: [T]) -> T {
    sum(x.indices.map { j in T(j + 1) * x[j] })
  }
}
