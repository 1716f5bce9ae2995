import DualNumbers

/// The small functions that texts on automatic differentiation work through.
package enum WorkedExamples {
  /// ln x₁ + x₁ x₂ − sin x₂; at (2, 5) the value is 11.652 and ∂/∂x₁ is 5.5.
  ///
  /// A. G. Baydin, B. A. Pearlmutter, A. A. Radul, J. M. Siskind, "Automatic Differentiation in
  /// Machine Learning: a Survey", JMLR 18(153), 2018, tables 2 and 3.
  package static func survey<T: ElementaryScalar>(_ x: [T]) -> T {
    T.log(x[0]) + x[0] * x[1] - T.sin(x[1])
  }

  /// (sin(x₁/x₂) + x₁/x₂ − e^x₂) (x₁/x₂ − e^x₂); at (1.5, 0.5) the value is 2.0167 and ∂/∂x₁ is 3.0118.
  ///
  /// A. Griewank, A. Walther, "Evaluating Derivatives", second edition, SIAM 2008, chapter 1.
  package static func griewankWalther<T: ElementaryScalar>(_ x: [T]) -> T {
    let ratio = x[0] / x[1]
    let difference = ratio - T.exp(x[1])
    return (T.sin(ratio) + difference) * difference
  }

  /// The logistic map at its chaotic parameter: `steps` times x ← 4x (1 − x), a polynomial of
  /// degree 2^`steps`. In closed form sin²(2^steps · asin √x). Figure 2 of the survey takes 3.
  package static func logisticMap<T: ElementaryScalar>(_ x: T, steps: Int) -> T {
    var x = x
    for _ in 0..<steps { x = 4 * x * (1 - x) }
    return x
  }
}
