import DualNumbers

/// A small function of few inputs and outputs, many copies of which make up a large problem: written once for every type
/// of number.
///
/// A copy reads some of the inputs of the problem, and what it writes is added to some of the rows: the reprojection error
/// of one point in one picture, the energy of one element of a mesh, one step in time. The numbers are part of the type,
/// so that the compiler knows them; what differs from copy to copy besides, a measurement, is data that the term looks up
/// by the number of the copy:
///
///     struct Decay: DifferentiableTerm {
///       static var inputs: Int { 2 }
///       static var outputs: Int { 1 }
///       let times, amounts: [Double]
///
///       @inline(__always)
///       func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
///         y[0] = x[0] * T.exp(-x[1] * T(times[copy])) - T(amounts[copy])
///       }
///     }
///     let decay = Decay(times: [0, 1, 2], amounts: [4, 2, 1])
///     let terms = try Terms(of: decay, copies: 3, reading: { copy, place in place })
///     var residuals = [0.0, 0.0, 0.0]
///     terms.values(at: [3, 0], into: &residuals)
///     residuals  // [-1.0, 1.0, 2.0]
///
/// - Note: Write `@inline(__always)` before the function. The driver calls it directly, and where it is inlined the
///   optimiser knows which input is in which lane, and drops what a formula cannot reach: a camera's reprojection error
///   then takes a third of the time. Inputs that a formula meets last are best the last.
public protocol DifferentiableTerm {
  /// The number of inputs that a copy reads.
  static var inputs: Int { get }
  /// The number of outputs that a copy writes.
  static var outputs: Int { get }

  /// Writes the outputs of a copy, which are 0 before, into `y`.
  ///
  /// `x` has `inputs` numbers, `y` has `outputs`; one more is a programmer's mistake, and stops the program.
  func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>)
}

/// The numbers that terms are differentiated over: `Double`, `Float`.
public typealias TermScalar = ElementaryScalar & FloatingPoint & SIMDScalar
