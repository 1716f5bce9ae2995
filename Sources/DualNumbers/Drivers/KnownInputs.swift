// Arrays whose size the caller knows: `inputs: 12`. The drivers are inlined, and seed by straight-line code, so that the
// optimiser sees which input is in which lane.

extension Differentiator where Number: SeededNumber {
  /// Writes the gradient of a function of `inputs` numbers into `result`, and returns the value.
  ///
  ///     var d = Differentiator<DualVector<SIMD2<Double>>>()
  ///     var g = [0.0, 0.0]
  ///     d.gradient(at: [3, 4], inputs: 2, into: &g) { x in DualVector.hypot(x[0], x[1]) }  // 5.0
  ///     g  // [0.6, 0.8]
  ///
  /// `inputs` is to be a literal, and the function small: every call is compiled for itself.
  ///
  /// - Precondition: `x` and `result` have `inputs` entries.
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation, except in the first call of a size.
  @inlinable @inline(__always)
  @discardableResult
  public mutating func gradient<Failure: Error>(
    at x: [Number.Value], inputs: Int, into result: inout [Number.Value],
    of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Number.Value {
    checkInputs(x, inputs)
    require(
      result.count == inputs, "into has \(result.count) entries, the point has \(inputs); they must have as many")
    var first = 0
    while true {
      seed(x, inputs, from: first)
      let y = try f(point)
      let count = Swift.min(Number.laneCount, inputs - first)
      if count > 0 {
        result.withUnsafeMutableBufferPointer {
          y.unsafeCopyDerivatives(count, to: $0.baseAddress! + first, stride: 1)
        }
      }
      first += Number.laneCount
      if first >= inputs {
        assert(isStill(at: x, f), mixedLevels())
        return y.value
      }
    }
  }

  /// Writes the Jacobian of a function of `inputs` numbers that writes its outputs into `result`.
  ///
  /// As `gradient(at:inputs:into:of:)`, for `jacobian(at:into:of:)`.
  ///
  /// - Precondition: `x` has `inputs` entries, `result` as many columns; `f` leaves as many outputs as it has rows.
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation, except in the first call of a size.
  @inlinable @inline(__always)
  public mutating func jacobian<Failure: Error>(
    at x: [Number.Value], inputs: Int, into result: inout Matrix<Number.Value>,
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    checkInputs(x, inputs)
    result.checkColumns(inputs)
    prepareOutputs(result.rows, zero: Number(0))
    var first = 0
    while true {
      seed(x, inputs, from: first)
      try f(point, &outputs)
      result.setColumns(from: first, to: outputs)
      first += Number.laneCount
      if first >= inputs { return assert(isStill(at: x, f), mixedLevels()) }
    }
  }

  @inlinable @inline(__always)
  func checkInputs(_ x: [Number.Value], _ inputs: Int) {
    if x.count != inputs { stopAtInputs(inputs, x.count) }
  }

  // Out of line, as the messages: nothing is inlined any more into a function of some hundred branches.
  @inlinable @inline(never)
  mutating func resizePoint(_ x: [Number.Value]) { setPoint(x) }

  /// Sets the point, the inputs from `first` on seeded, each in a lane of its own.
  @inlinable @inline(__always)
  mutating func seed(_ x: [Number.Value], _ inputs: Int, from first: Int) {
    if point.count != inputs { resizePoint(x) }
    point.withUnsafeMutableBufferPointer { point in
      x.withUnsafeBufferPointer { x in
        forEachPlace(inputs) { i in
          let lane = i &- first
          point[i] =
            UInt(bitPattern: lane) < UInt(bitPattern: Number.laneCount) ? .variable(x[i], lane: lane) : Number(x[i])
        }
      }
    }
  }
}

@usableFromInline @inline(never)
func stopAtInputs(_ inputs: Int, _ count: Int) -> Never {
  stop("inputs is \(inputs), the point has \(count) entries; they must be as many", #fileID, #line)
}
