import DerivativeChecking
import DualNumbers

/// A map of n to m numbers with a dense Jacobian written by hand: fᵢ = Σⱼ aᵢⱼ sin(bᵢⱼ xⱼ), and a mistake planted in it.
struct DenseMap {
  let inputs: Int
  let outputs: Int
  private let a: [[Double]]
  private let b: [[Double]]
  let point: [Double]

  init(inputs: Int, outputs: Int, using generator: inout some RandomNumberGenerator) {
    (self.inputs, self.outputs) = (inputs, outputs)
    func numbers(_ range: ClosedRange<Double>) -> [[Double]] {
      (0..<outputs).map { _ in (0..<inputs).map { _ in .random(in: range, using: &generator) } }
    }
    a = numbers(1...3)
    b = numbers(0.2...1.2)
    point = (0..<inputs).map { _ in .random(in: 0.3...1.1, using: &generator) }
  }

  func values<T: ElementaryScalar>(_ x: [T]) -> [T] {
    (0..<outputs).map { i in
      var sum: T = 0
      for j in 0..<inputs { sum += T(a[i][j]) * T.sin(T(b[i][j]) * x[j]) }
      return sum
    }
  }

  func jacobian(_ x: [Double]) -> Matrix<Double> {
    Matrix(rows: (0..<outputs).map { i in (0..<inputs).map { j in a[i][j] * b[i][j] * Double.cos(b[i][j] * x[j]) } })
  }
}

/// A mistake in one entry of a Jacobian, as people make them.
enum Mistake: String, CaseIterable, Sendable {
  case sign, factor2, half, degrees, swappedPair, shiftedColumn, shiftedRow, missingTerm, extraTerm, leftOut, exponent,
    lastDigits

  /// Whether there is room for it.
  func fits(rows: Int, columns: Int, _ row: Int, _ column: Int) -> Bool {
    switch self {
    case .swappedPair: row != column && row < columns && column < rows
    case .shiftedColumn, .missingTerm, .extraTerm: columns > 1
    case .shiftedRow: rows > 1
    default: true
    }
  }

  func plant(in jacobian: Matrix<Double>, at x: [Double], _ row: Int, _ column: Int) -> Matrix<Double> {
    var j = jacobian
    let beside = column == 0 ? 1 : column - 1
    switch self {
    case .sign: j[row, column] *= -1
    case .factor2: j[row, column] *= 2
    case .half: j[row, column] /= 2
    case .degrees: j[row, column] *= Double.pi / 180
    case .swappedPair: (j[row, column], j[column, row]) = (j[column, row], j[row, column])
    case .shiftedColumn: j[row, column] = j[row, beside]
    case .shiftedRow: j[row, column] = j[row == 0 ? 1 : row - 1, column]
    case .missingTerm: j[row, column] -= j[row, beside]
    case .extraTerm: j[row, column] += j[row, beside]
    case .leftOut: j[row, column] = 0
    case .exponent: j[row, column] *= x[column]
    case .lastDigits: j[row, column] *= 1 + 1e-8
    }
    return j
  }

  /// What the report should call it.
  var verdict: Verdict {
    switch self {
    case .sign: .wrongSign
    case .factor2, .half, .degrees: .constantFactor
    case .swappedPair: .transposed
    case .shiftedColumn, .shiftedRow: .otherEntry
    case .missingTerm, .extraTerm, .leftOut: .missingTerm
    case .exponent, .lastDigits: .wrong
    }
  }
}

/// A mistake at a place, in a map of some size.
struct Mutant: CustomStringConvertible {
  let mistake: Mistake
  let map: DenseMap
  let row: Int
  let column: Int

  /// Mutants of every kind, `count` in all, in maps of 1 to 40 inputs and outputs; the same for the same seed.
  static func mutants(_ count: Int, sizes: [Int], seed: UInt64) -> [Mutant] {
    var generator = SeededGenerator(seed: seed)
    var mutants: [Mutant] = []
    while mutants.count < count {
      let mistake = Mistake.allCases[mutants.count % Mistake.allCases.count]
      let map = DenseMap(
        inputs: sizes.randomElement(using: &generator)!, outputs: sizes.randomElement(using: &generator)!,
        using: &generator)
      let (row, column) = (
        Int.random(in: 0..<map.outputs, using: &generator), Int.random(in: 0..<map.inputs, using: &generator)
      )
      guard mistake.fits(rows: map.outputs, columns: map.inputs, row, column) else { continue }
      mutants.append(Mutant(mistake: mistake, map: map, row: row, column: column))
    }
    return mutants
  }

  func jacobian(_ x: [Double]) -> Matrix<Double> { mistake.plant(in: map.jacobian(x), at: x, row, column) }

  /// Whether an entry is one that was changed.
  func isPlanted(_ entry: Entry) -> Bool {
    (entry.row, entry.column) == (row, column)
      || mistake == .swappedPair && (entry.row, entry.column) == (column, row)
  }

  var description: String { "\(mistake) at (\(row), \(column)) of \(map.outputs)×\(map.inputs)" }
}

/// Numbers that are the same on every machine: Knuth's linear congruence (MMIX), the upper bits.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    func step() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32
    }
    return step() << 32 | step()
  }
}
