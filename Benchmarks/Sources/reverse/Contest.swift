import DualNumbers
import ReverseMode
import Stopwatch

/// What is timed of a function.
protocol Contest {
  /// Value and gradient by forward and by reverse mode.
  func gradients(at x: [Double]) -> (forward: [Double], reverse: [Double])
  /// Loops of evaluations, of gradients by reverse mode, of products H·v, and of gradients by forward mode.
  func loops(at x: [Double]) -> [(_ count: Int) -> Void]
}

struct FunctionContest<Function: DifferentiableFunction<Never>>: Contest {
  let function: Function

  func gradients(at x: [Double]) -> (forward: [Double], reverse: [Double]) {
    (gradient(at: x, lanes: .automatic, of: function), Reverse.gradient(at: x, of: function))
  }

  func loops(at x: [Double]) -> [(_ count: Int) -> Void] {
    [
      { evaluate(x, count: $0) }, { sweep(x, count: $0) }, { multiplyByHessian(x, count: $0) },
      { pass(x, count: $0) },
    ]
  }

  // Functions of their own, because a closure that captures in generic code is compiled to a thunk that inlines nothing.

  @inline(never)
  private func evaluate(_ x: [Double], count: Int) {
    for _ in 0..<count { keep(function(x)) }
  }

  @inline(never)
  private func sweep(_ x: [Double], count: Int) {
    var (tape, result) = (Tape<Double>(), x)
    for _ in 0..<count { keep(tape.gradient(at: x, into: &result, of: function)) }
    keep(result[0])
  }

  @inline(never)
  private func multiplyByHessian(_ x: [Double], count: Int) {
    let direction = [Double](repeating: 1, count: x.count)
    for _ in 0..<count { keep(Reverse.hessianVectorProduct(at: x, along: direction, of: function)[0]) }
  }

  @inline(never)
  private func pass(_ x: [Double], count: Int) {
    var (differentiator, result) = (AutomaticDifferentiator<Double>(), x)
    for _ in 0..<count { keep(differentiator.gradient(at: x, into: &result, of: function)) }
    keep(result[0])
  }
}
