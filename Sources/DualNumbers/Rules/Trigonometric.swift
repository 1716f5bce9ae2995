extension Linearized where Value: ElementaryScalar {
  /// sin′ x = cos x
  @_alwaysEmitIntoClient @_transparent
  public static func sin(_ x: Self) -> Self { x.lifted(to: Value.sin(x.value), slope: Value.cos(x.value)) }

  /// cos′ x = −sin x
  @_alwaysEmitIntoClient @_transparent
  public static func cos(_ x: Self) -> Self { x.lifted(to: Value.cos(x.value), slope: -Value.sin(x.value)) }

  /// tan′ x = 1 + tan² x, which cannot overflow: no `Double` is nearer to a pole than 1e-19.
  @_alwaysEmitIntoClient @_transparent
  public static func tan(_ x: Self) -> Self {
    let v = Value.tan(x.value)
    return x.lifted(to: v, slope: 1 + v * v)
  }

  /// asin′ x = 1/√(1 − x²)
  @_alwaysEmitIntoClient @_transparent
  public static func asin(_ x: Self) -> Self {
    x.lifted(to: Value.asin(x.value), slope: 1 / Value.sqrt(oneMinusSquare(x.value)))
  }

  /// acos′ x = −1/√(1 − x²)
  @_alwaysEmitIntoClient @_transparent
  public static func acos(_ x: Self) -> Self {
    x.lifted(to: Value.acos(x.value), slope: -1 / Value.sqrt(oneMinusSquare(x.value)))
  }

  /// atan′ x = 1/(1 + x²)
  ///
  /// From `squareLimit` on x² may overflow, or its square in the second derivative; 1 + x² is x² there.
  @_alwaysEmitIntoClient @_transparent
  public static func atan(_ x: Self) -> Self {
    let z = x.value
    let slope = z.magnitude < Value.squareLimit ? 1 / (1 + z * z) : (1 / z) / z
    return x.lifted(to: Value.atan(z), slope: slope)
  }

  /// ∂/∂y atan2(y, x) = x/(x² + y²), ∂/∂x atan2(y, x) = −y/(x² + y²).
  ///
  /// At (0, 0) no derivative exists: NaN, but 0 where neither argument varies.
  @_alwaysEmitIntoClient @_transparent
  public static func atan2(y: Self, x: Self) -> Self {
    let slopes = atan2Slopes(y: y.value, x: x.value)
    return lifted(to: Value.atan2(y: y.value, x: x.value), (y, slope: slopes.y), (x, slope: slopes.x))
  }

  /// With a the argument that is larger, b the other and t = b/a: x² + y² is a·d, d = a + b·t. So the slopes are 1/d and t/d
  /// but for their signs, without the squares, which overflow or vanish outside 1e±154. Nothing cancels: a and b·t have
  /// one sign.
  @inlinable @inline(__always)
  static func atan2Slopes(y: Value, x: Value) -> (y: Value, x: Value) {
    let isFlat = y.magnitude <= x.magnitude
    let (a, b) = isFlat ? (x, y) : (y, x)
    let t = b / a
    let d = a + b * t
    var (ofSmaller, ofLarger) = (1 / d, t / d)
    let size = a.magnitude
    if !(size >= Value.enlarging.least && size <= Value.shrinking.most && t.magnitude >= .leastNormal) {
      (ofSmaller, ofLarger) = extremeAtan2Slopes(a, b)
    }
    return isFlat ? (ofSmaller, -ofLarger) : (ofLarger, -ofSmaller)
  }

  /// The same as (a/h)/h and (b/h)/h, h = hypot(a, b), of which the derivatives keep their signs where they overflow.
  @inlinable
  static func extremeAtan2Slopes(_ a: Value, _ b: Value) -> (ofSmaller: Value, ofLarger: Value) {
    let p = PlanePoint(a, b, radius: Value.hypot(a, b))
    return (p.overSquaredRadius(p.x), p.overSquaredRadius(p.y))
  }

  /// 1 − x² in one rounding. 1 − x·x loses half the digits near ±1, and (1 − x)(1 + x) has a tangent,
  /// −(1 + x) + (1 − x), that loses all of them near 0; that of the fused form is −2x.
  @_alwaysEmitIntoClient @_transparent
  static func oneMinusSquare(_ x: Value) -> Value { (1 as Value).addingProduct(-x, x) }
}

/// A point of the plane with its distance from the origin, scaled by a power of two to where no digit is lost:
/// x/radius and y/radius are those of the point as it was, and 1/radius times `scale` is.
@usableFromInline @frozen
struct PlanePoint<Value: ElementaryScalar> {
  @usableFromInline let x, y, radius, scale: Value

  @_alwaysEmitIntoClient @_transparent
  init(_ x: Value, _ y: Value, radius: Value) {
    let larger = Swift.max(x.magnitude, y.magnitude)
    if larger >= Value.enlarging.least && larger <= Value.shrinking.most {
      (self.x, self.y, self.radius, self.scale) = (x, y, radius, 1)
    } else {
      let scale = larger < Value.enlarging.least ? Value.enlarging.factor : Value.shrinking.factor
      (self.x, self.y, self.scale) = (x * scale, y * scale, scale)
      self.radius = Value.hypot(x * scale, y * scale)
    }
  }

  /// z/h² of the point as it was, where z is x or y as scaled; if z/h is subnormal, z is scaled up by itself.
  @inlinable @inline(__always)
  func overSquaredRadius(_ z: Value) -> Value {
    let q = z / radius
    if q.magnitude >= .leastNormal { return (q / radius) * scale }
    let factor = Value.enlarging.factor
    return ((((z * factor) / radius) / radius) * scale) / factor
  }
}
