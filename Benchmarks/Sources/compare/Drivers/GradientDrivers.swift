import DualNumbers
import Rivals

/// A kernel as a function of an array.
struct OnArrays<Function: RealFunction>: DifferentiableFunction {
  let function: Function
  let constants: UnsafePointer<Double>

  @inline(__always)
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    x.withUnsafeBufferPointer { function.formula($0, constants) }
  }
}

extension GradientKernel {
  /// The calls for points that are arrays.
  @inline(__always)
  func arrayDrivers() -> [Contender] {
    [
      .driver(.array, "object, automatic") { work, count in evaluateReturning(work, count) },
      .preparedDriver(.array, "object, automatic") { work, count in evaluatePrepared(work, count) },
    ]
  }

  @inline(never)
  private func evaluateReturning(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var (value, gradient): (Double, [Double]) = (0, [])
    forEachArray(of: n, work, count) { x, _ in
      (value, gradient) = valueWithGradient(at: x, lanes: .automatic, of: function)
      use(gradient)
    }
    write(value, gradient, work)
  }

  @inline(never)
  private func evaluatePrepared(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var workspace = AutomaticWorkspace<Double>()
    var (value, gradient) = (0.0, [Double](repeating: 0, count: n))
    forEachArray(of: n, work, count) { x, _ in
      value = valueWithGradient(at: x, into: &gradient, using: &workspace, of: function)
      use(gradient)
    }
    write(value, gradient, work)
  }

  @inline(__always)
  private func write(_ value: Double, _ gradient: [Double], _ work: Work) {
    work.outputs[0] = value
    for i in 0..<n { work.outputs[1 + i] = gradient[i] }
  }
}
