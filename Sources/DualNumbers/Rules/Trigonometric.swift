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

  /// With h = hypot(x, y): ∂/∂y atan2(y, x) = x/h², ∂/∂x atan2(y, x) = −y/h².
  ///
  /// Not over x² + y², which overflows or vanishes outside 1e±154. At (0, 0) no derivative exists: NaN, but 0 where
  /// neither argument varies.
  @_alwaysEmitIntoClient @_transparent
  public static func atan2(y: Self, x: Self) -> Self {
    let p = PlanePoint(x.value, y.value, radius: Value.hypot(x.value, y.value))
    return lifted(
      to: Value.atan2(y: y.value, x: x.value),
      (y, slope: p.overSquaredRadius(p.x)), (x, slope: -p.overSquaredRadius(p.y)))
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
