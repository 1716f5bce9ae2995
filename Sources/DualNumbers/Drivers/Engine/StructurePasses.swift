// Passes over structures: the point is built anew for each, its numbers seeded as they are visited. Where all is inlined the
// optimiser knows which number gets which lane.

/// A kind of point and the number that a function gets it over.
@usableFromInline
protocol SeededForm<Point> {
  associatedtype Point: NumberStructure
  associatedtype Number: SeededNumber where Number.Value == Point.Number
  /// The point over `Number`.
  associatedtype Seeded
  static func map(_ point: Point, _ f: (Point.Number, Int) -> Number) -> Seeded
}

/// One direction a pass.
@usableFromInline
enum OneDirection<Point: NumberStructure>: SeededForm {
  @inlinable @inline(__always)
  static func map(_ point: Point, _ f: (Point.Number, Int) -> Dual<Point.Number>) -> Point.OverDuals {
    point._mapNumbers(f)
  }
}

/// As many directions a pass as the lanes of closures.
@usableFromInline
enum InLanes<Point: LaneStructure>: SeededForm {
  @inlinable @inline(__always)
  static func map(_ point: Point, _ f: (Point.Number, Int) -> ClosureLanes<Point.Number>) -> Point.OverLanes {
    point._mapNumbers(f)
  }
}

/// An `InlineArray`, whatever the number.
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@usableFromInline
enum InlineForm<let count: Int, Number: SeededNumber>: SeededForm {
  @inlinable @inline(__always)
  static func map(
    _ point: InlineArray<count, Number.Value>, _ f: (Number.Value, Int) -> Number
  ) -> InlineArray<count, Number> { point.straightLine(f) }
}

extension SeededForm {
  @usableFromInline typealias Scalar = Point.Number

  /// The point of `count` numbers, those from `first` on seeded, each in a lane of its own, as far as lanes go.
  @inlinable @inline(__always)
  static func seeded(_ point: Point, from first: Int, of count: Int) -> Seeded {
    var visited = 0
    let seeded = map(point) { value, place in
      visited = place + 1
      let lane = place - first
      return lane >= 0 && lane < Number.laneCount ? .variable(value, lane: lane) : Number(value)
    }
    checkNumbers(visited, of: count)
    return seeded
  }

  /// `gradient` with the derivatives of `y` from entry `first` on, as far as lanes go.
  @inlinable @inline(__always)
  static func written(_ y: Number, into gradient: Point, from first: Int, of count: Int) -> Point {
    var visited = 0
    let written = gradient._mapNumbers { entry, place -> Scalar in
      visited = place + 1
      let lane = place - first
      return lane >= 0 && lane < Number.laneCount ? y.derivative(lane: lane) : entry
    }
    checkNumbers(visited, of: count)
    return written
  }

  /// Value and gradient, which is a structure as the point.
  @inlinable @inline(__always)
  static func valueWithGradient<Failure: Error>(
    at point: Point, of f: (Seeded) throws(Failure) -> Number
  ) throws(Failure) -> (value: Scalar, gradient: Point) {
    let count = point._numberCount
    var gradient = point
    var first = 0
    while true {
      let y = try f(seeded(point, from: first, of: count))
      gradient = written(y, into: gradient, from: first, of: count)
      first += Number.laneCount
      if first >= count {
        assertStill(try? f(seeded(point, from: count, of: count))) { $0.isStill }
        return (y.value, gradient)
      }
    }
  }

  /// Values and Jacobian, which has as many rows as `f` gives numbers.
  @inlinable @inline(__always)
  static func valueWithJacobian<Outputs: NumberList<Number>, Failure: Error>(
    at point: Point, of f: (Seeded) throws(Failure) -> Outputs
  ) throws(Failure) -> (value: [Scalar], jacobian: Matrix<Scalar>) {
    var (value, jacobian) = ([Scalar](), Matrix<Scalar>(rows: 0, columns: 0, repeating: 0))
    try passes(at: point, value: &value, valued: true, into: &jacobian, sized: false, of: f)
    return (value, jacobian)
  }

  /// Writes the Jacobian.
  @inlinable @inline(__always)
  static func jacobian<Outputs: NumberList<Number>, Failure: Error>(
    at point: Point, into jacobian: inout Matrix<Scalar>, of f: (Seeded) throws(Failure) -> Outputs
  ) throws(Failure) {
    var none: [Scalar] = []
    try passes(at: point, value: &none, valued: false, into: &jacobian, sized: true, of: f)
  }

  /// Writes values and Jacobian.
  @inlinable @inline(__always)
  static func jacobian<Outputs: NumberList<Number>, Failure: Error>(
    at point: Point, value: inout [Scalar], into jacobian: inout Matrix<Scalar>,
    of f: (Seeded) throws(Failure) -> Outputs
  ) throws(Failure) {
    jacobian.checkValues(value.count)
    try passes(at: point, value: &value, valued: true, into: &jacobian, sized: true, of: f)
  }

  /// As the passes of arrays in Jacobian+Into.swift.
  @inlinable @inline(__always)
  static func passes<Outputs: NumberList<Number>, Failure: Error>(
    at point: Point, value: inout [Scalar], valued: Bool, into jacobian: inout Matrix<Scalar>, sized: Bool,
    of f: (Seeded) throws(Failure) -> Outputs
  ) throws(Failure) {
    let count = point._numberCount
    if sized { jacobian.checkColumns(count) }
    var first = 0
    while true {
      let outputs = try f(seeded(point, from: first, of: count))
      if !sized && first == 0 { (value, jacobian) = Matrix.results(of: outputs, inputs: count) }
      jacobian.setColumns(from: first, to: outputs, value: &value, valued: valued)
      first += Number.laneCount
      if first >= count {
        return assertStill(try? f(seeded(point, from: count, of: count))) { $0.isStill }
      }
    }
  }
}

/// Of an `InlineArray` the optimiser knows both.
@inlinable @inline(__always)
func checkNumbers(_ visited: Int, of count: Int) {
  require(
    visited == count,
    "mapNumbers visited \(visited) numbers, where it visited \(count) before; it must visit as many in every call")
}
