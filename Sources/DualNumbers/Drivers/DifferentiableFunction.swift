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
public protocol DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T
}

/// m real functions of n numbers, written once for every type of number, as `DifferentiableFunction` is.
///
///     struct Polar: DifferentiableMap {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * T.cos(x[1]), x[0] * T.sin(x[1])] }
///     }
///     jacobian(at: [2, 0.5], lanes: .automatic, of: Polar())[1, 0]  // ≈ 0.479425538604
public protocol DifferentiableMap {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T]
}
