import DualNumbers
import Foundation
import Testing

@Suite("Encoding, equality, concurrency")
struct CodingTests {
  private func again<Number: Codable>(_ number: Number) throws -> Number {
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(Number.self, from: encoder.encode(number))
  }

  @Test("JSON gives the same number back", arguments: [(1.5, -2.5), (0.1, 1e-300), (.infinity, .nan), (-3, .infinity)])
  func json(value: Double, tangent: Double) throws {
    let number = Dual(value, tangent: tangent)
    #expect(try again(number).isIdentical(to: number))
    let deep = nested(value, tangent, tangent, value)
    #expect(try again(deep).isIdentical(to: deep))
    let list = [number, deep.tangent]
    #expect(try zip(again(list), list).allSatisfy { $0.isIdentical(to: $1) })
  }

  @Test("JSON names value and tangent")
  func keys() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(Dual(1.5, tangent: -2)), as: UTF8.self)
    #expect(text == #"{"tangent":-2,"value":1.5}"#)
  }

  @Test(
    "damaged JSON throws", arguments: [#"{"value":1}"#, #"{"tangent":1}"#, #"{"value":"x","tangent":1}"#, "[1,2]", "3"])
  func damaged(text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Dual<Double>.self, from: Data(text.utf8)) }
  }

  @Test(
    "lanes that are too few or too many throw",
    arguments: [
      #"{"value":1,"tangent":[1,2]}"#, #"{"value":1,"tangent":[1,2,3,4,5]}"#, #"{"value":1,"tangent":[]}"#,
      #"{"value":1,"tangent":2}"#, #"{"value":1}"#,
    ])
  func damagedLanes(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DualVector<SIMD4<Double>>.self, from: Data(text.utf8))
    }
  }

  @Test("isIdentical(to:) sees tangents, signs of zeros and NaNs, at every level")
  func identity() {
    let x = nested(1, 2, 3, 4)
    #expect(x.isIdentical(to: nested(1, 2, 3, 4)))
    for other in [nested(9, 2, 3, 4), nested(1, 9, 3, 4), nested(1, 2, 9, 4), nested(1, 2, 3, 9)] {
      #expect(!x.isIdentical(to: other))
      #expect(x == other || other.value.value == 9)
    }
    #expect(!Dual(0, tangent: 1).isIdentical(to: Dual(-0.0, tangent: 1)))
    #expect(!Dual(1, tangent: 0).isIdentical(to: Dual(1, tangent: -0.0)))
    #expect(!nested(1, 0, 0, 0).isIdentical(to: nested(1, 0, 0, -0.0)))
    #expect(Dual<Double>(.nan, tangent: .nan).isIdentical(to: Dual<Double>(-.nan, tangent: .signalingNaN)))
    #expect(!Dual(.nan, tangent: 1).isIdentical(to: Dual(.nan, tangent: 2)))
    #expect(!Dual(1, tangent: 1).isIdentical(to: Dual(.nan, tangent: 1)))
  }

  @Test("equal numbers have equal hashes, and dictionaries find them")
  func hashing() {
    #expect(Dual(1, tangent: 2).hashValue == Dual(1, tangent: 3).hashValue)
    #expect(Dual(0, tangent: 2).hashValue == Dual(-0.0, tangent: 3).hashValue)
    #expect(nested(1, 2, 3, 4).hashValue == nested(1, 5, 6, 7).hashValue)
    let names = [Dual(1, tangent: 2): "one", Dual(2, tangent: 2): "two"]
    #expect(names[Dual(2, tangent: 7)] == "two")
    #expect(names[3] == nil)
  }

  @Test("numbers cross between tasks")
  func sendable() async {
    let x = Dual(2, tangent: 1)
    let y = await Task.detached { x * x }.value
    #expect(y.isIdentical(to: Dual(4, tangent: 4)))
  }
}
