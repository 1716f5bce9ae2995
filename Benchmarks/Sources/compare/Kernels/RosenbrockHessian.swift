import DualNumbers
import Rivals

/// K8: the Hessian of the Rosenbrock function of ten numbers, by rows; n(n + 1)/2 passes with a direction at each level.
struct RosenbrockHessian {
  let n: Int
  var function: Rosenbrock { Rosenbrock(n: n) }

  static func kernel(_ n: Int) -> Kernel {
    Kernel(
      name: "K8", title: "Rosenbrock function of \(n) numbers, Hessian", points: Rosenbrock.points(n),
      valueCount: 0, derivativeCount: n * n, contenders: RosenbrockHessian(n: n).contenders())
  }

  @inline(__always)
  private func contenders() -> [Contender] {
    [
      Contender(role: .primal, name: "primal") { work, count in
        forEachPoint(work, count) { point, outputs in
          outputs[0] = function.formula(UnsafeBufferPointer(start: point, count: n), work.constants)
        }
      },
      Contender(role: .byHand, name: "by hand") { work, count in
        forEachPoint(work, count) { x, outputs in byHand(x, outputs) }
      },
      nestedDual(),
      nestedVector(SIMD4<Double>.self),
      nestedVector(SIMD8<Double>.self),
      nestedVector(SIMD16<Double>.self),
      secondDifferences(),
    ]
  }

  @inline(__always)
  private func nestedDual() -> Contender {
    let x = Scratch(n, Dual<Dual<Double>>(0))
    return Contender(role: .dual, name: "Dual", mode: "1 lane") { work, count in
      forEachPoint(work, count) { point, outputs in
        for i in 0..<n { x[i] = Dual(Dual(point[i])) }
        for i in 0..<n {
          x.all[i].tangent.value = 1
          for j in 0...i {
            x.all[j].value.tangent = 1
            let y = function.formula(x.elements, work.constants)
            outputs[n * i + j] = y.tangent.tangent
            outputs[n * j + i] = y.tangent.tangent
            x.all[j].value.tangent = 0
          }
          x.all[i].tangent.value = 0
        }
      }
    }
  }

  /// Row i in passes that are seeded in x_i at the outer level, and in as many columns as there are lanes at the inner.
  @inline(__always)
  private func nestedVector<Lanes: SIMD & SendableMetatype>(_: Lanes.Type) -> Contender where Lanes.Scalar == Double {
    let x = Scratch(n, Dual<DualVector<Lanes>>(0))
    let mode = Contender.lanes(Lanes.scalarCount)
    return Contender(role: .dualVector, name: "DualVector", mode: mode) { work, count in
      evaluateNested(x, work, count)
    }
  }

  @inline(never)
  private func evaluateNested<Lanes: SIMD>(_ x: Scratch<Dual<DualVector<Lanes>>>, _ work: Work, _ count: Int)
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
          let row = function.formula(x.elements, work.constants).tangent
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

  @inline(__always)
  private func byHand(_ x: UnsafePointer<Double>, _ entries: UnsafeMutablePointer<Double>) {
    entries.update(repeating: 0, count: n * n)
    for i in 0..<n - 1 {
      entries[n * i + i] += 1200 * x[i] * x[i] - 400 * x[i + 1] + 2
      entries[n * i + i + 1] = -400 * x[i]
      entries[n * (i + 1) + i] = -400 * x[i]
      entries[n * (i + 1) + i + 1] += 200
    }
  }

  /// (f(x + hᵢ + hⱼ) − f(x + hᵢ) − f(x + hⱼ) + f(x)) / (hᵢhⱼ)
  @inline(__always)
  private func secondDifferences() -> Contender {
    let (x, once) = (Scratch(n, 0.0), Scratch(n, 0.0))
    let h = 0x1p-13
    return Contender(role: .differences, name: "second differences") { work, count in
      forEachPoint(work, count) { point, outputs in
        x.all.baseAddress!.update(from: point, count: n)
        let value = function.formula(x.elements, work.constants)
        for i in 0..<n {
          x[i] = point[i] + h
          once[i] = function.formula(x.elements, work.constants)
          x[i] = point[i]
        }
        for i in 0..<n {
          for j in 0...i {
            x[i] += h
            x[j] += h
            let twice = function.formula(x.elements, work.constants)
            let entry = (twice - once[i] - once[j] + value) / (h * h)
            outputs[n * i + j] = entry
            outputs[n * j + i] = entry
            (x[i], x[j]) = (point[i], point[j])
          }
        }
      }
    }
  }
}
