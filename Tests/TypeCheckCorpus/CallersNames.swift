// A caller's own names on the standard library's types, and own free functions, beside this package: none is ambiguous,
// and each means the caller's own.

import DerivativeChecking
import DualNumbers

extension Comparable {
  func clamped(to bounds: ClosedRange<Self>) -> Self { min(max(self, bounds.lowerBound), bounds.upperBound) }
}

extension FloatingPoint {
  static var squareLimit: (callers: Self, Int) { (1, 0) }
  static var coshLimit: (callers: Self, Int) { (1, 0) }
  static var powerRange: (callers: Self, Int) { (1, 0) }
  static var enlarging: (callers: Self, Int) { (1, 0) }
  static var shrinking: (callers: Self, Int) { (1, 0) }
  static func horner(_ coefficients: [Self], at x: Self) -> (callers: Self, Int) { (x, coefficients.count) }
  init(constant: Self) { self = constant }
  var plainDouble: (callers: Self, Int) { (self, 0) }
  var plainFloat: (callers: Self, Int) { (self, 0) }
  func clamped(toMagnitude limit: Self) -> (callers: Self, Int) { (limit, 0) }
  mutating func accumulate(_ x: Self) -> Int { 0 }
  mutating func accumulate(_ x: Self, times y: Self) -> Int { 0 }
  mutating func settle() -> Int { 0 }
  func adding(_ x: Self) -> (callers: Self, Int) { (x, 0) }
  func scaled(by x: Self) -> (callers: Self, Int) { (x, 0) }
}

extension Sequence {
  var points: (callers: [Element], Int) { (Array(self), 0) }
}

func gamma(_ x: Double) -> (callers: Double, Int) { (x, 0) }
func gaussian(_ x: Double, _ sigma: Double) -> (callers: Double, Int) { (x, 0) }
func clamp(_ x: Double, to bounds: ClosedRange<Double>) -> (callers: Double, Int) { (x, 0) }

protocol PlainDouble {}
protocol FormSwitches {}
protocol ArrayArithmetic {}
protocol TracedDouble {}
struct PlainNumber: PlainDouble, FormSwitches, ArrayArithmetic, TracedDouble {}

func onScalars(_ x: Double, _ y: Float, _ xs: [Double]) -> [Double] {
  var sum = x
  let steps: Int = sum.accumulate(x) + sum.accumulate(x, times: x) + sum.settle()
  let a = x.clamped(to: -1...2) + (x * 2).clamped(to: 0...1) + Double(y.clamped(to: 0...1)) + Double(constant: x)
  let b = Double.squareLimit.callers + Double.coshLimit.callers + Double.powerRange.callers + Double.enlarging.callers
  let c = Double.shrinking.callers + Double.horner([1, 2], at: x).callers + x.plainDouble.callers
  let d = Double(y.plainFloat.callers) + x.clamped(toMagnitude: 3).callers + x.adding(1).callers
  let e = x.scaled(by: 2).callers + xs.points.callers[0] + gamma(x).callers + gaussian(x, 1).callers
  return [a, b, c, d, e, clamp(x, to: 0...1).callers, Double(steps)]
}

func onDual(_ x: Dual<Double>) -> Dual<Double> {
  x.clamped(to: 0...2) + .clamp(x, to: 0...2) + Dual.clamp(x * x, to: -1...1) + tgamma(x) + .gamma(x)
}

func generically<T: ElementaryScalar & FloatingPoint>(_ x: T) -> T {
  let constant = T(constant: x)
  return T.clamp(x, to: 0...2) + x.clamped(to: 0...2) + constant + T.gamma(x) + x.rounded() + T.squareLimit.callers
}
