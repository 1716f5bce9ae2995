// A function is to have derivatives by its own inputs alone. One that captures the variable of another driver, or keeps
// numbers of an earlier call, brings along derivatives by something else, and both are of one type and add up: perturbation
// confusion (Siskind and Pearlmutter, "Nesting forward-mode AD in a functional framework", 2008). A pass without seeds shows
// it, since its tangents must be 0. Debug builds make that pass, after the others: a cache that compares values then gives
// the tangents of those. What it throws is for those to throw.

/// Stops a debug build where `unseeded`, what a function gave at a constant point, has derivatives.
@inlinable @_transparent
func assertStill<Output>(
  _ unseeded: @autoclosure () -> Output?, _ isStill: (Output) -> Bool
) {
  assert(unseeded().map(isStill) ?? true, mixedLevels())
}

/// What a driver's pass gives; `unseeded` is the same at a constant point, for debug builds.
@inlinable @_transparent
func unmixed<Number: SeededNumber>(
  _ pass: @autoclosure () throws -> Number, unseeded: @autoclosure () throws -> Number
) rethrows -> Number {
  let result = try pass()
  assertStill(try? unseeded()) { $0.isStill }
  return result
}

@inlinable @_transparent
func unmixed<Outputs: NumberList>(
  _ pass: @autoclosure () throws -> Outputs, unseeded: @autoclosure () throws -> Outputs
) rethrows -> Outputs where Outputs.Number: SeededNumber {
  let result = try pass()
  assertStill(try? unseeded()) { $0.isStill }
  return result
}

/// As above, for numbers that are to have no derivatives on two levels.
@inlinable @_transparent
func unmixedTwice<Number: SecondOrderNumber>(
  _ pass: @autoclosure () throws -> Number, unseeded: @autoclosure () throws -> Number
) rethrows -> Number {
  let result = try pass()
  assertStill(try? unseeded()) { $0.isStillTwice }
  return result
}

extension SeededNumber {
  /// Whether no derivative is other than 0, or than NaN, which 0 times an infinite value is.
  ///
  /// By their values: a derivative of 0 that was recorded on a tape has a node.
  @inlinable
  var isStill: Bool {
    guard varies else { return true }
    // No closures here and below: unoptimised, they allocate.
    for lane in 0..<Self.laneCount {
      let derivative = derivative(lane: lane)
      if derivative != 0 && !derivative.isNaN { return false }
    }
    return true
  }
}

extension SecondOrderNumber {
  /// The same of both levels, and of one by the other.
  @inlinable
  var isStillTwice: Bool {
    guard isStill && value.isStill else { return false }
    if varies { for lane in 0..<Self.laneCount where !derivative(lane: lane).isStill { return false } }
    return true
  }
}

extension NumberList where Number: SeededNumber {
  @inlinable
  package var isStill: Bool {
    var isStill = true
    forEachNumber { isStill = isStill && $0.isStill }
    return isStill
  }
}

extension Differentiator where Number: SeededNumber {
  /// Whether a function has no derivatives at a constant point, or throws there.
  @inlinable
  mutating func isStill<Failure: Error>(at x: [Number.Value], _ f: ([Number]) throws(Failure) -> Number) -> Bool {
    setPoint(x)
    return (try? f(point))?.isStill ?? true
  }

  @inlinable
  mutating func isStill<Failure: Error>(at x: [Number.Value], _ f: ([Number]) throws(Failure) -> [Number]) -> Bool {
    setPoint(x)
    return (try? f(point))?.isStill ?? true
  }

  @inlinable
  mutating func isStill<Failure: Error>(
    at x: [Number.Value], _ f: ([Number], inout [Number]) throws(Failure) -> Void
  ) -> Bool {
    setPoint(x)
    do { try f(point, &outputs) } catch { return true }
    return outputs.isStill
  }
}

extension Differentiator where Number: SecondOrderNumber {
  @inlinable
  mutating func isStillTwice<Failure: Error>(at x: [Plain], _ f: ([Number]) throws(Failure) -> Number) -> Bool {
    setConstants(x)
    return (try? f(point))?.isStillTwice ?? true
  }
}

@usableFromInline
package func mixedLevels() -> String {
  "the function has derivatives where its point is constant: it captures the variable of another driver, or keeps numbers "
    + "of an earlier call; what is captured is to be an entry of the point, or a constant, T(x.value)"
}
