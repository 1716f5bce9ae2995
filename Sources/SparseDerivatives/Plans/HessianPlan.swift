import DualNumbers

/// The Hessian of a function from its gradient, in a few passes: by symmetry fewer than those of a Jacobian.
///
///     // f = Σ xᵢ² + x₀·Σ xᵢ, i > 0
///     struct Gradient: SparseMap {
///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
///         y[0] = 2 * x[0] + x.dropFirst().reduce(0, +)
///         for i in 1..<x.count { y[i] = 2 * x[i] + x[0] }
///       }
///     }
///     let plan = HessianPlan(try jacobianSparsity(inputs: 5, outputs: 5, of: Gradient()))
///     plan.coloring.count  // 2
///     plan.gradientWithHessian(at: [1, 2, 3, 4, 5], ofGradient: Gradient()).hessian[0, 3]  // 1.0
///
/// All entries are there, those above the diagonal and those below. A star colouring makes each readable in its own row, or
/// at its mirror image.
public struct HessianPlan: Sendable {
  @usableFromInline let plan: JacobianPlan

  /// A plan for a symmetric pattern; the colouring is the best of all orders, or the star colouring that is given.
  ///
  /// - Precondition: the pattern is symmetric, and `coloring` a star colouring of it.
  /// - Complexity: that of the colouring.
  public init(_ pattern: SparsePattern, coloring: Coloring? = nil) {
    require(pattern.isSymmetric, "a Hessian is symmetric, but the pattern of \(pattern) is not")
    plan = JacobianPlan(symmetric: pattern, coloring ?? .symmetric(of: pattern))
  }

  /// Where the entries of the Hessian are.
  public var pattern: SparsePattern { plan.pattern }
  /// The star colours of the columns.
  public var coloring: Coloring { plan.coloring }
  /// The number of evaluations of the gradient for one Hessian: ⌈colours / 16⌉, one where there are none.
  public var passes: Int { plan.passes }

  /// Writes the gradient into `gradient` and the Hessian into `result`.
  ///
  /// Where `g` throws, part of them is written.
  ///
  /// - Precondition: as that of `JacobianPlan.jacobian(at:value:into:of:)`.
  /// - Complexity: `passes` evaluations of `g`. No allocation but those of `g`.
  @inlinable
  public func hessian<Scalar: _PlainSparseNumber & SIMDScalar, Map: SparseMap>(
    at x: [Scalar], gradient: inout [Scalar], into result: inout SparseMatrix<Scalar>, ofGradient g: Map
  ) throws(Map.Failure) {
    try plan.jacobian(at: x, value: &gradient, into: &result, of: g)
  }

  /// Writes the gradient into `gradient` and the Hessian into `result`, of a gradient of one type of number.
  ///
  /// - Precondition: as that of `JacobianPlan.jacobian(at:value:into:of:)`.
  /// - Complexity: ⌈colours / lanes⌉ evaluations of `g`, one where there are none. No allocation but those of `g`.
  @inlinable
  public func hessian<Number: SparseNumber & SeededNumber, Failure: Error>(
    at x: [Number._Stored], gradient: inout [Number._Stored], into result: inout SparseMatrix<Number._Stored>,
    in number: Number.Type,
    ofGradient g: (SparseInputs<Number>, inout SparseOutputs<Number>) throws(Failure) -> Void
  ) throws(Failure) {
    try plan.jacobian(at: x, value: &gradient, into: &result, in: number, of: g)
  }

  /// The gradient and the Hessian.
  ///
  /// - Complexity: `passes` evaluations of `g`.
  @inlinable
  public func gradientWithHessian<Scalar: _PlainSparseNumber & SIMDScalar, Map: SparseMap>(
    at x: [Scalar], ofGradient g: Map
  ) throws(Map.Failure) -> (gradient: [Scalar], hessian: SparseMatrix<Scalar>) {
    let (gradient, hessian) = try plan.valueWithJacobian(at: x, of: g)
    return (gradient, hessian)
  }

  /// Whether the pattern has all entries at the point, as `JacobianPlan.checkPattern(at:of:)`.
  ///
  /// - Throws: `WrongPatternError`, and what `g` throws.
  @inlinable
  public func checkPattern<Map: SparseMap>(at x: [Double], ofGradient g: Map) throws {
    try plan.checkPattern(at: x, of: g)
  }
}
