import DualNumbers

/// K1: exp(sin x·cos x)/(1 + x²) + ln(1 + x²)·√(1 + x²) + atan x
enum Composite: ScalarKernel {
  static func kernel() -> Kernel {
    Kernel(
      name: "K1", title: "composite of elementary functions",
      points: Points(seed: 1000, sets: 64, stride: 1, in: -2...2),
      valueCount: 1, derivativeCount: 1, contenders: contenders())
  }

  @inline(__always)
  static func formula<T: ElementaryScalar>(_ x: T) -> T {
    let square = 1 + x * x
    return T.exp(T.sin(x) * T.cos(x)) / square + T.log(square) * T.sqrt(square) + T.atan(x)
  }

  @inline(__always)
  static func byHand(_ x: Double) -> (value: Double, derivative: Double) {
    let (s, c) = (Double.sin(x), Double.cos(x))
    let square = 1 + x * x
    let inverse = 1 / square
    let root = Double.sqrt(square)
    let logarithm = Double.log(square)
    let quotient = Double.exp(s * c) * inverse
    let value = quotient + logarithm * root + Double.atan(x)
    let derivative = quotient * ((c - s) * (c + s) - 2 * x * inverse) + x * (2 + logarithm) * (root * inverse) + inverse
    return (value, derivative)
  }
}
