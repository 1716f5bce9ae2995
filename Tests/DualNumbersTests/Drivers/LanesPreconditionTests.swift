import DualNumbers
import Testing

/// As the drivers of one direction, those in lanes and those with a workspace stop with a message that names the
/// argument and both sizes.
@Suite("Preconditions of drivers in lanes and with a workspace")
struct LanesPreconditionTests {
  @Test("a gradient buffer of the wrong size")
  func gradientBuffer() async {
    let message = "into has 1 entries, the point has 2; they must have as many"
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0]
      gradient(at: [1, 2], lanes: SIMD4<Double>.self, into: &result) { x in x[0] }
    }
    expectMessage(message, in: lanes)
    let value = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0 as Float]
      _ = valueWithGradient(at: [1, 2], lanes: SIMD8<Float>.self, into: &result) { x in x[0] }
    }
    expectMessage(message, in: value)
    let automatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0]
      gradient(at: [1, 2], lanes: .automatic, into: &result) { x in x[0] }
    }
    expectMessage(message, in: automatic)
    let workspace = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, workspace) = ([0.0], Workspace<DualVector<SIMD2<Double>>>())
      gradient(at: [1, 2], into: &result, using: &workspace) { x in x[0] }
    }
    expectMessage(message, in: workspace)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, workspace) = ([0.0], AutomaticWorkspace<Double>())
      valueWithGradient(at: [1, 2], into: &result, using: &workspace, of: RoughFunction())
    }
    expectMessage(message, in: object)
    let empty = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0]
      gradient(at: [], lanes: SIMD4<Double>.self, into: &result) { _ in 1 }
    }
    expectMessage("into has 1 entries, the point has 0; they must have as many", in: empty)
  }

  @Test("a Jacobian buffer with the wrong number of columns")
  func jacobianColumns() async {
    let message = "into has 3 columns, the point has 2 entries; they must have as many"
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix(rows: 1, columns: 3, repeating: 0.0)
      jacobian(at: [1, 2], lanes: SIMD2<Double>.self, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: lanes)
    let value = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (value, result) = ([0.0], Matrix(rows: 1, columns: 3, repeating: 0.0))
      valueWithJacobian(at: [1, 2], lanes: .automatic, value: &value, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: value)
    let workspace = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var workspace = Workspace<DualVector<SIMD16<Double>>>()
      var result = Matrix(rows: 1, columns: 3, repeating: 0.0)
      jacobian(at: [1, 2], into: &result, using: &workspace) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: workspace)
  }

  @Test("a value buffer of the wrong size")
  func valueBuffer() async {
    let message = "value has 1 entries, into has 2 rows; they must have as many"
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (value, result) = ([0.0], Matrix(rows: 2, columns: 1, repeating: 0.0))
      valueWithJacobian(at: [1], lanes: SIMD4<Double>.self, value: &value, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: lanes)
    let workspace = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var workspace = Workspace<DualVector<SIMD4<Float>>>()
      var (value, result) = ([0 as Float], Matrix(rows: 2, columns: 1, repeating: 0 as Float))
      valueWithJacobian(at: [1], value: &value, into: &result, using: &workspace) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: workspace)
  }

  @Test("a number of outputs that changes between passes")
  func changingOutputs() async {
    let returned = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobian(at: [1, 2, 3], lanes: SIMD2<Double>.self) { x in x[2].tangent[0] == 1 ? x : [x[0]] }
    }
    expectMessage(
      "the function gave 3 outputs in the pass of input 2, but 1 in the first; it must give as many in every pass",
      in: returned)
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix(rows: 2, columns: 3, repeating: 0.0)
      jacobian(at: [1, 2, 3], lanes: SIMD2<Double>.self, into: &result) { x, y in
        if x[2].tangent[0] == 1 { y.removeLast() }
      }
    }
    expectMessage(
      "the function left 1 outputs, where into has room for 2; it must leave as many as it found", in: written)
    let workspace = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, workspace) = (Matrix(rows: 2, columns: 0, repeating: 0.0), Workspace<DualVector<SIMD8<Double>>>())
      jacobian(at: [], into: &result, using: &workspace) { _, y in y.append(1) }
    }
    expectMessage("the function left 3 outputs, where into has room for 2", in: workspace)
  }

  @Test("the forms of one pass")
  func onePass() async {
    let direction = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, workspace) = ([0.0], Workspace<Dual<Double>>())
      directionalDerivative(at: [1, 2, 3], along: [1, 2], into: &result, using: &workspace) { x, y in y[0] = x[0] }
    }
    expectMessage("along has 2 entries, the point has 3; they must have as many", in: direction)
    let outputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, workspace) = ([0.0], Workspace<Dual<Double>>())
      directionalDerivative(at: [1], along: [1], into: &result, using: &workspace) { _, y in y = [] }
    }
    expectMessage("the function left 0 outputs, where into has room for 1", in: outputs)
    let column = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, workspace) = ([0.0], Workspace<Dual<Double>>())
      jacobianColumn(2, at: [1, 2], into: &result, using: &workspace) { x, y in y[0] = x[0] }
    }
    expectMessage("column 2 is outside of a Jacobian of 2 columns", in: column)
  }
}
