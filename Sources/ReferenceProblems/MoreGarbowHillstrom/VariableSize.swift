import DualNumbers

// The minimisation problems in n variables.
extension MoreGarbowHillstrom {
  /// 20. Watson: fᵢ = Σ (j − 1) xⱼ tᵢ^(j−2) − (Σ xⱼ tᵢ^(j−1))² − 1, tᵢ = i/29, i = 1 … 29;
  /// f₃₀ = x₁, f₃₁ = x₂ − x₁² − 1.
  ///
  /// p(t) = Σ xⱼ t^(j−1) is a polynomial; fᵢ = p′(tᵢ) − p(tᵢ)² − 1.
  package static func watson<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let equations = (1...29).map { i -> T in
      let t = Double(i) / 29
      var power = 1.0
      var (p, slope): (T, T) = (x[0], 0)
      for j in 2...x.count {
        slope += T(Double(j - 1) * power) * x[j - 1]
        power *= t
        p += T(power) * x[j - 1]
      }
      return slope - square(p) - 1
    }
    return equations + [x[0], x[1] - square(x[0]) - 1]
  }

  /// 21. Extended Rosenbrock: `rosenbrock` on each pair of variables. f = 0 at (1, …, 1).
  package static func extendedRosenbrock<T: ElementaryScalar>(_ x: [T]) -> [T] {
    stride(from: 0, to: x.count, by: 2).flatMap { k in rosenbrock(Array(x[k..<k + 2])) }
  }

  /// 22. Extended Powell singular: problem 13 on each four variables. f = 0 at the origin.
  package static func extendedPowellSingular<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let root5 = T(5.0.squareRoot())
    let root10 = T(10.0.squareRoot())
    return stride(from: 0, to: x.count, by: 4).flatMap { k in
      let (x1, x2, x3, x4) = (x[k], x[k + 1], x[k + 2], x[k + 3])
      return [
        x1 + 10 * x2,
        root5 * (x3 - x4),
        square(x2 - 2 * x3),
        root10 * square(x1 - x4),
      ]
    }
  }

  /// a of the penalty functions.
  package static let penaltyWeight = 1e-5

  /// 23. Penalty I: fᵢ = √a (xᵢ − 1), i = 1 … n; fₙ₊₁ = Σ xⱼ² − ¼.
  /// Minimum 2.24997…·10⁻⁵ for n = 4.
  package static func penalty1<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let rootA = T(penaltyWeight.squareRoot())
    let squares = x.map { square($0) }
    return x.map { rootA * ($0 - 1) } + [sum(squares) - 0.25]
  }

  /// 24. Penalty II: f₁ = x₁ − 0.2;
  /// fᵢ = √a (exp(xᵢ/10) + exp(xᵢ₋₁/10) − yᵢ), i = 2 … n, yᵢ = exp(i/10) + exp((i − 1)/10);
  /// fᵢ = √a (exp(xᵢ₋ₙ₊₁/10) − exp(−1/10)), i = n + 1 … 2n − 1; f₂ₙ = Σ (n − j + 1) xⱼ² − 1.
  /// Minimum 9.37629…·10⁻⁶ for n = 4.
  package static func penalty2<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let n = x.count
    let rootA = T(penaltyWeight.squareRoot())
    let e = x.map { T.exp($0 / 10) }
    let pairs = (2...n).map { i -> T in
      let y = Double.exp(Double(i) / 10) + Double.exp(Double(i - 1) / 10)
      return rootA * (e[i - 1] + e[i - 2] - T(y))
    }
    let singles = (2...n).map { i in rootA * (e[i - 1] - T(Double.exp(-0.1))) }
    let squares = (1...n).map { j in T(n - j + 1) * square(x[j - 1]) }
    return [x[0] - 0.2] + pairs + singles + [sum(squares) - 1]
  }

  /// 25. Variably dimensioned: fᵢ = xᵢ − 1, i = 1 … n; fₙ₊₁ = Σ j (xⱼ − 1); fₙ₊₂ = fₙ₊₁².
  /// f = 0 at (1, …, 1).
  package static func variablyDimensioned<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let differences = x.map { $0 - 1 }
    let weighted = weightedSum(differences)
    return differences + [weighted, square(weighted)]
  }

  /// 26. Trigonometric: fᵢ = n − Σ cos xⱼ + i (1 − cos xᵢ) − sin xᵢ. Minimum 0.
  package static func trigonometric<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let cosines = x.map(T.cos)
    let shared = T(x.count) - sum(cosines)
    return x.indices.map { i in shared + T(i + 1) * (1 - cosines[i]) - T.sin(x[i]) }
  }

  /// 27. Brown almost-linear: fᵢ = xᵢ + Σ xⱼ − (n + 1), i = 1 … n − 1; fₙ = Π xⱼ − 1.
  /// f = 0 at (1, …, 1), among others.
  package static func brownAlmostLinear<T: ElementaryScalar>(_ x: [T]) -> [T] {
    let shared = sum(x) - T(x.count + 1)
    let product = x.reduce(1, *)
    return x.dropLast().map { $0 + shared } + [product - 1]
  }

  /// 35. Chebyquad: fᵢ = (1/n) Σ Tᵢ(xⱼ) − ∫ Tᵢ, i = 1 … m ≥ n, with Tᵢ the Chebyshev polynomial of
  /// degree i moved to [0, 1]. f = 0 for m = n = 1 … 7 and 9; 3.51687…·10⁻³ for m = n = 8.
  package static func chebyquad<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    var sums = [T](repeating: 0, count: m)
    for xj in x {
      // T₀ = 1, T₁ = z, Tᵢ₊₁ = 2z Tᵢ − Tᵢ₋₁ with z = 2x − 1.
      let z = 2 * xj - 1
      var (previous, current): (T, T) = (1, z)
      for i in 0..<m {
        sums[i] += current
        (previous, current) = (current, 2 * z * current - previous)
      }
    }
    return (1...m).map { i in sums[i - 1] / T(x.count) - T(chebyshevIntegral(i)) }
  }

  /// ∫ Tᵢ(x) dx over [0, 1]: 0 for odd i, −1/(i² − 1) for even i.
  package static func chebyshevIntegral(_ i: Int) -> Double {
    i.isMultiple(of: 2) ? -1 / Double(i * i - 1) : 0
  }
}
