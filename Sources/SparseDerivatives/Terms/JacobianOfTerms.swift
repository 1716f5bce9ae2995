import DualNumbers

/// The Jacobian of terms, prepared: its pattern, and the place of each derivative of each copy among the entries.
///
///     struct Neighbours: DifferentiableTerm {
///       static var inputs: Int { 2 }
///       static var outputs: Int { 1 }
///       func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
///         y[0] = x[0] * x[1]
///       }
///     }
///     let terms = try Terms(of: Neighbours(), copies: 2, reading: { copy, place in copy + place })
///     let plan = try JacobianOfTerms(terms, inputs: 3, rows: 2)
///     var j = SparseMatrix(plan.pattern, repeating: 0.0)
///     var r = [0.0, 0.0]
///     plan.jacobian(at: [1, 2, 3], value: &r, into: &j)
///     r  // [2.0, 6.0]
///     j.values  // [2.0, 1.0, 3.0, 2.0]
///
/// Nothing is traced and nothing coloured: each copy is differentiated by itself, in as many lanes as it has inputs.
@frozen
public struct JacobianOfTerms<Group: TermGroup> {
  /// The terms.
  public let terms: Group
  /// Where the Jacobian has entries: in the rows that a copy writes and the columns that it reads.
  public let pattern: SparsePattern
  @usableFromInline let places: [TermPlaces]
  @usableFromInline package let sharing: TermSharing

  /// Prepares the Jacobian of terms of so many inputs and rows.
  ///
  /// - Throws: `TermError`, where a copy reads an input or writes a row that does not exist.
  /// - Complexity: linear in the copies' inputs × outputs and in inputs and rows; columns are sorted.
  @inlinable
  public init(_ terms: Group, inputs: Int, rows: Int) throws(TermError) {
    self.terms = terms
    (pattern, places, sharing) = try SparsePattern.jacobian(rows: rows, columns: inputs, terms._indices)
  }

  /// Writes the Jacobian at `x` into `result`.
  ///
  /// - Precondition: `x` has an entry for each input, and `result` the pattern of this plan.
  /// - Complexity: one evaluation of each copy, on as many lanes as it has inputs, up to sixteen. No allocation where the
  ///   term is inlined and has at most sixteen inputs and outputs.
  @inlinable
  public func jacobian<Scalar: TermScalar>(at x: [Scalar], into result: inout SparseMatrix<Scalar>) {
    check(x.count, result.pattern)
    result.withUnsafeMutableBufferPointer { entries in
      if sharing.entries { entries.update(repeating: 0) }
      run(0..<terms.copies, at: x, nil, entries)
    }
  }

  /// Writes the rows at `x` into `value` and the Jacobian into `result`.
  ///
  /// - Precondition: also, `value` has an entry for each row.
  /// - Complexity: as `jacobian(at:into:)`.
  @inlinable
  public func jacobian<Scalar: TermScalar>(
    at x: [Scalar], value: inout [Scalar], into result: inout SparseMatrix<Scalar>
  ) {
    check(x.count, result.pattern)
    require(
      value.count == pattern.rows, "value has \(value.count) entries, the terms have \(pattern.rows) rows")
    value.withUnsafeMutableBufferPointer { rows in
      rows.update(repeating: 0)
      result.withUnsafeMutableBufferPointer { entries in
        if sharing.entries { entries.update(repeating: 0) }
        run(0..<terms.copies, at: x, rows.baseAddress, entries)
      }
    }
  }

  /// Adds what some of the copies write to rows and entries: rows, and entries where they are shared, are 0 before the first.
  ///
  /// Ranges of copies may run at the same time where neither is shared. The bits do not depend on the ranges.
  @inlinable
  package func run<Scalar: TermScalar>(
    _ copies: Range<Int>, at x: [Scalar], _ rows: UnsafeMutablePointer<Scalar>?,
    _ entries: UnsafeMutableBufferPointer<Scalar>
  ) {
    x.withUnsafeBufferPointer { x in
      guard let x = x.baseAddress, let entries = entries.baseAddress else { return }
      var pass = JacobianPass(x, rows, entries, places)
      terms._run(&pass, copies: copies, kind: 0)
    }
  }

  @inlinable
  func check(_ inputs: Int, _ other: SparsePattern) {
    require(
      inputs == pattern.columns, "the point has \(inputs) entries, the terms have \(pattern.columns) inputs")
    require(
      other == pattern, "the matrix has the pattern \(other), the terms \(pattern); make it with the plan's pattern")
  }
}

extension JacobianOfTerms: Sendable where Group: Sendable {}
