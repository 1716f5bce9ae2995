import DualNumbers

extension TermGroup {
  /// Writes the rows at `x`: to each the sum of the outputs that are added to it, 0 where there are none.
  ///
  /// - Precondition: `x` and `result` have the inputs and rows that the terms read and write.
  /// - Complexity: one evaluation of each copy. No allocation where the term is inlined and has at most sixteen
  ///   inputs and outputs.
  @inlinable
  public func values<Scalar: TermScalar>(at x: [Scalar], into result: inout [Scalar]) {
    checkInputs(x.count)
    checkRows(result.count)
    x.withUnsafeBufferPointer { x in
      result.withUnsafeMutableBufferPointer { rows in
        rows.update(repeating: 0)
        guard let x = x.baseAddress, let rows = rows.baseAddress else { return }
        var pass = ValuesPass(x, rows)
        _run(&pass, copies: 0..<copies, kind: 0)
      }
    }
  }

  /// Writes the gradient of the sum of all outputs, and returns the sum.
  ///
  ///     struct Square: DifferentiableTerm {
  ///       static var inputs: Int { 1 }
  ///       static var outputs: Int { 1 }
  ///       func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
  ///         y[0] = x[0] * x[0]
  ///       }
  ///     }
  ///     let squares = try Terms(of: Square(), copies: 3, reading: { copy, place in copy })
  ///     var g = [0.0, 0.0, 0.0]
  ///     squares.gradient(at: [1, 2, 3], into: &g)  // 14.0
  ///     g  // [2.0, 4.0, 6.0]
  ///
  /// - Precondition: `x` has the inputs that the terms read, `result` as many entries.
  /// - Complexity: one evaluation of each copy, on as many lanes as it has inputs, up to sixteen. Allocations as `values`.
  @inlinable
  @discardableResult
  public func gradient<Scalar: TermScalar>(at x: [Scalar], into result: inout [Scalar]) -> Scalar {
    checkInputs(x.count)
    checkGradient(result.count, x.count)
    return x.withUnsafeBufferPointer { x in
      result.withUnsafeMutableBufferPointer { gradient in
        gradient.update(repeating: 0)
        guard let x = x.baseAddress, let gradient = gradient.baseAddress else { return 0 }
        var pass = GradientPass(x, gradient)
        _run(&pass, copies: 0..<copies, kind: 0)
        return pass.value
      }
    }
  }

  @inlinable
  func checkInputs(_ count: Int) {
    let needed = _ends.inputs
    require(count >= needed, "the point has \(count) entries, the terms read \(needed)")
  }

  @inlinable
  func checkRows(_ count: Int) {
    let needed = _ends.rows
    require(count >= needed, "there is room for \(count) rows, the terms write \(needed)")
  }
}

@inlinable
func checkGradient(_ count: Int, _ inputs: Int) {
  require(count == inputs, "gradient has \(count) entries, the point has \(inputs); they must have as many")
}
