import DerivativeChecking
import DualNumbers
import ReferenceProblems

/// A mistake in one of the Jacobians that were written by hand.
struct PlantedMistake: Sendable {
  /// What was done wrong.
  let name: String
  let problem: MGHProblem
  let size: MGHProblem.Size
  /// The entries that it makes wrong.
  let entries: Set<Place>
  /// What a report should say of them.
  let verdict: Verdict
  /// Changes the right Jacobian at a point into the wrong one.
  let plant: @Sendable (_ jacobian: inout Matrix<Double>, _ x: [Double]) -> Void

  /// A row and a column.
  struct Place: Hashable, Sendable {
    let row: Int
    let column: Int
    init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }
  }

  init(
    _ name: String, in problem: MGHProblem, size: MGHProblem.Size, at entries: [Place], verdict: Verdict,
    plant: @escaping @Sendable (_ jacobian: inout Matrix<Double>, _ x: [Double]) -> Void
  ) {
    (self.name, self.problem, self.size) = (name, problem, size)
    (self.entries, self.verdict, self.plant) = (Set(entries), verdict, plant)
  }

  /// The Jacobian with the mistake.
  func jacobian(_ problem: MGHProblem, _ x: [Double], _ outputs: Int) -> Matrix<Double> {
    var jacobian = problem.jacobianByHand(x, outputs: outputs)
    plant(&jacobian, x)
    return jacobian
  }

  /// What a check with the usual reference says of the wrong Jacobian.
  func report() -> DerivativeReport {
    problem.check({ jacobian($0, $1, $2) }, size: size, against: .exact)
  }

  /// Whether the first mistake of a report is this one, and is called what it is.
  func isNamed(in report: DerivativeReport) -> Bool {
    guard let first = report.mistakes.first else { return false }
    return entries.contains(Place(first.row, first.column)) && first.verdict == verdict
  }
}

extension PlantedMistake {
  /// Mistakes that people make, from small Jacobians to large ones.
  static let all = oneEntry + severalEntries + [oneOf1600]

  private static let oneEntry = [
    // 10 (x₂ − x₁²) by x₁ is −20 x₁.
    PlantedMistake(
      "sign", in: .rosenbrock, size: (2, 2), at: [Place(0, 0)], verdict: .wrongSign
    ) { jacobian, x in
      jacobian[0, 0] = 20 * x[0]
    },
    PlantedMistake(
      "x₁ copied, x₂ meant", in: .powellBadlyScaled, size: (2, 2), at: [Place(1, 1)], verdict: .otherEntry
    ) { jacobian, x in
      jacobian[1, 1] = -Double.exp(-x[0])
    },
    // ((5 − x₂) x₂ − 2) x₂: the first factor has a derivative too.
    PlantedMistake(
      "half a product rule", in: .freudensteinRoth, size: (2, 2), at: [Place(0, 1)], verdict: .wrong
    ) { jacobian, x in
      jacobian[0, 1] = (5 - x[1]) * x[1] - 2
    },
    PlantedMistake(
      "degrees for radians", in: .helicalValley, size: (3, 3), at: [Place(0, 1)], verdict: .constantFactor
    ) { jacobian, x in
      jacobian[0, 1] *= 180 / Double.pi
    },
    PlantedMistake(
      "an entry left out", in: .wood, size: (4, 6), at: [Place(4, 3)], verdict: .missingTerm
    ) { jacobian, x in
      jacobian[4, 3] = 0
    },
    // Σ cos xⱼ holds cos xᵢ as well.
    PlantedMistake(
      "a term forgotten", in: .trigonometric, size: (10, 10), at: [Place(6, 6)], verdict: .missingTerm
    ) { jacobian, x in
      jacobian[6, 6] = 7 * Double.sin(x[6]) - Double.cos(x[6])
    },
  ]

  private static let severalEntries = [
    PlantedMistake(
      "a pair transposed", in: .discreteIntegralEquation, size: (10, 10), at: [Place(2, 6), Place(6, 2)],
      verdict: .transposed
    ) { jacobian, x in
      (jacobian[2, 6], jacobian[6, 2]) = (jacobian[6, 2], jacobian[2, 6])
    },
    PlantedMistake(
      "two rows exchanged", in: .variablyDimensioned, size: (10, 12), at: [Place(10, 3), Place(11, 3)],
      verdict: .otherEntry
    ) { jacobian, x in
      (jacobian[10, 3], jacobian[11, 3]) = (jacobian[11, 3], jacobian[10, 3])
    },
    PlantedMistake(
      "2 of 2x − 1 forgotten", in: .chebyquad, size: (8, 8), at: column(4, rows: 8), verdict: .constantFactor
    ) { jacobian, x in
      for i in 0..<8 { jacobian[i, 4] /= 2 }
    },
    // exp(i x₁) by x₁ is i exp(i x₁); for i = 1 nothing is wrong.
    PlantedMistake(
      "inner derivative left out", in: .jennrichSampson, size: (2, 10), at: column(0, rows: 10),
      verdict: .constantFactor
    ) { jacobian, x in
      for i in 0..<10 { jacobian[i, 0] = -Double.exp(Double(i + 1) * x[0]) }
    },
    PlantedMistake(
      "log10 for log", in: .gulf, size: (3, 99), at: column(2, rows: 99), verdict: .constantFactor
    ) { jacobian, x in
      for i in 0..<99 { jacobian[i, 2] /= Double.log(10) }
    },
    // x₁ exp(x₂ / s), s = tᵢ + x₃, by x₃ is −x₁ x₂ exp(x₂ / s) / s².
    PlantedMistake(
      "s for s²", in: .meyer, size: (3, 16), at: column(2, rows: 16), verdict: .wrong
    ) { jacobian, x in
      for i in 0..<16 { jacobian[i, 2] *= Double(50 + 5 * i) + x[2] }
    },
    PlantedMistake(
      "index shifted by one", in: .osborne2, size: (11, 65), at: column(2, rows: 65), verdict: .otherEntry
    ) { jacobian, x in
      for i in 0..<65 { jacobian[i, 2] = jacobian[i, 3] }
    },
    // 2 + 3h² (xᵢ + tᵢ + 1)² / 2, h = 1/(n + 1), tᵢ = ih.
    PlantedMistake(
      "spacing 1/n for 1/(n + 1)", in: .discreteBoundaryValue, size: (40, 40),
      at: (0..<40).map { Place($0, $0) }, verdict: .wrong
    ) { jacobian, x in
      let h = 1 / 40.0
      for i in 0..<40 {
        let s = x[i] + Double(i + 1) * h + 1
        jacobian[i, i] = 2 + 1.5 * h * h * s * s
      }
    },
  ]

  /// −(1 + 2xⱼ) without its sign.
  static let oneOf1600 = PlantedMistake(
    "sign of one entry in 1600", in: .broydenBanded, size: (40, 40), at: [Place(23, 21)], verdict: .wrongSign
  ) { jacobian, x in
    jacobian[23, 21] = 1 + 2 * x[21]
  }

  private static func column(_ column: Int, rows: Int) -> [Place] { (0..<rows).map { Place($0, column) } }
}
