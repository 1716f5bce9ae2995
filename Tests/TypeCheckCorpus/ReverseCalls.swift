// Calls of the drivers of reverse mode, as users write them: closures without annotations.

import DualNumbers
import ReverseMode

struct Weights<T> {
  var slope, offset: T
  func mapNumbers<U>(_ f: (T) -> U) -> Weights<U> { Weights<U>(slope: f(slope), offset: f(offset)) }
}
extension Weights: NumberStructure where T: FloatingPoint { typealias OverDuals = Weights<Dual<T>> }
extension Weights: TapeStructure where T: FloatingPoint { typealias OverTape = Weights<TapeVariable<T>> }

struct Quadratic: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.dot(x, x) + 3 * x[0] }
}

struct Squares: DifferentiableMap {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { x.map { $0 * $0 } }
}

func reverseCalls(_ x: [Double], _ y: [Double], _ floats: [Float]) {
  _ = Reverse.gradient(at: x) { x in x[0] * x[0] + 2 * x[1] - exp(-x[0] * x[1]) }
  _ = Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }
  _ = Reverse.gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }
  _ = Reverse.gradient(at: floats) { x in x[0] * x[1] }
  _ = Reverse.gradient(at: x, of: Quadratic())
  _ = Reverse.gradient(at: Weights(slope: 1.0, offset: 2.0)) { w in w.slope * exp(w.offset) }
  _ = Reverse.gradient(at: x) { w in
    zip(x, y).map { x, y in (w[0] + w[1] * x - y) * (w[0] + w[1] * x - y) }.reduce(0, +) / 2
  }
  let (value, slopes) = Reverse.valueWithGradient(at: x) { x in hypot(x[0], x[1]) }
  _ = (value + 1, slopes[0])
  _ = Reverse.jacobian(at: x) { x in [x[0] * x[1], x[0] / x[1]] }
  _ = Reverse.jacobian(at: x, of: Squares())
  _ = Reverse.vectorJacobianProduct(at: x, along: y) { x in [x[0] * x[1], x[0] / x[1]] }
  _ = Reverse.pullback(at: x) { x in [x[0] * x[1], x[0] / x[1]] }([1, 2])
  _ = Reverse.hessian(at: x) { x in x[0] * x[0] * x[1] }
  _ = Reverse.hessianVectorProduct(at: x, along: y) { x in x[0] * x[0] * x[1] }
  _ = Reverse.gradient(at: x, parameters: [0.1], steps: 10, every: 5) { _, x, p in
    x[0] += p[0] * (x[1] - x[0])
  } of: { x in
    x[0]
  }

  let tape = Tape<Double>()
  var g = x
  tape.gradient(at: x, into: &g) { x in x[0] * x[0] + 2 * x[1] - exp(-x[0] * x[1]) }
  tape.addGradient(at: x, to: &g) { x in x[0] / x[1] }

  let hook = AdjointHook<Double>()
  let recording = Recording<Double>(at: x) { x in 3 * (x[0] * x[1]).hooked(hook) + sin(x[0]) }
  recording.backward(seed: 2)
}
