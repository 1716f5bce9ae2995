import DualNumbers

/// K6r: Σ 100(xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)²
struct Rosenbrock: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    var sum: T = 0
    for i in 0..<x.count - 1 {
      let t = x[i + 1] - x[i] * x[i]
      let u = 1 - x[i]
      sum += 100 * t * t + u * u
    }
    return sum
  }
}
