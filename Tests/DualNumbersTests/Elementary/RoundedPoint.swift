import DualNumbers

extension ReferencePoint {
  /// This point with its arguments rounded to `Scalar`, and what `Double` computes there as the reference; nil where
  /// the arguments overflow or leave the domain.
  func rounded<Scalar: MeasuredScalar>(to scalar: Scalar.Type, _ f: MeasuredFunction<Double>) -> ReferencePoint? {
    let x = x.map { Double(Scalar($0)) }
    let value = f.plain.apply(x, n)
    guard x.allSatisfy(\.isFinite), !value.isNaN else { return nil }

    let slopes = x.indices.map { i in
      f.dual.apply(x.indices.map { Dual(x[$0], tangent: $0 == i ? 1 : 0) }, n).tangent
    }
    // A second derivative is the tangent of a slope. Where that overflows the format, it is unspecified.
    let isInRange = slopes.allSatisfy { Scalar($0).isFinite }
    let pairs = x.indices.flatMap { i in (i..<x.count).map { (i, $0) } }
    let hessian = pairs.map { i, j in
      f.nested.apply(x.indices.map { .seeded(x[$0], $0 == i ? 1 : 0, $0 == j ? 1 : 0) }, n).tangent.tangent
    }
    return ReferencePoint(
      function: function, x: x, n: n, value: Extended(value),
      slopes: slopes.map { $0.isNaN ? nil : Extended($0) },
      hessian: hessian.map { $0.isNaN || !isInRange ? nil : Extended($0) })
  }
}

extension Dual {
  /// A variable of second derivatives: `inner` and `outer` are its rates in the two directions.
  static func seeded<Base>(_ value: Base, _ inner: Base, _ outer: Base) -> Dual where Scalar == Dual<Base> {
    Dual(Scalar(value, tangent: inner), tangent: Scalar(outer))
  }
}
