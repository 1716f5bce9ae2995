import DualNumbers
import Foundation
import TestSupport
import Testing

@Suite("Vectors of three without padding")
struct PackedSIMD3Tests {
  private let numbers: PackedSIMD3<Double> = [3, -2, 0.5]

  @Test("three scalars, in order, 0 at first, in as much memory")
  func scalars() {
    #expect(PackedSIMD3<Double>.scalarCount == 3 && numbers.indices.map { numbers[$0] } == [3, -2, 0.5])
    #expect(PackedSIMD3<Int32>() == [0, 0, 0])
    #expect(MemoryLayout<PackedSIMD3<Double>>.stride == 24 && MemoryLayout<PackedSIMD3<Float>>.stride == 12)
    #expect(MemoryLayout<DualVector<PackedSIMD3<Double>>>.stride == 32)
    withUnsafeBytes(of: numbers) { #expect(Array($0.bindMemory(to: Double.self)) == [3, -2, 0.5]) }
  }

  @Test("what Swift has for every vector: arithmetic, comparisons, selection, text, JSON")
  func vectors() throws {
    #expect(numbers * numbers == [9, 4, 0.25] && (numbers + numbers).sum() == 3)
    #expect(numbers.replacing(with: 7, where: numbers .< 0) == [3, 7, 0.5])
    #expect(PackedSIMD3<Int32>(repeating: 7).description == "PackedSIMD3<Int32>(7, 7, 7)")
    #expect(try JSONDecoder().decode(PackedSIMD3<Double>.self, from: JSONEncoder().encode(numbers)) == numbers)
  }

  @Test("a skipping number of them knows whether it varies: each lane is looked at")
  func varying() {
    typealias Number = SkippingDualVector<PackedSIMD3<Double>>
    #expect(!Number(2, tangent: [0, -0.0, 0]).varies && !Number(2).varies)
    for lane in 0..<3 {
      var tangent = PackedSIMD3<Double>()
      tangent[lane] = .nan
      #expect(Number(2, tangent: tangent).varies && Number.variable(2, lane: lane).derivative(lane: lane) == 1)
    }
  }

  @Test("a lane that there is not")
  func noSuchLane() async {
    let above = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = PackedSIMD3<Double>()[3]
    }
    expectMessage("lane 3 is not one of 0 to 2 of a PackedSIMD3", in: above)
    let below = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var x = PackedSIMD3<Float>()
      x[-1] = 2
    }
    expectMessage("lane -1 is not one of 0 to 2 of a PackedSIMD3", in: below)
  }
}
