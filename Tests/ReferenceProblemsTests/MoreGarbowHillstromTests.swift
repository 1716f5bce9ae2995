import DualNumbers
import Foundation
import ReferenceProblems
import Testing

@Suite("Moré–Garbow–Hillstrom")
struct MoreGarbowHillstromTests {
  @Test("the table and the data name the same 35 problems in 65 sizes")
  func table() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: testData().path + "/mgh")
    let expected = MGHReference.keys.map { $0.testDescription + ".json" }
    #expect(files.filter { $0.hasSuffix(".json") }.sorted() == expected.sorted())
    #expect(expected.count == 65)
    #expect(MGHProblem.allCases.map(\.number) == Array(1...35))
  }

  @Test("start points", arguments: MGHReference.keys)
  func start(key: MGHReference.Key) throws {
    let file = try MGHReference(key)
    #expect(file.problem == key.problem.number)
    #expect(file.name == key.problem.name)
    #expect(file.points.first?.label == "start")
    #expect(file.points.first?.x == key.problem.start(file.n))
  }

  @Test("residuals", arguments: MGHReference.keys)
  func residuals(key: MGHReference.Key) throws {
    let file = try MGHReference(key)
    for point in file.points {
      let x = point.x
      let (expected, slopes) = point.doubles(in: file)
      let actual = key.problem.residuals(x, outputs: file.m)

      var comparison = Comparison("\(key.testDescription), \(point.label)")
      for i in 0..<file.m {
        // What f changes by when each xⱼ changes by 1 in its own units, and |f| itself.
        let size = zip(x, slopes[i]).reduce(abs(expected[i])) { $0 + abs($1.0 * $1.1) }
        let tolerance = 1e-13 * size + residualSlack(key.problem, inputs: file.n)
        comparison.check(actual[i], expected[i], tolerance: tolerance, "f\(i + 1)")
      }
      #expect(comparison.failures == 0, "\(comparison.report)")

      let values = key.problem.residuals(x.map { Dual($0, tangent: 1) }, outputs: file.m).map(\.value)
      #expect(values.map(\.bitPattern) == actual.map(\.bitPattern), "\(comparison.subject): values of duals")
    }
  }

  @Test("Jacobians", arguments: MGHReference.keys)
  func jacobians(key: MGHReference.Key) throws {
    let file = try MGHReference(key)
    for point in file.points {
      let expected = point.doubles(in: file).jacobian
      let actual = jacobian(at: point.x) { x in key.problem.residuals(x, outputs: file.m) }
      try #require(actual.rows == file.m && actual.columns == file.n)

      var comparison = Comparison("\(key.testDescription), \(point.label)")
      for i in 0..<file.m {
        for j in 0..<file.n {
          // Outside the structural pattern both terms are 0: the entry has to be.
          let slack = jacobianSlack(key.problem, at: point.x, row: expected[i], i, j)
          let tolerance = 1e-13 * abs(expected[i][j]) + slack
          comparison.check(actual[i, j], expected[i][j], tolerance: tolerance, "∂f\(i + 1)/∂x\(j + 1)")
        }
      }
      #expect(comparison.failures == 0, "\(comparison.report)")
    }
  }

  @Test("helical valley on the axis where x₂/x₁ is infinite", arguments: [(1.0, 0.25), (-2, -0.25)])
  func helicalAxis(x2: Double, turns: Double) {
    let point = [0, x2, 0.5]
    let (value, jacobian) = valueWithJacobian(at: point) { x in MGHProblem.helicalValley.residuals(x, outputs: 3) }
    #expect(value == [10 * (0.5 - 10 * turns), 10 * (abs(x2) - 1), 0.5])
    // θ = atan2(x₂, x₁) / 2π has ∂θ/∂x₁ = −1 / (2π x₂) at x₁ = 0.
    #expect(abs(jacobian[0, 0] * (2 * .pi * x2) - 100) < 1e-13)
    #expect(jacobian[0, 1] == 0)
    #expect(jacobian[1, 1] == (x2 > 0 ? 10 : -10))
  }

  @Test("Gulf where a base is 0: |y − x₂|^x₃ is flat for x₃ > 1")
  func gulfAtDatum() {
    // y₅₀, from the same operations as in the residual.
    let datum = 25 + Double.pow(-50 * Double.log(0.5), 2.0 / 3)
    let (value, jacobian) = valueWithJacobian(at: [50, datum, 1.5]) { x in
      MGHProblem.gulf.residuals(x, outputs: 50)
    }
    #expect(value[49] == 0.5)
    for j in 0..<3 { #expect(jacobian[49, j] == 0) }
  }

  @Test("Powell singular at its singular point: first derivatives of rank 2, second derivatives not 0")
  func powellAtOrigin() {
    let origin = [Double](repeating: 0, count: 4)
    let jacobian = jacobian(at: origin) { x in MGHProblem.powellSingular.residuals(x, outputs: 4) }
    for j in 0..<4 {
      #expect(jacobian[2, j] == 0)
      #expect(jacobian[3, j] == 0)
    }
    let moving = [1.0, 1, 0, 0].map { Dual(Dual(0, tangent: $0), tangent: Dual($0)) }
    let bend = MGHProblem.powellSingular.residuals(moving, outputs: 4).map(\.tangent.tangent)
    #expect(bend == [0, 0, 2, 2 * 10.0.squareRoot()])
  }

  /// What double arithmetic adds to a residual's error where its terms cancel.
  private func residualSlack(_ problem: MGHProblem, inputs n: Int) -> Double {
    switch problem {
    case .trigonometric:
      // n − Σ cos xⱼ near 0: n additions, each rounding a partial sum of up to n.
      Double(n * n) * unitRoundoff
    default: 0
    }
  }

  /// What double arithmetic adds to an entry's error where the entry's relative error cannot be a
  /// few roundings, whoever differentiates. `row` is the expected row, `i` and `j` count from 0.
  private func jacobianSlack(_ problem: MGHProblem, at x: [Double], row: [Double], _ i: Int, _ j: Int) -> Double {
    let entry = abs(row[j])
    switch problem {
    case .gulf where j == 2:
      // ∂fᵢ/∂x₃ has the factor ln |yᵢ − x₂|, near 0 at |yᵢ − x₂| = 1.007. A rounding of yᵢ, which
      // is below 64, changes ∂fᵢ/∂x₃ by no more than it changes fᵢ through x₂.
      return 64 * unitRoundoff * abs(row[1])
    case .osborne2 where entry > 0:
      // exp(−a) has the error of a as its relative error: five roundings of an a of up to 745,
      // and a is |ln| of the entry up to the moderate factor before exp.
      return 5 * unitRoundoff * abs(log(entry)) * entry
    case .trigonometric where i == j:
      // (i + 1) sin xᵢ − cos xᵢ, counting i from 1, cancels.
      return 4 * unitRoundoff * (Double(i + 2) * abs(sin(x[i])) + abs(cos(x[i])))
    case .chebyquad:
      // Tᵢ′/n by the recurrence: i steps, each rounding a slope of up to 2i² (on [0, 1]) twice.
      let degree = Double(i + 1)
      return 4 * degree * degree * degree * unitRoundoff / Double(row.count)
    default: return 0
    }
  }
}
