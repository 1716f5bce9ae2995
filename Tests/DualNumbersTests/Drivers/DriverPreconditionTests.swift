import DualNumbers
import Testing

/// Expects that the process ended with this message.
func expectMessage(_ message: String, in result: ExitTest.Result?, sourceLocation: SourceLocation = #_sourceLocation) {
  let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  #expect(text.contains(message), "\(text)", sourceLocation: sourceLocation)
}

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
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0]
      directionalDerivative(at: [1, 2, 3], along: [1, 2], into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: written)
  }

  @Test("a gradient buffer of the wrong size")
  func gradientBuffer() async {
    let message = "into has 1 entries, the point has 2; they must have as many"
    let plain = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0]
      gradient(at: [1, 2], into: &result) { x in x[0] }
    }
    expectMessage(message, in: plain)
    let withValue = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0 as Float]
      _ = valueWithGradient(at: [1, 2], into: &result) { x in x[0] }
    }
    expectMessage(message, in: withValue)
  }

  @Test("a Jacobian buffer with the wrong number of columns")
  func jacobianColumns() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix(rows: 1, columns: 3, repeating: 0.0)
      jacobian(at: [1, 2], into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("into has 3 columns, the point has 2 entries; they must have as many", in: result)
  }

  @Test("a value buffer of the wrong size")
  func valueBuffer() async {
    let jacobian = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (value, result) = ([0.0], Matrix(rows: 2, columns: 1, repeating: 0.0))
      valueWithJacobian(at: [1], value: &value, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("value has 1 entries, into has 2 rows; they must have as many", in: jacobian)
    let directional = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (value, result) = ([0.0], [0.0, 0])
      valueWithDirectionalDerivative(at: [1], along: [1], value: &value, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("value has 1 entries, into has 2; they must have as many", in: directional)
  }

  @Test("a number of outputs that changes between passes")
  func changingOutputs() async {
    let returned = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobian(at: [1, 2, 3]) { x in x[2].tangent == 1 ? [x[0], x[1], x[2]] : [x[0], x[1]] }
    }
    expectMessage(
      "the function gave 3 outputs in the pass of input 2, but 2 in the first; it must give as many in every pass",
      in: returned)
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix(rows: 2, columns: 2, repeating: 0.0)
      jacobian(at: [1, 2], into: &result) { x, y in if x[1].tangent == 1 { y.removeLast() } }
    }
    expectMessage(
      "the function left 1 outputs, where into has room for 2; it must leave as many as it found", in: written)
    let atOnce = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0, 0]
      directionalDerivative(at: [1], along: [1], into: &result) { x, y in y.append(x[0]) }
    }
    expectMessage("the function left 3 outputs, where into has room for 2", in: atOnce)
    let column = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0, 0]
      jacobianColumn(0, at: [1], into: &result) { _, y in y = [] }
    }
    expectMessage("the function left 0 outputs, where into has room for 2", in: column)
    let empty = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix(rows: 2, columns: 0, repeating: 0.0)
      jacobian(at: [], into: &result) { _, y in y = [1] }
    }
    expectMessage("the function left 1 outputs, where into has room for 2", in: empty)
  }

  @Test("a column out of range")
  func columnOutOfRange() async {
    let above = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobianColumn(2, at: [1, 2]) { x in x }
    }
    expectMessage("column 2 is outside of a Jacobian of 2 columns", in: above)
    let below = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0]
      jacobianColumn(-1, at: [1, 2], into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("column -1 is outside of a Jacobian of 2 columns", in: below)
    let lazy = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DualNumbers.jacobianColumns(at: [1, 2]) { x in x }[5]
    }
    expectMessage("column 5 is outside of a Jacobian of 2 columns", in: lazy)
  }
}
