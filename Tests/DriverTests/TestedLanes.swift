import DualNumbers
import TestSupport
import Testing

/// A scalar that lanes are made of.
protocol TestedLaneScalar: BinaryFloatingPoint, ElementaryScalar, SIMDScalar, Codable, SendableMetatype {}

extension Double: TestedLaneScalar {}
extension Float: TestedLaneScalar {}

/// Lanes as the tests of the drivers see them.
protocol TestedLanes: SIMD, SendableMetatype where Scalar: TestedLaneScalar {}

extension SIMD2: TestedLanes where Scalar: TestedLaneScalar {}
extension SIMD3: TestedLanes where Scalar: TestedLaneScalar {}
extension PackedSIMD3: TestedLanes where Scalar: TestedLaneScalar {}
extension SIMD4: TestedLanes where Scalar: TestedLaneScalar {}
extension SIMD8: TestedLanes where Scalar: TestedLaneScalar {}
extension SIMD12: TestedLanes where Scalar: TestedLaneScalar {}
extension SIMD16: TestedLanes where Scalar: TestedLaneScalar {}
extension SIMD32: TestedLanes where Scalar: TestedLaneScalar {}

/// Lanes as the argument of a test.
struct LanesType: Sendable, CustomTestStringConvertible {
  let type: any TestedLanes.Type
  var testDescription: String { "\(type)" }
}

/// The widths that have code of their own.
let driverLanes: [LanesType] = [
  SIMD2<Double>.self, PackedSIMD3<Double>.self, SIMD4<Double>.self, SIMD8<Double>.self, SIMD12<Double>.self,
  SIMD16<Double>.self, PackedSIMD3<Float>.self, SIMD4<Float>.self, SIMD8<Float>.self, SIMD16<Float>.self,
].map(LanesType.init)

/// And two that have none. Three lanes lie in the memory of four.
let testedLanes = driverLanes + [LanesType(type: SIMD3<Double>.self), LanesType(type: SIMD32<Double>.self)]

/// Terms that are rounded in every operation, so that another order of operations shows. At a `Rough.point` all values
/// are finite, while slopes are also 0, ±∞ and NaN.
enum Rough {
  static func term<T: ElementaryScalar>(_ kind: Int, _ u: T, _ v: T) -> T {
    switch kind % 7 {
    case 0: T.sin(u * v) + u
    // A subnormal divisor has no finite reciprocal.
    case 1: v == 0 ? u : u * v / v
    case 2: T.log(u * u + v * v + 0.25) / (u * u + 3)
    case 3: T.pow(u.magnitude, v.magnitude)
    case 4: T.hypot(u, v) + T.atan2(y: u, x: v) / 3
    case 5: T.sqrt(u.magnitude) - T.sin(v) / 3
    default: 0.75
    }
  }

  /// Term `i` of a function of `x`. It depends on two inputs at most.
  static func term<T: ElementaryScalar>(_ i: Int, of x: [T]) -> T {
    x.isEmpty ? 0.5 : term(i, x[i % x.count], x[(2 * i + 1) % x.count])
  }

  /// A seeded point. Half of its entries are those at which slopes are special.
  static func point<Scalar: BinaryFloatingPoint>(_ count: Int, seed: UInt64 = 17) -> [Scalar] {
    let special: [Scalar] = [0, 0, -0.0, .leastNonzeroMagnitude, -.leastNormalMagnitude / 4, 1, -1, 2, 0.5]
    var generator = SeededGenerator(seed: seed &+ UInt64(count))
    return (0..<count).map { _ in
      Bool.random(using: &generator)
        ? special.randomElement(using: &generator)! : Scalar(Double.random(in: -8...8, using: &generator))
    }
  }

  /// Lanes of which some are zero.
  static func lanes<Lanes: TestedLanes>() -> Lanes {
    Lanes(Array(1...Lanes.scalarCount).map { k in k % 3 == 0 ? 0 : Lanes.Scalar(k) / 2 })
  }
}

/// The sum of all terms.
struct RoughFunction: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    var sum: T = 0.125
    for i in x.indices { sum += Rough.term(i, of: x) }
    return sum
  }
}

/// So many terms.
struct RoughMap: DifferentiableMap {
  let outputs: Int

  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { (0..<outputs).map { Rough.term($0, of: x) } }

  func write<T: ElementaryScalar>(_ x: [T], into y: inout [T]) {
    for i in y.indices { y[i] = Rough.term(i, of: x) }
  }
}

/// Whether all numbers are the same but for the sign of a zero and the bits of a NaN.
func areSame<Scalar: FloatingPoint>(_ x: [Scalar], _ y: [Scalar]) -> Bool {
  x.count == y.count && zip(x, y).allSatisfy { isSameTangent($0, $1) }
}
