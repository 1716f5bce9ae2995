/// A real function of n numbers, written once for every type of number.
///
/// A closure has one type of argument, and so one number of lanes. A type that conforms can be called with any, and a
/// driver chooses. It also cannot confuse two derivatives that are taken inside each other, as closures can that
/// capture a variable.
///
///     struct Rosenbrock: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
///         let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
///         return u * u + 100 * t * t
///       }
///     }
///     gradient(at: [-1.2, 1], lanes: .automatic, of: Rosenbrock())  // ≈ [-215.6, -88]
///     Rosenbrock()([1.0, 1.0])  // 0.0
///
/// - Note: Give a driver the object itself where it takes one. Where it takes a closure, code that is generic over the
///   object passes `f.callAsFunction`: Swift 6.3 may crash on `{ f($0) }` there, in release builds. Do not mark the
///   function `@inline(__always)`: it then ends up in a thunk into which no C function is inlined, and takes four times as
///   long.
public protocol DifferentiableFunction<Failure> {
  /// What the function throws: `Never` where it does not.
  associatedtype Failure: Error = Never
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) throws(Failure) -> T
}

/// m real functions of n numbers, written once for every type of number, as `DifferentiableFunction` is.
///
///     struct Polar: DifferentiableMap {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * T.cos(x[1]), x[0] * T.sin(x[1])] }
///     }
///     jacobian(at: [2, 0.5], lanes: .automatic, of: Polar())[1, 0]  // ≈ 0.479425538604
public protocol DifferentiableMap<Failure> {
  /// What the map throws: `Never` where it does not.
  associatedtype Failure: Error = Never
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) throws(Failure) -> [T]
}

// Swift 6.3's optimiser takes a closure that captures a function object and does nothing but call one function, once all
// is inlined, for that function itself. Where the driver is not inlined it then compiles a call that may throw of a
// function that cannot, and crashes. So drivers pass these methods, which do one thing more, at no cost: they keep the
// point alive.

extension DifferentiableFunction {
  @_alwaysEmitIntoClient @inline(__always)
  public func _passed<T: ElementaryScalar>(_ x: [T]) throws(Failure) -> T {
    defer { withExtendedLifetime(x) {} }
    return try self(x)
  }
}

extension DifferentiableMap {
  @_alwaysEmitIntoClient @inline(__always)
  public func _passed<T: ElementaryScalar>(_ x: [T]) throws(Failure) -> [T] {
    defer { withExtendedLifetime(x) {} }
    return try self(x)
  }
}
