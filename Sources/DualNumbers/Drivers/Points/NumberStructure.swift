/// A structure of numbers that functions are differentiated by: it says how its numbers are listed, and so rebuilt.
///
/// One generic method is all there is to write, and a type alias. The type is generic over its numbers, and the function
/// gets it over dual ones:
///
///     struct Oscillator<T> {
///       var length, damping: T
///       var weights: [T]
///
///       func mapNumbers<U>(_ f: (T) -> U) -> Oscillator<U> {
///         Oscillator<U>(length: f(length), damping: f(damping), weights: weights.map(f))
///       }
///     }
///     extension Oscillator: NumberStructure where T: FloatingPoint {
///       typealias OverDuals = Oscillator<Dual<T>>
///     }
///     let p = Oscillator(length: 2.0, damping: 0.0, weights: [1, 2])
///     let g = gradient(at: p) { q in q.length * q.length * q.weights[1] + exp(q.damping) }
///     g.length  // 8.0
///     g.weights  // [0.0, 4.0]
///
/// `InlineArray` conforms as well. The columns of a Jacobian are in the order in which `mapNumbers` visits the numbers.
///
/// - Precondition: `mapNumbers` visits as many numbers, in the same order, whenever it is called.
public protocol NumberStructure<Number> {
  associatedtype Number: FloatingPoint
  /// The same structure over `Dual<Number>`.
  associatedtype OverDuals

  /// The structure with `f` of each number.
  func mapNumbers(_ f: (Number) -> Number) -> Self
  /// The structure with `f` of each number, over dual numbers.
  func mapNumbers(_ f: (Number) -> Dual<Number>) -> OverDuals

  // How many there are, and the same with the place of each number: these have defaults, and `InlineArray` its own.
  var _numberCount: Int { get }
  func _mapNumbers(_ f: (Number, Int) -> Number) -> Self
  func _mapNumbers(_ f: (Number, Int) -> Dual<Number>) -> OverDuals
}

// The functions that count are transparent, because a call of a closure that counts is inlined too late: the optimiser then
// does not know the places.

extension NumberStructure {
  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Number, Int) -> Number) -> Self {
    var place = 0
    @_transparent
    func next(_ number: Number) -> Number {
      defer { place += 1 }
      return f(number, place)
    }
    return mapNumbers(next)
  }

  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Number, Int) -> Dual<Number>) -> OverDuals {
    var place = 0
    @_transparent
    func next(_ number: Number) -> Dual<Number> {
      defer { place += 1 }
      return f(number, place)
    }
    return mapNumbers(next)
  }

  @inlinable @inline(__always)
  public var _numberCount: Int {
    var count = 0
    @_transparent
    func next(_ number: Number) -> Number {
      count += 1
      return number
    }
    _ = mapNumbers(next)
    return count
  }
}

/// A structure that functions are differentiated by in several directions a pass: with `lanes: .automatic`.
///
///     extension Oscillator: LaneStructure where T: FloatingPoint & SIMDScalar {
///       typealias OverLanes = Oscillator<ClosureLanes<T>>
///     }
public protocol LaneStructure<Number>: NumberStructure where Number: SIMDScalar {
  /// The same structure over `ClosureLanes<Number>`.
  associatedtype OverLanes

  /// The structure with `f` of each number, over numbers with lanes.
  func mapNumbers(_ f: (Number) -> ClosureLanes<Number>) -> OverLanes

  // The same with the place of each number, which has a default.
  func _mapNumbers(_ f: (Number, Int) -> ClosureLanes<Number>) -> OverLanes
}

extension LaneStructure {
  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Number, Int) -> ClosureLanes<Number>) -> OverLanes {
    var place = 0
    @_transparent
    func next(_ number: Number) -> ClosureLanes<Number> {
      defer { place += 1 }
      return f(number, place)
    }
    return mapNumbers(next)
  }
}
