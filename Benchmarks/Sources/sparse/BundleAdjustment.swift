import AllocationCounter
import DualNumbers
import SparseDerivatives
import Stopwatch

/// Bundle adjustment of the sizes of ADBench, by terms and by hand: rows are reprojection errors, then weight errors.
struct BundleAdjustment {
  /// As ADBench's files have them: all cameras, points, weights and features are alike.
  static let camera = [
    -0.758453, -1.109613, -0.845551, 34.556073, 39.676747, 53.881673, 419.194514, 5.864426, -8.518870, 0.087812,
    0.002739,
  ]
  static let point = [7.203245, 0.001144, 3.023326]
  static let weight = 0.417022
  static let feature = [271.760969, 834.209256]

  let cameras, points, observations: Int
  let x, features: [Double]

  init(cameras: Int, points: Int, observations: Int) {
    (self.cameras, self.points, self.observations) = (cameras, points, observations)
    x =
      (0..<cameras).flatMap { _ in Self.camera } + (0..<points).flatMap { _ in Self.point }
      + Array(repeating: Self.weight, count: observations)
    features = (0..<observations).flatMap { _ in Self.feature }
  }

  struct Reprojection: DifferentiableTerm {
    static var inputs: Int { 15 }
    static var outputs: Int { 2 }
    let features: [Double]

    /// r, C, X; f, k₁, k₂; the principal point; the weight.
    @inline(__always)
    func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
      let z = rotated((x[6] - x[3], x[7] - x[4], x[8] - x[5]), by: (x[0], x[1], x[2]))
      let (u, v) = (z.0 / z.2, z.1 / z.2)
      let square = u * u + v * v
      let scale = x[9] * (1 + square * (x[10] + x[11] * square))
      y[0] = x[14] * (scale * u + x[12] - T(features[2 * copy]))
      y[1] = x[14] * (scale * v + x[13] - T(features[2 * copy + 1]))
    }
  }

  struct WeightError: DifferentiableTerm {
    static var inputs: Int { 1 }
    static var outputs: Int { 1 }

    @inline(__always)
    func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
      y[0] = 1 - x[0] * x[0]
    }
  }

  func terms() throws(TermError) -> TermPair<Terms<Reprojection>, Terms<WeightError>> {
    let weights = 11 * cameras + 3 * points
    return try Terms(
      of: Reprojection(features: features), copies: observations,
      reading: { copy, place in
        let camera = 11 * (copy % cameras)
        return switch place {
        case 0..<6: camera + place
        case 6..<9: 11 * cameras + 3 * (copy % points) + place - 6
        case 9: camera + 6
        case 10, 11: camera + place - 1
        case 12, 13: camera + place - 5
        default: weights + copy
        }
      })
      + Terms(
        of: WeightError(), copies: observations, reading: { copy, _ in weights + copy },
        writing: { copy, _ in 2 * observations + copy })
  }

  /// For each observation the places of its derivatives by camera, point and weight: of the first residual, and behind it
  /// those of the second.
  func places(_ pattern: SparsePattern) -> [Int32] {
    (0..<observations).flatMap { i -> [Int32] in
      let camera = (0..<11).map { 11 * (i % cameras) + $0 }
      let point = (0..<3).map { 11 * cameras + 3 * (i % points) + $0 }
      return (camera + point + [11 * cameras + 3 * points + i]).map { column in
        Int32(pattern.place(row: 2 * i, column: column)!)
      }
    }
  }

  /// Residuals and derivatives by hand.
  @inline(never)
  func byHand(
    _ x: UnsafePointer<Double>, _ features: UnsafePointer<Double>, _ places: UnsafePointer<Int32>,
    _ r: UnsafeMutablePointer<Double>, _ entries: UnsafeMutablePointer<Double>
  ) {
    let (points, weights) = (11 * cameras, 11 * cameras + 3 * self.points)
    for i in 0..<observations {
      let (c, p, w) = (x + 11 * (i % cameras), x + (points + 3 * (i % self.points)), x[weights + i])
      let turned = RotatedPoint(SIMD3(p[0] - c[3], p[1] - c[4], p[2] - c[5]), by: SIMD3(c[0], c[1], c[2]))
      let z = 1 / turned.position.z
      let (u, v) = (turned.position.x * z, turned.position.y * z)
      let square = u * u + v * v
      let (f, k1, k2) = (c[6], c[9], c[10])
      let distortion = 1 + square * (k1 + k2 * square)
      let slope = 2 * (k1 + 2 * k2 * square)
      let error = (f * distortion * u + c[7] - features[2 * i], f * distortion * v + c[8] - features[2 * i + 1])
      (r[2 * i], r[2 * i + 1]) = (w * error.0, w * error.1)
      let (uu, uv, vv) = (distortion + slope * u * u, slope * u * v, distortion + slope * v * v)
      let place = places + 15 * i
      write(0, SIMD3(uu, uv, -(uu * u + uv * v)), u, error.0)
      write(1, SIMD3(uv, vv, -(uv * u + vv * v)), v, error.1)

      /// The derivatives of a residual: `direction` times w·f·z is that by the turned point, q the coordinate of the image.
      @inline(__always)
      func write(_ row: Int, _ direction: SIMD3<Double>, _ q: Double, _ error: Double) {
        let (byRotation, byPoint) = turned.chained(w * f * z * direction)
        @inline(__always)
        func put(_ k: Int, _ entry: Double) { entries[Int(place[k]) + row] = entry }
        put(0, byRotation.x)
        put(1, byRotation.y)
        put(2, byRotation.z)
        put(3, -byPoint.x)
        put(4, -byPoint.y)
        put(5, -byPoint.z)
        put(6, w * distortion * q)
        put(7, row == 0 ? w : 0)
        put(8, row == 0 ? 0 : w)
        put(9, w * f * square * q)
        put(10, w * f * square * square * q)
        put(11, byPoint.x)
        put(12, byPoint.y)
        put(13, byPoint.z)
        put(14, error)
      }
    }
    for i in 0..<observations {
      let w = x[weights + i]
      r[2 * observations + i] = 1 - w * w
      entries[Int(places[15 * i + 14]) + 2] = -2 * w
    }
  }
}

extension Sparse {
  /// Residuals and Jacobian by terms, beside both by hand and the residuals alone.
  func bundleAdjustment(_ name: String, _ problem: BundleAdjustment) throws {
    let (x, rows) = (problem.x, 3 * problem.observations)
    let terms = try problem.terms()
    allocation_peak_begin()
    let plan = try JacobianOfTerms(terms, inputs: x.count, rows: rows)
    let planBytes = allocation_peak()
    var (value, jacobian) = ([Double](repeating: 0, count: rows), SparseMatrix<Double>(plan.pattern))
    var (valueByHand, entries) = (value, jacobian.values)
    let places = problem.places(plan.pattern)
    plan.jacobian(at: x, value: &value, into: &jacobian)
    let before = allocation_count()
    plan.jacobian(at: x, value: &value, into: &jacobian)
    let allocations = allocation_count() - before
    let second = try HessianOfTerms(terms, inputs: x.count)
    var (normal, slopes) = (SparseMatrix<Double>(second.pattern), [Double](repeating: 0, count: x.count))
    func byHand() { problem.byHand(x, problem.features, places, &valueByHand, &entries) }
    let timings = timings(
      [
        { for _ in 0..<$0 { plan.jacobian(at: x, value: &value, into: &jacobian) } },
        { for _ in 0..<$0 { byHand() } },
        { for _ in 0..<$0 { terms.values(at: x, into: &value) } },
        { for _ in 0..<$0 { second.gaussNewton(at: x, value: &value, gradient: &slopes, into: &normal) } },
      ], batches: batches)
    byHand()
    var worst = 0.0
    for (entry, hand) in zip(jacobian.values, entries) { worst = max(worst, abs(entry - hand) / max(1, abs(hand))) }
    let matrixBytes = 12 * plan.pattern.nonZeros + 8 * x.count
    print(
      line(
        (name, 30), ("–", 9), (rounded(timings[0].median / Double(plan.pattern.nonZeros)), 10),
        (rounded(timings[0].ratio(to: timings[1])), 11), (rounded(timings[0].ratio(to: timings[2])), 10),
        (allocations_are_counted() ? "\(allocations)" : "–", 13),
        (rounded(Double(planBytes) / Double(matrixBytes)), 6),
        ("JᵀJ ÷ J \(rounded(timings[3].ratio(to: timings[0]))), off by \(worst)", 0)))
  }
}
