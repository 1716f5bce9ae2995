import DualNumbers

/// What a check asks of the user's functions at a point. The answer is a matrix with a row for each output and a column
/// for each input, or for values and for one pass a single column.
enum Question<Scalar: CheckableScalar>: Equatable {
  /// The derivative under test.
  case given
  /// The derivative by dual numbers.
  case exact
  /// The values of the function.
  case values
  /// What one pass gives with these tangents of the inputs: J·v, or vᵀ·H·w where second derivatives are asked for.
  case pass([Scalar], [Scalar])
}

/// A point that moves along `v`.
func seeded<Scalar>(_ x: [Scalar], along v: [Scalar]) -> [Dual<Scalar>] { zip(x, v).map { Dual($0, tangent: $1) } }
