import DualNumbers
import Testing

/// Law 5: a dual number becomes a plain one by reading `.value`, and in no other way.
@Suite("Law 5: nothing is lost without a word")
struct NothingLostLawTests {
  @Test("no cast makes a plain number of a dual one")
  func casts() {
    let number: Any = Dual(2, tangent: 3)
    #expect(number as? Double == nil)
    #expect(number as? Float == nil)
    #expect(number as? Int == nil)
    #expect(number as? any BinaryInteger == nil)
    #expect(number as? Dual<Float> == nil)
    #expect(number as? Dual<Dual<Double>> == nil)
    #expect((number as? Dual<Double>)?.tangent == 3)
  }

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
