/// A number that carries a linear part along: the chain rule, and nothing else.
///
/// Every rule of differentiation in this package is written once, over this protocol, and holds for every number
/// type that conforms. ``DifferentiationRule`` is for functions of your own; beside numbers of this package one line
/// in an extension of this protocol does the same, in one argument or two:
///
///     extension Linearized where Value: ElementaryScalar {
///       static func softplus(_ x: Self) -> Self {
///         x.lifted(to: Value.log(onePlus: Value.exp(x.value)), slope: 1 / (1 + Value.exp(-x.value)))
///       }
///       static func productOfSquares(_ x: Self, _ y: Self) -> Self {
///         let (a, b) = (x.value, y.value)
///         return lifted(to: a * a * b * b, (x, slope: 2 * a * b * b), (y, slope: 2 * a * a * b))
///       }
///     }
///     derivative(at: 0) { x in Dual.softplus(x) }  // 0.5
///     gradient(at: [1, 2]) { v in Dual.productOfSquares(v[0], v[1]) }  // [8.0, 4.0]
///
/// The slope is computed in `Value`, which is itself a dual number when numbers nest, so second derivatives follow.
/// For that reason a special case returns something lifted, never a bare constant.
public protocol Linearized {
  /// What a plain program would compute with.
  associatedtype Value

  /// The number without its linear part.
  var value: Value { get }

  /// A number that does not vary.
  init(_ constant: Value)

  /// f(x): `value` with this number's linear part times `slope` = f′(x).
  ///
  /// A component of the linear part that is zero stays zero, whatever the slope, ∞ and NaN included.
  func lifted(to value: Value, slope: Value) -> Self

  /// f(x, y): `value` with the sum of both linear parts, each times its own slope ∂f/∂x, ∂f/∂y.
  static func lifted(to value: Value, _ x: (of: Self, slope: Value), _ y: (of: Self, slope: Value)) -> Self

  /// At a kink: `value` with the linear part of `x`, or with that of `y` where `switching` has a negative one.
  ///
  /// A function with a kink is one smooth function where some number is positive and another where it is negative:
  /// max(x, y) is x or y by the sign of x − y. Where that number is 0, as it is here, its linear part tells the side
  /// that the incoming direction leads to, direction by direction. Where numbers nest the levels are looked at in turn,
  /// the value's own linear part first.
  static func lifted(to value: Value, _ x: Self, or y: Self, bySignOf switching: Self) -> Self

  /// At a point where f has no slopes, but a derivative in each direction: `value` with the linear part f′(x′, y′).
  ///
  /// So hypot at (0, 0), whose derivative along (dx, dy) is hypot(dx, dy).
  static func lifted(to value: Value, _ x: Self, _ y: Self, by derivative: (Value, Value) -> Value) -> Self
}

extension Linearized {
  /// This number without its derivative, a constant (elsewhere «stop gradient»).
  ///
  ///     derivative(at: 3) { x in x * x.detached }  // 3.0, not 6.0
  ///
  /// In a nested number only the outermost derivative is cut; `value` keeps its own.
  @_alwaysEmitIntoClient @_transparent
  public var detached: Self { Self(value) }
}
