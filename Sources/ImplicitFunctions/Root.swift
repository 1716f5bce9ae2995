import DualNumbers

extension ElementaryScalar {
  /// The solution x of f(x) = 0 next to `x`, found before by whatever means, with all of its derivatives.
  ///
  ///     func anomaly<T: ElementaryScalar>(_ mean: T, eccentricity: T) throws -> T {
  ///       let (m, e) = (mean.plainValue, eccentricity.plainValue)
  ///       var x = m
  ///       for _ in 0..<20 { x -= (x - e * Double.sin(x) - m) / (1 - e * Double.cos(x)) }
  ///       return try T.root(near: x) { x in x - eccentricity * T.sin(x) - mean }
  ///     }
  ///     try anomaly(1.0, eccentricity: 0.5)  // ≈ 1.4987011335
  ///     try gradient(at: [1, 0.5]) { v in try anomaly(v[0], eccentricity: v[1]) }  // ≈ [1.0373620219, 1.0346672324]
  ///
  /// The value is `x`, bit by bit. The derivatives are those of the equation, −f_θ/f_x and so on, whatever the solver's loop did;
  /// `f` may use numbers from outside that vary.
  ///
  /// - Complexity: three evaluations of `f`, and one more for each order of derivatives after the first; some more where
  ///   rounding leaves many ulps of `x` open. Two more by reverse mode and by series, which have no directions to seed.
  /// - Throws: ``ImplicitFunctionError`` where f(x) is larger than rounding explains, f′(x) is 0, or so small that the root may be
  ///   a double one; what `f` throws.
  @inlinable
  public static func root(near x: Double, of f: (Self) throws -> Self) throws -> Self {
    try root(near: [x]) { x in [try f(x[0])] }[0]
  }

  /// The solution x of as many equations as unknowns next to `x`, found before by whatever means, with all of its derivatives.
  ///
  ///     jacobian(at: [12]) { a in
  ///       try! Dual.root(near: [4, 3]) { v in [v[0] * v[0] + v[1] * v[1] - 25, v[0] * v[1] - a[0]] }
  ///     }.columnMajor  // ≈ [-0.4285714286, 0.5714285714]
  ///
  /// - Complexity: 2 + ⌈unknowns / lanes⌉ evaluations of `f`, one more for each order of derivatives after the first, and one
  ///   factorisation in plain numbers.
  /// - Throws: ``ImplicitFunctionError`` where an equation leaves more than rounding explains, or the Jacobian by the unknowns is
  ///   singular, or nearly so for what rounding leaves open of the point; what `f` throws.
  /// - Precondition: `f` returns as many numbers as `x` has.
  @inlinable
  public static func root(near x: [Double], of f: ([Self]) throws -> [Self]) throws -> [Self] {
    try ImplicitSystem(x.map { Self._Plain($0) }, f).solution(f)
  }

  /// The x = g(x) next to `x`, found before by whatever means, with all of its derivatives.
  ///
  ///     derivative(at: 1) { a in try! Dual.fixedPoint(near: 0.7390851332151607) { x in Dual.cos(a * x) } }  // ≈ -0.2974743415
  ///
  /// - Throws: as `root(near:of:)` of x − g(x).
  @inlinable
  public static func fixedPoint(near x: Double, of g: (Self) throws -> Self) throws -> Self {
    try root(near: x) { x in x - (try g(x)) }
  }

  /// The x = g(x) of several numbers next to `x`, found before by whatever means, with all of its derivatives.
  ///
  /// - Throws: as `root(near:of:)` of x − g(x).
  /// - Precondition: `g` returns as many numbers as `x` has.
  @inlinable
  public static func fixedPoint(near x: [Double], of g: ([Self]) throws -> [Self]) throws -> [Self] {
    try root(near: x) { x in
      let y = try g(x)
      require(y.count == x.count, "g gives \(y.count) numbers for a point of \(x.count)")
      return zip(x, y).map { $0 - $1 }
    }
  }
}

extension ElementaryScalar where Self: FloatingPoint {
  /// The point next to `x`, found before by whatever means, where the gradient of `f` vanishes, with all of its derivatives: a
  /// minimum, a maximum or a saddle.
  ///
  ///     jacobian(at: [3]) { a in
  ///       try! Dual.stationaryPoint(near: [1.5, 0]) { v in
  ///         let (x, y) = (v[0], v[1])
  ///         return x * x * (1 + y) - Dual(a[0]) * x + y * y * y - 2.25 * y
  ///       }
  ///     }.columnMajor  // ≈ [0, 0.3333333333]
  ///
  /// The function is one of numbers a level up, of which its gradient is taken; what it uses from outside enters by `Dual(_:)`.
  /// For Taylor series, over which `Dual` does not nest, write the gradient, and take its `root(near:of:)`.
  ///
  /// - Complexity: as `root(near:of:)`, with as many evaluations of `f` as unknowns in place of one.
  /// - Throws: as `root(near:of:)` of the gradient.
  @inlinable
  public static func stationaryPoint(near x: [Double], of f: ([Dual<Self>]) throws -> Dual<Self>) throws -> [Self] {
    try root(near: x) { x in
      try x.indices.map { i in
        try f(x.indices.map { Dual(x[$0], tangent: $0 == i ? 1 : 0) }).tangent
      }
    }
  }
}
