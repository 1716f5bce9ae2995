// Functions of a module of their own: the clients cannot inline those that are not @inlinable.

import DualNumbers

public func energy<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[1] + T.sin(x[0]) }

public func forces<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * x[1], T.sin(x[0])] }

@inlinable
public func inlinableEnergy<T: ElementaryScalar>(_ x: [T]) -> T { energy(x) }

@inlinable
public func inlinableForces<T: ElementaryScalar>(_ x: [T]) -> [T] { forces(x) }

public struct Spring: DifferentiableFunction, DifferentiableMap {
  public init() {}
  public func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { energy(x) }
  public func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { forces(x) }
}
