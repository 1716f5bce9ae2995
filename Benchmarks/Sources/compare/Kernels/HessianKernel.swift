import DualNumbers
import Rivals

/// A function whose Hessian is wanted.
protocol HessianKernel: RealFunction {
  /// Writes all n² entries.
  func byHand(_ x: UnsafePointer<Double>, _ hessian: UnsafeMutablePointer<Double>)
}

// The loops are functions of their own for the reason told in GradientKernel.swift.

extension HessianKernel {
  @inline(__always)
  func contenders() -> [Contender] {
    [
      Contender(role: .primal, name: "primal") { work, count in
        forEachPoint(work, count) { point, outputs in
          outputs[0] = formula(UnsafeBufferPointer(start: point, count: n), work.constants)
        }
      },
      Contender(role: .byHand, name: "by hand") { work, count in
        forEachPoint(work, count) { x, outputs in byHand(x, outputs) }
      },
      nestedLanes(SIMD4<Double>.self),
      secondDifferences(),
    ] + arrayDrivers()
  }

  @inline(__always)
  func nestedDual() -> Contender {
    let x = Scratch(n, Dual<Dual<Double>>(0))
    return Contender(role: .number, name: "Dual<Dual>") { work, count in evaluateNested(x, work, count) }
  }

  @inline(never)
  private func evaluateNested(_ x: Scratch<Dual<Dual<Double>>>, _ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      for i in 0..<n { x[i] = Dual(Dual(point[i])) }
      for i in 0..<n {
        x.all[i].tangent.value = 1
        for j in 0...i {
          x.all[j].value.tangent = 1
          let y = formula(x.elements, work.constants)
          outputs[n * i + j] = y.tangent.tangent
          outputs[n * j + i] = y.tangent.tangent
          x.all[j].value.tangent = 0
        }
        x.all[i].tangent.value = 0
      }
    }
  }

  /// Row i in passes that are seeded in x_i at the outer level, and in as many columns as there are lanes at the inner.
  @inline(__always)
  func nestedLanes<Lanes: SIMD & SendableMetatype>(_: Lanes.Type) -> Contender where Lanes.Scalar == Double {
    let x = Scratch(n, Dual<DualVector<Lanes>>(0))
    let mode = Contender.lanes(Lanes.scalarCount)
    return Contender(role: .number, name: "Dual<DualVector>", mode: mode) { work, count in
      evaluateNestedLanes(x, work, count)
    }
  }

  @inline(never)
  private func evaluateNestedLanes<Lanes: SIMD>(_ x: Scratch<Dual<DualVector<Lanes>>>, _ work: Work, _ count: Int)
  where Lanes.Scalar == Double {
    forEachPoint(work, count) { point, outputs in
      for i in 0..<n { x[i] = Dual(DualVector(point[i])) }
      for i in 0..<n {
        x.all[i].tangent = 1
        // The matrix is symmetric: columns up to i are enough.
        var first = 0
        while first <= i {
          let columns = first..<min(first + Lanes.scalarCount, i + 1)
          for j in columns { x.all[j].value.seed(lane: j - first) }
          let row = formula(x.elements, work.constants).tangent
          for j in columns {
            x.all[j].value.unseed(lane: j - first)
            let entry = row.derivative(lane: j - first)
            outputs[n * i + j] = entry
            outputs[n * j + i] = entry
          }
          first += Lanes.scalarCount
        }
        x.all[i].tangent = 0
      }
    }
  }

  /// (f(x + hᵢ + hⱼ) − f(x + hᵢ) − f(x + hⱼ) + f(x)) / (hᵢhⱼ)
  @inline(__always)
  private func secondDifferences() -> Contender {
    let (x, once) = (Scratch(n, 0.0), Scratch(n, 0.0))
    return Contender(role: .differences, name: "second differences") { work, count in
      evaluateDifferences(x, once, work, count)
    }
  }

  @inline(never)
  private func evaluateDifferences(_ x: Scratch<Double>, _ once: Scratch<Double>, _ work: Work, _ count: Int) {
    let h = 0x1p-13
    forEachPoint(work, count) { point, outputs in
      x.all.baseAddress!.update(from: point, count: n)
      let value = formula(x.elements, work.constants)
      for i in 0..<n {
        x[i] = point[i] + h
        once[i] = formula(x.elements, work.constants)
        x[i] = point[i]
      }
      for i in 0..<n {
        for j in 0...i {
          x[i] += h
          x[j] += h
          let twice = formula(x.elements, work.constants)
          let entry = (twice - once[i] - once[j] + value) / (h * h)
          outputs[n * i + j] = entry
          outputs[n * j + i] = entry
          (x[i], x[j]) = (point[i], point[j])
        }
      }
    }
  }
}
