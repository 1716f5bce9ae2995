import DualNumbers
import Rivals

extension KalmanFilter {
  static func drivers() -> [Contender] {
    [
      .driver(.array, "closure, Dual") { work, count in evaluateReturning(work, count) },
      prepared(Dual<Double>.self),
      prepared(ClosureLanes<Double>.self),
      prepared(DualVector<SIMD8<Double>>.self),
      .preparedDriver(.arrayOfKnownCount, "closure, DualVector × 8") { work, count in evaluateKnown(work, count) },
      .preparedDriver(.inlineArray, "closure, DualVector × 8") { work, count in evaluateInline(work, count) },
    ]
  }

  /// What both calls of a step write into.
  private struct Results {
    var (moved, measured) = ([Double](repeating: 0, count: 5), [0.0, 0.0])
    var byMotion = Matrix<Double>(rows: 5, columns: 5, repeating: 0)
    var byMeasurement = Matrix<Double>(rows: 2, columns: 5, repeating: 0)

    @inline(__always)
    func keep() {
      use(byMotion)
      use(byMeasurement)
    }

    func write(_ work: Work) {
      KalmanFilter.write(
        work, value: moved, measured, jacobians: (0..<5).flatMap { byMotion.row($0) },
        (0..<2).flatMap { byMeasurement.row($0) })
    }
  }

  @inline(never)
  private static func evaluateReturning(_ work: Work, _ count: Int) {
    var results = Results()
    forEachArray(of: 5, work, count) { x, _ in
      (results.moved, results.byMotion) = valueWithJacobian(at: x) { x in
        let moved = KalmanFilter.moved((x[0], x[1], x[2], x[3], x[4]))
        return [moved.0, moved.1, moved.2, moved.3, moved.4]
      }
      (results.measured, results.byMeasurement) = valueWithJacobian(at: results.moved) { x in
        let measured = KalmanFilter.measured((x[0], x[1], x[2], x[3], x[4]))
        return [measured.0, measured.1]
      }
      results.keep()
    }
    results.write(work)
  }

  private static func prepared<T: TimedNumber>(_: T.Type) -> Contender {
    let number = T.self == ClosureLanes<Double>.self ? "ClosureLanes" : T.label
    return .preparedDriver(.array, "closure, \(number)") { work, count in evaluatePrepared(T.self, work, count) }
  }

  @inline(never)
  private static func evaluatePrepared<T: TimedNumber>(_: T.Type, _ work: Work, _ count: Int) {
    var results = Results()
    var (motion, measurement) = (Differentiator<T>(), Differentiator<T>())
    forEachArray(of: 5, work, count) { x, _ in
      motion.jacobian(at: x, value: &results.moved, into: &results.byMotion) { x, y in
        (y[0], y[1], y[2], y[3], y[4]) = KalmanFilter.moved((x[0], x[1], x[2], x[3], x[4]))
      }
      let moved = results.moved
      measurement.jacobian(at: moved, value: &results.measured, into: &results.byMeasurement) { x, y in
        (y[0], y[1]) = KalmanFilter.measured((x[0], x[1], x[2], x[3], x[4]))
      }
      results.keep()
    }
    results.write(work)
  }

  @inline(never)
  private static func evaluateKnown(_ work: Work, _ count: Int) {
    var results = Results()
    var moved = results.moved
    typealias Number = DualVector<SIMD8<Double>>
    var (motion, measurement) = (Differentiator<Number>(), Differentiator<Number>())
    forEachArray(of: 5, work, count) { x, _ in
      motion.jacobian(at: x, inputs: 5, into: &results.byMotion) { x, y in
        (y[0], y[1], y[2], y[3], y[4]) = KalmanFilter.moved((x[0], x[1], x[2], x[3], x[4]))
        for i in 0..<5 { moved[i] = y[i].value }
      }
      measurement.jacobian(at: moved, inputs: 5, into: &results.byMeasurement) { x, y in
        (y[0], y[1]) = KalmanFilter.measured((x[0], x[1], x[2], x[3], x[4]))
        for i in 0..<2 { results.measured[i] = y[i].value }
      }
      results.keep()
    }
    results.moved = moved
    results.write(work)
  }

  @inline(never)
  private static func evaluateInline(_ work: Work, _ count: Int) {
    var results = Results()
    var moved = InlineArray<5, Double>(repeating: 0)
    typealias Number = DualVector<SIMD8<Double>>
    var (motion, measurement) = (Differentiator<Number>(), Differentiator<Number>())
    var measured = (0.0, 0.0)
    forEachPoint(work, count) { point, _ in
      let x = InlineArray<5, Double> { point[$0] }
      motion.jacobian(at: x, into: &results.byMotion) { x in
        let y = KalmanFilter.moved((x[0], x[1], x[2], x[3], x[4]))
        moved = [y.0.value, y.1.value, y.2.value, y.3.value, y.4.value]
        return [y.0, y.1, y.2, y.3, y.4] as InlineArray<5, _>
      }
      measurement.jacobian(at: moved, into: &results.byMeasurement) { x in
        let y = KalmanFilter.measured((x[0], x[1], x[2], x[3], x[4]))
        measured = (y.0.value, y.1.value)
        return [y.0, y.1] as InlineArray<2, _>
      }
      results.keep()
    }
    results.moved = (0..<5).map { moved[$0] }
    results.measured = [measured.0, measured.1]
    results.write(work)
  }
}
