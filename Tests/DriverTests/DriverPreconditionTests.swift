import DualNumbers
import TestSupport
import Testing

/// A wrong size is a mistake in the program, which stops with a message that names the argument and both sizes.
@Suite("Preconditions of the drivers")
struct DriverPreconditionTests {
  @Test("a direction of the wrong length")
  func direction() async {
    let message = "along has 2 entries, the point has 3; they must have as many"
    let scalar = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = directionalDerivative(at: [1, 2, 3], along: [1, 2]) { x in x[0] }
    }
    expectMessage(message, in: scalar)
    let vector = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = valueWithDirectionalDerivative(at: [1, 2, 3] as [Float], along: [1, 2]) { x in [x[0]] }
    }
    expectMessage(message, in: vector)
    let structure = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = directionalDerivative(at: Rig(base: 1.0, joints: [2, 3]), along: Rig(base: 1, joints: [2])) { x in x.base }
    }
    expectMessage(message, in: structure)
    let several = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = directionalDerivatives(at: [1, 2, 3], along: [[1, 2, 3], [1, 2]]) { x in x[0] }
    }
    expectMessage(message, in: several)
    let ofSeveral = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = directionalDerivatives(at: [1, 2, 3] as [Float], along: [[1, 2]], of: Outputs())
    }
    expectMessage(message, in: ofSeveral)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = valueWithDirectionalDerivative(at: [1, 2, 3], along: [1, 2], of: Height())
    }
    expectMessage(message, in: object)
  }

  @Test("a number of outputs that changes between passes")
  func changingOutputs() async {
    let message = "the function gave 3 outputs, where the Jacobian has 2 rows; it must give as many in every pass"
    let one = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobian(at: [1, 2, 3]) { x in x[2].tangent == 1 ? [x[0], x[1], x[2]] : [x[0], x[1]] }
    }
    expectMessage(message, in: one)
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = valueWithJacobian(at: [1, 2, 3], lanes: SIMD2<Double>.self) { x in x[2].tangent[0] == 1 ? x : [x[0], x[1]] }
    }
    expectMessage(message, in: lanes)
    let fewer = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobian(at: [1, 2] as [Float]) { x in x[1].tangent == 1 ? [] : x }
    }
    expectMessage("the function gave 0 outputs, where the Jacobian has 2 rows", in: fewer)
    let structure = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobian(at: Rig(base: 1.0, joints: [2])) { x in x.joints[0].tangent == 1 ? [x.base] : [] }
    }
    expectMessage("the function gave 1 outputs, where the Jacobian has 0 rows", in: structure)
    let directions = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let units = (0...ClosureLanes<Double>.laneCount).map { [Double($0)] }
      _ = directionalDerivatives(at: [1], along: units) { x in x[0].derivative(lane: 1) == 0 ? [] : x }
    }
    expectMessage("the function gave 0 outputs, where the Jacobian has 1 rows", in: directions)
  }

  @Test("a column out of range")
  func columnOutOfRange() async {
    let above = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobianColumn(2, at: [1, 2]) { x in x }
    }
    expectMessage("column 2 is outside of a Jacobian of 2 columns", in: above)
    let below = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobianColumn(-1, at: [1, 2] as [Float], of: Outputs())
    }
    expectMessage("column -1 is outside of a Jacobian of 2 columns", in: below)
    let lazy = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DualNumbers.jacobianColumns(at: [1, 2]) { x in x }[5]
    }
    expectMessage("column 5 is outside of a Jacobian of 2 columns", in: lazy)
  }
}
