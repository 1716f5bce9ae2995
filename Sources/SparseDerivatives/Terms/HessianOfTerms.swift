import DualNumbers

/// The Hessian of the sum of terms, or the Gauss–Newton matrix of residuals, prepared: the pattern that they share, and the
/// place of each entry that a copy adds to.
///
///     struct Neighbours: DifferentiableTerm {
///       static var inputs: Int { 2 }
///       static var outputs: Int { 1 }
///       func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
///         y[0] = x[0] * x[0] * x[1]
///       }
///     }
///     let terms = try Terms(of: Neighbours(), copies: 2, reading: { copy, place in copy + place })
///     let plan = try HessianOfTerms(terms, inputs: 3)
///     var h = SparseMatrix(plan.pattern, repeating: 0.0)
///     var g = [0.0, 0.0, 0.0]
///     plan.hessian(at: [1, 2, 3], gradient: &g, into: &h)  // 14.0
///     g  // [4.0, 13.0, 4.0]
///     h.values  // [4.0, 2.0, 2.0, 6.0, 4.0, 4.0, 0.0]
///
/// The pattern is the symmetric one: a column has a row for each input that some copy reads beside its own.
@frozen
public struct HessianOfTerms<Group: TermGroup> {
  /// The terms.
  public let terms: Group
  /// Where the matrices have entries.
  public let pattern: SparsePattern
  @usableFromInline let places: [TermPlaces]
  /// For each entry the place of that across the diagonal, if it is above, else its own.
  @usableFromInline let mirrored: [Int32]
  @usableFromInline let rows: Int
  @usableFromInline let sharedRow: TermError?

  /// Prepares the second derivatives of terms of so many inputs.
  ///
  /// - Throws: `TermError`, where a copy reads an input that does not exist.
  /// - Complexity: linear in copies × inputs² and in the inputs; columns are sorted.
  @inlinable
  public init(_ terms: Group, inputs: Int) throws(TermError) {
    self.terms = terms
    (pattern, places, mirrored) = try SparsePattern.symmetric(inputs: inputs, terms._indices)
    rows = terms._ends.rows
    sharedRow = terms._indices.sharedRow
  }

  /// Writes the gradient and the Hessian of the sum of all outputs, and returns the sum.
  ///
  /// - Precondition: `x` and `gradient` have an entry for each input, and `result` the pattern of this plan.
  /// - Complexity: m(m + 1)/2 evaluations of each copy on `HyperDual`, with m = ⌈inputs of a copy / 4⌉. No allocation where
  ///   the term is inlined and has at most sixteen inputs and outputs.
  @inlinable
  @discardableResult
  public func hessian<Scalar: TermScalar>(
    at x: [Scalar], gradient: inout [Scalar], into result: inout SparseMatrix<Scalar>
  ) -> Scalar {
    check(x.count, gradient.count, result.pattern)
    return withMemory(x, &gradient, &result) { x, gradient, entries in
      var pass = HessianPass(x, gradient, entries, places)
      terms._run(&pass, copies: 0..<terms.copies, kind: 0)
      return pass.value
    } ?? 0
  }

  /// Writes the residuals r into `value`, Jᵀr into `gradient` and JᵀJ into `result`, without a Jacobian.
  ///
  ///     struct Line: DifferentiableTerm {
  ///       static var inputs: Int { 2 }
  ///       static var outputs: Int { 1 }
  ///       func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
  ///         y[0] = x[0] + x[1] * T(copy) - T(copy * copy)
  ///       }
  ///     }
  ///     let line = try Terms(of: Line(), copies: 3, reading: { copy, place in place })
  ///     let plan = try HessianOfTerms(line, inputs: 2)
  ///     var normal = SparseMatrix(plan.pattern, repeating: 0.0)
  ///     var (r, g) = ([0.0, 0.0, 0.0], [0.0, 0.0])
  ///     plan.gaussNewton(at: [0, 0], value: &r, gradient: &g, into: &normal)
  ///     r  // [0.0, -1.0, -4.0]
  ///     g  // [-5.0, -9.0]
  ///     normal.values  // [3.0, 3.0, 3.0, 5.0]
  ///
  /// It is the Hessian of ½|r|² but for the second derivatives of the residuals.
  ///
  /// - Precondition: as `hessian(at:gradient:into:)`; each output has a row of its own, and `value` an entry for each.
  /// - Complexity: as a Jacobian, and inputs² × outputs operations for each copy.
  @inlinable
  public func gaussNewton<Scalar: TermScalar>(
    at x: [Scalar], value: inout [Scalar], gradient: inout [Scalar], into result: inout SparseMatrix<Scalar>
  ) {
    check(x.count, gradient.count, result.pattern)
    require(value.count == rows, "value has \(value.count) entries, the terms have \(rows) rows")
    if let sharedRow { stop("\(sharedRow)", #fileID, #line) }
    value.withUnsafeMutableBufferPointer { rows in
      rows.update(repeating: 0)
      withMemory(x, &gradient, &result) { x, gradient, entries in
        guard let rows = rows.baseAddress else { return }
        var pass = GaussNewtonPass(x, rows, gradient, entries, places)
        terms._run(&pass, copies: 0..<terms.copies, kind: 0)
      }
    }
  }

  /// Lets `body` write into zeros, and mirrors the lower triangle.
  @inlinable @inline(__always)
  @discardableResult
  func withMemory<Scalar: TermScalar, Result>(
    _ x: [Scalar], _ gradient: inout [Scalar], _ result: inout SparseMatrix<Scalar>,
    _ body: (UnsafePointer<Scalar>, UnsafeMutablePointer<Scalar>, UnsafeMutablePointer<Scalar>) -> Result
  ) -> Result? {
    x.withUnsafeBufferPointer { x in
      gradient.withUnsafeMutableBufferPointer { gradient in
        result.withUnsafeMutableBufferPointer { entries in
          gradient.update(repeating: 0)
          entries.update(repeating: 0)
          guard let x = x.baseAddress, let gradient = gradient.baseAddress, let first = entries.baseAddress else {
            return nil
          }
          let result = body(x, gradient, first)
          for (place, source) in mirrored.enumerated() { entries[place] = entries[Int(source)] }
          return result
        }
      }
    }
  }

  @inlinable
  func check(_ inputs: Int, _ gradient: Int, _ other: SparsePattern) {
    require(
      inputs == pattern.columns, "the point has \(inputs) entries, the terms have \(pattern.columns) inputs")
    checkGradient(gradient, inputs)
    require(
      other == pattern, "the matrix has the pattern \(other), the terms \(pattern); make it with the plan's pattern")
  }
}

extension HessianOfTerms: Sendable where Group: Sendable {}
