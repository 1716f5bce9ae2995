import DualNumbers

/// The copies of a term: what each reads and writes.
///
///     struct Spring: DifferentiableTerm {
///       static var inputs: Int { 2 }
///       static var outputs: Int { 1 }
///
///       @inline(__always)
///       func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
///         let stretch = x[1] - x[0] - 1
///         y[0] = stretch * stretch / 2
///       }
///     }
///     // Four masses on a line, and a spring between neighbours.
///     let springs = try Terms(of: Spring(), copies: 3, reading: { copy, place in copy + place })
///     var force = [0.0, 0.0, 0.0, 0.0]
///     springs.gradient(at: [0, 1, 3, 4], into: &force)  // 0.5
///     force  // [0.0, -1.0, 1.0, 0.0]
///
/// Terms of several kinds are put together by `+`. ``JacobianOfTerms`` and ``HessianOfTerms`` have the sparse matrices.
@frozen
public struct Terms<Term: DifferentiableTerm>: TermGroup {
  @usableFromInline let term: Term
  @usableFromInline let indices: _TermIndices

  /// The copies 0 to `copies` − 1 of a term.
  ///
  /// - Parameters:
  ///   - term: the function.
  ///   - copies: how many there are.
  ///   - reading: the input of the problem that a copy reads as its input `place`.
  ///   - writing: the row of the problem that a copy adds its output `place` to.
  /// - Throws: `TermError`, where an index is negative, or a copy reads an input twice.
  @inlinable
  public init(
    of term: Term, copies: Int, reading: (_ copy: Int, _ place: Int) -> Int,
    writing: (_ copy: Int, _ place: Int) -> Int
  ) throws(TermError) {
    require(copies >= 0, "copies is \(copies); it must not be negative")
    require(
      Term.inputs >= 1 && Term.outputs >= 1,
      "\(Term.self) has \(Term.inputs) inputs and \(Term.outputs) outputs; it needs one of each at least")
    self.term = term
    indices = try _TermIndices("\(Term.self)", copies, Term.inputs, Term.outputs, reading, writing)
  }

  /// The copies 0 to `copies` − 1 of a term, with rows of their own: those of copy 0, then those of copy 1, and so on.
  @inlinable
  public init(of term: Term, copies: Int, reading: (_ copy: Int, _ place: Int) -> Int) throws(TermError) {
    try self.init(
      of: term, copies: copies, reading: reading, writing: { copy, place in copy * Term.outputs + place })
  }

}

extension Terms: Sendable where Term: Sendable {}

// MARK: Several kinds

/// Terms of one kind or of several.
///
/// The copies are counted through: those of the first kind, then those of the second, and so on. Sums are in that order.
public protocol TermGroup {
  /// How many copies there are, of all kinds.
  var copies: Int { get }

  /// What each kind reads and writes.
  var _indices: [_TermIndices] { get }
  /// One more than the largest input and the largest row.
  var _ends: (inputs: Int, rows: Int) { get }
  /// Lets `pass` have those of the copies that belong to each kind in turn; the first is number `kind`.
  func _run<Pass: _TermPass>(_ pass: inout Pass, copies: Range<Int>, kind: Int)
  static var _kinds: Int { get }
}

/// What is done with some copies of each kind.
public protocol _TermPass {
  mutating func run<Term: DifferentiableTerm>(_ terms: Terms<Term>, copies: Range<Int>, kind: Int)
}

extension Terms {
  /// How many copies there are.
  @inlinable public var copies: Int { indices.copies }
  @inlinable public var _indices: [_TermIndices] { [indices] }
  @inlinable public var _ends: (inputs: Int, rows: Int) { (indices.inputsEnd, indices.rowsEnd) }
  @inlinable public static var _kinds: Int { 1 }

  @inlinable
  public func _run<Pass: _TermPass>(_ pass: inout Pass, copies: Range<Int>, kind: Int) {
    if !copies.isEmpty { pass.run(self, copies: copies, kind: kind) }
  }
}

/// Terms of two groups together, made by `+`.
@frozen
public struct TermPair<First: TermGroup, Second: TermGroup>: TermGroup {
  @usableFromInline let first: First
  @usableFromInline let second: Second

  @inlinable
  init(_ first: First, _ second: Second) { (self.first, self.second) = (first, second) }

  /// How many copies there are, of all kinds.
  @inlinable public var copies: Int { first.copies + second.copies }
  @inlinable public var _indices: [_TermIndices] { first._indices + second._indices }
  @inlinable public var _ends: (inputs: Int, rows: Int) {
    (max(first._ends.inputs, second._ends.inputs), max(first._ends.rows, second._ends.rows))
  }
  @inlinable public static var _kinds: Int { First._kinds + Second._kinds }

  @inlinable
  public func _run<Pass: _TermPass>(_ pass: inout Pass, copies: Range<Int>, kind: Int) {
    let (count, all) = (first.copies, self.copies)
    first._run(&pass, copies: copies.clamped(to: 0..<count), kind: kind)
    let rest = copies.clamped(to: count..<all)
    second._run(&pass, copies: rest.lowerBound - count..<rest.upperBound - count, kind: kind + First._kinds)
  }
}

extension TermPair: Sendable where First: Sendable, Second: Sendable {}

extension TermGroup {
  /// The terms of both, those of this group first.
  @inlinable
  public static func + <Other: TermGroup>(terms: Self, others: Other) -> TermPair<Self, Other> {
    TermPair(terms, others)
  }
}
