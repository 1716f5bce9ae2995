import DualNumbers
import TestSupport
import Testing

/// The laws on random programs: operands that no table has, with the tangents that a computation leaves.
///
/// As many programs as wanted, from any seed, in a release build:
///
///     RANDOM_PROGRAMS=1000000 RANDOM_PROGRAM_SEED=1 swift test -c release -Xswiftc -enable-testing --filter RandomProgram
@Suite("Random programs")
struct RandomProgramTests {
  @Test("a mistake is found, and its program has only what leads to it")
  func planted() throws {
    let (compared, wrong) = RandomProgramLaw.run(seeds: 1..<2000, on: Dual<Double>.self) { step in
      step.function.name == "tanh" ? "planted" : step.function.name == "cosh" ? nil : ""
    }
    #expect(compared > 100 && wrong.count == 3)
    for text in wrong {
      let lines = text.split(separator: "\n")
      let steps = lines.filter { $0.hasPrefix("r") }
      let last = try #require(steps.last)
      #expect(last.contains("= tanh of") && text.hasSuffix(": planted"))
      for step in steps.dropLast() {
        let name: String = try "\(#require(step.split(separator: " ").first))"
        let uses = steps.filter { $0.contains("(\(name)") || $0.contains(", \(name)") }
        #expect(!uses.isEmpty, "\(text)")
      }
    }
  }

  @Test("a program that was shrunk computes the same")
  func shrunk() {
    let functions = instructions(of: Double.self)
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<200 {
      let program = RandomProgram(arities: functions.map(\.arity), using: &generator)
      let shrunk = program.shrunk(to: program.steps.count - 1)
      let results = [program, shrunk].map { $0.run(functions) { $1 }.last! }
      #expect(isSame(results[0], results[1]), "\(program)\nand\n\(shrunk)")
    }
  }

  // MARK: Law 1

  @Test("values are the plain program's, bit for bit")
  func values() {
    checkValues(of: Dual<Double>.self)
    checkValues(of: Dual<Float>.self)
    checkValues(of: Dual<Dual<Double>>.self)
    checkValues(of: DualVector<SIMD8<Double>>.self)
    checkValues(of: SkippingDualVector<SIMD8<Double>>.self)
  }

  private func checkValues<T: TestedNumber>(of type: T.Type) {
    let plain = instructions(of: T.Plain.self)
    RandomProgramLaw.check(on: T.self, atLeast: 1) { step in
      let expected = plain[step.index].apply(step.operands.map { $0.components[0] })
      return isSame(step.result.components[0], expected) ? "" : "value \(step.result), of the plain program \(expected)"
    }
  }

  // MARK: Law 2

  @Test("what does not vary in an operand does not vary in the result, component by component")
  func strongZeros() {
    checkZeros(of: Dual<Double>.self)
    checkZeros(of: Dual<Float>.self)
    checkZeros(of: DualVector<SIMD8<Double>>.self)
    checkZeros(of: SkippingDualVector<SIMD8<Double>>.self)
  }

  private func checkZeros<T: TestedNumber>(of type: T.Type) {
    RandomProgramLaw.check(on: T.self, atLeast: 1) { step in
      // Of arithmetic a quotient keeps this law wherever it is ±∞ or NaN.
      if step.leavesTangentOpen && !step.function.name.contains("/") { return nil }
      let still = T.firstOrder.filter { i in step.operands.allSatisfy { $0.components[i] == 0 } }
      if still.isEmpty { return nil }
      return still.allSatisfy { step.result.components[$0] == 0 } ? "" : "\(step.result), no 0 at one of \(still)"
    }
  }

  @Test("levels that do not vary do not vary in the result")
  func strongZerosOfLevels() {
    RandomProgramLaw.check(on: Dual<Dual<Double>>.self, atLeast: 1) { step in
      // Arithmetic multiplies as IEEE does, also a tangent of ∞ or NaN at one level by 0 at the other.
      let components = (step.operands + [step.result]).flatMap(\.components)
      if step.function.isArithmetic && !components.allSatisfy(\.isFinite) { return nil }
      func isStill(_ components: Int...) -> Bool {
        step.operands.allSatisfy { x in components.allSatisfy { x.components[$0] == 0 } }
      }
      let result = step.result.components
      let (inner, outer) = (isStill(1), isStill(2))
      guard inner || outer else { return nil }
      let mixed = isStill(1, 3) || isStill(2, 3)
      let isRight = (!inner || result[1] == 0) && (!outer || result[2] == 0) && (!mixed || result[3] == 0)
      return isRight ? "" : "\(result)"
    }
  }

  // MARK: Law 3

  @Test("a lane is what Dual has in that direction")
  func lanes() {
    checkLanes(of: DualVector<SIMD8<Double>>.self)
    checkLanes(of: SkippingDualVector<SIMD8<Double>>.self)
  }

  private func checkLanes<T: TestedLaneNumber>(of type: T.Type) where T.Lanes.Scalar == Double {
    let single = instructions(of: Dual<Double>.self)
    RandomProgramLaw.check(on: T.self, atLeast: 1) { step in
      if step.isOpen || step.leavesTangentOpen { return nil }
      for k in 0..<8 {
        let alone = single[step.index].apply(step.operands.map { Dual($0.value, tangent: $0.tangent[k]) })
        if !isSame(step.result.value, alone.value) || !isSameTangent(step.result.tangent[k], alone.tangent) {
          return "lane \(k) of \(step.result), alone \(alone)"
        }
      }
      return ""
    }
  }

  @Test("a lane of a nested number is what Dual<Dual> has in that direction")
  func nestedLanes() {
    let single = instructions(of: Dual<Dual<Double>>.self)
    RandomProgramLaw.check(on: Dual<DualVector<SIMD2<Double>>>.self, atLeast: 1) { step in
      if step.isOpen || step.leavesTangentOpen { return nil }
      for k in 0..<2 {
        let lane = step.result.lane(k)
        let alone = single[step.index].apply(step.operands.map { $0.lane(k) })
        if isKink(step.function.name, step.operands.map(\.value.value)) { return nil }
        // A slope that is ∞ or NaN is itself arithmetic that leaves its tangent open, and so is one at such an operand.
        let operands = step.operands.map(\.value.value)
        let isFinite = (operands + alone.components.prefix(3)).allSatisfy(\.isFinite)
        if !zip(lane.components, alone.components).prefix(isFinite ? 4 : 3).allSatisfy({ isSameTangent($0, $1) }) {
          return "lane \(k) \(lane), alone \(alone)"
        }
      }
      return ""
    }
  }

  // MARK: Nesting

  @Test("each level of a nested number has the derivative that it has alone")
  func levels() {
    let single = instructions(of: Dual<Double>.self)
    RandomProgramLaw.check(on: Dual<Dual<Double>>.self, atLeast: 1) { step in
      if step.isOpen || step.leavesTangentOpen { return nil }
      let inner = single[step.index].apply(step.operands.map(\.value))
      let outer = single[step.index].apply(step.operands.map { Dual($0.value.value, tangent: $0.tangent.value) })
      // A polynomial's slope is that of the loop within a few ulps of its largest term.
      func isRight(_ tangent: Double, _ alone: Double, _ part: (Dual<Dual<Double>>) -> Double) -> Bool {
        if isSameTangent(tangent, alone) { return true }
        let size = sizeOfTerms(step.function, step.operands.map { [$0.value.value, part($0)] })
        return (tangent - alone).magnitude <= 16 * .ulpOfOne * size
      }
      // `detached` has no derivative of its own, but keeps that of the level below.
      let isInner =
        step.function.name == "detached" || isRight(step.result.value.tangent, inner.tangent, { $0.value.tangent })
      // At a kink the inner level chooses the side.
      let isOuter =
        isKink(step.function.name, step.operands.map(\.value.value))
        || isRight(step.result.tangent.value, outer.tangent, { $0.tangent.value })
      if isInner && isOuter { return "" }
      return "\(step.result), alone \(inner) inside and \(outer) outside"
    }
  }

  // MARK: Linearity

  @Test("tangents are linear in the seed, away from kinks")
  func linearity() {
    checkLinearity(of: Double.self)
    checkLinearity(of: Float.self)
  }

  private func checkLinearity<Plain: TestedNumber & BinaryFloatingPoint>(of: Plain.Type) {
    /// Far from where the product of two is rounded to a subnormal number or ∞.
    func isModerate(_ x: Plain) -> Bool {
      x == 0 || (x.magnitude.exponent).magnitude < Plain.Exponent(Plain.greatestFiniteMagnitude.exponent / 6)
    }
    RandomProgramLaw.check(on: Dual<Plain>.self, atLeast: 1) { step in
      if step.isOpen || step.leavesTangentOpen { return nil }
      let (values, tangents) = (step.operands.map(\.value), step.operands.map(\.tangent))
      // It makes subnormal numbers of moderate ones.
      if step.function.name == "scaled by 2^-1074" { return nil }
      func tangent(along direction: [Plain]) -> Plain {
        step.function.apply(zip(values, direction).map { Dual($0, tangent: $1) }).tangent
      }
      let result = step.result.tangent
      guard (values + tangents + [result]).allSatisfy({ $0.isFinite && isModerate($0) }) else { return nil }
      // Powers of two are exact, and hold at kinks too.
      let double = tangent(along: tangents.map { 2 * $0 })
      // A product that underflows may be 0, and twice of it the least number.
      if result == 0 && double.isSubnormal { return nil }
      if double != 2 * result { return "\(result), and \(double) along twice the direction" }
      if isKink(step.function.name, values) { return "" }
      let backward = tangent(along: tangents.map { -$0 })
      if backward != -result { return "\(result), and \(backward) along the opposite direction" }
      // Σ ∂f/∂xᵢ·dxᵢ within the roundings of its terms.
      let slopes = values.indices.map { i in tangent(along: values.indices.map { $0 == i ? 1 : 0 }) }
      guard slopes.allSatisfy({ $0.isFinite && isModerate($0) }) else { return "" }
      let terms = zip(slopes, tangents).map { $0 * $1 }
      let size = terms.reduce(sizeOfTerms(step.function, zip(values, tangents).map { [$0, $1] })) { $0 + $1.magnitude }
      let expected = terms.reduce(0, +)
      return (result - expected).magnitude <= 16 * Plain.ulpOfOne * size ? "" : "\(result), the sum of \(terms)"
    }
  }
}

/// Of the functions over arrays, whose slopes are sums themselves, the derivative without any cancellation; 0 of others.
/// Each operand is its value and its tangents.
private func sizeOfTerms<Number: TestedNumber & BinaryFloatingPoint, Functions>(
  _ function: Function<Functions>, _ operands: [[Number]]
) -> Number {
  let x = operands.map { parts in
    Dual(parts[0].magnitude, tangent: parts.dropFirst().reduce(0) { $0 + $1.magnitude })
  }
  return switch function.name {
  case "sum": Dual.sum(x).tangent
  case "dot": Dual.dot(x, [x[2], x[0], x[1]]).tangent
  case "polynomial": Dual.polynomial([x[1], x[2], x[0]], at: x[0]).tangent
  default: 0
  }
}
