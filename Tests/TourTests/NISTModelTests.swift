import DualNumbers
import ReferenceProblems
import Testing

@Suite("NIST models")
struct NISTModelTests {
  @Test("the table, the index and the files agree about the 27 data sets")
  func table() throws {
    let index = try NISTIndexEntry.all()
    #expect(NISTModels.names == index.map(\.name))
    #expect(NISTModels.names.count == 27)
    for entry in index {
      let model = try #require(NISTModels.named(entry.name)).model
      #expect(model.parameters == entry.nParameters)
      #expect(model.predictors == (entry.name == "Nelson" ? 2 : 1))
    }
    #expect(NISTModels.named("MGH1O") == nil)
    #expect(NISTModels.named("mgh10")?.name == "MGH10")
  }

  /// Where an entry that passes through zero as the predictor moves is the difference of larger terms, 1e-13 of itself
  /// is more than double arithmetic can give: cos(2πx/12) at x = 3, 9, … in ENSO; −1 + ((x − b3)/b2)² where it vanishes in
  /// Eckerle4; the numerator of Kirby2 next to its root. There the entry has to be that of parameters and predictors
  /// changed by 4 units of roundoff each.
  static let vanishing: Set = ["ENSO", "Eckerle4", "Kirby2"]

  @Test("values, Jacobians and sums of squares at three points", arguments: NISTModels.names)
  func reference(name: String) throws {
    let model = try #require(NISTModels.named(name)).model
    let data = try bundledDataSet(name)
    let responses = try data.responses(for: model, named: name)
    let reference = try NISTReference(name)
    #expect(reference.points.keys.sorted() == ["certified", "start1", "start2"])
    for (label, point) in reference.points {
      let (b, expected, slopes) = (point.parameters, point.values, point.slopes)
      let (values, jacobian) = valueWithJacobian(at: b) { b in model.values(b, at: data.predictors) }
      try #require(jacobian.rows == expected.count && jacobian.columns == b.count && slopes.count == expected.count)
      #expect(values == model.values(b, at: data.predictors), "\(label): values of duals and of doubles")

      var wrong: [String] = []
      func check(_ actual: Double, _ expected: Double, slack: () -> Double, _ place: String) {
        let error = abs(actual - expected)
        if error <= 1e-13 * abs(expected) || error <= slack() { return }
        wrong.append("\(label), \(place): \(actual), expected \(expected)")
      }
      for (i, x) in data.predictors.enumerated() {
        lazy var sensitivity = Sensitivity(of: model, b, x)
        let vanishing = Self.vanishing.contains(name)
        check(values[i], expected[i], slack: { vanishing ? sensitivity.value : 0 }, "value \(i + 1)")
        for j in b.indices {
          check(
            jacobian[i, j], slopes[i][j], slack: { vanishing ? sensitivity.slopes[j] : 0 },
            "row \(i + 1), column \(j + 1)")
        }
      }
      #expect(wrong.isEmpty, "\(wrong.count) wrong, such as \(wrong.first ?? "")")

      // A value off by δ moves the square of its residual r by 2rδ + δ².
      var (sum, tolerance) = (0.0, 0.0)
      for (value, response) in zip(values, responses) {
        let (residual, δ) = (value - response, 1e-13 * max(abs(value), abs(response)))
        sum += residual * residual
        tolerance += 2 * abs(residual) * δ + δ * δ
      }
      #expect(abs(sum - point.residualSumOfSquares) <= tolerance, "\(label): residual sum of squares")
    }
  }
}

/// What the value of a model and its slopes change by, at most and to first order, when each parameter and predictor
/// changes by 4 units of roundoff: 4u·Σ|z ∂/∂z|, by nested duals.
private struct Sensitivity {
  private(set) var value = 0.0
  private(set) var slopes: [Double]

  init(of model: any NISTModel, _ b: [Double], _ x: [Double]) {
    slopes = b.map { _ in 0 }
    let point = b + x
    let change = 2 * Double.ulpOfOne
    for k in point.indices {
      for j in b.indices {
        // Level one: by how much z changes. Level two: the slope in b_j.
        let z = point.indices.map { i in
          Dual(Dual(point[i], tangent: i == k ? change * point[i] : 0), tangent: i == j ? 1 : 0)
        }
        let y = model(Array(z.prefix(b.count)), Array(z.dropFirst(b.count)))
        slopes[j] += abs(y.tangent.tangent)
        if j == 0 { value += abs(y.value.tangent) }
      }
    }
  }
}
