import DualNumbers
import ReverseMode
import Stopwatch

// The loops that are timed. Functions of their own, because a closure that captures something in generic code is compiled to
// a thunk into which nothing is inlined.

@inline(never)
func evaluate(_ function: some DifferentiableFunction<Never>, _ x: [Double], count: Int) {
  for _ in 0..<count { keep(function(x)) }
}

@inline(never)
func sweep(_ function: some DifferentiableFunction<Never>, _ x: [Double], _ tape: Tape<Double>, count: Int) {
  var result = x
  for _ in 0..<count { keep(tape.gradient(at: x, into: &result, of: function)) }
  keep(result[0])
}

@inline(never)
func sweep(_ loop: LorenzInSegments, count: Int) {
  for _ in 0..<count { keep(loop.gradient().value) }
}

@inline(never)
func multiplyByHessian(
  _ function: some DifferentiableFunction<Never>, _ x: [Double], _ tape: Tape<Dual<Double>>, count: Int
) {
  let direction = [Double](repeating: 1, count: x.count)
  var result = x
  for _ in 0..<count { keep(tape.hessianVectorProduct(at: x, along: direction, into: &result, of: function)) }
  keep(result[0])
}

@inline(never)
func pass(_ function: some DifferentiableFunction<Never>, _ x: [Double], count: Int) {
  var (differentiator, result) = (AutomaticDifferentiator<Double>(), x)
  for _ in 0..<count { keep(differentiator.gradient(at: x, into: &result, of: function)) }
  keep(result[0])
}
