import DualNumbers
import Testing

/// A number type as the law tests see it: made of plain components, the value first.
///
/// A new number type is one conformance here and one entry in `testedNumbers`.
protocol TestedNumber: FloatingPoint, ElementaryScalar, SendableMetatype {
  associatedtype Plain: TestedNumber, BinaryFloatingPoint
  static var componentCount: Int { get }
  /// The components that are a first derivative in one direction.
  static var firstOrder: [Int] { get }
  init(components: ArraySlice<Plain>)
  var components: [Plain] { get }
}

extension TestedNumber where Plain == Self {
  static var componentCount: Int { 1 }
  static var firstOrder: [Int] { [] }
  init(components: ArraySlice<Self>) { self = components.first! }
  var components: [Self] { [self] }
}

extension Double: TestedNumber { typealias Plain = Double }
extension Float: TestedNumber { typealias Plain = Float }
#if arch(x86_64) && !os(Windows) && !os(Android)
  extension Float80: TestedNumber { typealias Plain = Float80 }
#endif

/// The components of the value, then those of the tangent: of a dual over duals (v, v₁, v₂, v₁₂).
extension Dual: TestedNumber where Scalar: TestedNumber {
  typealias Plain = Scalar.Plain
  static var componentCount: Int { 2 * Scalar.componentCount }
  static var firstOrder: [Int] { Scalar.firstOrder + [Scalar.componentCount] }
  init(components: ArraySlice<Plain>) {
    self.init(
      Scalar(components: components.prefix(Scalar.componentCount)),
      tangent: Scalar(components: components.suffix(Scalar.componentCount)))
  }
  var components: [Plain] { value.components + tangent.components }
}

/// The value, then the lanes.
extension TestedNumber where Self: _LaneNumber, Plain == Lanes.Scalar {
  static var componentCount: Int { 1 + Lanes.scalarCount }
  static var firstOrder: [Int] { Array(1...Lanes.scalarCount) }
  init(components: ArraySlice<Plain>) { self.init(components.first!, tangent: Lanes(components.dropFirst())) }
  var components: [Plain] { [value] + tangent.indices.map { tangent[$0] } }
}

/// The value with its columns, then row by row the derivative of that.
extension HyperDual: TestedNumber where Scalar: TestedNumber & BinaryFloatingPoint, Scalar.Plain == Scalar {
  typealias Plain = Scalar
  static var componentCount: Int { 25 }
  static var firstOrder: [Int] { [1, 2, 3, 4, 5, 10, 15, 20] }
  init(components: ArraySlice<Plain>) {
    let parts = (0..<5).map { Value(components: components.dropFirst(5 * $0).prefix(5)) }
    self.init(parts[0], rows: (parts[1], parts[2], parts[3], parts[4]))
  }
  var components: [Plain] { value.components + (0..<4).flatMap { derivative(lane: $0).components } }
}

extension DualVector: TestedNumber
where Lanes.Scalar: TestedNumber & BinaryFloatingPoint, Lanes.Scalar.Plain == Lanes.Scalar {
  typealias Plain = Lanes.Scalar
}
extension SkippingDualVector: TestedNumber
where Lanes.Scalar: TestedNumber & BinaryFloatingPoint, Lanes.Scalar.Plain == Lanes.Scalar {
  typealias Plain = Lanes.Scalar
}

/// Both numbers with lanes, in tests of what they have in common.
typealias TestedLaneNumber = TestedNumber & _LaneNumber & SeededNumber

/// A number type as the argument of a test.
struct TestedType: Sendable, CustomTestStringConvertible {
  let type: any TestedNumber.Type
  var testDescription: String { "\(type)" }
}

/// Every number type that the laws are tested on. An optimised build compiles all functions for each of them.
let testedNumbers: [TestedType] = {
  var types: [any TestedNumber.Type] = [
    Dual<Double>.self, Dual<Float>.self, Dual<Dual<Double>>.self, Dual<Dual<Float>>.self,
    Dual<Dual<Dual<Double>>>.self, DualVector<SIMD2<Double>>.self, DualVector<SIMD4<Double>>.self,
    DualVector<SIMD8<Double>>.self, DualVector<SIMD16<Double>>.self, DualVector<SIMD4<Float>>.self,
    DualVector<SIMD8<Float>>.self, SkippingDualVector<SIMD8<Double>>.self, SkippingDualVector<SIMD12<Float>>.self,
    Dual<DualVector<SIMD4<Double>>>.self, Dual<SkippingDualVector<SIMD2<Double>>>.self,
    HyperDual<Double>.self,
  ]
  #if arch(x86_64) && !os(Windows) && !os(Android)
    types.append(Dual<Float80>.self)
  #endif
  return types.map(TestedType.init)
}()

/// v + v₁ε₁ + v₂ε₂ + v₁₂ε₁ε₂
func nested(_ v: Double, _ v1: Double, _ v2: Double, _ v12: Double) -> Dual<Dual<Double>> {
  Dual(Dual(v, tangent: v1), tangent: Dual(v2, tangent: v12))
}
