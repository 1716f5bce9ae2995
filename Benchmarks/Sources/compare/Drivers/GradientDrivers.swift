import DualNumbers
import Rivals

/// A kernel as a function of an array.
struct OnArrays<Function: RealFunction>: DifferentiableFunction {
  let function: Function
  let constants: UnsafePointer<Double>

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
      .preparedDriver(.array, "object, automatic") { work, count in evaluateAutomatic(work, count) },
      .preparedDriver(.array, "closure, ClosureLanes") { work, count in evaluateClosure(work, count) },
      .preparedDriver(.array, "object, ClosureLanes") { work, count in evaluateObject(work, count) },
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
  private func evaluateAutomatic(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var d = AutomaticDifferentiator<Double>()
    var (value, gradient) = (0.0, [Double](repeating: 0, count: n))
    forEachArray(of: n, work, count) { x, _ in
      value = d.gradient(at: x, into: &gradient, of: function)
      use(gradient)
    }
    write(value, gradient, work)
  }

  @inline(never)
  private func evaluateClosure(_ work: Work, _ count: Int) {
    var d = Differentiator<ClosureLanes<Double>>()
    var (value, gradient) = (0.0, [Double](repeating: 0, count: n))
    forEachArray(of: n, work, count) { x, _ in
      value = d.gradient(at: x, into: &gradient) { x in x.withUnsafeBufferPointer { formula($0, work.constants) } }
      use(gradient)
    }
    write(value, gradient, work)
  }

  @inline(never)
  private func evaluateObject(_ work: Work, _ count: Int) {
    let function = OnArrays(function: self, constants: work.constants)
    var d = Differentiator<ClosureLanes<Double>>()
    var (value, gradient) = (0.0, [Double](repeating: 0, count: n))
    forEachArray(of: n, work, count) { x, _ in
      value = d.gradient(at: x, into: &gradient, of: function)
      use(gradient)
    }
    write(value, gradient, work)
  }

  @inline(__always)
  fileprivate func write(_ value: Double, _ gradient: [Double], _ work: Work) {
    work.outputs[0] = value
    for i in 0..<n { work.outputs[1 + i] = gradient[i] }
  }
}

// MARK: Points of a size that the compiler knows

extension FunctionOfTwo {
  @inline(__always)
  func twoArguments() -> [Contender] {
    [
      inlineContender(DualVector<SIMD2<Double>>.self),
      .driver(.arguments, "closure, ClosureLanes") { work, count in evaluateArguments(work, count) },
      .driver(.inlineArray, "closure, DualVector × 2") { work, count in evaluateInlineArray(work, count) },
    ]
  }

  @inline(never)
  private func evaluateInlineArray(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      let x: InlineArray<2, Double> = [point[0], point[1]]
      let (value, gradient) = valueWithGradient(at: x, lanes: SIMD2<Double>.self) { x in of(x[0], x[1]) }
      (outputs[0], outputs[1], outputs[2]) = (value, gradient[0], gradient[1])
    }
  }
}

// Not in generic code, as users write it: there a closure of more than a few operations stays a function of its own, which
// does not know the seeds.

extension LogarithmAndSine {
  @inline(never)
  func evaluateArguments(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      (outputs[0], (outputs[1], outputs[2])) = valueWithGradient(at: point[0], point[1]) { x, y in of(x, y) }
    }
  }
}

extension QuotientAndExponential {
  @inline(never)
  func evaluateArguments(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      (outputs[0], (outputs[1], outputs[2])) = valueWithGradient(at: point[0], point[1]) { x, y in of(x, y) }
    }
  }
}

extension Helmholtz {
  func ofEight() -> [Contender] {
    [
      .preparedDriver(.arrayOfKnownCount, "closure, DualVector × 8") { work, count in evaluateEight(work, count) }
    ]
  }

  @inline(never)
  private func evaluateEight(_ work: Work, _ count: Int) {
    var d = Differentiator<DualVector<SIMD8<Double>>>()
    var (value, gradient) = (0.0, [Double](repeating: 0, count: 8))
    forEachArray(of: 8, work, count) { x, _ in
      value = d.gradient(at: x, inputs: 8, into: &gradient) { x in
        x.withUnsafeBufferPointer { Helmholtz(n: 8).formula($0, work.constants) }
      }
      use(gradient)
    }
    write(value, gradient, work)
  }
}
