import DualNumbers
import ReverseMode

/// Gradient descent with steps of one length, every gradient by one sweep of reverse mode.
enum Training {
  struct Outcome {
    let parameters, gradientsTaken: Int
    let lossBefore, lossAfter: Double
    let accuracyOnTraining, accuracyOnTest: Double
  }

  static func train(
    _ model: some Classifier, rate: Double, steps: Int, progress: inout ProgressBar
  ) -> Outcome {
    var weights = model.start
    var slopes = weights
    let tape = Tape<Double>()
    let before = model(weights)
    var loss = before
    for step in 0..<steps {
      loss = tape.gradient(at: weights, into: &slopes, of: model)
      for j in weights.indices { weights[j] -= rate * slopes[j] }
      progress.show(step + 1, "loss \(loss.fixed(4))")
    }
    progress.clear()
    return Outcome(
      parameters: weights.count, gradientsTaken: steps, lossBefore: before, lossAfter: model(weights),
      accuracyOnTraining: model.accuracy(of: weights, on: model.data.training),
      accuracyOnTest: model.accuracy(of: weights, on: model.data.test))
  }

  /// A model after training, and whether it tells apart what it has not seen as well as it should.
  struct Result {
    let outcome: Outcome
    let least: Double

    var isAccurate: Bool { outcome.accuracyOnTest >= least }

    var report: String {
      func percent(_ share: Double) -> String { "\((100 * share).fixed(1)) %" }
      return """
          parameters   \(outcome.parameters)
          steps        \(outcome.gradientsTaken), a gradient each
          loss         \(outcome.lossBefore.fixed(4)) → \(outcome.lossAfter.fixed(4))
          told apart   \(percent(outcome.accuracyOnTraining)) of what it learned from, \(percent(outcome.accuracyOnTest)) of the rest; \
        at least \(percent(least)) are asked for
        """
    }
  }

  static func tumours(steps: Int = 300) throws -> Result {
    var progress = ProgressBar("logistic regression", total: steps)
    let model = LogisticRegression(data: try LabelledData(bundled: "breast_cancer"))
    return Result(outcome: train(model, rate: 0.5, steps: steps, progress: &progress), least: 0.98)
  }

  static func flowers(steps: Int = 1000) throws -> Result {
    var progress = ProgressBar("network", total: steps)
    let model = SmallNetwork(data: try LabelledData(bundled: "iris"))
    return Result(outcome: train(model, rate: 0.5, steps: steps, progress: &progress), least: 0.93)
  }
}
