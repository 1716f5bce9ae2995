import DualNumbers
import TestSupport
import Testing

/// Law 3: the number of lanes never shows. The sign of a zero and the bits of a NaN are left open.
@Suite("Law 3: a lane is what Dual has in that direction")
struct LaneCountLawTests {
  @Test("every function, 2, 4, 8, 12 and 16 lanes of Double")
  func lanesOfDouble() {
    check(SIMD2<Double>.self)
    check(SIMD4<Double>.self)
    check(SIMD8<Double>.self)
    check(PackedSIMD3<Double>.self)
    check(SIMD12<Double>.self)
    check(SIMD16<Double>.self)
  }

  @Test("every function, 2, 4, 8, 12 and 16 lanes of Float")
  func lanesOfFloat() {
    check(SIMD2<Float>.self)
    check(SIMD4<Float>.self)
    check(SIMD8<Float>.self)
    check(PackedSIMD3<Float>.self)
    check(SIMD12<Float>.self)
    check(SIMD16<Float>.self)
  }

  @Test("other widths: 3, 32 and 64 lanes")
  func otherWidths() {
    checkUnspecialised(SIMD3<Double>.self)
    checkUnspecialised(SIMD32<Double>.self)
    checkUnspecialised(SIMD64<Float>.self)
  }

  // As generic code that no client specialises. Specialised, every function in 64 lanes costs the optimiser seconds.
  @inline(never) @_semantics("optimize.sil.specialize.generic.never")
  private func checkUnspecialised<Lanes: SIMD>(_: Lanes.Type)
  where Lanes.Scalar: TestedNumber & BinaryFloatingPoint & SIMDScalar, Lanes.Scalar.Plain == Lanes.Scalar {
    check(Lanes.self)
  }

  private func check<Lanes: SIMD>(_: Lanes.Type)
  where Lanes.Scalar: TestedNumber & BinaryFloatingPoint & SIMDScalar, Lanes.Scalar.Plain == Lanes.Scalar {
    checkNumber(DualVector<Lanes>.self)
    checkNumber(SkippingDualVector<Lanes>.self)
  }

  private func checkNumber<Number: TestedLaneNumber>(_: Number.Type)
  where Number.Lanes.Scalar: TestedNumber & BinaryFloatingPoint, Number.Lanes.Scalar.Plain == Number.Lanes.Scalar {
    typealias Lanes = Number.Lanes
    var findings = Findings()
    var generator = SeededGenerator(seed: 5)
    for (f, single) in zip(allFunctions(of: Number.self), allFunctions(of: Dual<Lanes.Scalar>.self)) {
      let operands: [[Lanes.Scalar]] = allOperands(arity: f.arity, random: 100)
      // About as many lanes altogether for every width.
      for operands in operands.sampled(oneOf: Lanes.scalarCount / 2, using: &generator) {
        let tangents = operands.map { _ in Lanes.withStillGroups(using: &generator) }
        let result = f.apply(zip(operands, tangents).map { Number($0, tangent: $1) })
        // What arithmetic that ends in ±∞ or NaN does with tangents is left open.
        if f.isArithmetic && !result.value.isFinite { continue }
        for k in Lanes().indices {
          let alone = single.apply(zip(operands, tangents).map { Dual($0, tangent: $1[k]) })
          findings.check(
            isSame(result.value, alone.value) && isSameTangent(result.tangent[k], alone.tangent),
            "\(f.name) of \(operands) along \(tangents), lane \(k): \(result), expected \(alone)")
        }
      }
    }
    #expect(findings.areEmpty, "\(Number.self)")
  }

  @Test("every function of nested numbers: Dual<DualVector> is Dual<Dual> lane by lane")
  func nestedLanes() {
    checkNested(DualVector<SIMD2<Double>>.self)
    checkNested(DualVector<SIMD4<Double>>.self)
    checkNested(DualVector<SIMD8<Float>>.self)
    checkNested(SkippingDualVector<SIMD4<Double>>.self)
    checkNestedUnspecialised(SkippingDualVector<SIMD12<Float>>.self)
  }

  @inline(never) @_semantics("optimize.sil.specialize.generic.never")
  private func checkNestedUnspecialised<Number: TestedLaneNumber>(_: Number.Type)
  where Number.Lanes.Scalar: TestedNumber & BinaryFloatingPoint, Number.Lanes.Scalar.Plain == Number.Lanes.Scalar {
    checkNested(Number.self)
  }

  private func checkNested<Number: TestedLaneNumber>(_: Number.Type)
  where Number.Lanes.Scalar: TestedNumber & BinaryFloatingPoint, Number.Lanes.Scalar.Plain == Number.Lanes.Scalar {
    typealias Lanes = Number.Lanes
    typealias Vector = Dual<Number>
    typealias Single = Dual<Dual<Lanes.Scalar>>
    var findings = Findings()
    var generator = SeededGenerator(seed: 6)
    for (f, single) in zip(allFunctions(of: Vector.self), allFunctions(of: Single.self)) {
      let operands: [[Lanes.Scalar]] = allOperands(arity: f.arity, random: 100)
      for operands in operands.sampled(oneOf: Lanes.scalarCount / 2, using: &generator) {
        let numbers = operands.map { x in
          Vector(
            Number(x, tangent: .withStillGroups(using: &generator)),
            tangent: Number(
              .specialTangents.randomElement(using: &generator)!, tangent: .withStillGroups(using: &generator)))
        }
        let result = f.apply(numbers)
        if f.isArithmetic && !result.value.value.isFinite { continue }
        // The lanes inside may lie on different sides of a kink, whose second derivatives need one side in common.
        if isKink(f.name, operands) { continue }
        for k in Lanes().indices {
          let alone = single.apply(numbers.map { $0.lane(k) })
          // A slope that is ∞ or NaN is itself such arithmetic, and so is one at an operand that is.
          let isFinite = (operands + alone.components.prefix(3)).allSatisfy(\.isFinite)
          findings.check(
            zip(result.lane(k).components, alone.components).prefix(isFinite ? 4 : 3)
              .allSatisfy { isSameTangent($0, $1) },
            "\(f.name) of \(numbers.map { $0.lane(k) }): \(result.lane(k)), expected \(alone); all of \(numbers)")
        }
      }
    }
    #expect(findings.areEmpty, "\(Lanes.self)")
  }

  @Test("a quotient of nested numbers chooses its form for every lane by itself")
  func quotientsOfNestedLanes() {
    typealias Inner = DualVector<SIMD4<Double>>
    var findings = Findings()
    for (x, y) in [(7, 1e-160), (7, 3), (1e-320, 3e-310), (1e150, 1e-150), (3, 1e200), (0, 1e-310)] {
      // One lane alone leaves the range.
      let a = Dual(Inner(x, tangent: [1, 0, 0.3, 1e300]), tangent: Inner(0.7, tangent: [0, 0, 0.1, 0]))
      let b = Dual(Inner(y, tangent: [0.9, 1, 1e200, 0]), tangent: Inner(1.1, tangent: [0, 0.2, 0, 1e-5]))
      for k in 0..<4 {
        let (actual, alone) = ((a / b).lane(k), a.lane(k) / b.lane(k))
        findings.check(
          zip(actual.components, alone.components).allSatisfy { isSameTangent($0, $1) },
          "\(x) / \(y), lane \(k): \(actual), expected \(alone)")
      }
    }
    #expect(findings.areEmpty)
  }

  @Test("how a number came by its lanes never shows")
  func origins() {
    checkOrigins(DualVector<SIMD4<Double>>.self)
    checkOrigins(DualVector<SIMD16<Float>>.self)
    checkOrigins(SkippingDualVector<SIMD4<Double>>.self)
    checkOrigins(SkippingDualVector<SIMD16<Float>>.self)
  }

  /// The variable of a lane by its name, by its tangent and as a difference, which leaves zeros in numbers that vary.
  private func checkOrigins<Number: TestedLaneNumber>(_: Number.Type)
  where Number.Lanes.Scalar: TestedNumber & BinaryFloatingPoint, Number.Lanes.Scalar.Plain == Number.Lanes.Scalar {
    typealias Lanes = Number.Lanes
    func variables(_ x: Lanes.Scalar, lane: Int) -> [Number] {
      var unit = Lanes()
      unit[lane] = 1
      let ones = Lanes(repeating: 1)
      let difference = Number(x, tangent: unit + ones) - Number(0, tangent: ones)
      var changed = Number(x, tangent: ones)
      changed.tangent = unit
      var seeded = Number(x)
      seeded.seed(lane: lane)
      return [seeded, Number(x, tangent: unit), difference, changed]
    }
    var findings = Findings()
    var generator = SeededGenerator(seed: 7)
    for f in allFunctions(of: Number.self) {
      let operands: [[Lanes.Scalar]] = allOperands(arity: f.arity, random: 100)
      for operands in operands.sampled(oneOf: 4, using: &generator) {
        let lanes = operands.map { _ in Int.random(in: 0..<Lanes.scalarCount, using: &generator) }
        let forms = zip(operands, lanes).map { variables($0, lane: $1) }
        let results = (0..<4).map { i in f.apply(forms.enumerated().map { $1[(i + i * $0) % 4] }) }
        if f.isArithmetic && !results[0].value.isFinite { continue }
        for result in results {
          findings.check(
            zip(result.components, results[0].components).allSatisfy { isSameTangent($0, $1) },
            "\(f.name) of \(operands) along \(lanes): \(result), expected \(results[0])")
        }
      }
    }
    #expect(findings.areEmpty, "\(Number.self)")
  }

  @Test("a formula with constants that the optimiser sees")
  func formula() {
    checkFormula(DualVector<SIMD2<Double>>.self)
    checkFormula(DualVector<SIMD4<Double>>.self)
    checkFormula(DualVector<SIMD8<Double>>.self)
    checkFormula(DualVector<SIMD12<Double>>.self)
    checkFormula(SkippingDualVector<PackedSIMD3<Double>>.self)
    checkFormula(DualVector<SIMD16<Double>>.self)
    checkFormula(SkippingDualVector<SIMD8<Double>>.self)
    checkFormula(SkippingDualVector<SIMD12<Double>>.self)
  }

  private func checkFormula<Number: TestedLaneNumber>(_: Number.Type) where Number.Lanes.Scalar == Double {
    func variable(_ x: Double, lane: Int) -> Number {
      var number = Number(x)
      number.seed(lane: lane)
      return number
    }
    func f<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
      let quotient = (1 + 2 * x + x * x / 3) / (4 - y * y)
      return 0 - T.exp(-quotient) * T.sin(3 * y) + T.pow(x, 2.5) - (0.5 - x) * T.hypot(x, 0)
    }
    for (x, y) in [(0.3, 0.7), (2, -1.5), (1e-8, 3)] {
      let alone = (f(Dual(x, tangent: 1), Dual(y)), f(Dual(x), Dual(y, tangent: 1)))
      for (i, j) in pairs(of: Array(0..<Number.laneCount)).map({ ($0[0], $0[1]) }) where i != j {
        let both = f(variable(x, lane: i), variable(y, lane: j))
        #expect(both.value == alone.0.value)
        #expect(both.tangent[i] == alone.0.tangent && both.tangent[j] == alone.1.tangent)
        #expect(both.tangent.indices.allSatisfy { $0 == i || $0 == j || both.tangent[$0] == 0 })
      }
    }
  }
}

extension SIMD where Scalar: BinaryFloatingPoint {
  /// Special tangents and random numbers; of the groups of four lanes one third is zero, as are single lanes.
  static func withStillGroups(using generator: inout SeededGenerator) -> Self {
    var lanes = Self()
    for first in stride(from: 0, to: scalarCount, by: 4) where Int.random(in: 0..<3, using: &generator) > 0 {
      for k in first..<Swift.min(first + 4, scalarCount) {
        lanes[k] =
          Bool.random(using: &generator)
          ? Scalar.specialTangents.randomElement(using: &generator)! : .random(using: &generator)
      }
    }
    return lanes
  }
}

extension Dual {
  /// Lane `k` of a nested number, as a number of its own.
  func lane(_ k: Int) -> Dual<Dual<Scalar.Lanes.Scalar>> where Scalar: _LaneNumber {
    Dual<Dual<Scalar.Lanes.Scalar>>(
      Dual<Scalar.Lanes.Scalar>(value.value, tangent: value.tangent[k]),
      tangent: Dual<Scalar.Lanes.Scalar>(tangent.value, tangent: tangent.tangent[k]))
  }
}
