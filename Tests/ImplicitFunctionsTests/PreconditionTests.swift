import DualNumbers
import ImplicitFunctions
import TestSupport
import Testing

@Suite("Counts that do not fit stop with a message")
struct PreconditionTests {
  @Test func counts() async {
    let root = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Dual<Double>.root(near: [0, 0]) { x in [x[0] * x[1]] }
    }
    expectMessage("f gives 1 numbers for a point of 2: it takes as many equations as unknowns", in: root)
    let fixedPoint = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Dual<Double>.fixedPoint(near: [0]) { x in [x[0], x[0]] }
    }
    expectMessage("g gives 2 numbers for a point of 1", in: fixedPoint)
  }
}
