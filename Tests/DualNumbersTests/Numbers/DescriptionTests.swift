import DualNumbers
import TestSupport
import Testing

@Suite("Text of dual numbers")
struct DescriptionTests {
  @Test(
    "description: value and tangent with a sign between",
    arguments: [
      (9, -12, "9.0 - 12.0ε"), (-9, 12, "-9.0 + 12.0ε"), (0, 0, "0.0 + 0.0ε"), (-0.0, -0.0, "-0.0 - 0.0ε"),
      (.infinity, -.infinity, "inf - infε"), (-.infinity, .infinity, "-inf + infε"), (.nan, .nan, "nan + nanε"),
      (1e-300, 1.5e300, "1e-300 + 1.5e+300ε"), (0.1, -1e-7, "0.1 - 1e-07ε"),
    ] as [(Double, Double, String)])
  func plain(value: Double, tangent: Double, text: String) {
    #expect(Dual(value, tangent: tangent).description == text)
    #expect("\(Dual(value, tangent: tangent))" == text)
  }

  @Test("nested numbers have their parts in parentheses")
  func nestedNumbers() {
    #expect(nested(1, -2, -3, 4).description == "(1.0 - 2.0ε) + (-3.0 + 4.0ε)ε")
    #expect(Dual(nested(1, 2, 3, 4)).description == "((1.0 + 2.0ε) + (3.0 + 4.0ε)ε) + ((0.0 + 0.0ε) + (0.0 + 0.0ε)ε)ε")
  }

  @Test("debugDescription could be pasted into source")
  func debug() {
    #expect(String(reflecting: Dual(9, tangent: -12)) == "Dual<Double>(9.0, tangent: -12.0)")
    #expect(
      nested(1, -2, -3, 4).debugDescription
        == "Dual<Dual<Double>>(Dual<Double>(1.0, tangent: -2.0), tangent: Dual<Double>(-3.0, tangent: 4.0))")
    #expect(Dual<Float>(0.5, tangent: .infinity).debugDescription == "Dual<Float>(0.5, tangent: inf)")
  }

  @Test("the text reads back as the same number, bit for bit")
  func roundTrips() {
    var generator = SeededGenerator(seed: 5)
    let special = Double.specialValues
    var findings = Findings()
    for i in 0..<2000 {
      func any() -> Double { i < 500 ? special.randomElement(using: &generator)! : .random(using: &generator) }
      let number = Dual(any(), tangent: any())
      let again = Dual<Double>(number.description)
      findings.check(again?.isIdentical(to: number) == true, "\(number): \(String(describing: again))")
      let deep = Dual(nested(any(), any(), any(), any()), tangent: nested(any(), any(), any(), any()))
      let deepAgain = Dual<Dual<Dual<Double>>>(deep.description)
      findings.check(deepAgain?.isIdentical(to: deep) == true, "\(deep): \(String(describing: deepAgain))")
      let single = Dual(Float(any()), tangent: Float(any()))
      findings.check(Dual<Float>(single.description)?.isIdentical(to: single) == true, "\(single)")
    }
    #expect(findings.areEmpty)
  }

  @Test(
    "other text is no number",
    arguments: [
      "", "ε", "1", "1.0", "1.0 + 2.0", "1.0 +2.0ε", "1.0 + ε", " + 2.0ε", "1.0 * 2.0ε", "a + 2.0ε", "1.0 + bε",
      "1.0 + 2.0ε ", "(1.0) + (2.0)ε", "1.0 + 2.0 + 3.0ε", "(1.0 + 2.0ε) + (3.0 + 4.0ε)ε", "1.0  + 2.0ε", "1.0 + 2.0εε",
    ])
  func refused(text: String) {
    let number = Dual<Double>(text)
    #expect(number == nil, "\(text)")
  }

  @Test(
    "nor are damaged nested ones",
    arguments: [
      "1.0 + 2.0ε", "(1.0 + 2.0ε) + 3.0ε", "(1.0 + 2.0ε) + (3.0 + 4.0)ε", "((1.0 + 2.0ε) + (3.0 + 4.0ε)ε",
      "(1.0 + 2.0ε)) + (3.0 + 4.0ε)ε", "() + ()ε", ")( + )(ε",
    ])
  func refusedNested(text: String) {
    let number = Dual<Dual<Double>>(text)
    #expect(number == nil, "\(text)")
  }
}
