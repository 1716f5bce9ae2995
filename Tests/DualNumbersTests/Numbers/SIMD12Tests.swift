import DualNumbers
import Foundation
import TestSupport
import Testing

@Suite("Vectors of twelve")
struct SIMD12Tests {
  private let numbers = SIMD12<Double>((1...12).map(Double.init))

  @Test("twelve scalars, in order, 0 at first, in as much memory")
  func scalars() {
    #expect(SIMD12<Double>.scalarCount == 12 && SIMD12<Double>().scalarCount == 12)
    #expect(numbers.indices.map { numbers[$0] } == (1...12).map(Double.init))
    #expect(SIMD12<Float>() == SIMD12<Float>(repeating: 0))
    #expect(MemoryLayout<SIMD12<Double>>.size == 96 && MemoryLayout<SIMD12<Float>>.size == 48)
    var x = SIMD12<Float>()
    for k in 0..<12 { x[k] = Float(k) }
    #expect(x == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    withUnsafeBytes(of: x) { #expect(Array($0.bindMemory(to: Float.self)) == (0..<12).map(Float.init)) }
  }

  @Test("what Swift has for every vector: arithmetic, comparisons, selection, equality, hashing, text, JSON")
  func vectors() throws {
    let squares = numbers * numbers
    #expect((0..<12).allSatisfy { squares[$0] == Double(($0 + 1) * ($0 + 1)) })
    #expect((squares - numbers).sum() == 650 - 78)
    #expect(any(squares .> 143) && !all(squares .> 1))
    #expect(squares.replacing(with: 0, where: numbers .> 2) == [1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(numbers == numbers && numbers != squares && Set([numbers, numbers]).count == 1)
    #expect(SIMD12<Int32>(repeating: 7).description.hasPrefix("SIMD12<Int32>(7, 7,"))
    #expect(try JSONDecoder().decode(SIMD12<Double>.self, from: JSONEncoder().encode(numbers)) == numbers)
  }

  @Test("a lane that there is not")
  func noSuchLane() async {
    let above = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = SIMD12<Double>()[12]
    }
    expectMessage("lane 12 is not one of 0 to 11 of a SIMD12", in: above)
    let below = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var x = SIMD12<Float>()
      x[-1] = 2
    }
    expectMessage("lane -1 is not one of 0 to 11 of a SIMD12", in: below)
  }
}
