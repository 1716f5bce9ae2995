import DualNumbers

/// A function of one number.
protocol ScalarKernel: Sendable {
  static func formula<T: ElementaryScalar>(_ x: T) -> T
  static func byHand(_ x: Double) -> (value: Double, derivative: Double)
}

extension ScalarKernel {
  @inline(__always)
  static func contenders() -> [Contender] {
    [
      Contender(role: .primal, name: "primal") { work, count in
        forEachPoint(work, count) { x, y in y[0] = formula(x[0]) }
      },
      Contender(role: .byHand, name: "by hand") { work, count in
        forEachPoint(work, count) { x, y in (y[0], y[1]) = byHand(x[0]) }
      },
      contender(Dual<Double>.self),
      contender(DualVector<SIMD2<Double>>.self),
      .driver(.number, "closure, Dual") { work, count in
        forEachPoint(work, count) { x, y in
          (y[0], y[1]) = valueWithDerivative(at: x[0]) { x in formula(x) }
        }
      },
      Contender(role: .differences, name: "forward difference") { work, count in
        forEachPoint(work, count) { x, y in
          let h = differenceStep(x[0])
          y[0] = formula(x[0])
          y[1] = (formula(x[0] + h) - y[0]) / h
        }
      },
    ]
  }

  @inline(__always)
  static func contender<T: TimedNumber>(_: T.Type) -> Contender {
    Contender(role: .number, name: T.label) { work, count in
      forEachPoint(work, count) { point, outputs in
        var x: T = constant(point[0])
        x.seed(lane: 0)
        let y = formula(x)
        outputs[0] = y.value
        outputs[1] = y.derivative(lane: 0)
      }
    }
  }
}
