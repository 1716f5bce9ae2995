import DualNumbers
import ReferenceProblems
import SparseDerivatives

/// What a camera sees of a point, less what was seen: two residuals of eleven numbers and three, weighted alike.
struct Sighting: DifferentiableTerm {
  static var inputs: Int { 14 }
  static var outputs: Int { 2 }
  let features: [Double]

  @inline(__always)
  func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
    let image = Reprojection.image(x)
    y[0] = image.0 - T(features[2 * copy])
    y[1] = image.1 - T(features[2 * copy + 1])
  }
}

/// Cameras and points found from pictures with errors: Levenberg–Marquardt with the Gauss–Newton matrix of terms.
struct BundleFit {
  struct Step {
    var sum: Double
    var damping: Double
    var isAccepted: Bool
  }

  let residuals, unknowns: Int
  /// Of the two matrices: JᵀJ, and the factor L.
  let entries, factorEntries: Int
  private(set) var steps: [Step] = []
  private(set) var found: [Double]

  /// √(|r|²/m), in pixels, at the start and at the end.
  var rootMeanSquares: (start: Double, end: Double) {
    let sums = steps.filter(\.isAccepted).map { ($0.sum / Double(residuals)).squareRoot() }
    return (sums.first ?? .nan, sums.last ?? .nan)
  }

  /// - Parameter start: the cameras, eleven numbers each, then the points.
  init(_ problem: BundleAdjustment, start: [Double], iterationLimit: Int = 100) throws {
    let terms = try Terms(
      of: Sighting(features: problem.features), copies: problem.observations.count,
      reading: { copy, place in problem.input(place, of: copy) })
    let plan = try HessianOfTerms(terms, inputs: start.count)
    var normal = SparseMatrix<Double>(plan.pattern)
    var factor = SparseCholesky(plan.pattern)
    var (r, slopes) = (
      [Double](repeating: 0, count: problem.features.count), [Double](repeating: 0, count: start.count)
    )
    (residuals, unknowns, entries) = (r.count, start.count, plan.pattern.nonZeros)
    (factorEntries, found) = (factor.nonZeros, start)

    plan.gaussNewton(at: found, value: &r, gradient: &slopes, into: &normal)
    var (sum, damping, growth) = (squares(r), 1e-3, 2.0)
    steps.append(Step(sum: sum, damping: damping, isAccepted: true))
    for _ in 0..<iterationLimit {
      var isAccepted = false
      if factor.factor(normal, damping: damping) {
        let v = factor.solve(slopes)
        let next = zip(found, v).map { $0 - $1 }
        terms.values(at: next, into: &r)
        let nextSum = squares(r)
        // What the linear problem promises: gᵀv + λ·vᵀDv, of |r|².
        var promised = 0.0
        for j in v.indices { promised += v[j] * (slopes[j] + damping * normal[j, j] * v[j]) }
        isAccepted = nextSum < sum
        if isAccepted {
          let excess = 2 * (sum - nextSum) / promised - 1
          damping *= max(1 / 3, 1 - excess * excess * excess)
          growth = 2
          let decrease = sum - nextSum
          (found, sum) = (next, nextSum)
          steps.append(Step(sum: sum, damping: damping, isAccepted: true))
          if decrease <= 1e-5 * sum { break }
          plan.gaussNewton(at: found, value: &r, gradient: &slopes, into: &normal)
        } else if promised <= 1e-5 * sum {
          break
        }
      }
      if !isAccepted {
        damping *= growth
        growth *= 2
        steps.append(Step(sum: sum, damping: damping, isAccepted: false))
      }
    }
  }
}

/// A scene of which everything is known.
struct BundleScene {
  static let noise = 0.5

  /// With the true cameras and points.
  let problem: BundleAdjustment
  var truth: [Double] { Array(problem.start.dropLast(problem.observations.count)) }
  let start: [Double]

  /// Cameras in front of a cloud of points at which they look; each point is seen by six of them, with errors of half a
  /// pixel. The start is off by some degrees, some hundredths of the distance and of the focal length.
  init(cameras count: Int, points: Int, seed: UInt64) {
    var numbers = NormalNumbers(seed: seed)
    let cameras = (0..<count).map { _ -> [Double] in
      let centre = [numbers.uniform(-4, 4), numbers.uniform(-4, 4), numbers.uniform(-12, -9)]
      // About d×e₃ by the angle between, so that d, the direction to the origin, becomes e₃.
      let length = squares(centre).squareRoot()
      let across = (-centre[1] / length, centre[0] / length)
      let sine = Double.hypot(across.0, across.1)
      let angle = Double.atan2(y: sine, x: -centre[2] / length)
      let rotation = [across.0 / sine * angle, across.1 / sine * angle, 0]
      let focal = [800.0, numbers.uniform(-5, 5), numbers.uniform(-5, 5), -0.1, 0.02]
      return rotation + centre + focal
    }
    let cloud = (0..<points).map { _ in (0..<3).map { _ in numbers.uniform(-2, 2) } }
    let observations = (0..<points).flatMap { point in
      (0..<6).map { k in (camera: (5 * point + k * (count / 6)) % count, point: point) }
    }
    var features: [Double] = []
    for (camera, point) in observations {
      let c = cameras[camera]
      let x = Array(c[..<6]) + cloud[point] + [c[6], c[9], c[10], c[7], c[8]]
      let image = Reprojection.image(x.span)
      features += [image.0 + Self.noise * numbers.next(), image.1 + Self.noise * numbers.next()]
    }
    problem = BundleAdjustment(
      cameras: cameras, points: cloud, weights: Array(repeating: 1, count: observations.count),
      observations: observations, features: features)
    let scales = [0.02, 0.02, 0.02, 0.3, 0.3, 0.3, 20, 5, 5, 0.02, 0.01]
    start = zip(
      cameras.flatMap { $0 } + cloud.flatMap { $0 },
      cameras.flatMap { _ in scales } + Array(repeating: 0.1, count: 3 * points)
    ).map { $0 + $1 * numbers.next() }
  }
}

/// Normal and uniform random numbers by SplitMix64 and Box and Muller.
private struct NormalNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func uniform(_ low: Double, _ high: Double) -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return low + (high - low) * Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }

  mutating func next() -> Double {
    let radius = (-2 * Double.log(1 - uniform(0, 1))).squareRoot()
    return radius * Double.cos(uniform(0, 2 * .pi))
  }
}
