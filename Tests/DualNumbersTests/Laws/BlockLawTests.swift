import DualNumbers
import TestSupport
import Testing

/// Law 3 for blocks of second derivatives. The sign of a zero and the bits of a NaN are left open.
@Suite("Law 3: a row of a block is what nested lanes have in that direction")
struct BlockLawTests {
  @Test("every function, blocks of Double and Float")
  func everyFunction() {
    check(Double.self)
    check(Float.self)
  }

  private func check<Plain: TestedNumber & BinaryFloatingPoint & SIMDScalar>(_: Plain.Type) where Plain.Plain == Plain {
    var findings = Findings()
    var generator = SeededGenerator(seed: 8)
    for (f, nested) in zip(allFunctions(of: HyperDual<Plain>.self), allFunctions(of: Dual<HyperDual<Plain>.Value>.self))
    {
      let operands: [[Plain]] = allOperands(arity: f.arity, random: 100)
      for operands in operands.sampled(oneOf: 2, using: &generator) {
        let numbers = operands.map { HyperDual<Plain>.withStillParts($0, using: &generator) }
        let result = f.apply(numbers)
        // What arithmetic that ends in ±∞ or NaN does with tangents is left open.
        if f.isArithmetic && !result.value.isFinite { continue }
        for i in 0..<4 {
          let alone = nested.apply(numbers.map { $0.row(i) })
          // 0·∞ of an operand is NaN in arithmetic, unless what is 0 is skipped.
          let isOpen = f.isArithmetic && !numbers.allSatisfy { $0.components.allSatisfy(\.isFinite) }
          findings.check(
            zip(result.row(i).components, alone.components).prefix(isOpen ? 1 : 10)
              .allSatisfy { isSameTangent($0, $1) },
            "\(f.name) of \(numbers.map { $0.row(i) }): \(result.row(i)), expected \(alone); all of \(numbers)")
        }
      }
    }
    #expect(findings.areEmpty, "\(Plain.self)")
  }

  @Test("a quotient chooses its form for every row by itself")
  func quotients() {
    typealias Inner = HyperDual<Double>.Value
    var findings = Findings()
    for (x, y) in [(7, 1e-160), (7, 3), (1e-320, 3e-310), (1e150, 1e-150), (3, 1e200), (0, 1e-310), (1, 0)] {
      // One entry alone leaves the range.
      let a = HyperDual(
        Inner(x, tangent: [1, 0, 0.3, 1e300]),
        rows: (Inner(0.7, tangent: [0, 0, 0.1, 0]), Inner(0), Inner(1e300, tangent: [1, 2, 3, 4]), Inner(-2)))
      let b = HyperDual(
        Inner(y, tangent: [0.9, 1, 1e200, 0]),
        rows: (Inner(0), Inner(1.1, tangent: [0, 0.2, 0, 1e-5]), Inner(-0.5), Inner(1e-300)))
      for i in 0..<4 {
        let (actual, alone) = ((a / b).row(i), a.row(i) / b.row(i))
        findings.check(
          zip(actual.components, alone.components).allSatisfy { isSameTangent($0, $1) },
          "\(x) / \(y), row \(i): \(actual), expected \(alone)")
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("how a number came by its parts never shows")
  func origins() {
    typealias Number = HyperDual<Double>
    func variables(_ x: Double, row: Int, column: Int) -> [Number] {
      let ones = Number.Value(0, tangent: .one)
      let moved = Number(ones, rows: (.init(1, tangent: .one), .init(1), .init(1), .init(1, tangent: .one)))
      var seeded = Number(Number.Value(x))
      seeded.seed(lane: row)
      seeded.value.seed(lane: column)
      let variable = Number.variable(x, row: row, column: column)
      var difference = (variable + moved) - moved
      difference.value.value = x
      return [variable, seeded, difference]
    }
    var findings = Findings()
    var generator = SeededGenerator(seed: 9)
    for f in allFunctions(of: Number.self) {
      let operands: [[Double]] = allOperands(arity: f.arity, random: 100)
      for operands in operands.sampled(oneOf: 4, using: &generator) where operands.allSatisfy(\.isFinite) {
        let forms = operands.map {
          variables(
            $0, row: Int.random(in: 0..<4, using: &generator), column: Int.random(in: 0..<4, using: &generator))
        }
        let results = (0..<3).map { i in f.apply(forms.enumerated().map { $1[(i + i * $0) % 3] }) }
        if f.isArithmetic && !results[0].value.isFinite { continue }
        for result in results {
          findings.check(
            zip(result.components, results[0].components).allSatisfy { isSameTangent($0, $1) },
            "\(f.name) of \(operands): \(result), expected \(results[0])")
        }
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("a formula with constants that the optimiser sees: the block of Dual over duals")
  func formula() {
    func f<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
      let quotient = (1 + 2 * x + x * x / 3) / (4 - y * y)
      return 0 - T.exp(-quotient) * T.sin(3 * y) + T.pow(x, 2.5) - (0.5 - x) * T.hypot(x, 0)
    }
    for (x, y) in [(0.3, 0.7), (2, -1.5), (1e-8, 3)] {
      let block = f(HyperDual.variable(x, row: 1, column: 3), .variable(y, row: 2, column: 0))
      let (xx, yy) = (f(nested(x, 1, 1, 0), nested(y, 0, 0, 0)), f(nested(x, 0, 0, 0), nested(y, 1, 1, 0)))
      let xy = f(nested(x, 0, 1, 0), nested(y, 1, 0, 0))
      #expect(block.value.value == xx.value.value)
      #expect(block.value.tangent == [yy.value.tangent, 0, 0, xx.value.tangent])
      #expect((0..<4).map { block.derivative(lane: $0).value } == [0, xx.tangent.value, yy.tangent.value, 0])
      #expect(block.derivative(lane: 1).tangent[3] == xx.tangent.tangent)
      #expect(block.derivative(lane: 2).tangent[0] == yy.tangent.tangent)
      #expect(block.derivative(lane: 1).tangent[0] == xy.tangent.tangent)
      for i in [0, 3] { #expect(block.derivative(lane: i).tangent == .zero) }
    }
  }
}

extension HyperDual where Scalar: TestedNumber & BinaryFloatingPoint, Scalar.Plain == Scalar {
  /// Special tangents and random numbers; rows, columns and second derivatives are zero by turns, as are single lanes.
  static func withStillParts(_ x: Scalar, using generator: inout SeededGenerator) -> HyperDual {
    func lanes(_ isStill: Bool) -> SIMD4<Scalar> { isStill ? .zero : .withStillGroups(using: &generator) }
    let still = (0..<3).map { _ in Int.random(in: 0..<3, using: &generator) == 0 }
    let rows = lanes(still[0])
    let parts = (0..<4).map { Value(rows[$0], tangent: lanes(still[1])) }
    return HyperDual(Value(x, tangent: lanes(still[2])), rows: (parts[0], parts[1], parts[2], parts[3]))
  }

  func row(_ i: Int) -> Dual<Value> { Dual(value, tangent: derivative(lane: i)) }
}
