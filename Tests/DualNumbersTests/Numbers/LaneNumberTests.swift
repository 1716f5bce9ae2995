import DualNumbers
import Foundation
import TestSupport
import Testing

/// What numbers with lanes have of their own; their arithmetic and functions are those of Dual by law 3.
@Suite("DualVector and SkippingDualVector")
struct LaneNumberTests {
  typealias Number = _LaneNumber & SeededNumber & Codable & Sendable & CustomStringConvertible
    & CustomDebugStringConvertible & ExpressibleByFloatLiteral

  private typealias Two = DualVector<SIMD2<Double>>
  private typealias Eight = DualVector<SIMD8<Double>>
  private typealias SkippingTwo = SkippingDualVector<SIMD2<Double>>
  private typealias SkippingEight = SkippingDualVector<SIMD8<Double>>

  @Test("construction: constants, variables of a lane, any tangent, literals")
  func construction() {
    construction(Two.self, Eight.self) { .variable($0, lane: $1) }
    construction(SkippingTwo.self, SkippingEight.self) { .variable($0, lane: $1) }
    for lane in 0..<12 {
      var unit = SIMD12<Double>()
      unit[lane] = 1
      #expect(DualVector<SIMD12<Double>>.variable(3, lane: lane).tangent == unit)
      #expect(SkippingDualVector<SIMD12<Double>>.variable(3, lane: lane).tangent == unit)
    }
  }

  private func construction<Two: Number, Eight: Number>(
    _: Two.Type, _: Eight.Type, variable: (Double, Int) -> Eight
  ) where Two.Lanes == SIMD2<Double>, Eight.Lanes == SIMD8<Double>, Two.FloatLiteralType == Double {
    #expect(Two(4).isIdentical(to: Two(4, tangent: [0, 0])))
    for lane in 0..<8 {
      var unit = SIMD8<Double>()
      unit[lane] = 1
      #expect(variable(3, lane).isIdentical(to: Eight(3, tangent: unit)))
    }
    let (float, integer): (Two, Two) = (2.5, 7)
    #expect(float.isIdentical(to: Two(2.5)) && integer.isIdentical(to: Two(7)))
  }

  @Test("a lane that is none of the vector's")
  func lanePrecondition() async {
    let above = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DualVector<SIMD2<Double>>.variable(1, lane: 2)
    }
    expectMessage("lane 2 is not one of 0 to 1 of DualVector<SIMD2<Double>>", in: above)
    let below = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = SkippingDualVector<SIMD8<Float>>.variable(1, lane: -1)
    }
    expectMessage("lane -1 is not one of 0 to 7 of SkippingDualVector<SIMD8<Float>>", in: below)
  }

  @Test("description and debugDescription")
  func description() {
    description(Two.self, "DualVector")
    description(SkippingTwo.self, "SkippingDualVector")
  }

  private func description<Two: Number>(_: Two.Type, _ name: String) where Two.Lanes == SIMD2<Double> {
    let x = Two(9, tangent: [12, -1])
    #expect(x.description == "9.0 + [12.0, -1.0]ε")
    #expect(x.debugDescription == "\(name)<SIMD2<Double>>(9.0, tangent: [12.0, -1.0])")
    #expect(Dual(x, tangent: 1).description == "(9.0 + [12.0, -1.0]ε) + (1.0 + [0.0, 0.0]ε)ε")
  }

  @Test("JSON gives the same number back")
  func coding() throws {
    try coding(Two.self, Eight.self)
    try coding(SkippingTwo.self, SkippingEight.self)
  }

  private func coding<Two: Number, Eight: Number>(_: Two.Type, _: Eight.Type) throws
  where Two.Lanes == SIMD2<Double>, Eight.Lanes == SIMD8<Double> {
    let x = Eight(1.5, tangent: [0, 0, 0, 0, 1, -2, 1e-300, 0])
    let again = try JSONDecoder().decode(Eight.self, from: JSONEncoder().encode(x))
    #expect(again.isIdentical(to: x))
    #expect((again * again).isIdentical(to: x * x))
    let deep = Dual(x, tangent: Eight(2, tangent: .init(repeating: 3)))
    #expect(try JSONDecoder().decode(Dual<Eight>.self, from: JSONEncoder().encode(deep)).isIdentical(to: deep))
    for text in [#"{"value":1}"#, #"{"tangent":[1,2]}"#, #"{"value":1,"tangent":[1]}"#, "[1,[2,3]]"] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(Two.self, from: Data(text.utf8)) }
    }
  }

  @Test("isIdentical(to:) sees every lane, signs of zeros and NaNs")
  func identity() {
    identity(Two.self)
    identity(SkippingTwo.self)
  }

  private func identity<Two: Number>(_: Two.Type) where Two.Lanes == SIMD2<Double> {
    let x = Two(1, tangent: [2, 0])
    #expect(x.isIdentical(to: x))
    for other in [Two(9, tangent: [2, 0]), Two(1, tangent: [9, 0]), Two(1, tangent: [2, -0.0])] {
      #expect(!x.isIdentical(to: other))
    }
    #expect(!Two(0).isIdentical(to: Two(-0.0)))
    #expect(Two(.nan, tangent: [.nan, 1]).isIdentical(to: Two(-.nan, tangent: [.signalingNaN, 1])))
    #expect(!Dual(x).isIdentical(to: Dual(Two(1, tangent: [2, 3]))))
  }

  @Test("equality, order and hashing look at the value")
  func equality() {
    equality(Two.self)
    equality(SkippingTwo.self)
  }

  private func equality<Two: Number>(_: Two.Type) where Two.Lanes == SIMD2<Double> {
    let (x, y) = (Two(1, tangent: [2, 3]), Two(1, tangent: [4, 5]))
    #expect(x == y && x.hashValue == y.hashValue && Set([x, y]).count == 1)
    #expect(x < Two(2) && !(x < y) && Two(0, tangent: [1, 1]) == 0)
  }

  @Test("detached, probe")
  func passing() {
    passing(Two.self)
    passing(SkippingTwo.self)
  }

  private func passing<Two: Number & ElementaryScalar>(_: Two.Type) where Two.Lanes == SIMD2<Double> {
    let x = Two(3, tangent: [1, 2])
    #expect(x.detached.isIdentical(to: Two(3)))
    var seen: Two?
    #expect(x.probe { seen = $0 }.isIdentical(to: x))
    #expect(seen?.isIdentical(to: x) == true)
  }

  @Test("value and tangent are set in place, in lanes that were zero and to zero")
  func setting() {
    setting(Eight.self)
    setting(SkippingEight.self)
  }

  private func setting<Eight: Number>(_: Eight.Type) where Eight.Lanes == SIMD8<Double> {
    var x = Eight(3)
    x.tangent[6] = 2
    x.value = 5
    #expect(x.isIdentical(to: Eight(5, tangent: [0, 0, 0, 0, 0, 0, 2, 0])))
    #expect((x * x).tangent == [0, 0, 0, 0, 0, 0, 20, 0])
    x.tangent = .init(repeating: -1)
    x.tangent.lowHalf = [0, 0, 0, 4]
    #expect((2 * x).tangent == [0, 0, 0, 8, -2, -2, -2, -2])
    x.tangent = .zero
    #expect((x + x).isIdentical(to: Eight(10)))
  }

  @Test("numbers cross between tasks")
  func sendable() async {
    await sendable(Two.self)
    await sendable(SkippingTwo.self)
  }

  private func sendable<Two: Number>(_: Two.Type) async where Two.Lanes == SIMD2<Double> {
    let x = Two(2, tangent: [0, 1])
    let y = await Task.detached { x * x }.value
    #expect(y.isIdentical(to: Two(4, tangent: [0, 4])))
  }
}
