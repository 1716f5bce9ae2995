import DualNumbers
import Rivals
import Stopwatch

/// Kalman: both Jacobians of a step of an extended Kalman filter. A vehicle turns at a constant rate, and measures range and
/// bearing of a landmark; the state is x, y, heading, speed, turn rate. The Jacobian of the measurement is taken where
/// the motion leads.
enum KalmanFilter {
  static let interval = 0.1
  static let landmark = (x: 12.0, y: -7.0)

  static func kernel() -> Kernel {
    let ranges: [ClosedRange<Double>] = [-5...5, -5...5, -3...3, 1...10, 0.05...0.8]
    var generator = LinearCongruential(seed: 9800)
    return Kernel(
      name: "Kalman", title: "extended Kalman filter, 5×5 and 2×5 Jacobian",
      points: Points(sets: 64, stride: 5) { place in generator.next(in: ranges[place]) },
      valueCount: 7, derivativeCount: 35, contenders: contenders())
  }

  /// The state after an interval.
  struct Motion: JacobianKernel {
    var n: Int { 5 }
    var m: Int { 5 }

    @inline(__always)
    func formula<T: ElementaryScalar>(
      _ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>, into y: UnsafeMutablePointer<T>
    ) {
      let moved = KalmanFilter.moved((x[0], x[1], x[2], x[3], x[4]))
      (y[0], y[1], y[2], y[3], y[4]) = moved
    }

    @inline(__always)
    func byHand(_ x: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
      let (dt, heading, speed, rate) = (interval, x[2], x[3], x[4])
      let next = heading + rate * dt
      let (s0, c0) = (Double.sin(heading), Double.cos(heading))
      let (s1, c1) = (Double.sin(next), Double.cos(next))
      let inverse = 1 / rate
      let radius = speed * inverse
      let (across, along) = ((s1 - s0) * inverse, (c0 - c1) * inverse)
      (outputs[0], outputs[1]) = (x[0] + speed * across, x[1] + speed * along)
      (outputs[2], outputs[3], outputs[4]) = (next, speed, rate)
      let entries = outputs + 5
      entries.update(repeating: 0, count: 25)
      (entries[0], entries[2], entries[3], entries[4]) = (1, -speed * along, across, radius * (c1 * dt - across))
      (entries[6], entries[7], entries[8], entries[9]) = (1, speed * across, along, radius * (s1 * dt - along))
      (entries[12], entries[14], entries[18], entries[24]) = (1, dt, 1, 1)
    }
  }

  /// Range, and bearing from the heading.
  struct Measurement: JacobianKernel {
    var n: Int { 5 }
    var m: Int { 2 }

    @inline(__always)
    func formula<T: ElementaryScalar>(
      _ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>, into y: UnsafeMutablePointer<T>
    ) {
      (y[0], y[1]) = KalmanFilter.measured((x[0], x[1], x[2], x[3], x[4]))
    }

    @inline(__always)
    func byHand(_ x: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
      let (dx, dy) = (landmark.x - x[0], landmark.y - x[1])
      let square = dx * dx + dy * dy
      let range = Double.sqrt(square)
      let (byRange, bySquare) = (1 / range, 1 / square)
      (outputs[0], outputs[1]) = (range, Double.atan2(y: dy, x: dx) - x[2])
      let entries = outputs + 2
      (entries[0], entries[1], entries[2], entries[3], entries[4]) = (-dx * byRange, -dy * byRange, 0, 0, 0)
      (entries[5], entries[6], entries[7], entries[8], entries[9]) = (dy * bySquare, -dx * bySquare, -1, 0, 0)
    }
  }

  typealias State<T> = (T, T, T, T, T)

  @inline(__always)
  static func moved<T: ElementaryScalar>(_ state: State<T>) -> State<T> {
    let (x, y, heading, speed, rate) = state
    let dt = T(interval)
    let next = heading + rate * dt
    guard abs(rate) > 1e-6 else {
      return (x + speed * dt * T.cos(heading), y + speed * dt * T.sin(heading), next, speed, rate)
    }
    let radius = speed / rate
    return (
      x + radius * (T.sin(next) - T.sin(heading)), y + radius * (T.cos(heading) - T.cos(next)), next, speed, rate
    )
  }

  @inline(__always)
  static func measured<T: ElementaryScalar>(_ state: State<T>) -> (T, T) {
    let (dx, dy) = (T(landmark.x) - state.0, T(landmark.y) - state.1)
    return (T.sqrt(dx * dx + dy * dy), T.atan2(y: dy, x: dx) - state.2)
  }
}

// Outputs: the state moved, the measurement, and the Jacobians of both.

extension KalmanFilter {
  private static func contenders() -> [Contender] {
    let (motion, measurement) = (Motion(), Measurement())
    let (x, y) = (Scratch(30, 0.0), Scratch(12, 0.0))
    return [
      Contender(role: .primal, name: "primal") { work, count in
        forEachPoint(work, count) { point, outputs in
          motion.formula(UnsafeBufferPointer(start: point, count: 5), point, into: outputs)
          measurement.formula(UnsafeBufferPointer(start: UnsafePointer(outputs), count: 5), point, into: outputs + 5)
        }
      },
      Contender(role: .byHand, name: "by hand") { work, count in
        forEachPoint(work, count) { point, _ in
          motion.byHand(point, x.all.baseAddress!)
          measurement.byHand(x.all.baseAddress!, y.all.baseAddress!)
          _ = opaque(x.all.baseAddress!)
          _ = opaque(y.all.baseAddress!)
        }
        write(work, value: x.all[..<5], y.all[..<2], jacobians: x.all[5...], y.all[2...])
      },
    ] + drivers()
  }

  static func write(
    _ work: Work, value moved: some Sequence<Double>, _ measured: some Sequence<Double>,
    jacobians motion: some Sequence<Double>, _ measurement: some Sequence<Double>
  ) {
    let all = Array(moved) + Array(measured) + Array(motion) + Array(measurement)
    for (i, number) in all.enumerated() { work.outputs[i] = number }
  }
}
