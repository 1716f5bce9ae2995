import DualNumbers
import TestSupport
import Testing

/// Memory of the wrong size stops the program with a message that names the argument and both sizes.
@Suite("Preconditions of differentiators")
struct DifferentiatorPreconditionTests {
  @Test("a gradient buffer of the wrong size")
  func gradientBuffer() async {
    let message = "into has 1 entries, the point has 2; they must have as many"
    let one = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), [0.0])
      d.gradient(at: [1, 2], into: &result) { x in x[0] }
    }
    expectMessage(message, in: one)
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<DualVector<SIMD8<Float>>>(), [0 as Float])
      d.gradient(at: [1, 2], into: &result) { x in x[0] }
    }
    expectMessage(message, in: lanes)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<ClosureLanes<Double>>(), [0.0])
      d.gradient(at: [1, 2], into: &result, of: RoughFunction())
    }
    expectMessage(message, in: object)
    let automatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (AutomaticDifferentiator<Double>(), [0.0])
      d.gradient(at: [1, 2], into: &result, of: RoughFunction())
    }
    expectMessage(message, in: automatic)
    let empty = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<DualVector<SIMD4<Double>>>(), [0.0])
      d.gradient(at: [], into: &result) { _ in 1 }
    }
    expectMessage("into has 1 entries, the point has 0; they must have as many", in: empty)
  }

  @Test("a Jacobian buffer with the wrong number of columns")
  func jacobianColumns() async {
    let message = "into has 3 columns, the point has 2 numbers; they must have as many"
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 1, columns: 3, repeating: 0.0))
      d.jacobian(at: [1, 2], into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: written)
    let value = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var d = Differentiator<DualVector<SIMD2<Double>>>()
      var (value, result) = ([0.0], Matrix(rows: 1, columns: 3, repeating: 0.0))
      d.jacobian(at: [1, 2], value: &value, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: value)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (AutomaticDifferentiator<Double>(), Matrix(rows: 1, columns: 3, repeating: 0.0))
      d.jacobian(at: [1, 2], into: &result, of: RoughMap(outputs: 1))
    }
    expectMessage(message, in: object)
    let structure = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 1, columns: 3, repeating: 0.0))
      d.jacobian(at: Rig(base: 1, joints: [2]), into: &result) { x in [x.base] }
    }
    expectMessage(message, in: structure)
  }

  @Test("a value buffer of the wrong size")
  func valueBuffer() async {
    let message = "value has 1 entries, into has 2 rows; they must have as many"
    let jacobian = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var d = Differentiator<DualVector<SIMD4<Float>>>()
      var (value, result) = ([0 as Float], Matrix(rows: 2, columns: 1, repeating: 0 as Float))
      d.jacobian(at: [1], value: &value, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage(message, in: jacobian)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var d = AutomaticDifferentiator<Double>()
      var (value, result) = ([0.0], Matrix(rows: 2, columns: 1, repeating: 0.0))
      d.jacobian(at: [1], value: &value, into: &result, of: RoughMap(outputs: 2))
    }
    expectMessage(message, in: object)
    let directional = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var d = Differentiator<Dual<Double>>()
      var (value, result) = ([0.0], [0.0, 0])
      d.directionalDerivative(at: [1], along: [1], value: &value, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("value has 1 entries, into has 2; they must have as many", in: directional)
  }

  @Test("a number of outputs that is not that of the rows")
  func outputs() async {
    let message = "the function gave 1 outputs, where the Jacobian has 2 rows; it must give as many in every pass"
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 2, columns: 2, repeating: 0.0))
      d.jacobian(at: [1, 2], into: &result) { x, y in if x[1].tangent == 1 { y.removeLast() } }
    }
    expectMessage(message, in: written)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<DualVector<SIMD2<Double>>>(), Matrix(rows: 2, columns: 2, repeating: 0.0))
      d.jacobian(at: [1, 2], into: &result, of: RoughMap(outputs: 1))
    }
    expectMessage(message, in: object)
    let structure = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<ClosureLanes<Double>>(), Matrix(rows: 2, columns: 2, repeating: 0.0))
      d.jacobian(at: Rig(base: 1, joints: [2]), into: &result) { x in [x.base] }
    }
    expectMessage(message, in: structure)
    let empty = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<DualVector<SIMD8<Double>>>(), Matrix(rows: 2, columns: 0, repeating: 0.0))
      d.jacobian(at: [], into: &result) { _, y in y.append(1) }
    }
    expectMessage("the function gave 3 outputs, where the Jacobian has 2 rows", in: empty)
  }

  @Test("the forms of one pass")
  func onePass() async {
    let direction = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), [0.0])
      d.directionalDerivative(at: [1, 2, 3], along: [1, 2], into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("along has 2 entries, the point has 3; they must have as many", in: direction)
    let more = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), [0.0, 0])
      d.directionalDerivative(at: [1], along: [1], into: &result) { x, y in y.append(x[0]) }
    }
    expectMessage(
      "the function left 3 outputs, where into has room for 2; it must leave as many as it found", in: more)
    let none = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), [0.0])
      d.jacobianColumn(0, at: [1], into: &result) { _, y in y = [] }
    }
    expectMessage("the function left 0 outputs, where into has room for 1", in: none)
    let column = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), [0.0])
      d.jacobianColumn(2, at: [1, 2], into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("column 2 is outside of a Jacobian of 2 columns", in: column)
  }

  @Test("inputs that are not as many as the caller said")
  func knownInputs() async {
    let gradient = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), [0.0, 0])
      d.gradient(at: [1, 2], inputs: 3, into: &result) { x in x[0] }
    }
    expectMessage("inputs is 3, the point has 2 entries; they must be as many", in: gradient)
    let jacobian = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<DualVector<SIMD4<Double>>>(), Matrix(rows: 1, columns: 2, repeating: 0.0))
      d.jacobian(at: [1, 2], inputs: 1, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("inputs is 1, the point has 2 entries; they must be as many", in: jacobian)
    let buffer = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), [0.0])
      d.gradient(at: [1, 2], inputs: 2, into: &result) { x in x[0] }
    }
    expectMessage("into has 1 entries, the point has 2; they must have as many", in: buffer)
  }
}
