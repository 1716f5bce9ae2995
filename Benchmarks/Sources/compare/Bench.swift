import Rivals

/// A kernel's points, constants and outputs in memory, for its contenders to work on.
struct Bench {
  let kernel: Kernel
  private let numbers: Scratch<Double>
  private let constants: Scratch<Double>
  let outputs: Scratch<Double>

  init(_ kernel: Kernel) {
    self.kernel = kernel
    numbers = Scratch(kernel.points.numbers.count, 0)
    constants = Scratch(kernel.constants.count, 0)
    outputs = Scratch(max(1, kernel.valueCount + kernel.derivativeCount), .nan)
    _ = numbers.all.update(fromContentsOf: kernel.points.numbers)
    _ = constants.all.update(fromContentsOf: kernel.constants)
  }

  /// All points, or a single one.
  func work(set: Int? = nil) -> Work {
    Work(
      inputs: numbers.all.baseAddress! + (set ?? 0) * kernel.points.stride, stride: kernel.points.stride,
      sets: set == nil ? kernel.points.sets : 1, constants: constants.all.baseAddress!,
      outputs: outputs.all.baseAddress!)
  }

  /// The outputs of a contender at one point; NaN where it leaves none.
  func outputs(of contender: Contender, set: Int) -> [Double] {
    outputs.all.update(repeating: .nan)
    contender.run(work(set: set), 1)
    return Array(outputs.all)
  }
}

// MARK: Agreement

extension Bench {
  /// How far each contender is at worst from the derivative by hand, over all points.
  func deviations() -> [Double] {
    let byHand = kernel.contenders.first { $0.role == .byHand }!
    var worst = [Double](repeating: 0, count: kernel.contenders.count)
    for set in 0..<kernel.points.sets {
      let expected = outputs(of: byHand, set: set)
      for (i, contender) in kernel.contenders.enumerated() {
        let own = outputs(of: contender, set: set)
        let values = 0..<kernel.valueCount
        let derivatives = contender.role == .primal ? 0..<0 : kernel.valueCount..<expected.count
        for part in [values, derivatives] where !part.isEmpty {
          worst[i] = larger(worst[i], deviation(own[part], expected[part]))
        }
      }
    }
    return worst
  }

  /// The largest difference, relative to the expected number, or to a hundredth of the largest where that is more.
  private func deviation(_ own: ArraySlice<Double>, _ expected: ArraySlice<Double>) -> Double {
    let largest = expected.reduce(0) { larger($0, $1.magnitude) }
    return zip(own, expected).reduce(0) { worst, pair in
      larger(worst, (pair.0 - pair.1).magnitude / max(pair.1.magnitude, 1e-2 * largest, 1e-300))
    }
  }

  /// The larger of two, and NaN if there is one.
  private func larger(_ x: Double, _ y: Double) -> Double { x >= y ? x : y.isNaN || y > x ? y : x }
}

/// What a deviation may be; nil for differences, which are only reported.
func tolerance(of contender: Contender) -> Double? { contender.role == .differences ? nil : 1e-10 }
