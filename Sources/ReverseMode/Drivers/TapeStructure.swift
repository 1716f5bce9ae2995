import DualNumbers

/// A structure of numbers that functions are differentiated by in reverse mode.
///
///     struct Pair<T> {
///       var first, second: T
///       func mapNumbers<U>(_ f: (T) -> U) -> Pair<U> { Pair<U>(first: f(first), second: f(second)) }
///     }
///     extension Pair: NumberStructure where T: FloatingPoint {
///       typealias OverDuals = Pair<Dual<T>>
///     }
///     extension Pair: TapeStructure where T: FloatingPoint {
///       typealias OverTape = Pair<TapeVariable<T>>
///     }
///     let g = Reverse.gradient(at: Pair(first: 2.0, second: 3.0)) { p in p.first * p.first * p.second }
///     g.first  // 12.0
///     g.second  // 4.0
///
/// `InlineArray` conforms as well.
public protocol TapeStructure<Number>: NumberStructure {
  /// The same structure over `TapeVariable<Number>`.
  associatedtype OverTape

  /// The structure with `f` of each number, over recorded numbers.
  func mapNumbers(_ f: (Number) -> TapeVariable<Number>) -> OverTape
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
extension InlineArray: TapeStructure where Element: FloatingPoint {
  public typealias OverTape = InlineArray<count, TapeVariable<Element>>
}

extension Reverse {
  /// The gradient of a function of a structure of numbers, which is such a structure.
  ///
  ///     let x: InlineArray<2, Double> = [3, 4]
  ///     Reverse.gradient(at: x) { x in hypot(x[0], x[1]) }[1]  // 0.8
  ///
  /// `TapeStructure` says how a type of your own becomes one.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func gradient<Point: TapeStructure>(
    at x: Point, of f: (Point.OverTape) throws -> TapeVariable<Point.Number>
  ) rethrows -> Point {
    try Tape<Point.Number>().valueWithGradient(at: x, of: f).gradient
  }

  /// The value and the gradient of a function of a structure of numbers.
  ///
  /// - Complexity: as `gradient(at:of:)`.
  @_disfavoredOverload @inlinable
  public static func valueWithGradient<Point: TapeStructure>(
    at x: Point, of f: (Point.OverTape) throws -> TapeVariable<Point.Number>
  ) rethrows -> (value: Point.Number, gradient: Point) {
    try Tape<Point.Number>().valueWithGradient(at: x, of: f)
  }
}

extension Tape {
  /// The value and the gradient of a function of a structure of numbers.
  ///
  ///     let x: InlineArray<2, Double> = [3, 4]
  ///     Tape<Double>().valueWithGradient(at: x) { x in hypot(x[0], x[1]) }.value  // 5.0
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep. No allocation, except those of `mapNumbers` and in
  ///   the first call of a size.
  @inlinable
  public func valueWithGradient<Point: TapeStructure, Failure: Error>(
    at x: Point, of f: (Point.OverTape) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> (value: Scalar, gradient: Point) where Point.Number == Scalar {
    let count = x._numberCount
    let y = try recording(of: count) { (first: UInt64) throws(Failure) -> TapeVariable<Scalar> in
      var place = 0
      let point = x.mapNumbers { (number: Scalar) -> TapeVariable<Scalar> in
        defer { place += 1 }
        return .input(number, first, place)
      }
      checkVisited(place, of: count)
      return try f(point)
    }
    sweep { seed(y, 1) }
    var place = 0
    let gradient = x.mapNumbers { (_: Scalar) -> Scalar in
      defer { place += 1 }
      checkVisited(place < count ? count : place + 1, of: count)
      return adjoints[place]
    }
    checkVisited(place, of: count)
    return (y.value, gradient)
  }

  @inlinable
  func checkVisited(_ visited: Int, of count: Int) {
    require(
      visited == count,
      "mapNumbers visited \(visited) numbers, where it visited \(count) before; it must visit as many in every call")
  }
}
