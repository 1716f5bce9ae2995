import DualNumbers

/// K2: twenty steps of the logistic map x ← 4x(1 − x)
enum LogisticMap: ScalarKernel {
  static func kernel() -> Kernel {
    Kernel(
      name: "K2", title: "twenty steps of the logistic map",
      points: Points(seed: 2000, sets: 64, stride: 1, in: 0.05...0.95),
      valueCount: 1, derivativeCount: 1, contenders: contenders())
  }

  @inline(__always)
  static func formula<T: ElementaryScalar>(_ x: T) -> T {
    var x = x
    for _ in 0..<20 { x = 4 * x * (1 - x) }
    return x
  }

  @inline(__always)
  static func byHand(_ x: Double) -> (value: Double, derivative: Double) {
    var (x, derivative) = (x, 1.0)
    for _ in 0..<20 {
      derivative *= 4 - 8 * x
      x = 4 * x * (1 - x)
    }
    return (x, derivative)
  }
}
