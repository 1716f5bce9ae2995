import DerivativeChecking
import DualNumbers
import TestSupport
import Testing

/// A wrong size is a mistake in the program, which stops with a message that names the argument.
@Suite("Preconditions of the checks")
struct CheckPreconditionTests {
  @Test("names for some inputs or outputs")
  func names() async {
    let inputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkGradient(at: [1, 2], options: CheckOptions(inputs: ["a"])) { x in
        x[0]
      } given: { _ in
        [1, 0]
      }
    }
    expectMessage("options names 1 inputs, but there are 2; name all or none", in: inputs)
    let outputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkGradient(at: [1, 2], options: CheckOptions(outputs: ["a", "b"])) { x in
        x[0]
      } given: { _ in
        [1, 0]
      }
    }
    expectMessage("options names 2 outputs, but there are 1; name all or none", in: outputs)
  }

  @Test("boxes and lists of points")
  func points() async {
    let infinite = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = PointList<Double>.random(1, in: [0...1, 0...(.infinity)])
    }
    expectMessage("the box must be finite, but its range 1 is 0.0 to inf", in: infinite)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = PointList<Double>.random(-1, in: 0...1)
    }
    expectMessage("the count of random points must not be negative, but is -1", in: negative)
    let unequal = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = PointList<Double>.each([[1, 2], [3]])
    }
    expectMessage("point 1 has 1 entries, point 0 has 2; all must have as many", in: unequal)
    let several = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkDerivative(at: .each([[1, 2]])) { x in
        x
      } given: { _ in
        1
      }
    }
    expectMessage("checkDerivative takes points of one number, but these have 2", in: several)
  }

  @Test("tolerances, directions and outputs")
  func others() async {
    let tolerance = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Tolerance(ulps: -1)
    }
    expectMessage("ulps must be a number that is not negative, but is -1.0", in: tolerance)
    let nan = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Tolerance(relative: .nan)
    }
    expectMessage("relative must be a number that is not negative, but is nan", in: nan)
    let direction = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkDirectionalDerivative(at: [1, 2], along: [1]) { x in
        x[0]
      } given: { _, _ in
        1
      }
    }
    expectMessage("along has 1 entries, the point has 2; they must have as many", in: direction)
    let outputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkFunction(at: [1, 2]) { x in
        [x[0]]
      } plain: { x in
        x
      }
    }
    expectMessage("the function gives 1 outputs over dual numbers, but 2 over plain ones", in: outputs)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkJacobian(at: [1], outputs: -1) { _, _ in
      } given: { _, _ in
      }
    }
    expectMessage("outputs must not be negative, but is -1", in: negative)
    let point = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkDerivative(at: 1) { x in
        x
      } given: { _ in
        1
      }.entry(0, 0, point: 1)
    }
    expectMessage("point 1 is not one of the 1 that were checked", in: point)
  }
}
