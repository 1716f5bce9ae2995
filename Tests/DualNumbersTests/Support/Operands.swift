import TestSupport

extension BinaryFloatingPoint {
  /// Thirteen values at which rules go wrong first.
  static var specialValues: [Self] {
    let positive: [Self] = [0, .leastNonzeroMagnitude, .leastNormalMagnitude, 1, 2.5, .infinity]
    return positive.flatMap { [$0, -$0] } + [.nan]
  }

  /// The tangents that go with them.
  static var specialTangents: [Self] { [0, -0.0, 1, -2.5, .infinity, .nan] }

  /// A number of any size, a moderate number or a small multiple of one half, each as likely.
  static func random(using generator: inout SeededGenerator) -> Self {
    let significand = Self(Double.random(in: -2...2, using: &generator))
    switch Int.random(in: 0..<3, using: &generator) {
    case 0:
      let range = Self.leastNormalMagnitude.exponent...Self.greatestFiniteMagnitude.exponent
      let exponent = Int.random(in: Int(range.lowerBound)...Int(range.upperBound), using: &generator)
      return Self(sign: .plus, exponent: Exponent(exponent), significand: significand)
    case 1: return 8 * significand
    default: return Self(Int.random(in: -20...20, using: &generator)) / 2
    }
  }
}

extension Array {
  /// One element of as many as `factor` says, which differ from run to run of the generator.
  func sampled(oneOf factor: Int, using generator: inout SeededGenerator) -> Self {
    factor <= 1 ? self : filter { _ in Int.random(in: 0..<factor, using: &generator) == 0 }
  }
}

extension TestedNumber {
  /// The number of this value whose other components are `tangents`, over and over.
  init(_ value: Plain, tangents: [Plain]) {
    let others = (1..<Self.componentCount).map { tangents[($0 - 1) % tangents.count] }
    self.init(components: ([value] + others)[...])
  }

  /// The number of this value whose other components are drawn from the special tangents.
  init(_ value: Plain, specialTangentsUsing generator: inout SeededGenerator) {
    let others = (1..<Self.componentCount).map { _ in Plain.specialTangents.randomElement(using: &generator)! }
    self.init(components: ([value] + others)[...])
  }
}

/// Operands from the special values: all thirteen for one argument, the 13 × 13 grid for two, through which a third
/// argument goes in turn.
func specialOperands<Plain: BinaryFloatingPoint>(arity: Int) -> [[Plain]] {
  let special = Plain.specialValues
  if arity == 1 { return special.map { [$0] } }
  return special.indices.flatMap { i in
    special.indices.map { j in
      let third = special[(5 * i + j) % special.count]
      return Array([special[i], special[j], third].prefix(arity))
    }
  }
}

/// Seeded random operands.
func randomOperands<Plain: BinaryFloatingPoint>(arity: Int, count: Int) -> [[Plain]] {
  var generator = SeededGenerator(seed: 13)
  return (0..<count).map { _ in (0..<arity).map { _ in Plain.random(using: &generator) } }
}

/// Both of them.
func allOperands<Plain: BinaryFloatingPoint>(arity: Int, random count: Int) -> [[Plain]] {
  specialOperands(arity: arity) + randomOperands(arity: arity, count: count)
}
