import DualNumbers
import TapeStore

// + − × ÷: the operators of Generated/ and the generic ones below share these functions.

extension TapeVariable {
  @inlinable @inline(__always)
  static func sum(_ x: TapeVariable, _ y: TapeVariable) -> TapeVariable {
    joined(x.value + y.value, x.slope, x.node, y.slope, y.node)
  }

  @inlinable @inline(__always)
  static func difference(_ x: TapeVariable, _ y: TapeVariable) -> TapeVariable {
    joined(x.value - y.value, x.slope, x.node, -y.slope, y.node)
  }

  @inlinable @inline(__always)
  static func product(_ x: TapeVariable, _ y: TapeVariable) -> TapeVariable {
    joined(x.value * y.value, y.value * x.slope, x.node, x.value * y.slope, y.node)
  }

  /// By the quotient of dual numbers, whose slopes neither overflow on the way nor, along one node, cancel.
  @inlinable @inline(__always)
  static func quotient(_ x: TapeVariable, _ y: TapeVariable) -> TapeVariable {
    tape_is_known_constant(y.node)
      ? TapeVariable(x.dual / Dual(y.value, tangent: 0), node: x.node) : quotientOfNodes(x, y)
  }

  /// Out of line: three quotients are much, and what they are inlined into is not inlined itself.
  @inlinable @inline(never)
  static func quotientOfNodes(_ x: TapeVariable, _ y: TapeVariable) -> TapeVariable {
    if x.node == y.node { return TapeVariable(x.dual / y.dual, node: x.node) }
    let alongX = x.dual / Dual(y.value, tangent: 0)
    let alongY = Dual(x.value, tangent: 0) / y.dual
    return joined(alongX.value, alongX.tangent, x.node, alongY.tangent, y.node)
  }

  @inlinable @inline(__always)
  static func negated(_ x: TapeVariable) -> TapeVariable { TapeVariable(-x.dual, node: x.node) }

  @inlinable @inline(__always)
  public static func + (x: TapeVariable, y: TapeVariable) -> TapeVariable { sum(x, y) }
  @inlinable @inline(__always)
  public static func - (x: TapeVariable, y: TapeVariable) -> TapeVariable { difference(x, y) }
  @inlinable @inline(__always)
  public static func * (x: TapeVariable, y: TapeVariable) -> TapeVariable { product(x, y) }
  @inlinable @inline(__always)
  public static func / (x: TapeVariable, y: TapeVariable) -> TapeVariable { quotient(x, y) }
  @inlinable @inline(__always)
  public static prefix func - (x: TapeVariable) -> TapeVariable { negated(x) }
  @inlinable @inline(__always)
  public mutating func negate() { self = Self.negated(self) }

  @inlinable @inline(__always)
  public static func += (x: inout TapeVariable, y: TapeVariable) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout TapeVariable, y: TapeVariable) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout TapeVariable, y: TapeVariable) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout TapeVariable, y: TapeVariable) { x = quotient(x, y) }

  /// x·y + this number, the value rounded once.
  @inlinable @inline(__always)
  public mutating func addProduct(_ x: TapeVariable, _ y: TapeVariable) {
    let product = Self.product(x, y)
    self = Self.joined(
      value.addingProduct(x.value, y.value), slope, node, product.slope, product.node)
  }
}
