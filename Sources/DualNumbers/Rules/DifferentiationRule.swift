/// A function of one number of which you know the derivative, as a type: a rule of differentiation.
///
/// `ElementaryScalar.apply(_:to:)` applies it, in generic code too, to plain numbers and to every number with derivatives:
///
///     struct Logistic: DifferentiationRule {
///       func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
///       func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
///     }
///     extension ElementaryScalar {
///       static func logistic(_ x: Self) -> Self { apply(Logistic(), to: x) }
///     }
///     func neuron<T: ElementaryScalar>(_ x: T) -> T { T.logistic(2 * x - 1) }
///     neuron(0.5)  // 0.5
///     derivative(at: 0.5) { x in neuron(x) }  // 0.5
///     hessian(at: [0.5]) { x in neuron(x[0]) }[0, 0]  // 0.0
///
/// - Only plain numbers compute `value`, and only its bits are those of the function. Everything else follows from `slope`:
///   it is computed in numbers that carry the other derivatives along where there are any, which makes second derivatives.
/// - A number that does not vary keeps the derivative 0, whatever the slope, ∞ and NaN included.
/// - A trace records one operation, by the name of the type.
public protocol DifferentiationRule {
  /// f(x)
  func value<T: ElementaryScalar>(at x: T) -> T
  /// f′(x), where `y` = f(x), of which many slopes are made.
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T
}

/// A function of two numbers of which you know the partial derivatives, as `DifferentiationRule` of one.
///
///     struct SquaredDistance: BinaryDifferentiationRule {
///       func value<T: ElementaryScalar>(at x: T, _ y: T) -> T { (x - y) * (x - y) }
///       func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) { (2 * (x - y), 2 * (y - x)) }
///     }
///     func energy<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.apply(SquaredDistance(), to: x, y) / 2 }
///     gradient(at: [5, 2]) { x in energy(x[0], x[1]) }  // [3.0, -3.0]
public protocol BinaryDifferentiationRule {
  /// f(x, y)
  func value<T: ElementaryScalar>(at x: T, _ y: T) -> T
  /// ∂f/∂x and ∂f/∂y, where `value` = f(x, y).
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T)
}

extension ElementaryScalar {
  @inlinable @inline(__always)
  public static func apply<Rule: DifferentiationRule>(_ rule: Rule, to x: Self) -> Self { rule.value(at: x) }

  @inlinable @inline(__always)
  public static func apply<Rule: BinaryDifferentiationRule>(_ rule: Rule, to x: Self, _ y: Self) -> Self {
    rule.value(at: x, y)
  }
}

extension Linearized where Self: ElementaryScalar, Value: ElementaryScalar {
  @inlinable @inline(__always)
  public static func apply<Rule: DifferentiationRule>(_ rule: Rule, to x: Self) -> Self {
    let y = Value.apply(rule, to: x.value)
    return x.lifted(to: y, slope: rule.slope(at: x.value, value: y))
  }

  @inlinable @inline(__always)
  public static func apply<Rule: BinaryDifferentiationRule>(_ rule: Rule, to x: Self, _ y: Self) -> Self {
    let value = Value.apply(rule, to: x.value, y.value)
    let slopes = rule.slopes(at: x.value, y.value, value: value)
    return lifted(to: value, (x, slope: slopes.x), (y, slope: slopes.y))
  }
}
