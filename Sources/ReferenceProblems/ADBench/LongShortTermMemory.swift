import DualNumbers

/// The negative mean log likelihood of a sequence of characters under a diagonal LSTM, an objective of ADBench.
///
/// Each of l layers has, for b units, weights and biases of its forget, input, output and change gates; all products are
/// element by element. The unknowns are those of the layers in turn, then the weights of the input, the weights and the
/// biases of the output, b of each. Source: as `GaussianMixture`.
package struct LongShortTermMemory: DifferentiableFunction, Sendable {
  package let units: Int
  /// The unknowns as the file has them.
  package let start: [Double]
  /// For each layer b hidden states, then b cell states.
  private let states: [Double]
  /// One character after the other, b numbers each.
  private let sequence: [Double]

  /// - Throws: `ADBenchError` where the text is not a file of ADBench.
  package init(text: String, name: String) throws {
    var reader = NumberReader(text, name: name)
    let layers = try reader.count("the number of layers")
    let characters = try reader.count("the number of characters")
    units = try reader.count("the number of units")
    start = try reader.numbers((8 * layers + 3) * units, "the unknowns")
    states = try reader.numbers(2 * layers * units, "the states")
    sequence = try reader.numbers(characters * units, "the sequence")
    try reader.finish()
  }

  package func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    let (b, layers) = (units, states.count / (2 * units))
    let (characters, output) = (sequence.count / b, 8 * layers * b)
    var states = states.map { T($0) }
    var z = [T](repeating: 0, count: b)
    var total: T = 0
    for t in 1..<max(characters, 1) {
      for j in 0..<b { z[j] = T(sequence[(t - 1) * b + j]) * x[output + j] }
      for layer in 0..<layers {
        let (weights, biases, hidden, cell) = (8 * layer * b, (8 * layer + 4) * b, 2 * layer * b, (2 * layer + 1) * b)
        for j in 0..<b {
          let forget = logistic(z[j] * x[weights + j] + x[biases + j])
          let input = logistic(states[hidden + j] * x[weights + b + j] + x[biases + b + j])
          let out = logistic(z[j] * x[weights + 2 * b + j] + x[biases + 2 * b + j])
          let change = T.tanh(states[hidden + j] * x[weights + 3 * b + j] + x[biases + 3 * b + j])
          states[cell + j] = states[cell + j] * forget + input * change
          states[hidden + j] = out * T.tanh(states[cell + j])
          z[j] = states[hidden + j]
        }
      }
      var sum: T = 2
      var likelihood: T = 0
      for j in 0..<b {
        let y = z[j] * x[output + b + j] + x[output + 2 * b + j]
        sum += T.exp(y)
        z[j] = y
      }
      let normalization = T.log(sum)
      for j in 0..<b { likelihood += T(sequence[t * b + j]) * (z[j] - normalization) }
      total += likelihood
    }
    return -total / T(Double((characters - 1) * b))
  }

  private func logistic<T: ElementaryScalar>(_ x: T) -> T { 1 / (1 + T.exp(-x)) }
}
