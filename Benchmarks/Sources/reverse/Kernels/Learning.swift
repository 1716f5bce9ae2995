import DualNumbers
import Stopwatch

/// The mean logistic loss of 1000 examples with 30 measures; dot products as loops, or as `dot`.
struct LogisticLoss: DifferentiableFunction {
  let rows: [[Double]]
  let signs: [Double]
  let usesDot: Bool

  init(usesDot: Bool) {
    var random = LinearCongruential(seed: 30)
    rows = (0..<1000).map { _ in (0..<30).map { _ in random.next(in: -1...1) } }
    signs = rows.map { $0.reduce(0, +) > 0 ? 1 : -1 }
    self.usesDot = usesDot
  }

  func callAsFunction<T: ElementaryScalar>(_ weights: [T]) -> T {
    var sum: T = 0
    for (row, sign) in zip(rows, signs) {
      var margin: T = 0
      if usesDot {
        margin = T.dot(row, weights)
      } else {
        for j in weights.indices { margin += T(row[j]) * weights[j] }
      }
      sum += T.log(onePlus: T.exp(T(-sign) * margin))
    }
    return sum / T(Double(rows.count))
  }
}

/// The mean squared error of a network of 8 inputs, 16 units of tanh and 4 outputs on 32 examples, in plain loops.
struct Network: DifferentiableFunction {
  let inputs: [[Double]]
  let targets: [[Double]]

  static let parameterCount = 16 * 9 + 4 * 17

  init() {
    var random = LinearCongruential(seed: 8164)
    inputs = (0..<32).map { _ in (0..<8).map { _ in random.next(in: -1...1) } }
    targets = (0..<32).map { _ in (0..<4).map { _ in random.next(in: -1...1) } }
  }

  func callAsFunction<T: ElementaryScalar>(_ weights: [T]) -> T {
    var sum: T = 0
    var hidden = [T](repeating: 0, count: 16)
    for (input, target) in zip(inputs, targets) {
      for i in 0..<16 {
        var unit = weights[9 * i + 8]
        for j in 0..<8 { unit += T(input[j]) * weights[9 * i + j] }
        hidden[i] = T.tanh(unit)
      }
      for i in 0..<4 {
        let row = 16 * 9 + 17 * i
        var output = weights[row + 16]
        for j in 0..<16 { output += weights[row + j] * hidden[j] }
        let error = output - T(target[i])
        sum += error * error
      }
    }
    return sum / T(32)
  }
}
