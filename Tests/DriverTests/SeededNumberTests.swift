import DualNumbers
import TestSupport
import Testing

@Suite("Numbers that drivers seed")
struct SeededNumberTests {
  @Test("one direction")
  func oneDirection() {
    check(Dual<Double>.self, lanes: 1)
    check(Dual<Float>.self, lanes: 1)
    check(Dual<Dual<Double>>.self, lanes: 1)
  }

  @Test("several directions", arguments: testedLanes)
  func severalDirections(lanes: LanesType) { checkLanes(lanes.type) }

  private func checkLanes<Lanes: TestedLanes>(_: Lanes.Type) {
    check(DualVector<Lanes>.self, lanes: Lanes.scalarCount)
    check(SkippingDualVector<Lanes>.self, lanes: Lanes.scalarCount)
    checkLanes(of: DualVector<Lanes>(3, tangent: Rough.lanes()))
    checkLanes(of: SkippingDualVector<Lanes>(3, tangent: Rough.lanes()))
  }

  private func checkLanes<Number: _LaneNumber & SeededNumber>(of x: Number) {
    for k in 0..<Number.laneCount { #expect(x.derivative(lane: k) == x.tangent[k]) }
    checkCopies(x)
    checkReseeding(x)
  }

  @Test("whether a derivative may differ from 0")
  func varies() {
    typealias Skipping = SkippingDualVector<SIMD4<Double>>
    #expect(Dual<Double>(1).varies && DualVector<SIMD4<Double>>(1).varies)
    #expect(
      !Skipping(1).varies && !Skipping(1, tangent: SIMD4()).varies && !Skipping(1, tangent: [0, -0.0, 0, 0]).varies)
    var x = Skipping.variable(2, lane: 3)
    #expect(x.varies && (3 * x + 1).varies && Skipping.sin(x).varies && !(Skipping(2) * 3 / 4 - 1).varies)
    #expect(!x.detached.varies && !Skipping.exp(2).varies)
    x.unseed(lane: 3)
    #expect(!x.varies)
    x.tangent[1] = 5
    #expect(x.varies)
    x.tangent = .zero
    #expect(!x.varies && !Skipping(1, tangent: [1, 0, 0, 0]).rounded().varies)
  }

  /// A seeded number is a variable of that lane alone, and a constant again afterwards.
  private func check<Number: SeededNumber & Equatable>(_: Number.Type, lanes: Int) {
    #expect(Number.laneCount == lanes)
    for k in 0..<lanes {
      var x = Number(3)
      x.seed(lane: k)
      #expect(x.value == 3)
      #expect((0..<lanes).map { x.derivative(lane: $0) } == (0..<lanes).map { $0 == k ? 1 : 0 })
      // Arithmetic sees the seed.
      let y = x.lifted(to: 9, slope: 6)
      #expect((0..<lanes).map { y.derivative(lane: $0) } == (0..<lanes).map { $0 == k ? 6 : 0 })
      x.unseed(lane: k)
      #expect(x.value == 3)
      let z = x.lifted(to: 9, slope: 6)
      #expect((0..<lanes).allSatisfy { x.derivative(lane: $0) == 0 && z.derivative(lane: $0) == 0 })
    }
    checkCopies(Number(3).lifted(to: 3, slope: 0))
  }

  /// The first so many derivatives come out, and nothing behind them is written.
  private func checkCopies<Number: SeededNumber>(_ x: Number) {
    for count in 1...Number.laneCount {
      for stride in [1, 3] {
        var expected = [Number.Value](repeating: 77, count: 3 * Number.laneCount + 2)
        var entries = expected
        entries.withUnsafeMutableBufferPointer {
          x.unsafeCopyDerivatives(count, to: $0.baseAddress! + 1, stride: stride)
        }
        for k in 0..<count { expected[1 + k * stride] = x.derivative(lane: k) }
        #expect(entries == expected)
      }
    }
  }

  /// Also a number that varied before is a variable of one lane once it is seeded.
  private func checkReseeding<Number: SeededNumber>(_ x: Number) {
    for k in 0..<Number.laneCount {
      var y = x
      y.seed(lane: k)
      #expect((0..<Number.laneCount).map { y.derivative(lane: $0) } == (0..<Number.laneCount).map { $0 == k ? 1 : 0 })
    }
  }

  @Test("a lane that does not exist")
  func noSuchLane() async {
    let seeded = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var x = DualVector<SIMD8<Double>>(3)
      x.seed(lane: 12)
    }
    expectMessage("lane 12 is not one of 0 to 7 of DualVector<SIMD8<Double>>", in: seeded)
    let unseeded = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var x = DualVector<SIMD2<Float>>(3)
      x.unseed(lane: 2)
    }
    expectMessage("lane 2 is not one of 0 to 1 of DualVector<SIMD2<Float>>", in: unseeded)
    let read = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DualVector<SIMD8<Double>>(3).derivative(lane: 8)
    }
    expectMessage("lane 8 is not one of 0 to 7 of DualVector<SIMD8<Double>>", in: read)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DualVector<SIMD4<Double>>(3).derivative(lane: -1)
    }
    expectMessage("lane -1 is not one of 0 to 3 of DualVector<SIMD4<Double>>", in: negative)
    let single = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var x = Dual(3, tangent: 1)
      x.seed(lane: 1)
    }
    expectMessage("lane 1 is not one of 0 to 0 of Dual<Double>", in: single)
    let readSingle = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Dual(3, tangent: 1).derivative(lane: 1)
    }
    expectMessage("lane 1 is not one of 0 to 0 of Dual<Double>", in: readSingle)
  }
}
