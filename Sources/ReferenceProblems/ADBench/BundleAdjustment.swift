import DualNumbers
import SparseDerivatives

/// Bundle adjustment, an objective of ADBench: cameras and points in space such that the points are seen where they were.
///
/// Observation i has the residuals wᵢ·(image − feature), two of them, and that of its weight, 1 − wᵢ². The unknowns are the
/// cameras, eleven numbers each (rotation r as axis times angle, centre C, focal length f, principal point, distortion k₁,
/// k₂), then the points, then the weights; the rows are all reprojection residuals, then those of the weights.
///
///     z = R(r)·(X − C),   e = (z₁, z₂)/z₃,   image = f·(1 + k₁·|e|² + k₂·|e|⁴)·e + principal point
///
/// Source: as `GaussianMixture`.
@frozen @usableFromInline
package struct BundleAdjustment: Sendable {
  @usableFromInline package let cameras: Int
  @usableFromInline package let points: Int
  /// Which camera saw which point.
  @usableFromInline package let observations: [(camera: Int, point: Int)]
  /// Two coordinates for each observation.
  @usableFromInline package let features: [Double]
  /// The unknowns as the file has them.
  @usableFromInline package let start: [Double]

  /// - Precondition: an observation has a weight and two coordinates.
  package init(
    cameras: [[Double]], points: [[Double]], weights: [Double], observations: [(camera: Int, point: Int)],
    features: [Double]
  ) {
    require(
      weights.count == observations.count && features.count == 2 * observations.count,
      "\(observations.count) observations have \(weights.count) weights and \(features.count) coordinates")
    self.cameras = cameras.count
    self.points = points.count
    self.observations = observations
    self.features = features
    start = cameras.flatMap { $0 } + points.flatMap { $0 } + weights
  }

  /// A file of ADBench: one camera, one point, one weight and one feature, for all; observation i is of camera i mod n and
  /// point i mod m.
  ///
  /// - Throws: `ADBenchError` where the text is not such a file.
  package init(text: String, name: String) throws {
    var reader = NumberReader(text, name: name)
    let cameras = try reader.count("the number of cameras")
    let points = try reader.count("the number of points")
    let count = try reader.count("the number of observations")
    let camera = try reader.numbers(11, "the camera")
    let point = try reader.numbers(3, "the point")
    let weight = try reader.numbers(1, "the weight")
    let feature = try reader.numbers(2, "the feature")
    try reader.finish()
    guard cameras > 0 && points > 0 || count == 0 else {
      throw ADBenchError("\(name): \(count) observations of \(cameras) cameras and \(points) points")
    }
    self.init(
      cameras: Array(repeating: camera, count: cameras), points: Array(repeating: point, count: points),
      weights: Array(repeating: weight[0], count: count),
      observations: (0..<count).map { ($0 % cameras, $0 % points) },
      features: Array(repeating: feature, count: count).flatMap { $0 })
  }

  @inlinable package var inputs: Int { 11 * cameras + 3 * points + observations.count }
  @inlinable package var rows: Int { 3 * observations.count }

  /// The unknown that an observation reads at a place of `Reprojection`.
  @inlinable
  package func input(_ place: Int, of observation: Int) -> Int {
    let (camera, point) = observations[observation]
    return switch place {
    case 0..<6: 11 * camera + place
    case 6..<9: 11 * cameras + 3 * point + place - 6
    case 9: 11 * camera + 6
    case 10, 11: 11 * camera + place - 1
    case 12, 13: 11 * camera + place - 5
    default: 11 * cameras + 3 * points + observation
    }
  }

  /// The residuals, a copy of each kind for an observation.
  @inlinable
  package func terms() throws(TermError) -> TermPair<Terms<Reprojection>, Terms<WeightError>> {
    let (weights, count) = (11 * cameras + 3 * points, observations.count)
    let reprojections = try Terms(
      of: Reprojection(features: features), copies: count, reading: { copy, place in input(place, of: copy) })
    let errors = try Terms(
      of: WeightError(), copies: count, reading: { copy, _ in weights + copy },
      writing: { copy, _ in 2 * count + copy })
    return reprojections + errors
  }
}

/// The weighted error of an image. What meets the rotated point first is read first: r, C, X; f, k₁, k₂; the principal
/// point, the weight.
@frozen @usableFromInline
package struct Reprojection: DifferentiableTerm, Sendable {
  @inlinable package static var inputs: Int { 15 }
  @inlinable package static var outputs: Int { 2 }
  @usableFromInline let features: [Double]

  @inlinable
  package init(features: [Double]) { self.features = features }

  @inlinable @inline(__always)
  package func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
    let image = Self.image(x)
    y[0] = x[14] * (image.0 - T(features[2 * copy]))
    y[1] = x[14] * (image.1 - T(features[2 * copy + 1]))
  }

  /// Where the camera sees the point.
  @inlinable @inline(__always)
  package static func image<T: ElementaryScalar>(_ x: Span<T>) -> (T, T) {
    let z = rotated((x[6] - x[3], x[7] - x[4], x[8] - x[5]), by: (x[0], x[1], x[2]))
    let (u, v) = (z.0 / z.2, z.1 / z.2)
    let square = u * u + v * v
    let scale = x[9] * (1 + square * (x[10] + x[11] * square))
    return (scale * u + x[12], scale * v + x[13])
  }

  /// Rodrigues: y·cos θ + (a×y)·sin θ + a·(a·y)·(1 − cos θ), with θ = |r| and a = r/θ; y + r×y at r = 0.
  @inlinable @inline(__always)
  package static func rotated<T: ElementaryScalar>(_ y: (T, T, T), by r: (T, T, T)) -> (T, T, T) {
    let square = r.0 * r.0 + r.1 * r.1 + r.2 * r.2
    guard square > 1e-30 else {
      return (y.0 + r.1 * y.2 - r.2 * y.1, y.1 + r.2 * y.0 - r.0 * y.2, y.2 + r.0 * y.1 - r.1 * y.0)
    }
    let angle = T.sqrt(square)
    let (cosine, sine) = (T.cos(angle), T.sin(angle))
    let inverse = 1 / angle
    let a = (r.0 * inverse, r.1 * inverse, r.2 * inverse)
    let along = (a.0 * y.0 + a.1 * y.1 + a.2 * y.2) * (1 - cosine)
    return (
      y.0 * cosine + (a.1 * y.2 - a.2 * y.1) * sine + a.0 * along,
      y.1 * cosine + (a.2 * y.0 - a.0 * y.2) * sine + a.1 * along,
      y.2 * cosine + (a.0 * y.1 - a.1 * y.0) * sine + a.2 * along
    )
  }
}

/// 1 − w²
@frozen @usableFromInline
package struct WeightError: DifferentiableTerm, Sendable {
  @inlinable package static var inputs: Int { 1 }
  @inlinable package static var outputs: Int { 1 }

  @inlinable
  package init() {}

  @inlinable @inline(__always)
  package func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
    y[0] = 1 - x[0] * x[0]
  }
}
