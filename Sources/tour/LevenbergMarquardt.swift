import DualLinearAlgebra
import DualNumbers

/// What is to be made small in the least-squares sense: a list of residuals, one text for every number type.
protocol Residuals {
  func callAsFunction<T: ElementaryScalar>(_ b: [T]) -> [T]
}

/// Where a least-squares fit ended.
struct LeastSquaresFit {
  var parameters: [Double]
  var residuals: [Double]
  /// Linear problems solved: steps taken, and refused.
  var iterations: Int
  /// Whether the last Gauss–Newton step was small: |D·v| below 1e-8 of |D·b|.
  var converged: Bool
  /// Of the parameters, from (JᵀJ)⁻¹ and the residuals; not a number where there is no residual to spare, or J has not full rank.
  var standardDeviations: [Double]

  var sumOfSquares: Double { squares(residuals) }
}

/// Nonlinear least squares: Levenberg–Marquardt with geodesic acceleration.
///
/// A step starts with the damped linear problem, solved by QR,
///
///     minimise |r + J·v|² + λ|D·v|²   over v
///
/// and then bends v along the curve of the model (Transtrum and Sethna, arXiv:1201.5885): a solves the same problem with
/// ½r″(v, v) in the place of r, and the step is v + a. Dual numbers give every derivative: J one pass per column,
/// r″(v, v) one pass of nested duals.
///
/// - λ follows the gain, the decrease of |r|² over the one that the linear problem promised (Nielsen's rule). A step that
///   does not decrease |r|², or bends more than it advances (2|D·a| > ¾|D·v|), is refused, and λ grows.
/// - D holds the column norms of J, so that the units of the parameters do not matter. An entry grows at once but
///   shrinks by 0.7 a step at most: a column that vanishes on a plateau (BoxBOD) does not set its parameter loose, and one
///   that was huge at the start (MGH10) does not hold its parameter down for good.
/// - Near the minimum |r|² is flat to within rounding, which would hide half the digits of b. Undamped Gauss–Newton steps
///   end the fit, for as long as |J·v| falls (in that norm, where they converge at all, each is shorter than the last).
struct LevenbergMarquardt<R: Residuals> {
  let residuals: R
  var iterationLimit = 5000

  func fit(from start: [Double]) -> LeastSquaresFit {
    var point = Point(residuals, at: start)
    let damped = descend(from: &point)
    let (polishing, last) = polish(&point)
    let spare = Double(point.r.count - start.count)
    let variances = (try? Linearization(point, scale: point.columnNorms, λ: 0).variances) ?? start.map { _ in .nan }
    return LeastSquaresFit(
      parameters: point.b, residuals: point.r, iterations: damped + polishing, converged: last <= 1e-8,
      standardDeviations: variances.map { ($0 * point.sum / spare).squareRoot() })
  }

  /// The damped steps; their number.
  private func descend(from point: inout Point) -> Int {
    var scale = point.columnNorms
    var (λ, growth) = (1e-3, 2.0)
    for iteration in 1...iterationLimit {
      // Not where the start has no finite Jacobian.
      guard let problem = try? Linearization(point, scale: scale, λ: λ) else { return iteration }
      let v = problem.solve(point.r.map { -$0 })
      let promised = problem.decrease(v)
      // Also where the start has no finite value.
      guard promised > 1e-14 * point.sum else { return iteration }
      let a = problem.solve(secondDerivative(at: point.b, along: v).map { -0.5 * $0 })
      let straight = 2 * problem.length(a) <= 0.75 * problem.length(v)
      let next = straight ? Point(residuals, at: zip(point.b, zip(v, a)).map { $0 + ($1.0 + $1.1) }) : nil
      if let next, next.sum < point.sum, next.columnNorms.allSatisfy(\.isFinite) {
        let excess = 2 * (point.sum - next.sum) / promised - 1
        λ *= max(1 / 3, 1 - excess * excess * excess)
        growth = 2
        scale = zip(scale, next.columnNorms).map { max(0.7 * $0, $1) }
        point = next
      } else {
        λ *= growth
        growth *= 2
      }
    }
    return iterationLimit
  }

  /// Gauss–Newton steps for as long as |J·v| falls: their number, and the length of the last over that of b.
  private func polish(_ point: inout Point) -> (steps: Int, length: Double) {
    var (steps, last, length) = (0, Double.infinity, Double.infinity)
    while steps < 100 {
      guard let problem = try? Linearization(point, scale: point.columnNorms, λ: 0) else { break }
      let v = problem.solve(point.r.map { -$0 })
      let decrease = problem.decrease(v)
      guard decrease < last else { break }
      let next = Point(residuals, at: zip(point.b, v).map(+))
      guard next.sum.isFinite else { break }
      (steps, last, length) = (steps + 1, decrease, problem.length(v) / problem.length(point.b))
      point = next
    }
    return (steps, length)
  }

  /// r″(v, v) = d²/dt² r(b + t·v) at t = 0: the directional derivative of the directional derivative.
  private func secondDerivative(at b: [Double], along v: [Double]) -> [Double] {
    let line = zip(b, v).map { Dual($0, tangent: $1) }
    return directionalDerivative(at: line, along: v.map { Dual<Double>($0) }) { residuals($0) }.map(\.tangent)
  }

  /// A point, with the residuals and the Jacobian there.
  private struct Point {
    let b: [Double]
    let r: [Double]
    let jacobian: Matrix<Double>
    let sum: Double
    let columnNorms: [Double]

    init(_ residuals: R, at b: [Double]) {
      self.b = b
      (r, jacobian) = valueWithJacobian(at: b) { b in residuals(b) }
      sum = squares(r)
      columnNorms = b.indices.map { [jacobian] j in squares(jacobian.column(j)).squareRoot() }
    }
  }

  /// The problem of one step, in the scaled unknowns D·v: minimise |J·D⁻¹·(D·v) − rhs|² + λ|D·v|².
  private struct Linearization {
    let columns: [[Double]]
    let scale: [Double]
    let λ: Double
    let qr: QRFactorization<Double>

    /// - Throws: `LinearAlgebraError` where the columns are dependent, or not finite.
    init(_ point: Point, scale: [Double], λ: Double) throws {
      let n = scale.count
      let scale = scale.map { $0 > 0 ? $0 : 1 }
      let columns = (0..<n).map { j in point.jacobian.column(j).map { $0 / scale[j] } }
      let damping = (0..<n).map { j in (0..<n).map { $0 == j ? λ.squareRoot() : 0 } }
      (self.columns, self.scale, self.λ) = (columns, scale, λ)
      let all = λ == 0 ? columns : zip(columns, damping).map(+)
      qr = try QRFactorization(Matrix(rows: all.first?.count ?? 0, columns: n, columnMajor: all.flatMap { $0 }))
    }

    func solve(_ rhs: [Double]) -> [Double] {
      let zeros = [Double](repeating: 0, count: λ == 0 ? 0 : scale.count)
      return zip(qr.solve(rhs + zeros), scale).map(/)
    }

    /// |D·v|
    func length(_ v: [Double]) -> Double { squares(zip(v, scale).map(*)).squareRoot() }

    /// |r|² − |r + J·v|² for the solution v. From (JᵀJ + λD²)·v = −Jᵀr it is |J·v|² + 2λ|D·v|², where nothing cancels.
    func decrease(_ v: [Double]) -> Double {
      var image = [Double](repeating: 0, count: columns.first?.count ?? 0)
      for (column, (v, d)) in zip(columns, zip(v, scale)) {
        for i in image.indices { image[i] += column[i] * (v * d) }
      }
      return squares(image) + 2 * λ * length(v) * length(v)
    }

    /// The diagonal of (JᵀJ)⁻¹: of R⁻¹R⁻ᵀ the squares of the rows of R⁻¹.
    var variances: [Double] {
      get throws {
        let inverse = try qr.factors.r.inverse()
        return scale.indices.map { squares(inverse.row($0)) / (scale[$0] * scale[$0]) }
      }
    }
  }
}

/// |v|²
func squares(_ v: some Sequence<Double>) -> Double { v.reduce(0) { $0 + $1 * $1 } }
