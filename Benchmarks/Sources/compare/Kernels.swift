import DualNumbers

/// A function of one number, as a user writes it and with the derivative that a user would write by hand.
protocol Kernel {
  static var name: String { get }
  static func formula<T: ElementaryScalar>(_ x: T) -> T
  static func byHand(_ x: Double) -> (value: Double, derivative: Double)
}

extension Kernel {
  static var contenders: [Contender] {
    [
      Contender(name: "by hand") { inputs in
        var sums = (values: 0.0, derivatives: 0.0)
        for x in inputs {
          let y = byHand(x)
          sums.values += y.value
          sums.derivatives += y.derivative
        }
        return sums
      },
      Contender(name: "Dual<Double>") { inputs in
        var sums = (values: 0.0, derivatives: 0.0)
        for x in inputs {
          let y = formula(Dual<Double>.variable(x))
          sums.values += y.value
          sums.derivatives += y.tangent
        }
        return sums
      },
      Contender(name: "value alone") { inputs in
        var sums = (values: 0.0, derivatives: 0.0)
        for x in inputs { sums.values += formula(x) }
        return sums
      },
    ]
  }
}

/// K1: exp(sin x·cos x)/(1 + x²) + ln(1 + x²)·√(1 + x²) + atan x
enum Composite: Kernel {
  static let name = "K1 composite of elementary functions"

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

/// K2: twenty steps of the logistic map x ← 4x(1 − x)
enum LogisticMap: Kernel {
  static let name = "K2 twenty steps of the logistic map"

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
