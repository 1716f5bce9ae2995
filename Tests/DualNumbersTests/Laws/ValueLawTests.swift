import DualNumbers
import TestSupport
import Testing

/// Law 1: the value is the plain program's value, bit for bit, and branches look at nothing else.
@Suite("Law 1: the value is the plain program's")
struct ValueLawTests {
  @Test("every function, on special values with all special tangents", arguments: testedNumbers)
  func values(of tested: TestedType) { checkValues(of: tested.type) }

  private func checkValues<T: TestedNumber>(of type: T.Type) {
    var findings = Findings()
    var generator = SeededGenerator(seed: 1)
    for (f, plain) in zip(allFunctions(of: T.self), allFunctions(of: T.Plain.self)) {
      func check(_ operands: [T.Plain], _ numbers: [T]) {
        let (actual, expected) = (f.apply(numbers).components[0], plain.apply(operands))
        findings.check(isSame(actual, expected), "\(f.name) \(numbers): value \(actual), expected \(expected)")
      }
      for operands: [T.Plain] in specialOperands(arity: f.arity) {
        // All pairs of tangents for a single level; the many components of a nested number get a sample.
        for tangents in T.componentCount == 2 ? pairs(of: T.Plain.specialTangents) : [] {
          check(operands, operands.enumerated().map { i, x in T(x, tangents: [tangents[i % 2]]) })
        }
        check(operands, operands.map { T($0, specialTangentsUsing: &generator) })
      }
      for operands: [T.Plain] in randomOperands(arity: f.arity, count: 100) {
        check(operands, operands.map { T($0, specialTangentsUsing: &generator) })
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("comparison, classification, hashing and branches", arguments: testedNumbers)
  func observed(in tested: TestedType) { checkObservations(of: tested.type) }

  private func checkObservations<T: TestedNumber>(of type: T.Type) {
    var findings = Findings()
    var generator = SeededGenerator(seed: 2)
    for (dual, plain) in zip(observations(of: T.self), observations(of: T.Plain.self)) {
      for operands: [T.Plain] in allOperands(arity: 2, random: 100) {
        let numbers = operands.map { T($0, specialTangentsUsing: &generator) }
        let (actual, expected) = (dual.answer(numbers[0], numbers[1]), plain.answer(operands[0], operands[1]))
        findings.check(actual == expected, "\(dual.name) of \(numbers): \(actual), expected \(expected)")
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("nothing but the value decides which of two numbers is equal, hashed or sorted first")
  func sets() {
    let numbers = [Dual(1, tangent: 2), Dual(1, tangent: 3), Dual(-0.0, tangent: 1), Dual(0, tangent: 5)]
    #expect(Set(numbers).count == 2)
    #expect(numbers[0] == numbers[1])
    #expect(numbers.sorted().map(\.tangent) == [1, 5, 2, 3])
    #expect(Dual(0, tangent: 5) == 0)
  }

  /// Newton's iteration for √2 stops by comparison, so duals stop where plain numbers do.
  @Test("an iteration takes as many steps")
  func iteration() {
    func steps<T: ElementaryScalar>(_ start: T) -> (root: T, count: Int) {
      var (x, count) = (start, 0)
      while true {
        let next = (x + 2 / x) / 2
        count += 1
        if next >= x && count > 1 { return (x, count) }
        x = next
      }
    }
    let plain = steps(3.0)
    let dual = steps(Dual(3, tangent: .infinity))
    #expect(dual.count == plain.count)
    #expect(dual.root.value == plain.root)
  }
}
