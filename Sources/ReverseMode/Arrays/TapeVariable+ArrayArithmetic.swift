import DualNumbers

// Sums over arrays as one record each: of n numbers it takes 12·n bytes over `Double`, 8·n where they are inputs in a row, and
// a loop 24 for each addition of two that vary.

extension TapeVariable: _ArrayArithmetic where Scalar: ElementaryScalar {
  /// Fewer numbers are added one by one.
  @inlinable @inline(__always)
  static var leastBlock: Int { 4 }

  @inlinable
  public static func _sum(_ x: UnsafePointer<TapeVariable>, count: Int) -> TapeVariable {
    let nodes = count < leastBlock ? .single : nodes(x, count: count)
    if nodes == .single {
      var sum: TapeVariable = 0
      for i in 0..<count { sum += x[i] }
      return sum
    }
    var value: Scalar = 0
    let node = block(x, count: count, nodes) { i in
      value._accumulate(x[i].value)
      return x[i].slope
    }
    return TapeVariable(Dual(value, tangent: 1), node: node)
  }

  @inlinable
  public static func _dot<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, _ x: UnsafePointer<TapeVariable>, count: Int
  ) -> TapeVariable {
    row(a, stride: 1, x, count, count < leastBlock ? .single : nodes(x, count: count))
  }

  /// Σ aᵢ·xᵢ, where the constants are `stride` apart.
  @inlinable @inline(__always)
  static func row<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, stride: Int, _ x: UnsafePointer<TapeVariable>, _ count: Int, _ nodes: Nodes
  ) -> TapeVariable {
    if nodes == .single {
      var sum: TapeVariable = 0
      for i in 0..<count { sum += x[i] * TapeVariable(_constant: a[i * stride]) }
      return sum
    }
    var value: Scalar = 0
    let node = block(x, count: count, nodes) { i in
      let constant = a[i &* stride]
      value._accumulate(x[i].value, times: constant)
      return x[i].slope * Scalar(_constant: constant)
    }
    return TapeVariable(Dual(value, tangent: 1), node: node)
  }

  @inlinable
  public static func _multiply<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, _ rows: Int, _ columns: Int, _ x: UnsafePointer<TapeVariable>,
    _ result: UnsafeMutablePointer<TapeVariable>
  ) {
    let nodes = columns < leastBlock ? .single : nodes(x, count: columns)
    for i in 0..<rows { result[i] = row(a + i, stride: rows, x, columns, nodes) }
  }

  /// The places of both arrays, one after the other.
  @inlinable
  public static func _dot(
    _ x: UnsafePointer<TapeVariable>, _ y: UnsafePointer<TapeVariable>, count: Int
  ) -> TapeVariable {
    let isShort = count < leastBlock
    let (first, second): (Nodes, Nodes) =
      isShort ? (.single, .single) : (nodes(x, count: count), nodes(y, count: count))
    if first == .single && second == .single {
      var sum: TapeVariable = 0
      for i in 0..<count { sum += x[i] * y[i] }
      return sum
    }
    var value: Scalar = 0
    if x == y {
      // The square of a length: each number once.
      let node = block(x, count: count, first) { i in
        value._accumulate(x[i].value, times: x[i].value)
        return 2 * (x[i].value * x[i].slope)
      }
      return TapeVariable(Dual(value, tangent: 1), node: node)
    }
    let (block, node) = Block<Scalar>.append(2 * count, inRowFrom: nil)
    for i in 0..<count {
      value._accumulate(x[i].value, times: y[i].value)
      block.slopes[i] = y[i].value * x[i].slope
      block.slopes[count + i] = x[i].value * y[i].slope
    }
    block.setPlaces(0, x, count)
    block.setPlaces(count, y, count)
    return TapeVariable(Dual(value, tangent: 1), node: node)
  }

  /// The slope along xᵢ is its share exp(xᵢ − m)/Σ, where a term of 0 has none, also of a sum of 0.
  @inlinable
  public static func _logSumExp(_ x: UnsafePointer<TapeVariable>, count: Int) -> TapeVariable {
    var largest = -Scalar.infinity
    for i in 0..<count where x[i].value > largest { largest = x[i].value._detachedThroughout }
    let shift = largest.isFinite ? largest : 0
    let nodes = count < leastBlock ? .single : nodes(x, count: count)
    if nodes == .single {
      var sum: TapeVariable = 0
      for i in 0..<count { sum += exp(x[i] - TapeVariable(shift)) }
      return log(sum) + TapeVariable(shift)
    }
    var sum: Scalar = 0
    for i in 0..<count { sum._accumulate(exponentialOf: x[i].value, minus: shift) }
    let node = block(x, count: count, nodes) { i in
      let term = Scalar.exp(x[i].value - shift)
      return x[i].dual.lifted(to: x[i].value, slope: term == 0 ? 0 : term / sum).tangent
    }
    return TapeVariable(Dual(Scalar.log(sum) + shift, tangent: 1), node: node)
  }

  /// The slopes along the coefficients are powers of x.
  @inlinable
  public static func _horner(
    _ coefficients: UnsafePointer<TapeVariable>, count: Int, at x: TapeVariable
  ) -> TapeVariable {
    let nodes = count < leastBlock ? .single : nodes(coefficients, count: count)
    if nodes == .single { return hornerByRule(coefficients, count, x) }
    var value = coefficients[count - 1].value
    var slope: Scalar = 0
    var k = count - 1
    while k > 0 {
      k -= 1
      slope = k == count - 2 ? value : slope * x.value + value
      value = value * x.value + coefficients[k].value
    }
    var power: Scalar = 1
    let node = block(coefficients, count: count, nodes) { i in
      defer { power = power * x.value }
      return coefficients[i].slope * power
    }
    let sum = TapeVariable(Dual(value, tangent: 1), node: node)
    return lifted(to: value, (sum, slope: 1), (x, slope: slope))
  }
}

@inlinable
func hornerByRule<Number: Linearized & ElementaryScalar>(
  _ coefficients: UnsafePointer<Number>, _ count: Int, _ x: Number
) -> Number where Number.Value: ElementaryScalar {
  var sum = coefficients[count - 1]
  var slope: Number.Value = 0
  for k in stride(from: count - 2, through: 0, by: -1) {
    slope = k == count - 2 ? sum.value : slope * x.value + sum.value
    sum = sum * Number(x.value) + coefficients[k]
  }
  return Number.lifted(to: sum.value, (sum, slope: 1), (x, slope: slope))
}
