import DualNumbers
import Rivals

extension Contender {
  /// A public driver, which returns its result.
  static func driver(
    _ point: PointForm, _ call: String, run: @escaping @Sendable (_ work: Work, _ count: Int) -> Void
  ) -> Contender {
    Contender(role: .driver, name: "driver", mode: "\(point.rawValue), \(call)", point: point, run: run)
  }

  /// A public driver, which is a value that owns the memory and writes into the caller's.
  static func preparedDriver(
    _ point: PointForm, _ call: String, run: @escaping @Sendable (_ work: Work, _ count: Int) -> Void
  ) -> Contender {
    Contender(role: .preparedDriver, name: "prepared", mode: "\(point.rawValue), \(call)", point: point, run: run)
  }
}

// What a driver returns, or writes into an array of the caller's, goes to the outputs once, after the last evaluation: a
// caller would read it where it is.

/// As `forEachPoint`, with the first n numbers of a point in an array, and a pointer to what follows them.
@inline(__always)
func forEachArray(
  of n: Int, _ work: Work, _ count: Int, _ evaluate: (_ x: [Double], _ rest: UnsafePointer<Double>) -> Void
) {
  var x = [Double](repeating: 0, count: n)
  forEachPoint(work, count) { point, _ in
    for i in 0..<n { x[i] = point[i] }
    evaluate(x, point + n)
  }
}

/// Makes the optimiser take it that all of `x` is read here.
@inline(__always)
func use(_ x: [Double]) {
  x.withUnsafeBufferPointer { x in
    if let first = x.baseAddress { _ = opaque(first) }
  }
}

@inline(__always)
func use(_ x: Matrix<Double>) {
  x.withUnsafeBufferPointer { x in
    if let first = x.baseAddress { _ = opaque(first) }
  }
}
