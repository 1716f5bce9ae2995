// Functions and function objects. What the drivers are given is what is left of them when they are inlined: a single
// call of a function that is not, or of nothing.

import DualNumbers
import Models

/// A function with one output and with several, so that every driver takes it.
protocol Both: DifferentiableFunction, DifferentiableMap where Failure == Never { init() }

extension Spring: Both {}

@inline(never)
func own<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[1] + T.exp(x[0]) }
@inline(never)
func ownMap<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * x[1], T.exp(x[0])] }

public struct Failure: Error {}

@inline(never)
func throwing<T: ElementaryScalar>(_ x: [T]) throws -> T {
  if x.isEmpty { throw Failure() }
  return own(x)
}
@inline(never)
func throwingMap<T: ElementaryScalar>(_ x: [T]) throws -> [T] {
  if x.isEmpty { throw Failure() }
  return ownMap(x)
}

struct SingleCall: Both {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { own(x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { ownMap(x) }
}

struct LogSumExp: Both {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.logSumExp(x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [T.logSumExp(x)] }
}

struct OverArrays: Both {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.dot(x, x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [T.sum(x), T.polynomial([1, 2, 3], at: x[0])] }
}

struct OtherModule: Both {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { energy(x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { forces(x) }
}

struct OtherModuleInlined: Both {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { inlinableEnergy(x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { inlinableForces(x) }
}

struct Forwarding<Base: Both>: Both {
  let base = Base()
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { base(x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { base(x) }
}

struct Weighted: Both {
  let weights = [1.0, 2.0, 3.0]
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.dot(weights, x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { zip(weights, x).map { T($0) * $1 } }
}

final class Reference: Both {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { own(x) }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { ownMap(x) }
}

/// Another object, which throws before it is called.
struct Throwing<Base: Both>: DifferentiableFunction, DifferentiableMap {
  let object: Base
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) throws(Failure) -> T {
    if x.isEmpty { throw Failure() }
    return object(x)
  }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) throws(Failure) -> [T] {
    if x.isEmpty { throw Failure() }
    return object(x)
  }
}

struct Constant: Both {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { 1 }
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { x }
}

/// What the optimiser cannot leave out.
@inline(never)
public func keep<Result>(_ result: Result) { print(result) }
