import DualNumbers
import Testing

/// Law 5: a dual number becomes a plain one by reading `.value`, and in no other way. What therefore must not compile is
/// in Tests/TypeCheckCorpus/Refused.swift, which `.ci/typecheck` checks line by line.
@Suite("Law 5: nothing is lost without a word")
struct NothingLostLawTests {
  @Test("duals are no BinaryFloatingPoint, which has conversions to all others", arguments: testedNumbers)
  func conversions(of tested: TestedType) {
    #expect(!(tested.type is any BinaryFloatingPoint.Type))
  }

  @Test("a plain operand of a mixed operator becomes a constant, never the dual a plain number")
  func mixed() {
    let x = Dual(2, tangent: 3)
    let sum: Any = x + 1.5
    let product: Any = 1.5 * x
    #expect((sum as? Dual<Double>)?.tangent == 3)
    #expect((product as? Dual<Double>)?.tangent == 4.5)
  }
}
