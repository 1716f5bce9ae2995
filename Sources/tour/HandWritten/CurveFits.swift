import DualNumbers
import ReferenceProblems

// The problems whose residuals run over data or over a grid tᵢ.
extension HandWrittenJacobians {
  /// 6. fᵢ = 2 + 2i − (exp(i x₁) + exp(i x₂)).
  static func jennrichSampson(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: 2, repeating: 0)
    for i in 0..<m {
      let t = Double(i + 1)
      jacobian[i, 0] = -t * Double.exp(t * x[0])
      jacobian[i, 1] = -t * Double.exp(t * x[1])
    }
    return jacobian
  }

  /// 8. fᵢ = yᵢ − (x₁ + uᵢ / (vᵢ x₂ + wᵢ x₃)), uᵢ = i, vᵢ = 16 − i, wᵢ = min(uᵢ, vᵢ).
  static func bard(_ x: [Double]) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: 15, columns: 3, repeating: 0)
    for i in 0..<15 {
      let u = Double(i + 1)
      let v = Double(15 - i)
      let w = min(u, v)
      let denominator = v * x[1] + w * x[2]
      let slope = u / (denominator * denominator)
      jacobian[i, 0] = -1
      jacobian[i, 1] = slope * v
      jacobian[i, 2] = slope * w
    }
    return jacobian
  }

  /// 9. fᵢ = x₁ exp(−x₂ (tᵢ − x₃)² / 2) − yᵢ, tᵢ = (8 − i) / 2.
  static func gaussian(_ x: [Double]) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: 15, columns: 3, repeating: 0)
    for i in 0..<15 {
      let distance = Double(7 - i) / 2 - x[2]
      let e = Double.exp(-x[1] * distance * distance / 2)
      jacobian[i, 0] = e
      jacobian[i, 1] = -x[0] * e * distance * distance / 2
      jacobian[i, 2] = x[0] * x[1] * e * distance
    }
    return jacobian
  }

  /// 10. fᵢ = x₁ exp(x₂ / (tᵢ + x₃)) − yᵢ, tᵢ = 45 + 5i.
  static func meyer(_ x: [Double]) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: 16, columns: 3, repeating: 0)
    for i in 0..<16 {
      let s = Double(50 + 5 * i) + x[2]
      let e = Double.exp(x[1] / s)
      jacobian[i, 0] = e
      jacobian[i, 1] = x[0] * e / s
      jacobian[i, 2] = -x[0] * x[1] * e / (s * s)
    }
    return jacobian
  }

  /// 11. fᵢ = exp(−dᵢ^x₃ / x₁) − tᵢ, tᵢ = i/100, dᵢ = |yᵢ − x₂|.
  ///
  /// dᵢ has the slope −1 in x₂ where yᵢ > x₂ and 1 elsewhere, from the right where they are equal. dᵢ^x₃ ln dᵢ tends to 0 as dᵢ does, for x₃ > 0.
  static func gulf(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: 3, repeating: 0)
    for i in 0..<m {
      let difference = MoreGarbowHillstrom.gulfY(Double(i + 1) / 100) - x[1]
      let d = abs(difference)
      let power = Double.pow(d, x[2])
      let e = Double.exp(-power / x[0])
      let slope = x[2] * Double.pow(d, x[2] - 1)
      jacobian[i, 0] = e * power / (x[0] * x[0])
      jacobian[i, 1] = e * (difference > 0 ? slope : -slope) / x[0]
      jacobian[i, 2] = d == 0 ? 0 : -e * power * Double.log(d) / x[0]
    }
    return jacobian
  }

  /// 12. fᵢ = exp(−tᵢ x₁) − exp(−tᵢ x₂) − x₃ (exp(−tᵢ) − exp(−10 tᵢ)), tᵢ = i/10.
  static func box(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: 3, repeating: 0)
    for i in 0..<m {
      let t = Double(i + 1) / 10
      jacobian[i, 0] = -t * Double.exp(-t * x[0])
      jacobian[i, 1] = t * Double.exp(-t * x[1])
      jacobian[i, 2] = Double.exp(-10 * t) - Double.exp(-t)
    }
    return jacobian
  }

  /// 15. fᵢ = yᵢ − x₁ (uᵢ² + uᵢ x₂) / (uᵢ² + uᵢ x₃ + x₄).
  static func kowalikOsborne(_ x: [Double]) -> Matrix<Double> {
    let data = MoreGarbowHillstrom.kowalikOsborneU
    var jacobian = Matrix<Double>(rows: data.count, columns: 4, repeating: 0)
    for (i, u) in data.enumerated() {
      let numerator = u * (u + x[1])
      let denominator = u * (u + x[2]) + x[3]
      let slope = x[0] * numerator / (denominator * denominator)
      jacobian[i, 0] = -numerator / denominator
      jacobian[i, 1] = -x[0] * u / denominator
      jacobian[i, 2] = slope * u
      jacobian[i, 3] = slope
    }
    return jacobian
  }

  /// 16. fᵢ = (x₁ + tᵢ x₂ − exp tᵢ)² + (x₃ + x₄ sin tᵢ − cos tᵢ)², tᵢ = i/5.
  static func brownDennis(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: 4, repeating: 0)
    for i in 0..<m {
      let t = Double(i + 1) / 5
      let growth = x[0] + t * x[1] - Double.exp(t)
      let oscillation = x[2] + x[3] * Double.sin(t) - Double.cos(t)
      jacobian[i, 0] = 2 * growth
      jacobian[i, 1] = 2 * growth * t
      jacobian[i, 2] = 2 * oscillation
      jacobian[i, 3] = 2 * oscillation * Double.sin(t)
    }
    return jacobian
  }

  /// 17. fᵢ = yᵢ − (x₁ + x₂ exp(−tᵢ x₄) + x₃ exp(−tᵢ x₅)), tᵢ = 10 (i − 1).
  static func osborne1(_ x: [Double]) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: 33, columns: 5, repeating: 0)
    for i in 0..<33 {
      let t = Double(10 * i)
      let e4 = Double.exp(-t * x[3])
      let e5 = Double.exp(-t * x[4])
      jacobian[i, 0] = -1
      jacobian[i, 1] = -e4
      jacobian[i, 2] = -e5
      jacobian[i, 3] = t * x[1] * e4
      jacobian[i, 4] = t * x[2] * e5
    }
    return jacobian
  }

  /// 18. fᵢ = x₃ exp(−tᵢ x₁) − x₄ exp(−tᵢ x₂) + x₆ exp(−tᵢ x₅) − yᵢ, tᵢ = i/10.
  static func biggs(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: m, columns: 6, repeating: 0)
    for i in 0..<m {
      let t = Double(i + 1) / 10
      let e1 = Double.exp(-t * x[0])
      let e2 = Double.exp(-t * x[1])
      let e5 = Double.exp(-t * x[4])
      jacobian[i, 0] = -t * x[2] * e1
      jacobian[i, 1] = t * x[3] * e2
      jacobian[i, 2] = e1
      jacobian[i, 3] = -e2
      jacobian[i, 4] = -t * x[5] * e5
      jacobian[i, 5] = e5
    }
    return jacobian
  }

  /// 19. fᵢ = yᵢ − (x₁ exp(−tᵢ x₅) + Σ xₖ exp(−(tᵢ − xₖ₊₇)² xₖ₊₄), k = 2, 3, 4), tᵢ = (i − 1)/10.
  static func osborne2(_ x: [Double]) -> Matrix<Double> {
    var jacobian = Matrix<Double>(rows: 65, columns: 11, repeating: 0)
    for i in 0..<65 {
      let t = Double(i) / 10
      let decay = Double.exp(-t * x[4])
      jacobian[i, 0] = -decay
      jacobian[i, 4] = x[0] * t * decay
      for k in 1...3 {
        let (height, width) = (x[k], x[k + 4])
        let distance = t - x[k + 7]
        let peak = Double.exp(-distance * distance * width)
        jacobian[i, k] = -peak
        jacobian[i, k + 4] = height * distance * distance * peak
        jacobian[i, k + 7] = -2 * height * width * distance * peak
      }
    }
    return jacobian
  }
}
