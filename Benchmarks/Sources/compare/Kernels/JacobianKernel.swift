import DualNumbers
import Rivals

/// A function of n numbers with m results, whose Jacobian is wanted, by rows.
protocol JacobianKernel: Sendable {
  var n: Int { get }
  var m: Int { get }
  /// - Parameter observed: What follows the n numbers of the point.
  func formula<T: ElementaryScalar>(
    _ x: UnsafeBufferPointer<T>, _ observed: UnsafePointer<Double>, into y: UnsafeMutablePointer<T>)
  /// Writes the values, then the Jacobian.
  func byHand(_ point: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>)
}

// The loops are functions of their own for the reason told in GradientKernel.swift.

extension JacobianKernel {
  @inline(__always)
  func contenders() -> [Contender] {
    let (x, y) = (Scratch(n, 0.0), Scratch(m, 0.0))
    return [
      Contender(role: .primal, name: "primal") { work, count in evaluatePrimal(work, count) },
      Contender(role: .byHand, name: "by hand") { work, count in evaluateByHand(work, count) },
      contender(Dual<Double>.self),
      contender(DualVector<SIMD4<Double>>.self),
      contender(DualVector<SIMD8<Double>>.self),
      contender(DualVector<SIMD12<Double>>.self),
      contender(DualVector<SIMD16<Double>>.self),
      contender(SkippingDualVector<SIMD8<Double>>.self),
      contender(SkippingDualVector<SIMD16<Double>>.self),
      Contender(role: .differences, name: "forward differences") { work, count in
        evaluateDifferences(x, y, work, count)
      },
    ] + arrayDrivers()
  }

  /// In passes of as many columns as the number has lanes.
  @inline(__always)
  func contender<T: TimedNumber>(_: T.Type) -> Contender {
    let (x, y) = (Scratch(n, constant(0) as T), Scratch(m, constant(0) as T))
    return Contender(role: .number, name: T.label) { work, count in evaluatePasses(x, y, work, count) }
  }

  @inline(never)
  private func evaluatePasses<T: TimedNumber>(_ x: Scratch<T>, _ y: Scratch<T>, _ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      setConstants(x, point, count: n)
      forEachPass(x, columns: n) { columns in
        formula(x.elements, point + n, into: y.all.baseAddress!)
        var row = outputs + m
        for i in 0..<m {
          y.all[i].unsafeCopyDerivatives(columns.count, to: row + columns.lowerBound, stride: 1)
          row += n
        }
      }
      for i in 0..<m { outputs[i] = y[i].value }
    }
  }

  @inline(never)
  func evaluatePrimal(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      formula(UnsafeBufferPointer(start: point, count: n), point + n, into: outputs)
    }
  }

  @inline(never)
  private func evaluateByHand(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in byHand(point, outputs) }
  }

  @inline(never)
  private func evaluateDifferences(_ x: Scratch<Double>, _ y: Scratch<Double>, _ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      x.all.baseAddress!.update(from: point, count: n)
      formula(x.elements, point + n, into: outputs)
      for j in 0..<n {
        let h = differenceStep(point[j])
        x[j] = point[j] + h
        formula(x.elements, point + n, into: y.all.baseAddress!)
        for i in 0..<m { outputs[m + i * n + j] = (y[i] - outputs[i]) / h }
        x[j] = point[j]
      }
    }
  }
}
