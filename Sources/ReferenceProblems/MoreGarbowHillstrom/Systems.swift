import DualNumbers

// Discretised equations, banded systems and linear functions, in n variables.
extension MoreGarbowHillstrom {
  /// 28. Discrete boundary value: fᵢ = 2xᵢ − xᵢ₋₁ − xᵢ₊₁ + h² (xᵢ + tᵢ + 1)³ / 2,
  /// h = 1/(n + 1), tᵢ = ih, x₀ = xₙ₊₁ = 0. Minimum 0.
  package static func discreteBoundaryValue<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let h = 1 / Double(x.count + 1)
    let cubes = shiftedCubes(x)
    return x.indices.map { i in
      2 * x[i] - before(i, in: x) - after(i, in: x) + T(h * h / 2) * cubes[i]
    }
  }

  /// 29. Discrete integral equation:
  /// fᵢ = xᵢ + h ((1 − tᵢ) Σ_{j ≤ i} tⱼ (xⱼ + tⱼ + 1)³ + tᵢ Σ_{j > i} (1 − tⱼ) (xⱼ + tⱼ + 1)³) / 2,
  /// h and tᵢ as in 28. Minimum 0.
  package static func discreteIntegralEquation<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let n = x.count
    let h = 1 / Double(n + 1)
    let t = (1...n).map { Double($0) / Double(n + 1) }
    let cubes = shiftedCubes(x)

    // Both sums for every i in two sweeps.
    var (upTo, beyond) = ([T](repeating: 0, count: n), [T](repeating: 0, count: n))
    var total: T = 0
    for j in 0..<n {
      total += T(t[j]) * cubes[j]
      upTo[j] = total
    }
    total = 0
    for j in (0..<n).reversed() {
      beyond[j] = total
      total += T(1 - t[j]) * cubes[j]
    }
    return (0..<n).map { i in
      x[i] + T(h / 2) * (T(1 - t[i]) * upTo[i] + T(t[i]) * beyond[i])
    }
  }

  /// (xᵢ + tᵢ + 1)³, tᵢ = i/(n + 1).
  private static func shiftedCubes<T: ElementaryScalar>(_ x: [T]) -> [T] {
    x.indices.map { i in cube(x[i] + T(Double(i + 1) / Double(x.count + 1)) + 1) }
  }

  /// 30. Broyden tridiagonal: fᵢ = (3 − 2xᵢ) xᵢ − xᵢ₋₁ − 2xᵢ₊₁ + 1, x₀ = xₙ₊₁ = 0. Minimum 0.
  package static func broydenTridiagonal<T: ElementaryScalar>(_ x: [T]) -> [T] {
    x.indices.map { i in
      (3 - 2 * x[i]) * x[i] - before(i, in: x) - 2 * after(i, in: x) + 1
    }
  }

  /// 31. Broyden banded: fᵢ = xᵢ (2 + 5xᵢ²) + 1 − Σ xⱼ (1 + xⱼ), j from i − 5 to i + 1 without i.
  /// Minimum 0.
  package static func broydenBanded<T: ElementaryScalar>(_ x: [T]) -> [T] {
    x.indices.map { i in
      let band = max(0, i - 5)...min(x.count - 1, i + 1)
      let neighbours = band.filter { $0 != i }.map { j in x[j] * (1 + x[j]) }
      return x[i] * (2 + 5 * square(x[i])) + 1 - sum(neighbours)
    }
  }

  private static func before<T: ElementaryScalar>(_ i: Int, in x: [T]) -> T { i == 0 ? 0 : x[i - 1] }

  private static func after<T: ElementaryScalar>(_ i: Int, in x: [T]) -> T { i == x.count - 1 ? 0 : x[i + 1] }

  /// 32. Linear, full rank: fᵢ = xᵢ − (2/m) Σ xⱼ − 1, i = 1 … n; fᵢ = −(2/m) Σ xⱼ − 1, i = n + 1 … m.
  /// Minimum m − n at (−1, …, −1).
  package static func linearFullRank<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    let shared = -T(2 / Double(m)) * sum(x) - 1
    return x.map { $0 + shared } + Array(repeating: shared, count: m - x.count)
  }

  /// 33. Linear, rank 1: fᵢ = i Σ j xⱼ − 1. Minimum m (m − 1) / (2 (2m + 1)).
  package static func linearRank1<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    let weighted = weightedSum(x)
    return (1...m).map { i in T(i) * weighted - 1 }
  }

  /// 34. Linear, rank 1 with zero columns and rows: f₁ = fₘ = −1;
  /// fᵢ = (i − 1) Σ_{j = 2 … n−1} j xⱼ − 1, i = 2 … m − 1. Minimum (m² + 3m − 6) / (2 (2m − 3)).
  package static func linearRank1Zero<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    let weighted = sum((2..<x.count).map { j in T(j) * x[j - 1] })
    return (1...m).map { i in i == 1 || i == m ? -1 : T(i - 1) * weighted - 1 }
  }
}
