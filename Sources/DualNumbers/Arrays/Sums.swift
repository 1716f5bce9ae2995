extension ElementaryScalar {
  /// The sum of an array, added from its first number to its last; 0 for an empty one.
  ///
  ///     gradient(at: [1, 2, 3]) { v in Dual.sum(v) }  // [1.0, 1.0, 1.0]
  ///
  /// Value and derivative have the bits of the loop `for x in xs { sum += x }`.
  ///
  /// - Complexity: one pass over the array.
  @inlinable @inline(__always)
  public static func sum(_ xs: [Self]) -> Self { _sum(xs, count: xs.count) }

  /// The dot product Σ aᵢ·xᵢ of constants with numbers; 0 where both arrays are empty.
  ///
  ///     let a = [2.0, 3.0]
  ///     gradient(at: [5, 7]) { v in Dual.dot(a, v) }  // [2.0, 3.0]
  ///
  /// Value and derivative have the bits of the loop `for i in a.indices { sum += a[i] * x[i] }`. Numbers that do not
  /// vary in any lane cost no more than in plain numbers.
  ///
  /// - Complexity: one pass over the arrays.
  /// - Precondition: both arrays have as many entries.
  @inlinable @inline(__always)
  public static func dot(_ constants: [Double], _ x: [Self]) -> Self {
    checkCounts(constants.count, x.count)
    return _dot(constants, x, count: x.count)
  }

  /// The dot product of constants of any format with numbers, as `dot(_:_:)` of constants that are `Double`.
  ///
  ///     let a: [Float] = [2, 3]
  ///     Dual<Float>.dot(a, [.variable(5), 7]).tangent  // 2.0
  @_disfavoredOverload
  @inlinable @inline(__always)
  public static func dot<Constant: BinaryFloatingPoint>(_ constants: [Constant], _ x: [Self]) -> Self {
    checkCounts(constants.count, x.count)
    return _dot(constants, x, count: x.count)
  }

  /// The dot product Σ xᵢ·yᵢ of numbers with numbers; 0 where both arrays are empty.
  ///
  ///     gradient(at: [5, 7]) { v in Dual.dot(v, v) }  // [10.0, 14.0]
  ///
  /// Value and derivative have the bits of the loop `for i in x.indices { sum += x[i] * y[i] }`.
  ///
  /// - Complexity: one pass over the arrays.
  /// - Precondition: both arrays have as many entries.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public static func dot(_ x: [Self], _ y: [Self]) -> Self {
    checkCounts(x.count, y.count)
    return _dot(x, y, count: x.count)
  }
}

// The loops. They take pointers, to which arrays convert in a call: a closure that captures would be compiled into a
// function of its own, in which nothing is inlined.

extension ElementaryScalar {
  @inlinable @inline(__always)
  public static func _sum(_ x: UnsafePointer<Self>, count: Int) -> Self {
    var sum: Self = 0
    for i in 0..<count { sum._accumulate(x[i]) }
    return sum
  }

  @inlinable @inline(__always)
  public static func _dot<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, _ x: UnsafePointer<Self>, count: Int
  ) -> Self {
    var sum: Self = 0
    for i in 0..<count { sum._accumulate(x[i], times: a[i]) }
    return sum
  }

  @_disfavoredOverload
  @inlinable @inline(__always)
  public static func _dot(_ x: UnsafePointer<Self>, _ y: UnsafePointer<Self>, count: Int) -> Self {
    var sum: Self = 0
    for i in 0..<count { sum._accumulate(x[i], times: y[i]) }
    return sum
  }

  @inlinable @inline(__always)
  static func checkCounts(_ x: Int, _ y: Int) {
    if x != y { stopAtCounts(x, y) }
  }
}

/// Out of line: the functions over arrays are inlined, their messages are not.
@usableFromInline @inline(never)
func stopAtCounts(_ x: Int, _ y: Int) -> Never {
  stop("a dot product takes as many numbers on both sides, but there are \(x) and \(y)", #fileID, #line)
}
