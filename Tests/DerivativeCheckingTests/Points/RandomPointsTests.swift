import DerivativeChecking
import DualNumbers
import Testing

@Suite("Points of a check")
struct RandomPointsTests {
  // SplitMix64 from seed 42; in python3, with u = (z >> 11)·2⁻⁵³ of each output z.
  @Test("random points have known bits")
  func pinned() {
    let points: PointList<Double> = .random(2, in: [0...1, 0...1], seed: 42)
    #expect(
      points.checkPoints.flatMap { $0 }.map(\.bitPattern) == [
        0x3FE7BAE644C5FD6D, 0x3FC477F199D93378, 0x3FD1D499D5C4C3E6,
        0x3FD607387FC392B8,
      ])
  }

  @Test("the same seed gives the same points, another one others")
  func seeds() {
    func points(_ seed: UInt64) -> [[Double]] {
      PointList<Double>.random(20, in: [0...1, -3...5], seed: seed).checkPoints
    }
    #expect(points(7) == points(7))
    #expect(points(7) != points(8))
    #expect(Set(points(7).map { $0[0] }).count == 20)
  }

  @Test("points are inside the box, whose ends may be far apart or the same")
  func box() {
    let box: [ClosedRange<Double>] = [
      2...2, -1...1, 1...1.0000000000000002, -Double.greatestFiniteMagnitude...(.greatestFiniteMagnitude),
      0...0x1p-1074,
    ]
    let points = PointList<Double>.random(200, in: box, seed: 3).checkPoints
    #expect(points.count == 200)
    #expect(points.allSatisfy { x in zip(x, box).allSatisfy { $1.contains($0) } })
    #expect(points.allSatisfy { $0[0] == 2 })
    #expect(Set(points.map { $0[2] }).count == 2)
    #expect(points.contains { $0[1] < -0.9 } && points.contains { $0[1] > 0.9 })
  }

  @Test("in Float")
  func float() {
    let points = PointList<Float>.random(100, in: 0.25...0.5, seed: 1).checkPoints
    #expect(points.allSatisfy { $0.count == 1 && (0.25...0.5).contains($0[0]) })
    #expect(Set(points.map { $0[0] }).count > 95)
  }

  @Test("an array is one point, lists are several, and there may be none")
  func lists() {
    #expect([1.0, 2].checkPoints == [[1, 2]])
    #expect(PointList<Double>.each([[1, 2], [3, 4]]).checkPoints == [[1, 2], [3, 4]])
    #expect(PointList<Double>.each([1, 2]).checkPoints == [[1], [2]])
    #expect(PointList<Double>.random(0, in: 0...1).checkPoints.isEmpty)
    let none: [[Double]] = []
    #expect(PointList<Double>.each(none).checkPoints.isEmpty)
    #expect(PointList<Double>.random(3, in: []).checkPoints == [[], [], []])
  }
}
