import DualNumbers
import Rivals

extension KalmanFilter {
  static func drivers() -> [Contender] {
    [
      prepared(Dual<Double>.self, "Dual"),
      prepared(DualVector<SIMD8<Double>>.self, "8 lanes"),
    ]
  }

  private static func prepared<T: TimedNumber>(_: T.Type, _ number: String) -> Contender {
    .preparedDriver(.array, "closure, \(number)") { work, count in evaluatePrepared(T.self, work, count) }
  }

  @inline(never)
  private static func evaluatePrepared<T: TimedNumber>(_: T.Type, _ work: Work, _ count: Int) {
    var (motion, measurement) = (Workspace<T>(), Workspace<T>())
    var (moved, measured) = ([Double](repeating: 0, count: 5), [0.0, 0.0])
    var byMotion = Matrix<Double>(rows: 5, columns: 5, repeating: 0)
    var byMeasurement = Matrix<Double>(rows: 2, columns: 5, repeating: 0)
    forEachArray(of: 5, work, count) { x, _ in
      valueWithJacobian(at: x, value: &moved, into: &byMotion, using: &motion) { x, y in
        (y[0], y[1], y[2], y[3], y[4]) = KalmanFilter.moved((x[0], x[1], x[2], x[3], x[4]))
      }
      valueWithJacobian(at: moved, value: &measured, into: &byMeasurement, using: &measurement) { x, y in
        (y[0], y[1]) = KalmanFilter.measured((x[0], x[1], x[2], x[3], x[4]))
      }
      use(byMotion)
      use(byMeasurement)
    }
    write(
      work, value: moved, measured, jacobians: (0..<5).flatMap { byMotion.row($0) },
      (0..<2).flatMap { byMeasurement.row($0) })
  }
}
