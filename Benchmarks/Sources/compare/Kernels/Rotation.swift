import DualNumbers

/// Rodrigues: cos θ x + sin θ k×x + (1 − cos θ)(k·x) k with θ = |w|, k = w/θ.
@inline(__always)
func rotated<T: ElementaryScalar>(_ x: (T, T, T), by w: (T, T, T)) -> (T, T, T) {
  let square = w.0 * w.0 + w.1 * w.1 + w.2 * w.2
  guard square > 1e-30 else {
    return (
      x.0 + w.1 * x.2 - w.2 * x.1,
      x.1 + w.2 * x.0 - w.0 * x.2,
      x.2 + w.0 * x.1 - w.1 * x.0
    )
  }
  let angle = T.sqrt(square)
  let (c, s) = (T.cos(angle), T.sin(angle))
  let inverse = 1 / angle
  let k = (w.0 * inverse, w.1 * inverse, w.2 * inverse)
  let along = (k.0 * x.0 + k.1 * x.1 + k.2 * x.2) * (1 - c)
  return (
    x.0 * c + (k.1 * x.2 - k.2 * x.1) * s + k.0 * along,
    x.1 * c + (k.2 * x.0 - k.0 * x.2) * s + k.1 * along,
    x.2 * c + (k.0 * x.1 - k.1 * x.0) * s + k.2 * along
  )
}

/// A point x turned by w, and by hand what depends on the turned point as a function of both.
///
/// With a = sin θ/θ and b = (1 − cos θ)/θ²: the turned point is c·x + a·w×x + b·(w·x)·w, so that its derivative by x is
/// the rotation R = c·I + a·[w]× + b·w·wᵀ, and by w it is turn·wᵀ − a·[x]× + b·(w·xᵀ + (w·x)·I), where turn collects
/// what c, a and b contribute: ∂c/∂w = −a·w, ∂a/∂w = a₁·w, ∂b/∂w = b₁·w.
struct RotatedPoint {
  let position: SIMD3<Double>
  private let w, x, turn: SIMD3<Double>
  private let a, b, c, along: Double

  @inline(__always)
  init(_ x: SIMD3<Double>, by w: SIMD3<Double>) {
    let square = dot(w, w)
    let angle = Double.sqrt(square)
    let (s, c) = (Double.sin(angle), Double.cos(angle))
    let inverse = 1 / square
    let (a, b) = (s * angle * inverse, (1 - c) * inverse)
    let (a1, b1) = ((c - a) * inverse, (a - 2 * b) * inverse)
    let (across, along) = (cross(w, x), dot(w, x))
    position = c * x + a * across + (b * along) * w
    turn = a1 * across + (b1 * along) * w - a * x
    (self.w, self.x, self.a, self.b, self.c, self.along) = (w, x, a, b, c, along)
  }

  /// The derivatives by w and by x of a number whose derivative by the turned point is r.
  @inline(__always)
  func chained(_ r: SIMD3<Double>) -> (byRotation: SIMD3<Double>, byPoint: SIMD3<Double>) {
    // Transposed: rᵀ·[w]× is (r×w)ᵀ.
    (
      dot(r, turn) * w - a * cross(r, x) + b * (dot(r, w) * x + along * r),
      c * r + a * cross(r, w) + (b * dot(r, w)) * w
    )
  }
}

@inline(__always)
func store(_ x: SIMD3<Double>, _ row: UnsafeMutablePointer<Double>) { (row[0], row[1], row[2]) = (x.x, x.y, x.z) }

@inline(__always)
private func dot(_ x: SIMD3<Double>, _ y: SIMD3<Double>) -> Double { x.x * y.x + x.y * y.y + x.z * y.z }

@inline(__always)
private func cross(_ x: SIMD3<Double>, _ y: SIMD3<Double>) -> SIMD3<Double> {
  SIMD3(x.y * y.z - x.z * y.y, x.z * y.x - x.x * y.z, x.x * y.y - x.y * y.x)
}
