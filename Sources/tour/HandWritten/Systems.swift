import DualNumbers

// Discretised equations, banded systems and linear functions, in n variables.
extension HandWrittenJacobians {
  /// 28. fᵢ = 2xᵢ − xᵢ₋₁ − xᵢ₊₁ + h² (xᵢ + tᵢ + 1)³ / 2, h = 1/(n + 1), tᵢ = ih.
  static func discreteBoundaryValue(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    let h = 1 / Double(n + 1)
    var jacobian = Matrix<Double>(rows: n, columns: n, repeating: 0)
    for i in x.indices {
      let s = x[i] + Double(i + 1) * h + 1
      jacobian[i, i] = 2 + 1.5 * h * h * s * s
      if i > 0 { jacobian[i, i - 1] = -1 }
      if i < n - 1 { jacobian[i, i + 1] = -1 }
    }
    return jacobian
  }

  /// 29. fᵢ = xᵢ + h ((1 − tᵢ) Σ_{j ≤ i} tⱼ (xⱼ + tⱼ + 1)³ + tᵢ Σ_{j > i} (1 − tⱼ) (xⱼ + tⱼ + 1)³) / 2,
  /// h and tᵢ as in 28.
  static func discreteIntegralEquation(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    let h = 1 / Double(n + 1)
    var jacobian = Matrix<Double>(rows: n, columns: n, repeating: 0)
    for j in x.indices {
      let tj = Double(j + 1) * h
      let s = x[j] + tj + 1
      let slope = 1.5 * h * s * s
      for i in x.indices {
        let ti = Double(i + 1) * h
        jacobian[i, j] = slope * (j <= i ? (1 - ti) * tj : ti * (1 - tj))
      }
      jacobian[j, j] += 1
    }
    return jacobian
  }

  /// 30. fᵢ = (3 − 2xᵢ) xᵢ − xᵢ₋₁ − 2xᵢ₊₁ + 1.
  static func broydenTridiagonal(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    var jacobian = Matrix<Double>(rows: n, columns: n, repeating: 0)
    for i in x.indices {
      jacobian[i, i] = 3 - 4 * x[i]
      if i > 0 { jacobian[i, i - 1] = -1 }
      if i < n - 1 { jacobian[i, i + 1] = -2 }
    }
    return jacobian
  }

  /// 31. fᵢ = xᵢ (2 + 5xᵢ²) + 1 − Σ xⱼ (1 + xⱼ), j from i − 5 to i + 1 without i.
  static func broydenBanded(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    var jacobian = Matrix<Double>(rows: n, columns: n, repeating: 0)
    for i in x.indices {
      for j in max(0, i - 5)...min(n - 1, i + 1) { jacobian[i, j] = -(1 + 2 * x[j]) }
      jacobian[i, i] = 2 + 15 * x[i] * x[i]
    }
    return jacobian
  }

  /// 32. fᵢ = xᵢ − (2/m) Σ xⱼ − 1, i = 1 … n; fᵢ = −(2/m) Σ xⱼ − 1, i = n + 1 … m.
  static func linearFullRank(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    let shared = -2 / Double(m)
    var jacobian = Matrix<Double>(rows: m, columns: x.count, repeating: shared)
    for j in x.indices { jacobian[j, j] = 1 + shared }
    return jacobian
  }

  /// 33. fᵢ = i Σ j xⱼ − 1.
  static func linearRank1(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: x.count, repeating: 0)
    for j in x.indices {
      for i in 0..<m { jacobian[i, j] = Double((i + 1) * (j + 1)) }
    }
    return jacobian
  }

  /// 34. f₁ = fₘ = −1; fᵢ = (i − 1) Σ_{j = 2 … n−1} j xⱼ − 1, i = 2 … m − 1.
  static func linearRank1Zero(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: x.count, repeating: 0)
    for j in x.indices.dropFirst().dropLast() {
      for i in (0..<m).dropFirst().dropLast() { jacobian[i, j] = Double(i * (j + 1)) }
    }
    return jacobian
  }
}
