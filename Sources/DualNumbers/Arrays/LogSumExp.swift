extension ElementaryScalar {
  /// log Σ exp xᵢ, without undue overflow: a smooth maximum.
  ///
  ///     Double.logSumExp([1000, 1000])  // ≈ 1000.6931471805599
  ///     gradient(at: [0, 0, 0, 0]) { v in Dual.logSumExp(v) }  // [0.25, 0.25, 0.25, 0.25]
  ///
  /// The value is m + log Σ exp(xᵢ − m), added from the first number to the last, with m the largest number, or 0 where
  /// that is infinite. The derivative by xᵢ is its share exp(xᵢ − m)/Σ, the softmax function; m does not vary.
  ///
  /// - An empty array gives −∞, and so does one of −∞ alone, whose derivatives are 0. Beside others −∞ adds nothing.
  /// - An entry of +∞ gives +∞, and then the derivative is NaN in the directions in which that entry varies. A NaN gives
  ///   NaN, in every direction in which an entry varies.
  /// - Entries that do not vary contribute nothing to the derivative, whatever they are.
  ///
  /// - Complexity: one exponential for each number, one logarithm.
  @inlinable
  public static func logSumExp(_ xs: [Self]) -> Self { _logSumExp(xs, count: xs.count) }

  @inlinable @inline(__always)
  public static func _logSumExp(_ x: UnsafePointer<Self>, count: Int) -> Self {
    var largest = -Self.infinity
    for i in 0..<count where x[i] > largest { largest = x[i]._detachedThroughout }
    let shift = largest.isFinite ? largest : 0
    var sum: Self = 0
    for i in 0..<count { sum._accumulate(exponentialOf: x[i], minus: shift) }
    return log(sum) + shift
  }
}
