/// A dual number of second order: a value, its derivatives in four directions of rows and in four of columns, and the
/// 4×4 second derivatives along both, a block of a Hessian.
///
/// One pass through a formula then gives sixteen entries of a Hessian, and computes every value, sine and logarithm once
/// for all of them:
///
///     let x = HyperDual<Double>.variable(2, row: 0, column: 0)
///     let y = HyperDual<Double>.variable(5, row: 1, column: 1)
///     let f = x * x * y
///     f.value.value  // 20.0
///     f.value.tangent  // SIMD4<Double>(20.0, 4.0, 0.0, 0.0)
///     f.derivative(lane: 0).tangent  // SIMD4<Double>(10.0, 4.0, 0.0, 0.0)
///
/// It is what a nested number `Dual<SkippingDualVector<SIMD4<Scalar>>>` is in four directions of the outer level at once, and
/// has the bits of that in each of them: `value` is the value with its derivatives by columns, and
/// `derivative(lane:)` the derivative of all that in the direction of a row. (J. A. Fike and J. J. Alonso, «The
/// development of hyper-dual numbers for exact second-derivative calculations», AIAA 2011-886.)
///
/// - Every function, operator and rule is that of `Dual`.
/// - What does not vary is skipped: rows, columns and second derivatives each say whether they may.
/// - `hessian(at:lanes:of:)` calls a closure with these numbers; of those of `Double` free functions and operators are
///   concrete.
@frozen
public struct HyperDual<Scalar: FloatingPoint & SIMDScalar>: Linearized {
  /// A number with its derivatives in the directions of the columns.
  public typealias Value = SkippingDualVector<SIMD4<Scalar>>
  @usableFromInline typealias Lanes = SIMD4<Scalar>

  /// What a plain program would compute.
  @usableFromInline var plain: Scalar
  /// Which parts may differ from zero: those without their bit are zero.
  @usableFromInline var varying: UInt8
  /// The derivatives in the directions of the rows, and in those of the columns.
  @usableFromInline var rows, columns: Lanes
  /// Row i is the derivative of `rows[i]` in the directions of the columns.
  @usableFromInline var second: LaneBlock<Scalar>

  @inlinable @inline(__always)
  static var rowsBit: UInt8 { 1 }
  @inlinable @inline(__always)
  static var columnsBit: UInt8 { 2 }
  @inlinable @inline(__always)
  static var secondBit: UInt8 { 4 }

  @inlinable @inline(__always)
  init(_ plain: Scalar, varying: UInt8, rows: Lanes, columns: Lanes, second: LaneBlock<Scalar>) {
    self.plain = plain
    self.varying = varying
    self.rows = rows
    self.columns = columns
    self.second = second
  }

  /// A number that does not vary.
  @inlinable @inline(__always)
  init(constant plain: Scalar) { self.init(plain, varying: 0, rows: Lanes(), columns: Lanes(), second: .zero) }

  /// A number that varies with the columns at most.
  @inlinable @inline(__always)
  public init(_ constant: Value) {
    self.init(
      constant.value, varying: constant.varies ? Self.columnsBit : 0, rows: Lanes(), columns: constant.tangent,
      second: .zero)
  }

  /// A number that varies with the rows as `rows` say: the derivative of `value` in the direction of each.
  @inlinable
  public init(_ value: Value, rows: (Value, Value, Value, Value)) {
    self.init(value)
    self.rows = Lanes(rows.0.value, rows.1.value, rows.2.value, rows.3.value)
    second = LaneBlock(rows.0.tangent, rows.1.tangent, rows.2.tangent, rows.3.tangent)
    if !self.rows.isZero { varying |= Self.rowsBit }
    if !second.isZero { varying |= Self.secondBit }
  }

  /// The variable of the directions `row` and `column`, at `value`: its derivative is 1 in each, 0 in the others.
  ///
  /// - Precondition: `row` and `column` are nil, for none, or from 0 to 3.
  @inlinable
  public static func variable(_ value: Scalar, row: Int?, column: Int?) -> HyperDual {
    var number = HyperDual(Value(value))
    if let row { number.seed(lane: row) }
    if let column { number.value.seed(lane: column) }
    return number
  }

  /// The value with its derivatives in the directions of the columns.
  @inlinable @inline(__always)
  public var value: Value {
    get { Value(plain, varying: varying & Self.columnsBit, lanes: columns) }
    set {
      plain = newValue.value
      columns = newValue.tangent
      varying = (varying & ~Self.columnsBit) | (newValue.varies ? Self.columnsBit : 0)
    }
  }

  /// f(x): rows and second derivatives by the chain rule, with `slope` = f′(x); what is 0 stays 0, whatever the slope.
  @inlinable @inline(__always)
  public func lifted(to value: Value, slope: Value) -> HyperDual {
    var result = HyperDual(value)
    if varying & (Self.rowsBit | Self.secondBit) == 0 { return result }
    let isRight = result.addRows(of: self, times: slope)
    return isRight ? result : liftedByRows(to: value, slope: slope)
  }

  /// f(x, y): the sum of both, each times its own slope.
  @inlinable
  public static func lifted(
    to value: Value, _ x: (of: HyperDual, slope: Value), _ y: (of: HyperDual, slope: Value)
  ) -> HyperDual {
    var result = HyperDual(value)
    if (x.of.varying | y.of.varying) & (rowsBit | secondBit) == 0 { return result }
    let isRight = result.addRows(of: x.of, times: x.slope) && result.addRows(of: y.of, times: y.slope)
    return isRight ? result : liftedByRows(to: value, x, y)
  }

  /// Adds the rows of `x` times `slope`, (aᵢ, hᵢ)·(s, t) = (s·aᵢ, aᵢ·t + s·hᵢ). Returns whether all of this number is
  /// finite: if not, zeros may have become NaN.
  @inlinable @inline(__always)
  mutating func addRows(of x: HyperDual, times slope: Value) -> Bool {
    if x.varying & (Self.rowsBit | Self.secondBit) == 0 { return true }
    let isFirst = varying & (Self.rowsBit | Self.secondBit) == 0
    let product = x.rows.scaled(by: slope.value)
    rows = isFirst ? product : rows.adding(product)
    varying |= Self.rowsBit
    let slopes = slope.tangent
    guard x.varying & Self.secondBit != 0 || slope.varies else { return rows.isFinite }
    let products =
      x.varying & Self.secondBit != 0
      ? LaneBlock.combined(x.rows, slopes, slope.value, x.second) : LaneBlock.product(x.rows, slopes)
    second = isFirst ? products : second.adding(products)
    varying |= Self.secondBit
    return second.sum.adding(rows).isFinite
  }

  // MARK: Row by row

  /// Row `i` with the value, as a nested number.
  @inlinable
  func row(_ i: Int) -> Dual<Value> { Dual(value, tangent: derivative(lane: i)) }

  /// What nested numbers have: `operation` of every row. They differ in their tangents alone.
  @inlinable @inline(never)
  static func byRows(_ operation: (Int) -> Dual<Value>) -> HyperDual {
    let (first, second, third, fourth) = (operation(0), operation(1), operation(2), operation(3))
    return HyperDual(first.value, rows: (first.tangent, second.tangent, third.tangent, fourth.tangent))
  }

  @inlinable @inline(never)
  func liftedByRows(to value: Value, slope: Value) -> HyperDual {
    Self.byRows { row($0).lifted(to: value, slope: slope) }
  }

  @inlinable @inline(never)
  static func liftedByRows(
    to value: Value, _ x: (of: HyperDual, slope: Value), _ y: (of: HyperDual, slope: Value)
  ) -> HyperDual {
    byRows { .lifted(to: value, (x.of.row($0), slope: x.slope), (y.of.row($0), slope: y.slope)) }
  }

  /// The rows of `x`, or those of `y` where `switching` moves to the negative side.
  @inlinable
  public static func lifted(
    to value: Value, _ x: HyperDual, or y: HyperDual, bySignOf switching: HyperDual
  ) -> HyperDual {
    byRows { .lifted(to: value, x.row($0), or: y.row($0), bySignOf: switching.row($0)) }
  }

  /// Row by row, the derivative along both tangents.
  @inlinable
  public static func lifted(
    to value: Value, _ x: HyperDual, _ y: HyperDual, by derivative: (Value, Value) -> Value
  ) -> HyperDual {
    byRows { .lifted(to: value, x.row($0), y.row($0), by: derivative) }
  }

  /// Whether all components are the same numbers, +0 and −0 apart and NaN like any NaN.
  @inlinable
  public func isIdentical(to other: HyperDual) -> Bool {
    (0..<4).allSatisfy { row($0).isIdentical(to: other.row($0)) }
  }
}

// A SIMD vector is a value made of its scalars, which `SIMD` does not say.
extension HyperDual: @unchecked Sendable where Scalar: Sendable {}
