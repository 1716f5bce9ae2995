import DualNumbers
import Rivals

/// A real function of n numbers.
protocol RealFunction: Sendable {
  var n: Int { get }
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _ constants: UnsafePointer<Double>) -> T
}

/// One whose gradient is wanted.
protocol GradientKernel: RealFunction {
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
      contender(Dual<Double>.self),
      contender(DualVector<SIMD2<Double>>.self),
      contender(DualVector<SIMD8<Double>>.self),
      contender(DualVector<SIMD16<Double>>.self),
      contender(SkippingDualVector<SIMD8<Double>>.self),
      contender(SkippingDualVector<SIMD16<Double>>.self),
      Contender(role: .differences, name: "forward differences") { work, count in
        evaluateDifferences(x, work, count)
      },
    ] + arrayDrivers()
  }

  /// In passes of as many columns as the number has lanes.
  @inline(__always)
  func contender<T: TimedNumber>(_: T.Type) -> Contender {
    let x = Scratch(n, constant(0) as T)
    return Contender(role: .number, name: T.label) { work, count in evaluatePasses(x, work, count) }
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

  /// In one pass, whose seeds are constants in the source.
  @inline(__always)
  func inlineContender<T: TimedNumber>(_: T.Type) -> Contender {
    let x = Scratch(n, constant(0) as T)
    return Contender(role: .number, name: T.label, mode: "inline") {
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
