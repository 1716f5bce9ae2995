import DualNumbers

// The problems of two to four variables that carry no data.
extension HandWrittenJacobians {
  /// 1. f₁ = 10 (x₂ − x₁²), f₂ = 1 − x₁.
  static func rosenbrock(_ x: [Double]) -> Matrix<Double> {
    Matrix(rows: [
      [-20 * x[0], 10],
      [-1, 0],
    ])
  }

  /// 2. f₁ = −13 + x₁ + ((5 − x₂) x₂ − 2) x₂, f₂ = −29 + x₁ + ((x₂ + 1) x₂ − 14) x₂.
  static func freudensteinRoth(_ x: [Double]) -> Matrix<Double> {
    let x2 = x[1]
    return Matrix(rows: [
      [1, (10 - 3 * x2) * x2 - 2],
      [1, (3 * x2 + 2) * x2 - 14],
    ])
  }

  /// 3. f₁ = 10⁴ x₁ x₂ − 1, f₂ = exp(−x₁) + exp(−x₂) − 1.0001.
  static func powellBadlyScaled(_ x: [Double]) -> Matrix<Double> {
    let (x1, x2) = (x[0], x[1])
    return Matrix(rows: [
      [10_000 * x2, 10_000 * x1],
      [-Double.exp(-x1), -Double.exp(-x2)],
    ])
  }

  /// 4. f₁ = x₁ − 10⁶, f₂ = x₂ − 2·10⁻⁶, f₃ = x₁ x₂ − 2.
  static func brownBadlyScaled(_ x: [Double]) -> Matrix<Double> {
    Matrix(rows: [
      [1, 0],
      [0, 1],
      [x[1], x[0]],
    ])
  }

  /// 5. fᵢ = yᵢ − x₁ (1 − x₂ⁱ), i = 1, 2, 3.
  static func beale(_ x: [Double]) -> Matrix<Double> {
    let (x1, x2) = (x[0], x[1])
    return Matrix(rows: [
      [x2 - 1, x1],
      [x2 * x2 - 1, 2 * x1 * x2],
      [x2 * x2 * x2 - 1, 3 * x1 * x2 * x2],
    ])
  }

  /// 7. f₁ = 10 (x₃ − 10θ), f₂ = 10 (r − 1), f₃ = x₃, with 2πθ the angle of (x₁, x₂) and r its distance from 0.
  ///
  /// The angle has the slopes −x₂/r² and x₁/r² on both sides of the axis x₁ = 0 and on it, whatever arctangent it
  /// is written with. NaN at (0, 0), where neither it nor r has a derivative.
  static func helicalValley(_ x: [Double]) -> Matrix<Double> {
    let (x1, x2) = (x[0], x[1])
    let r2 = x1 * x1 + x2 * x2
    let r = r2.squareRoot()
    let perRadian = 50 / Double.pi
    return Matrix(rows: [
      [perRadian * x2 / r2, -perRadian * x1 / r2, 10],
      [10 * x1 / r, 10 * x2 / r, 0],
      [0, 0, 1],
    ])
  }

  /// 13. f₁ = x₁ + 10x₂, f₂ = √5 (x₃ − x₄), f₃ = (x₂ − 2x₃)², f₄ = √10 (x₁ − x₄)².
  static func powellSingular(_ x: [Double]) -> Matrix<Double> {
    let root5 = 5.0.squareRoot()
    let third = 2 * (x[1] - 2 * x[2])
    let fourth = 2 * 10.0.squareRoot() * (x[0] - x[3])
    return Matrix(rows: [
      [1, 10, 0, 0],
      [0, 0, root5, -root5],
      [0, third, -2 * third, 0],
      [fourth, 0, 0, -fourth],
    ])
  }

  /// 14. f₁ = 10 (x₂ − x₁²), f₂ = 1 − x₁, f₃ = √90 (x₄ − x₃²), f₄ = 1 − x₃, f₅ = √10 (x₂ + x₄ − 2),
  /// f₆ = (x₂ − x₄) / √10.
  static func wood(_ x: [Double]) -> Matrix<Double> {
    let root10 = 10.0.squareRoot()
    let root90 = 90.0.squareRoot()
    return Matrix(rows: [
      [-20 * x[0], 10, 0, 0],
      [-1, 0, 0, 0],
      [0, 0, -2 * root90 * x[2], root90],
      [0, 0, -1, 0],
      [0, root10, 0, root10],
      [0, 1 / root10, 0, -1 / root10],
    ])
  }
}
