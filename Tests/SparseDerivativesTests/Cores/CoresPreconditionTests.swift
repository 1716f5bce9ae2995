import DualNumbers
import SparseDerivatives
import TestSupport
import Testing

@Suite("Preconditions of work over all cores")
struct CoresPreconditionTests {
  @Test("no tasks")
  func tasks() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], tasks: 0) { x in [x[0]] }
    }
    expectMessage("tasks is 0, but must be 1 or more", in: result)
  }

  @Test("columns that are not there")
  func columns() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], columns: 1..<3, tasks: 1) { x in [x[0]] }
    }
    expectMessage("columns 1..<3 are outside of a Jacobian of 2 columns", in: result)
  }

  @Test("a number of outputs that changes")
  func outputs() async {
    let returned = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [Double](repeating: 1, count: 20), tasks: 1) { x in
        x[0].varies ? [x[0]] : [x[0], x[1]]
      }
    }
    expectMessage("the function gave 2 outputs, where the Jacobian has 1 rows", in: returned)
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], outputs: 3, tasks: 1) { x, y in y = x }
    }
    expectMessage("the function gave 2 outputs, where the Jacobian has 3 rows", in: written)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], outputs: -1, tasks: 1) { x, y in y = x }
    }
    expectMessage("outputs is -1, but must not be negative", in: negative)
  }
}
