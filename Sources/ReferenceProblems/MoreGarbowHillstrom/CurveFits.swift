import DualNumbers

// The problems whose residuals run over data or over a grid tᵢ.
extension MoreGarbowHillstrom {
  /// 6. Jennrich and Sampson: fᵢ = 2 + 2i − (exp(i x₁) + exp(i x₂)).
  /// Minimum 124.362… at x₁ = x₂ = 0.2578… for m = 10.
  package static func jennrichSampson<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    (1...m).map { i in
      T(2 + 2 * i) - (T.exp(T(i) * x[0]) + T.exp(T(i) * x[1]))
    }
  }

  /// 8. Bard: fᵢ = yᵢ − (x₁ + uᵢ / (vᵢ x₂ + wᵢ x₃)), uᵢ = i, vᵢ = 16 − i, wᵢ = min(uᵢ, vᵢ).
  /// Minimum 8.21487…·10⁻³.
  package static func bard<T: ElementaryScalar>(_ x: [T]) -> [T] {
    (1...15).map { u in
      let v = 16 - u
      let w = min(u, v)
      return T(bardY[u - 1]) - (x[0] + T(u) / (T(v) * x[1] + T(w) * x[2]))
    }
  }

  package static let bardY: [Double] = [
    0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39,
  ]

  /// 9. Gaussian: fᵢ = x₁ exp(−x₂ (tᵢ − x₃)² / 2) − yᵢ, tᵢ = (8 − i) / 2.
  /// Minimum 1.12793…·10⁻⁸.
  package static func gaussian<T: ElementaryScalar>(_ x: [T]) -> [T] {
    (1...15).map { i in
      let t = T(Double(8 - i) / 2)
      return x[0] * T.exp(-x[1] * square(t - x[2]) / 2) - T(gaussianY[i - 1])
    }
  }

  package static let gaussianY: [Double] = [
    0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989,
    0.3521, 0.2420, 0.1295, 0.0540, 0.0175, 0.0044, 0.0009,
  ]

  /// 10. Meyer: fᵢ = x₁ exp(x₂ / (tᵢ + x₃)) − yᵢ, tᵢ = 45 + 5i.
  /// Minimum 87.9458….
  package static func meyer<T: ElementaryScalar>(_ x: [T]) -> [T] {
    (1...16).map { i in
      x[0] * T.exp(x[1] / (T(45 + 5 * i) + x[2])) - T(meyerY[i - 1])
    }
  }

  package static let meyerY: [Double] = [
    34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307, 2872,
  ]

  /// 11. Gulf research and development: fᵢ = exp(−|yᵢ − x₂|^x₃ / x₁) − tᵢ, tᵢ = i/100,
  /// yᵢ = 25 + (−50 ln tᵢ)^(2/3), m ≤ 99. f = 0 at (50, 25, 1.5).
  ///
  /// The form printed in 1981 has a misprint inside the bars; this is the one that the published
  /// minimum belongs to.
  package static func gulf<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    (1...m).map { i in
      let t = Double(i) / 100
      return T.exp(-T.pow(abs(T(gulfY(t)) - x[1]), x[2]) / x[0]) - T(t)
    }
  }

  /// yᵢ of Gulf for tᵢ.
  package static func gulfY(_ t: Double) -> Double { 25 + Double.pow(-50 * Double.log(t), 2.0 / 3) }

  /// 12. Box three-dimensional: fᵢ = exp(−tᵢ x₁) − exp(−tᵢ x₂) − x₃ (exp(−tᵢ) − exp(−10 tᵢ)), tᵢ = i/10.
  /// f = 0 at (1, 10, 1), at (10, 1, −1) and wherever x₁ = x₂ and x₃ = 0.
  package static func box<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    (1...m).map { i in
      let t = T(Double(i) / 10)
      let difference = Double.exp(-Double(i) / 10) - Double.exp(-Double(i))
      return T.exp(-t * x[0]) - T.exp(-t * x[1]) - x[2] * T(difference)
    }
  }

  /// 15. Kowalik and Osborne: fᵢ = yᵢ − x₁ (uᵢ² + uᵢ x₂) / (uᵢ² + uᵢ x₃ + x₄).
  /// Minimum 3.07505…·10⁻⁴.
  package static func kowalikOsborne<T: ElementaryScalar>(_ x: [T]) -> [T] {
    zip(kowalikOsborneU, kowalikOsborneY).map { u, y in
      let u = T(u)
      return T(y) - x[0] * (square(u) + u * x[1]) / (square(u) + u * x[2] + x[3])
    }
  }

  package static let kowalikOsborneU: [Double] = [
    4, 2, 1, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625,
  ]
  package static let kowalikOsborneY: [Double] = [
    0.1957, 0.1947, 0.1735, 0.1600, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246,
  ]

  /// 16. Brown and Dennis: fᵢ = (x₁ + tᵢ x₂ − exp tᵢ)² + (x₃ + x₄ sin tᵢ − cos tᵢ)², tᵢ = i/5.
  /// Minimum 85822.2… for m = 20.
  package static func brownDennis<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    (1...m).map { i in
      let t = Double(i) / 5
      let growth = x[0] + T(t) * x[1] - T(Double.exp(t))
      let oscillation = x[2] + T(Double.sin(t)) * x[3] - T(Double.cos(t))
      return square(growth) + square(oscillation)
    }
  }

  /// 17. Osborne 1: fᵢ = yᵢ − (x₁ + x₂ exp(−tᵢ x₄) + x₃ exp(−tᵢ x₅)), tᵢ = 10 (i − 1).
  /// Minimum 5.46489…·10⁻⁵.
  package static func osborne1<T: ElementaryScalar>(_ x: [T]) -> [T] {
    (1...33).map { i in
      let t = T(10 * (i - 1))
      return T(osborne1Y[i - 1]) - (x[0] + x[1] * T.exp(-t * x[3]) + x[2] * T.exp(-t * x[4]))
    }
  }

  package static let osborne1Y: [Double] = [
    0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.850, 0.818, 0.784, 0.751,
    0.718, 0.685, 0.658, 0.628, 0.603, 0.580, 0.558, 0.538, 0.522, 0.506, 0.490,
    0.478, 0.467, 0.457, 0.448, 0.438, 0.431, 0.424, 0.420, 0.414, 0.411, 0.406,
  ]

  /// 18. Biggs EXP6: fᵢ = x₃ exp(−tᵢ x₁) − x₄ exp(−tᵢ x₂) + x₆ exp(−tᵢ x₅) − yᵢ, tᵢ = i/10,
  /// yᵢ = exp(−tᵢ) − 5 exp(−10 tᵢ) + 3 exp(−4 tᵢ).
  /// f = 0 at (1, 10, 1, 5, 4, 3); a local minimum of 5.65565…·10⁻³ for m = 13.
  package static func biggs<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    (1...m).map { i in
      let t = T(Double(i) / 10)
      let y = Double.exp(-Double(i) / 10) - 5 * Double.exp(-Double(i)) + 3 * Double.exp(-Double(i) / 2.5)
      return x[2] * T.exp(-t * x[0]) - x[3] * T.exp(-t * x[1]) + x[5] * T.exp(-t * x[4]) - T(y)
    }
  }

  /// 19. Osborne 2: fᵢ = yᵢ − (x₁ exp(−tᵢ x₅) + Σ xₖ exp(−(tᵢ − xₖ₊₇)² xₖ₊₄), k = 2, 3, 4), tᵢ = (i − 1)/10.
  /// Minimum 4.01377…·10⁻².
  package static func osborne2<T: ElementaryScalar>(_ x: [T]) -> [T] {
    (1...65).map { i in
      let t = T(Double(i - 1) / 10)
      let decay = x[0] * T.exp(-t * x[4])
      let peaks = (1...3).map { k in x[k] * T.exp(-square(t - x[k + 7]) * x[k + 4]) }
      return T(osborne2Y[i - 1]) - (decay + sum(peaks))
    }
  }

  package static let osborne2Y: [Double] = [
    1.366, 1.191, 1.112, 1.013, 0.991, 0.885, 0.831, 0.847, 0.786, 0.725, 0.746, 0.679, 0.608,
    0.655, 0.616, 0.606, 0.602, 0.626, 0.651, 0.724, 0.649, 0.649, 0.694, 0.644, 0.624, 0.661,
    0.612, 0.558, 0.533, 0.495, 0.500, 0.423, 0.395, 0.375, 0.372, 0.391, 0.396, 0.405, 0.428,
    0.429, 0.523, 0.562, 0.607, 0.653, 0.672, 0.708, 0.633, 0.668, 0.645, 0.632, 0.591, 0.559,
    0.597, 0.625, 0.739, 0.710, 0.729, 0.720, 0.636, 0.581, 0.428, 0.292, 0.162, 0.098, 0.054,
  ]
}
