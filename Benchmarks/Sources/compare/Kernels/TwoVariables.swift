import DualNumbers
import Rivals

/// A function of two numbers, which is called with two arguments as well.
protocol FunctionOfTwo: GradientKernel {
  func of<T: ElementaryScalar>(_ x: T, _ y: T) -> T
  /// Through the driver of two arguments.
  func evaluateArguments(_ work: Work, _ count: Int)
}

/// K3a: ln x₀ + x₀·x₁ − sin x₁
struct LogarithmAndSine: FunctionOfTwo {
  var n: Int { 2 }

  static func kernel() -> Kernel {
    Kernel(
      name: "K3a", title: "ln x + x·y − sin y, gradient", points: twoVariables(),
      valueCount: 1, derivativeCount: 2,
      contenders: LogarithmAndSine().contenders() + LogarithmAndSine().twoArguments()
    )
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>) -> T {
    of(x[0], x[1])
  }

  @inline(__always)
  func of<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.log(x) + x * y - T.sin(y) }

  @inline(__always)
  func byHand(
    _ x: UnsafePointer<Double>, _: UnsafePointer<Double>, gradient: UnsafeMutablePointer<Double>
  ) -> Double {
    let (x, y) = (x[0], x[1])
    gradient[0] = 1 / x + y
    gradient[1] = x - Double.cos(y)
    return Double.log(x) + x * y - Double.sin(y)
  }
}

/// K3b: (sin(x₀/x₁) + x₀/x₁ − exp x₁)·(x₀/x₁ − exp x₁)
struct QuotientAndExponential: FunctionOfTwo {
  var n: Int { 2 }

  static func kernel() -> Kernel {
    Kernel(
      name: "K3b", title: "(sin(x/y) + x/y − exp y)·(x/y − exp y), gradient", points: twoVariables(),
      valueCount: 1, derivativeCount: 2,
      contenders: QuotientAndExponential().contenders() + QuotientAndExponential().twoArguments())
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>) -> T {
    of(x[0], x[1])
  }

  @inline(__always)
  func of<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
    (T.sin(x / y) + x / y - T.exp(y)) * (x / y - T.exp(y))
  }

  @inline(__always)
  func byHand(
    _ x: UnsafePointer<Double>, _: UnsafePointer<Double>, gradient: UnsafeMutablePointer<Double>
  ) -> Double {
    let inverse = 1 / x[1]
    let ratio = x[0] * inverse
    let exponential = Double.exp(x[1])
    let second = ratio - exponential
    let first = Double.sin(ratio) + second
    // By the ratio, and by the exponential.
    let byRatio = (Double.cos(ratio) + 1) * second + first
    gradient[0] = byRatio * inverse
    gradient[1] = -byRatio * ratio * inverse - (first + second) * exponential
    return first * second
  }
}

private func twoVariables() -> Points { Points(seed: 3000, sets: 64, stride: 2, in: 0.5...2) }
