import ReferenceProblems
import Testing

@Suite("Points of the Moré–Garbow–Hillstrom problems")
struct ReferencePointsTests {
  @Test("the points are those of the data, bit for bit", arguments: MGHReference.keys)
  func points(key: MGHReference.Key) throws {
    let file = try MGHReference(key)
    let points = key.problem.referencePoints(file.n)
    #expect(points.map(\.label) == file.points.map(\.label))
    for (point, expected) in zip(points, file.points) {
      #expect(point.x.map(\.bitPattern) == expected.x.map(\.bitPattern), "\(point.label)")
    }
  }

  @Test("Rosenbrock's points")
  func rosenbrock() {
    let points = MGHProblem.rosenbrock.referencePoints(2).map(\.x)
    #expect(points == [[-1.2, 1], [-12, 10], [-1.275, 0.9375]])
  }
}
