import DualNumbers
import TestSupport
import Testing

/// Law 2: a component that is exactly zero contributes exactly zero in every function, whatever the slope.
///
/// A nested number is v + v₁ε₁ + v₂ε₂ + v₁₂ε₁ε₂, and f of it f + f′v₁ε₁ + f′v₂ε₂ + (f″v₁v₂ + f′v₁₂)ε₁ε₂.
@Suite("Law 2: what does not vary contributes nothing")
struct StrongZeroLawTests {
  @Test("a constant stays a constant, in every function, everywhere", arguments: testedNumbers)
  func constants(of tested: TestedType) { checkConstants(of: tested.type) }

  private func checkConstants<T: TestedNumber>(of type: T.Type) {
    var findings = Findings()
    for f in allFunctions(of: T.self) where !f.isArithmetic {
      for operands: [T.Plain] in allOperands(arity: f.arity, random: 50) {
        for zero in [T.Plain.zero, -0.0] {
          let result = f.apply(operands.map { T($0, tangents: [zero]) })
          findings.check(
            result.components.dropFirst().allSatisfy { $0 == 0 }, "\(f.name) at constants \(operands): \(result)")
        }
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("components that are zero make zero components, one by one")
  func components() {
    checkComponents(Double.self)
    checkComponents(Float.self)
  }

  private func checkComponents<Plain: TestedNumber>(_: Plain.Type) where Plain.Plain == Plain {
    var findings = Findings()
    var generator = SeededGenerator(seed: 3)
    let moving = Plain.specialTangents.filter { $0 != 0 }
    for f in allFunctions(of: Dual<Dual<Plain>>.self) where !f.isArithmetic {
      for operands: [Plain] in allOperands(arity: f.arity, random: 50) {
        func result(moving isMoving: [Bool]) -> [Plain] {
          let numbers = operands.map { x in
            let tangents = isMoving.map { $0 ? moving.randomElement(using: &generator)! : 0 }
            return Dual<Dual<Plain>>(x, tangents: tangents)
          }
          return f.apply(numbers).components
        }
        // Only v₁: nothing at ε₂ and ε₁ε₂. Only v₁₂: nothing at ε₁ and ε₂. All but v₁: nothing at ε₁. And so on.
        let first = result(moving: [true, false, false])
        findings.check(first[2] == 0 && first[3] == 0, "\(f.name) at \(operands), v₁ varies: \(first)")
        let mixed = result(moving: [false, false, true])
        findings.check(mixed[1] == 0 && mixed[2] == 0, "\(f.name) at \(operands), v₁₂ varies: \(mixed)")
        let second = result(moving: [false, true, true])
        findings.check(second[1] == 0, "\(f.name) at \(operands), v₂ and v₁₂ vary: \(second)")
        let third = result(moving: [true, false, true])
        findings.check(third[2] == 0, "\(f.name) at \(operands), v₁ and v₁₂ vary: \(third)")
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("what does not vary at ε₁ has nothing at ε₁ε₂ either, whatever the second derivative")
  func mixedComponents() {
    checkMixedComponents(Double.self)
    checkMixedComponents(Float.self)
  }

  private func checkMixedComponents<Plain: TestedNumber>(_: Plain.Type) where Plain.Plain == Plain {
    var findings = Findings()
    for f in allFunctions(of: Dual<Dual<Plain>>.self) where !f.isArithmetic {
      for operands: [Plain] in allOperands(arity: f.arity, random: 100) {
        for v₂ in Plain.specialTangents {
          let result = f.apply(operands.map { Dual<Dual<Plain>>($0, tangents: [0, v₂, 0]) }).components
          findings.check(result[3] == 0, "\(f.name) at \(operands), v₂ is \(v₂): \(result)")
        }
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("each level of a nested number has the derivative that it has alone")
  func levels() {
    checkLevels(Double.self)
    checkLevels(Float.self)
  }

  private func checkLevels<Plain: TestedNumber>(_: Plain.Type) where Plain.Plain == Plain {
    var findings = Findings()
    var generator = SeededGenerator(seed: 4)
    // `detached` has no derivative of its own, but keeps that of the level below.
    for f in allFunctions(of: Dual<Dual<Plain>>.self) where f.name != "detached" {
      let single = function(f.name, of: Dual<Plain>.self)
      for operands: [Plain] in allOperands(arity: f.arity, random: 100) {
        let inner = operands.map { Dual($0, tangent: Plain.specialTangents.randomElement(using: &generator)!) }
        let outer = operands.map { Dual($0, tangent: Plain.specialTangents.randomElement(using: &generator)!) }
        let result = f.apply(
          zip(inner, outer).map { Dual($0, tangent: Dual($1.tangent, tangent: Plain.specialTangents[2])) })
        let (one, two) = (single.apply(inner), single.apply(outer))
        // What arithmetic that ends in ±∞ or NaN does with tangents is left open.
        if f.isArithmetic && !one.value.isFinite { continue }
        findings.check(
          isSameTangent(result.value.tangent, one.tangent), "\(f.name) of \(inner) as inner level: \(result)")
        // At a kink the outer level takes the side that the inner one leads to.
        findings.check(
          isKink(f.name, operands) || isSameTangent(result.tangent.value, two.tangent),
          "\(f.name) of \(outer) as outer level: \(result)")
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("quotients: what does not vary is 0 where value or reciprocal are not finite")
  func quotients() {
    let formulas: [(name: String, at: [Double])] = [
      ("parallel", [0, 2, 5]), ("chain", [0, 2, 5]), ("quotient", [1e300, 1e-300, 5]), ("quotient", [0, 5e-324, 5]),
    ]
    func apply<T: ElementaryScalar>(_ name: String, _ x: [T]) -> T {
      switch name {
      case "parallel": 1 / (1 / x[0] + 1 / x[1]) + x[2]
      case "chain": (1 / x[0]) / x[1] + x[2]
      default: x[0] / x[1] + x[2]
      }
    }
    for (name, point) in formulas {
      // Column 2, and a direction in which nothing varies.
      #expect(apply(name, point.map { Dual($0) }).tangent == 0, "\(name)")
      let column = point.enumerated().map { Dual($1, tangent: $0 == 2 ? 1 : 0) }
      #expect(apply(name, column).tangent == 1, "\(name)")
      let lanes = point.enumerated().map {
        DualVector<SIMD4<Double>>($1, tangent: [$0 == 0 ? 1 : 0, $0 == 2 ? 1 : 0, 0, 0])
      }
      #expect(apply(name, lanes).tangent.highHalf == SIMD2() && apply(name, lanes).tangent[1] == 1, "\(name)")
      let wide = point.enumerated().map { DualVector<SIMD8<Float>>.variable(Float($1), lane: $0) }
      #expect(apply(name, wide).tangent[2] == 1 && apply(name, wide).tangent.highHalf == SIMD4(), "\(name)")
      // Seeds that an optimiser knows: a leaf that is known to be zero is known to be so after a quotient, too.
      let seeds: [DualVector<SIMD12<Double>>] = [
        .variable(point[0], lane: 0), .variable(point[1], lane: 5), .variable(point[2], lane: 11),
      ]
      let spread = apply(name, seeds).tangent
      #expect(spread[11] == 1 && spread.indices.allSatisfy { [0, 5, 11].contains($0) || spread[$0] == 0 }, "\(name)")
      for (k, lane) in [0, 5].enumerated() {
        let alone = apply(name, point.enumerated().map { Dual($1, tangent: $0 == k ? 1 : 0) }).tangent
        #expect(isSameTangent(spread[lane], alone), "\(name), lane \(lane)")
      }
      let inner = point.enumerated().map { nested($1, $0 == 0 ? 1 : 0, $0 == 2 ? 1 : 0, 0) }
      #expect(apply(name, inner).tangent.value == 1 && apply(name, inner).tangent.tangent == 0, "\(name)")
      let nestedLanes = point.enumerated().map { k, x in
        Dual(DualVector<SIMD4<Double>>(x, tangent: [k == 0 ? 1 : 0, 0, 0, 0]), tangent: DualVector(k == 2 ? 1 : 0))
      }
      #expect(apply(name, nestedLanes).tangent.value == 1, "\(name)")
      #expect(apply(name, nestedLanes).tangent.tangent[1] == 0, "\(name)")
    }
    let row = gradient(at: [0, 2, 5]) { x in 1 / (1 / x[0] + 1 / x[1]) + x[2] }
    #expect(row[1] == 0 && row[2] == 1)
    // ∂/∂x of x/y is 1/y, also where x/y overflows.
    let y = Double.random(in: 0x1p-10...0x1p-10)
    #expect((Dual(1e308, tangent: 1) / Dual(y)).tangent == 0x1p10)
  }

  @Test("constants in two arguments: the slope of the other alone counts")
  func otherArgument() {
    // ∂/∂y of (−2)^y is NaN, ∂/∂y of log_b is −∞ at b = 1, and hypot and atan2 have no derivative at the origin.
    let constant = Dual<Double>(0)
    #expect(Dual.pow(Dual(-2, tangent: 1), 2).isIdentical(to: Dual(4, tangent: -4)))
    #expect(Dual.pow(Dual(0, tangent: 1), 2).tangent == 0)
    #expect(Dual.hypot(constant, constant).isIdentical(to: constant))
    #expect(Dual.atan2(y: constant, x: constant).isIdentical(to: constant))
    #expect(Dual.sqrt(constant).isIdentical(to: constant))
    #expect(Dual.log(constant).isIdentical(to: Dual(-.infinity)))
    #expect((1 + Dual.sqrt(constant) * Dual(1, tangent: 1)).isIdentical(to: Dual(1)))
  }
}
