import DualNumbers
import Stopwatch

/// K5: the reprojection error of a camera with radial distortion, two residuals of twelve numbers: rotation (axis times
/// angle), translation, focal length, two distortions, the point. The two coordinates observed follow them.
struct SnavelyCamera: JacobianKernel {
  var n: Int { 12 }
  var m: Int { 2 }

  static func kernel() -> Kernel {
    let ranges: [ClosedRange<Double>] =
      [-0.5...0.5, -0.5...0.5, -0.5...0.5, -1...1, -1...1, -6...(-4), 500...600, -1e-2...1e-2, -1e-3...1e-3]
      + [-1...1, -1...1, -1...1, -100...100, -100...100]
    var generator = LinearCongruential(seed: 5000)
    return Kernel(
      name: "K5", title: "Snavely camera, 2×12 Jacobian",
      points: Points(sets: 64, stride: ranges.count) { place in generator.next(in: ranges[place]) },
      valueCount: 2, derivativeCount: 24,
      contenders: SnavelyCamera().contenders() + [SnavelyCamera().inlineSeeds()] + SnavelyCamera().knownDrivers())
  }

  /// The numbers of a point by name.
  struct Parameters<T> {
    var rotation, translation: (T, T, T)
    var focalLength: T
    var distortion: (T, T)
    var point: (T, T, T)

    /// By their places 0 to 11.
    @inline(__always)
    init(_ number: (Int) -> T) {
      rotation = (number(0), number(1), number(2))
      translation = (number(3), number(4), number(5))
      focalLength = number(6)
      distortion = (number(7), number(8))
      point = (number(9), number(10), number(11))
    }
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(
    _ x: UnsafeBufferPointer<T>, _ observed: UnsafePointer<Double>, into residuals: UnsafeMutablePointer<T>
  ) {
    (residuals[0], residuals[1]) = self.residuals(Parameters { x[$0] }, observed)
  }

  @inline(__always)
  func residuals<T: ElementaryScalar>(_ p: Parameters<T>, _ observed: UnsafePointer<Double>) -> (T, T) {
    let turned = rotated(p.point, by: p.rotation)
    let depth = turned.2 + p.translation.2
    let u = -(turned.0 + p.translation.0) / depth
    let v = -(turned.1 + p.translation.1) / depth
    let r2 = u * u + v * v
    let scale = p.focalLength * (1 + r2 * (p.distortion.0 + p.distortion.1 * r2))
    return (scale * u - T(observed[0]), scale * v - T(observed[1]))
  }

  /// In one pass with numbers that live in registers, not in an array, so that the optimiser knows every seed.
  @inline(__always)
  private func inlineSeeds() -> Contender {
    Contender(role: .number, name: DualVector<SIMD12<Double>>.label, mode: "inline") { work, count in
      forEachPoint(work, count) { point, outputs in
        let p = Parameters { DualVector<SIMD12<Double>>.variable(point[$0], lane: $0) }
        let (first, second) = residuals(p, point + n)
        (outputs[0], outputs[1]) = (first.value, second.value)
        first.unsafeCopyDerivatives(n, to: outputs + m, stride: 1)
        second.unsafeCopyDerivatives(n, to: outputs + (m + n), stride: 1)
      }
    }
  }

  @inline(__always)
  func byHand(_ p: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
    let turned = RotatedPoint(SIMD3(p[9], p[10], p[11]), by: SIMD3(p[0], p[1], p[2]))
    let seen = turned.position + SIMD3(p[3], p[4], p[5])
    let z = -1 / seen.z
    let (u, v) = (seen.x * z, seen.y * z)
    let r2 = u * u + v * v
    let (focal, k1, k2) = (p[6], p[7], p[8])
    let distortion = 1 + r2 * (k1 + k2 * r2)
    let slope = 2 * (k1 + 2 * k2 * r2)
    outputs[0] = focal * distortion * u - p[12]
    outputs[1] = focal * distortion * v - p[13]

    let uu = focal * (distortion + slope * u * u)
    let uv = focal * slope * u * v
    let vv = focal * (distortion + slope * v * v)
    writeRow(outputs + 2, z * SIMD3(uu, uv, uu * u + uv * v), u)
    writeRow(outputs + 14, z * SIMD3(uv, vv, uv * u + vv * v), v)

    /// One residual; `r` is its derivative by the point seen, q the coordinate of the image.
    @inline(__always)
    func writeRow(_ row: UnsafeMutablePointer<Double>, _ r: SIMD3<Double>, _ q: Double) {
      let (byRotation, byPoint) = turned.chained(r)
      store(byRotation, row)
      store(r, row + 3)
      row[6] = distortion * q
      row[7] = focal * r2 * q
      row[8] = focal * r2 * r2 * q
      store(byPoint, row + 9)
    }
  }
}
