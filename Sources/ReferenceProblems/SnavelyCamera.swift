import DualNumbers

/// The camera of N. Snavely's Bundler, as bundle adjustment has it: a point in space is turned,
/// moved, projected onto the plane z = −1 and distorted radially.
///
///     P = R(ω) X + t,   p = −(P₁, P₂) / P₃,   image = f · (1 + k₁ |p|² + k₂ |p|⁴) · p
package enum SnavelyCamera {
  /// The image of `point`, in pixels.
  ///
  /// - Parameter camera: nine numbers: rotation ω (axis times angle), translation t, focal length
  ///   f, distortion k₁, k₂.
  package static func project<T: ElementaryScalar>(_ point: [T], camera: [T]) -> [T] {
    let turned = rotate(point, by: Array(camera[0..<3]))
    let p = (0..<3).map { i in turned[i] + camera[3 + i] }
    let (focal, k1, k2) = (camera[6], camera[7], camera[8])

    let (u, v) = (-p[0] / p[2], -p[1] / p[2])
    let r2 = u * u + v * v
    let scale = focal * (1 + r2 * (k1 + k2 * r2))
    return [scale * u, scale * v]
  }

  /// The reprojection error: image minus observation.
  package static func residuals<T: ElementaryScalar>(_ point: [T], camera: [T], observed: [Double]) -> [T] {
    zip(project(point, camera: camera), observed).map { $0 - T($1) }
  }

  /// R(ω) X: X turned about ω by the angle |ω|.
  ///
  /// Rodrigues: R X = cos θ X + sin θ k×X + (1 − cos θ)(k·X) k, where θ = |ω| and k = ω/θ. At ω = 0
  /// √ has no finite slope, so near it the series X + ω×X + ½ ω×(ω×X) stands in: what it leaves
  /// out is θ³, below the last bit of the value and of the first derivatives, and nothing in the
  /// second derivatives at 0.
  package static func rotate<T: ElementaryScalar>(_ x: [T], by ω: [T]) -> [T] {
    let θ2 = dot(ω, ω)
    guard θ2 > 1e-30 else {
      let once = cross(ω, x)
      let twice = cross(ω, once)
      return (0..<3).map { i in x[i] + (once[i] + twice[i] / 2) }
    }
    let θ = T.sqrt(θ2)
    let (cosine, sine) = (T.cos(θ), T.sin(θ))
    let k = ω.map { $0 / θ }
    let across = cross(k, x)
    let along = dot(k, x) * (1 - cosine)
    return (0..<3).map { i in cosine * x[i] + sine * across[i] + along * k[i] }
  }

  private static func dot<T: ElementaryScalar>(_ x: [T], _ y: [T]) -> T {
    x[0] * y[0] + x[1] * y[1] + x[2] * y[2]
  }

  private static func cross<T: ElementaryScalar>(_ x: [T], _ y: [T]) -> [T] {
    [
      x[1] * y[2] - x[2] * y[1],
      x[2] * y[0] - x[0] * y[2],
      x[0] * y[1] - x[1] * y[0],
    ]
  }
}
