import DualNumbers
import Rivals

/// A function of n numbers, whose gradient is wanted.
protocol GradientKernel: Sendable {
  var n: Int { get }
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _ constants: UnsafePointer<Double>) -> T
  /// Writes the gradient; returns the value.
  func byHand(
    _ x: UnsafePointer<Double>, _ constants: UnsafePointer<Double>, gradient: UnsafeMutablePointer<Double>
  ) -> Double
}

// The loops are functions of their own. In a closure that captures something in generic code they would run several
// times slower: Swift 6.3 makes a thunk of it, into which no C function is inlined, libm's and the package's included.

extension GradientKernel {
  @inline(__always)
  func contenders() -> [Contender] {
    let x = Scratch(n, 0.0)
    return [
      Contender(role: .primal, name: "primal") { work, count in evaluatePrimal(work, count) },
      Contender(role: .byHand, name: "by hand") { work, count in evaluateByHand(work, count) },
      contender(Dual<Double>.self, .dual, "Dual"),
      contender(DualVector<SIMD2<Double>>.self, .dualVector, "DualVector"),
      contender(DualVector<SIMD4<Double>>.self, .dualVector, "DualVector"),
      contender(DualVector<SIMD8<Double>>.self, .dualVector, "DualVector"),
      contender(DualVector<SIMD16<Double>>.self, .dualVector, "DualVector"),
      automaticContender(),
      Contender(role: .differences, name: "forward differences") { work, count in
        evaluateDifferences(x, work, count)
      },
    ]
  }

  /// In passes of as many columns as the number has lanes.
  @inline(__always)
  func contender<T: TimedNumber>(
    _: T.Type, _ role: Contender.Role, _ name: String, mode: String = Contender.lanes(T.laneCount)
  ) -> Contender {
    let x = Scratch(n, constant(0) as T)
    return Contender(role: role, name: name, mode: mode) { work, count in evaluatePasses(x, work, count) }
  }

  @inline(never)
  private func evaluatePasses<T: TimedNumber>(_ x: Scratch<T>, _ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      setConstants(x, point, count: n)
      forEachPass(x, columns: n) { columns in
        let y = formula(x.elements, work.constants)
        outputs[0] = y.value
        y.unsafeCopyDerivatives(columns.count, to: outputs + (1 + columns.lowerBound), stride: 1)
      }
    }
  }

  /// By the package's driver, on arrays, which chooses the number of lanes.
  @inline(__always)
  func automaticContender() -> Contender {
    Contender(role: .dualVector, name: "DualVector", mode: "automatic") { work, count in evaluateDriver(work, count) }
  }

  @inline(never)
  private func evaluateDriver(_ work: Work, _ count: Int) {
    let function = OnArrays(kernel: self, constants: work.constants)
    var workspace = AutomaticWorkspace<Double>()
    var (x, gradient) = ([Double](repeating: 0, count: n), [Double](repeating: 0, count: n))
    var (input, remaining) = (work.inputs!, count)
    while remaining > 0 {
      let point = opaque(input)!
      for i in 0..<n { x[i] = point[i] }
      work.outputs[0] = valueWithGradient(at: x, into: &gradient, using: &workspace, of: function)
      for i in 0..<n { work.outputs[1 + i] = gradient[i] }
      input += work.stride
      if input == work.inputs + work.sets * work.stride { input = work.inputs! }
      remaining -= 1
    }
  }

  /// In one pass, whose seeds are constants in the source.
  @inline(__always)
  func inlineContender<T: TimedNumber>(_: T.Type) -> Contender {
    let x = Scratch(n, constant(0) as T)
    return Contender(role: .dualVector, name: "DualVector", mode: Contender.lanes(T.laneCount) + " inline") {
      work, count in
      evaluateInline(x, work, count)
    }
  }

  @inline(never)
  private func evaluateInline<T: TimedNumber>(_ x: Scratch<T>, _ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      setVariables(x, point, count: n)
      let y = formula(x.elements, work.constants)
      outputs[0] = y.value
      y.unsafeCopyDerivatives(n, to: outputs + 1, stride: 1)
    }
  }

  @inline(never)
  private func evaluatePrimal(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      outputs[0] = formula(UnsafeBufferPointer(start: point, count: n), work.constants)
    }
  }

  @inline(never)
  private func evaluateByHand(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      outputs[0] = byHand(point, work.constants, gradient: outputs + 1)
    }
  }

  @inline(never)
  private func evaluateDifferences(_ x: Scratch<Double>, _ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      x.all.baseAddress!.update(from: point, count: n)
      let value = formula(x.elements, work.constants)
      outputs[0] = value
      for i in 0..<n {
        let h = differenceStep(point[i])
        x[i] = point[i] + h
        outputs[1 + i] = (formula(x.elements, work.constants) - value) / h
        x[i] = point[i]
      }
    }
  }
}

/// A kernel as a function of an array.
private struct OnArrays<Formula: GradientKernel>: DifferentiableFunction {
  let kernel: Formula
  let constants: UnsafePointer<Double>

  @inline(__always)
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    x.withUnsafeBufferPointer { kernel.formula($0, constants) }
  }
}
