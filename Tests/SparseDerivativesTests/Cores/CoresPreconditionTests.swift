import DualNumbers
import SparseDerivatives
import Testing

@Suite("Preconditions of work over all cores")
struct CoresPreconditionTests {
  private func expect(_ message: String, in result: ExitTest.Result?, sourceLocation: SourceLocation = #_sourceLocation)
  {
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains(message), "\(text)", sourceLocation: sourceLocation)
  }

  @Test("no tasks")
  func tasks() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], tasks: 0) { x in [x[0]] }
    }
    expect("tasks is 0, but must be 1 or more", in: result)
  }

  @Test("columns that are not there")
  func columns() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], columns: 1..<3, tasks: 1) { x in [x[0]] }
    }
    expect("columns 1..<3 are outside of a Jacobian of 2 columns", in: result)
  }

  @Test("a number of outputs that changes")
  func outputs() async {
    let returned = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [Double](repeating: 1, count: 20), tasks: 1) { x in
        x[0].varies ? [x[0]] : [x[0], x[1]]
      }
    }
    expect("the function gave 2 outputs, where the Jacobian has 1 rows", in: returned)
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], outputs: 3, tasks: 1) { x, y in y = x }
    }
    expect("the function gave 2 outputs, where the Jacobian has 3 rows", in: written)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try await jacobian(at: [1, 2], outputs: -1, tasks: 1) { x, y in y = x }
    }
    expect("outputs is -1, but must not be negative", in: negative)
  }
}
