import DualNumbers
import Stopwatch

/// Bundle: the reprojection error of a calibrated camera, two residuals of fifteen numbers: rotation (axis times angle),
/// translation, two focal lengths, principal point, two distortions, the point. The two coordinates observed follow.
struct BundleAdjustment: JacobianKernel {
  var n: Int { 15 }
  var m: Int { 2 }

  static func kernel() -> Kernel {
    let ranges: [ClosedRange<Double>] =
      [-0.5...0.5, -0.5...0.5, -0.5...0.5, -1...1, -1...1, 4...6, 500...600, 500...600, 300...340, 220...260]
      + [-1e-2...1e-2, -1e-3...1e-3, -1...1, -1...1, -1...1, 200...400, 200...400]
    var generator = LinearCongruential(seed: 5500)
    return Kernel(
      name: "Bundle", title: "bundle adjustment, 2×15 Jacobian",
      points: Points(sets: 64, stride: ranges.count) { place in generator.next(in: ranges[place]) },
      valueCount: 2, derivativeCount: 30,
      contenders: BundleAdjustment().contenders() + BundleAdjustment().knownDrivers())
  }

  struct Camera<T> {
    var rotation, translation: (T, T, T)
    var focalLengths, principalPoint, distortion: (T, T)
  }

  /// What a residual depends on.
  struct Sight<T> {
    var camera: Camera<T>
    var point: (T, T, T)

    @inline(__always)
    init(camera: Camera<T>, point: (T, T, T)) { (self.camera, self.point) = (camera, point) }

    /// By the places 0 to 14.
    @inline(__always)
    init(_ number: (Int) -> T) {
      camera = Camera(
        rotation: (number(0), number(1), number(2)), translation: (number(3), number(4), number(5)),
        focalLengths: (number(6), number(7)), principalPoint: (number(8), number(9)),
        distortion: (number(10), number(11)))
      point = (number(12), number(13), number(14))
    }
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(
    _ x: UnsafeBufferPointer<T>, _ observed: UnsafePointer<Double>, into residuals: UnsafeMutablePointer<T>
  ) {
    (residuals[0], residuals[1]) = Self.residuals(Sight { x[$0] }, (observed[0], observed[1]))
  }

  @inline(__always)
  static func residuals<T: ElementaryScalar>(_ sight: Sight<T>, _ observed: (Double, Double)) -> (T, T) {
    let camera = sight.camera
    let turned = rotated(sight.point, by: camera.rotation)
    let depth = turned.2 + camera.translation.2
    let u = (turned.0 + camera.translation.0) / depth
    let v = (turned.1 + camera.translation.1) / depth
    let r2 = u * u + v * v
    let distortion = 1 + r2 * (camera.distortion.0 + camera.distortion.1 * r2)
    return (
      camera.focalLengths.0 * distortion * u + camera.principalPoint.0 - T(observed.0),
      camera.focalLengths.1 * distortion * v + camera.principalPoint.1 - T(observed.1)
    )
  }

  @inline(__always)
  func byHand(_ p: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
    let turned = RotatedPoint(SIMD3(p[12], p[13], p[14]), by: SIMD3(p[0], p[1], p[2]))
    let seen = turned.position + SIMD3(p[3], p[4], p[5])
    let z = 1 / seen.z
    let (u, v) = (seen.x * z, seen.y * z)
    let r2 = u * u + v * v
    let (k1, k2) = (p[10], p[11])
    let distortion = 1 + r2 * (k1 + k2 * r2)
    let slope = 2 * (k1 + 2 * k2 * r2)
    outputs[0] = p[6] * distortion * u + p[8] - p[15]
    outputs[1] = p[7] * distortion * v + p[9] - p[16]

    let (uu, uv, vv) = (distortion + slope * u * u, slope * u * v, distortion + slope * v * v)
    writeRow(0, p[6], SIMD3(uu, uv, -(uu * u + uv * v)), u)
    writeRow(1, p[7], SIMD3(uv, vv, -(uv * u + vv * v)), v)

    /// One residual; `r` times focal·z is its derivative by the point seen, q the coordinate of the image.
    @inline(__always)
    func writeRow(_ i: Int, _ focal: Double, _ r: SIMD3<Double>, _ q: Double) {
      let row = outputs + (2 + 15 * i)
      let bySeen = focal * z * r
      let (byRotation, byPoint) = turned.chained(bySeen)
      store(byRotation, row)
      store(bySeen, row + 3)
      row[6] = i == 0 ? distortion * q : 0
      row[7] = i == 0 ? 0 : distortion * q
      row[8] = i == 0 ? 1 : 0
      row[9] = i == 0 ? 0 : 1
      row[10] = focal * r2 * q
      row[11] = focal * r2 * r2 * q
      store(byPoint, row + 12)
    }
  }
}
