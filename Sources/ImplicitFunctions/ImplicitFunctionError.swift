/// Why a point is no solution of an equation, or the solution has no derivative.
public enum ImplicitFunctionError: Error, Equatable, CustomStringConvertible {
  /// At the point equation `equation` leaves `magnitude`, where rounding explains `explained` at most.
  case residual(equation: Int, magnitude: Double, explained: Double)
  /// The Jacobian by the unknowns has no inverse, or none that has a digit, as beside a double root: its condition number, of
  /// rows of one size and unknowns in units of the point, or by how many ulps rounding leaves open the point.
  case singularJacobian(condition: Double)
  /// At the point, or beside it, equation `equation` is infinite or NaN.
  case notFinite(equation: Int)

  public var description: String {
    switch self {
    case .residual(let equation, let magnitude, let explained):
      "the point does not solve the equations: equation \(equation) leaves \(magnitude), and rounding explains \(explained) at "
        + "most; take more steps of the solver"
    case .singularJacobian(let condition):
      "the solution has no derivative: the Jacobian by the unknowns is singular or nearly so, with condition \(condition)"
    case .notFinite(let equation):
      "equation \(equation) is infinite or NaN at the point, or beside it"
    }
  }
}
