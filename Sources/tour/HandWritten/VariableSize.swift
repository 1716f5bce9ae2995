import DualNumbers
import ReferenceProblems

// The minimisation problems in n variables.
extension HandWrittenJacobians {
  /// 20. fᵢ = p′(tᵢ) − p(tᵢ)² − 1 with p(t) = Σ xⱼ t^(j−1), tᵢ = i/29, i = 1 … 29; f₃₀ = x₁, f₃₁ = x₂ − x₁² − 1.
  static func watson(_ x: [Double]) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: 31, columns: x.count, repeating: 0)
    for i in 0..<29 {
      let t = Double(i + 1) / 29
      let p = x.reversed().reduce(0) { $0 * t + $1 }
      // (j − 1) t^(j−2) − 2 p t^(j−1), with both powers carried from one j to the next.
      var (previous, power) = (0.0, 1.0)
      for j in x.indices {
        jacobian[i, j] = Double(j) * previous - 2 * p * power
        (previous, power) = (power, power * t)
      }
    }
    jacobian[29, 0] = 1
    jacobian[30, 0] = -2 * x[0]
    jacobian[30, 1] = 1
    return jacobian
  }

  /// 21. f₂ₖ₋₁ = 10 (x₂ₖ − x₂ₖ₋₁²), f₂ₖ = 1 − x₂ₖ₋₁.
  static func extendedRosenbrock(_ x: [Double]) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: x.count, columns: x.count, repeating: 0)
    for k in stride(from: 0, to: x.count, by: 2) {
      jacobian[k, k] = -20 * x[k]
      jacobian[k, k + 1] = 10
      jacobian[k + 1, k] = -1
    }
    return jacobian
  }

  /// 22. On each four variables f₁ = x₁ + 10x₂, f₂ = √5 (x₃ − x₄), f₃ = (x₂ − 2x₃)², f₄ = √10 (x₁ − x₄)².
  static func extendedPowellSingular(_ x: [Double]) -> Matrix<Double> {
    let root5 = 5.0.squareRoot()
    let root10 = 10.0.squareRoot()
    var jacobian = Matrix<Double>(rows: x.count, columns: x.count, repeating: 0)
    for k in stride(from: 0, to: x.count, by: 4) {
      let third = 2 * (x[k + 1] - 2 * x[k + 2])
      let fourth = 2 * root10 * (x[k] - x[k + 3])
      jacobian[k, k] = 1
      jacobian[k, k + 1] = 10
      jacobian[k + 1, k + 2] = root5
      jacobian[k + 1, k + 3] = -root5
      jacobian[k + 2, k + 1] = third
      jacobian[k + 2, k + 2] = -2 * third
      jacobian[k + 3, k] = fourth
      jacobian[k + 3, k + 3] = -fourth
    }
    return jacobian
  }

  /// 23. fᵢ = √a (xᵢ − 1), i = 1 … n; fₙ₊₁ = Σ xⱼ² − ¼.
  static func penalty1(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    let rootA = MoreGarbowHillstrom.penaltyWeight.squareRoot()
    var jacobian = Matrix<Double>(rows: n + 1, columns: n, repeating: 0)
    for j in x.indices {
      jacobian[j, j] = rootA
      jacobian[n, j] = 2 * x[j]
    }
    return jacobian
  }

  /// 24. f₁ = x₁ − 0.2; fᵢ = √a (exp(xᵢ/10) + exp(xᵢ₋₁/10) − yᵢ), i = 2 … n;
  /// fᵢ = √a (exp(xᵢ₋ₙ₊₁/10) − exp(−1/10)), i = n + 1 … 2n − 1; f₂ₙ = Σ (n − j + 1) xⱼ² − 1.
  static func penalty2(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    let rootA = MoreGarbowHillstrom.penaltyWeight.squareRoot()
    var jacobian = Matrix<Double>(rows: 2 * n, columns: n, repeating: 0)
    jacobian[0, 0] = 1
    for j in x.indices {
      let slope = rootA / 10 * Double.exp(x[j] / 10)
      if j > 0 {
        jacobian[j, j] = slope
        jacobian[n + j - 1, j] = slope
      }
      if j < n - 1 { jacobian[j + 1, j] = slope }
      jacobian[2 * n - 1, j] = 2 * Double(n - j) * x[j]
    }
    return jacobian
  }

  /// 25. fᵢ = xᵢ − 1, i = 1 … n; fₙ₊₁ = Σ j (xⱼ − 1); fₙ₊₂ = fₙ₊₁².
  static func variablyDimensioned(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    var weighted = 0.0
    for j in x.indices { weighted += Double(j + 1) * (x[j] - 1) }
    var jacobian = Matrix<Double>(rows: n + 2, columns: n, repeating: 0)
    for j in x.indices {
      let weight = Double(j + 1)
      jacobian[j, j] = 1
      jacobian[n, j] = weight
      jacobian[n + 1, j] = 2 * weighted * weight
    }
    return jacobian
  }

  /// 26. fᵢ = n − Σ cos xⱼ + i (1 − cos xᵢ) − sin xᵢ.
  static func trigonometric(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    var jacobian = Matrix<Double>(rows: n, columns: n, repeating: 0)
    for j in x.indices {
      let sine = Double.sin(x[j])
      for i in x.indices { jacobian[i, j] = sine }
      jacobian[j, j] = Double(j + 2) * sine - Double.cos(x[j])
    }
    return jacobian
  }

  /// 27. fᵢ = xᵢ + Σ xⱼ − (n + 1), i = 1 … n − 1; fₙ = Π xⱼ − 1.
  ///
  /// ∂fₙ/∂xⱼ is the product of the others: of those before xⱼ and of those behind it. Π xᵢ / xⱼ would be NaN at 0.
  static func brownAlmostLinear(_ x: [Double]) -> Matrix<Double> {
    let n = x.count
    var jacobian = Matrix<Double>(rows: n, columns: n, repeating: 1)
    for i in 0..<n - 1 { jacobian[i, i] = 2 }
    var product = 1.0
    for j in x.indices {
      jacobian[n - 1, j] = product
      product *= x[j]
    }
    product = 1
    for j in x.indices.reversed() {
      jacobian[n - 1, j] *= product
      product *= x[j]
    }
    return jacobian
  }

  /// 35. fᵢ = (1/n) Σ Tᵢ(xⱼ) − ∫ Tᵢ, Tᵢ the Chebyshev polynomial of degree i moved to [0, 1].
  ///
  /// Tᵢ′(x) = 2i Uᵢ₋₁(2x − 1), where U are the polynomials of the second kind and the 2 comes from 2x − 1. Their
  /// recurrence holds outside [0, 1] as well, and at its ends, where sin(iθ)/sin θ would be 0/0.
  static func chebyquad(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: x.count, repeating: 0)
    for j in x.indices {
      // U₋₁ = 0, U₀ = 1, Uᵢ₊₁ = 2z Uᵢ − Uᵢ₋₁ with z = 2x − 1.
      let z = 2 * x[j] - 1
      var (previous, current) = (0.0, 1.0)
      for i in 0..<m {
        jacobian[i, j] = 2 * Double(i + 1) * current / Double(x.count)
        (previous, current) = (current, 2 * z * current - previous)
      }
    }
    return jacobian
  }
}
