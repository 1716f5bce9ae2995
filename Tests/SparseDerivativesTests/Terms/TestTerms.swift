import DualNumbers
import SparseDerivatives
import TestSupport

/// One output of one input.
struct Wave: DifferentiableTerm, Sendable {
  static var inputs: Int { 1 }
  static var outputs: Int { 1 }

  @inline(__always)
  func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
    y[0] = T.sin(x[0] * T(copy + 1))
  }
}

/// Two outputs of five inputs, with a constant for each copy.
struct Bend: DifferentiableTerm, Sendable {
  static var inputs: Int { 5 }
  static var outputs: Int { 2 }
  let constants: [Double]

  @inline(__always)
  func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
    y[0] = x[0] * T.exp(x[1]) + x[2] * x[3] * T(constants[copy])
    y[1] = T.sqrt(1 + x[4] * x[4]) / (2 + x[0]) - x[3]
  }
}

/// More inputs than there are lanes; the function is left to the compiler to inline.
struct Wide: DifferentiableTerm, Sendable {
  static var inputs: Int { 21 }
  static var outputs: Int { 1 }

  func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
    var sum: T = 0
    for k in 1..<x.count { sum += x[k] * x[k - 1] * T(k) }
    y[0] = T.cos(sum / 50)
  }
}

/// Some copies of each over `inputs` numbers, in mixed order, and what they are as one map of arrays.
struct MixedTerms: DifferentiableMap {
  let inputs: Int
  let bends: Terms<Bend>, waves: Terms<Wave>, wides: Terms<Wide>
  private let bend: Bend
  private let bendInputs, waveInputs, wideInputs: [[Int]]
  private let sharedRows: Bool

  /// - Parameter sharedRows: whether all copies add to seven rows, else each output has its own.
  init(inputs: Int, copies: Int, sharedRows: Bool, seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    func chosen(_ count: Int) -> [[Int]] {
      (0..<copies).map { _ in Array((0..<inputs).shuffled(using: &numbers).prefix(count)) }
    }
    let (five, one, many) = (chosen(5), chosen(1), chosen(21))
    let bend = Bend(constants: (0..<copies).map { _ in .random(in: -1...1, using: &numbers) })
    func row(_ kind: Int, _ copy: Int, _ place: Int) -> Int {
      let own = kind * copies + copy + (kind == 0 ? copy + place : copies)
      return sharedRows ? own % 7 : own
    }
    self.inputs = inputs
    self.sharedRows = sharedRows
    self.bend = bend
    (bendInputs, waveInputs, wideInputs) = (five, one, many)
    bends = try Terms(of: bend, copies: copies, reading: { five[$0][$1] }, writing: { row(0, $0, $1) })
    waves = try Terms(of: Wave(), copies: copies, reading: { one[$0][$1] }, writing: { row(1, $0, $1) })
    wides = try Terms(of: Wide(), copies: copies, reading: { many[$0][$1] }, writing: { row(2, $0, $1) })
  }

  var all: TermPair<TermPair<Terms<Bend>, Terms<Wave>>, Terms<Wide>> { bends + waves + wides }
  var rows: Int { sharedRows ? 7 : 4 * bends.copies }

  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
    var result = [T](repeating: 0, count: rows)
    var next = 0
    func add<Term: DifferentiableTerm>(_ term: Term, _ inputs: [[Int]]) {
      for copy in inputs.indices {
        let numbers = inputs[copy].map { x[$0] }
        var outputs = [T](repeating: 0, count: Term.outputs)
        var span = outputs.mutableSpan
        term(numbers.span, copy: copy, into: &span)
        for output in outputs {
          result[sharedRows ? next % 7 : next] += output
          next += 1
        }
      }
    }
    add(bend, bendInputs)
    add(Wave(), waveInputs)
    add(Wide(), wideInputs)
    return result
  }
}

/// The sum of all outputs.
struct SumOfOutputs: DifferentiableFunction {
  let map: MixedTerms
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { map(x).reduce(0, +) }
}
