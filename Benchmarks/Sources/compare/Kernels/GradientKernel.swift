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

extension GradientKernel {
  @inline(__always)
  func contenders() -> [Contender] {
    [primal(), contenderByHand(), contender(Dual<Double>.self, .dual, "Dual"), forwardDifferences()]
  }

  /// In passes of as many columns as the number has lanes.
  @inline(__always)
  func contender<T: SeededNumber>(
    _: T.Type, _ role: Contender.Role, _ name: String, mode: String = Contender.lanes(T.laneCount)
  ) -> Contender {
    let x = Scratch(n, T(constant: 0))
    return Contender(role: role, name: name, mode: mode) { work, count in
      forEachPoint(work, count) { point, outputs in
        setConstants(x, point, count: n)
        forEachPass(x, columns: n) { columns in
          let y = formula(x.elements, work.constants)
          outputs[0] = y.value
          for column in columns { outputs[1 + column] = y.derivative(column - columns.lowerBound) }
        }
      }
    }
  }

  @inline(__always)
  private func primal() -> Contender {
    Contender(role: .primal, name: "primal") { work, count in
      forEachPoint(work, count) { point, outputs in
        outputs[0] = formula(UnsafeBufferPointer(start: point, count: n), work.constants)
      }
    }
  }

  @inline(__always)
  private func contenderByHand() -> Contender {
    Contender(role: .byHand, name: "by hand") { work, count in
      forEachPoint(work, count) { point, outputs in
        outputs[0] = byHand(point, work.constants, gradient: outputs + 1)
      }
    }
  }

  @inline(__always)
  private func forwardDifferences() -> Contender {
    let x = Scratch(n, 0.0)
    return Contender(role: .differences, name: "forward differences") { work, count in
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
}
