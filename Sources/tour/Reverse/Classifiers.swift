import DualNumbers

/// A model with weights that gives each class a score.
protocol Classifier: DifferentiableFunction where Failure == Never {
  var data: LabelledData { get }
  var start: [Double] { get }
  func scores<T: ElementaryScalar>(_ measures: [Double], weights: [T]) -> [T]
}

extension Classifier {
  /// The share of examples whose class has the highest score.
  func accuracy(of weights: [Double], on examples: [LabelledData.Example]) -> Double {
    let right = examples.count { example in
      let scores = scores(example.measures, weights: weights)
      return scores.indices.max { scores[$0] < scores[$1] } == example.label
    }
    return Double(right) / Double(examples.count)
  }

  /// The mean of −log of what the softmax of the scores gives the right class.
  func crossEntropy<T: ElementaryScalar>(_ weights: [T]) -> T {
    var sum: T = 0
    for example in data.training {
      let scores = scores(example.measures, weights: weights)
      sum += T.logSumExp(scores) - scores[example.label]
    }
    return sum / T(Double(data.training.count))
  }
}

/// Logistic regression for two classes: a weight for each measure, then an offset, and a penalty on the weights.
struct LogisticRegression: Classifier {
  let data: LabelledData
  let penalty = 1e-3

  var start: [Double] { [Double](repeating: 0, count: data.measureCount + 1) }

  func scores<T: ElementaryScalar>(_ measures: [Double], weights: [T]) -> [T] {
    [0, T.dot(measures, Array(weights[..<measures.count])) + weights[measures.count]]
  }

  func callAsFunction<T: ElementaryScalar>(_ weights: [T]) -> T {
    let slopes = Array(weights.dropLast())
    return crossEntropy(weights) + T(penalty / 2) * T.dot(slopes, slopes)
  }
}

/// A network with one hidden layer of tanh: for each hidden unit its weights and offset, then the same for each class.
struct SmallNetwork: Classifier {
  let data: LabelledData
  let hidden = 8

  /// Small random weights, always the same ones.
  var start: [Double] {
    let count = hidden * (data.measureCount + 1) + data.classes.count * (hidden + 1)
    var state: UInt64 = 2018
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) * 0x1p-53 - 0.5
    }
  }

  func scores<T: ElementaryScalar>(_ measures: [Double], weights: [T]) -> [T] {
    var next = 0
    func row(_ count: Int) -> ([T], offset: T) {
      defer { next += count + 1 }
      return (Array(weights[next..<next + count]), weights[next + count])
    }
    let units = (0..<hidden).map { _ in
      let (row, offset) = row(measures.count)
      return T.tanh(T.dot(measures, row) + offset)
    }
    return data.classes.map { _ in
      let (row, offset) = row(hidden)
      return T.dot(row, units) + offset
    }
  }

  func callAsFunction<T: ElementaryScalar>(_ weights: [T]) -> T { crossEntropy(weights) }
}
