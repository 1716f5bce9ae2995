import DualNumbers
import TestSupport
import Testing

/// A number type as the tests of functions over arrays see it: a value and its other parts.
protocol ArrayNumber: ElementaryScalar, SendableMetatype {
  associatedtype Format: ArrayNumber, BinaryFloatingPoint
  static var partCount: Int { get }
  init(parts: ArraySlice<Format>)
  var parts: [Format] { get }
}

extension ArrayNumber where Format == Self {
  static var partCount: Int { 1 }
  init(parts: ArraySlice<Self>) { self = parts.first! }
  var parts: [Self] { [self] }
}

extension Double: ArrayNumber { typealias Format = Double }
extension Float: ArrayNumber { typealias Format = Float }
#if arch(x86_64) && !os(Windows) && !os(Android)
  extension Float80: ArrayNumber { typealias Format = Float80 }
#endif

extension Dual: ArrayNumber where Scalar: ArrayNumber {
  typealias Format = Scalar.Format
  static var partCount: Int { 2 * Scalar.partCount }
  init(parts: ArraySlice<Format>) {
    let count = Scalar.partCount
    self.init(Scalar(parts: parts.prefix(count)), tangent: Scalar(parts: parts.suffix(count)))
  }
  var parts: [Format] { value.parts + tangent.parts }
}

extension ArrayNumber where Self: _LaneNumber, Format == Lanes.Scalar {
  static var partCount: Int { 1 + Lanes.scalarCount }
  init(parts: ArraySlice<Format>) { self.init(parts.first!, tangent: Lanes(parts.dropFirst())) }
  var parts: [Format] { [value] + tangent.indices.map { tangent[$0] } }
}

extension DualVector: ArrayNumber where Lanes.Scalar: ArrayNumber, Lanes.Scalar.Format == Lanes.Scalar {
  typealias Format = Lanes.Scalar
}
extension SkippingDualVector: ArrayNumber where Lanes.Scalar: ArrayNumber, Lanes.Scalar.Format == Lanes.Scalar {
  typealias Format = Lanes.Scalar
}

extension HyperDual: ArrayNumber where Scalar: ArrayNumber, Scalar.Format == Scalar {
  typealias Format = Scalar
  static var partCount: Int { 25 }
  init(parts: ArraySlice<Format>) {
    let numbers = (0..<5).map { Value(parts: parts.dropFirst(5 * $0).prefix(5)) }
    self.init(numbers[0], rows: (numbers[1], numbers[2], numbers[3], numbers[4]))
  }
  var parts: [Format] { value.parts + (0..<4).flatMap { derivative(lane: $0).parts } }
}

struct BulkType: Sendable, CustomTestStringConvertible {
  let type: any ArrayNumber.Type
  var testDescription: String { "\(type)" }
}

let bulkTypes: [BulkType] = {
  var types: [any ArrayNumber.Type] = [
    Double.self, Float.self, Dual<Double>.self, Dual<Float>.self, Dual<Dual<Double>>.self,
    DualVector<SIMD2<Double>>.self, DualVector<SIMD8<Double>>.self, DualVector<SIMD4<Float>>.self,
    DualVector<SIMD16<Double>>.self, SkippingDualVector<SIMD8<Double>>.self, SkippingDualVector<SIMD12<Float>>.self,
    Dual<DualVector<SIMD8<Double>>>.self, Dual<SkippingDualVector<SIMD8<Double>>>.self,
    HyperDual<Double>.self,
  ]
  #if arch(x86_64) && !os(Windows) && !os(Android)
    types += [Float80.self, Dual<Float80>.self]
  #endif
  return types.map(BulkType.init)
}()

/// The functions over arrays as loops.
enum Loop<T: ElementaryScalar> {
  static func sum(_ x: [T]) -> T {
    var sum: T = 0
    for number in x { sum += number }
    return sum
  }

  static func dot(_ a: [Double], _ x: [T]) -> T {
    var sum: T = 0
    for i in a.indices { sum += T(a[i]) * x[i] }
    return sum
  }

  static func dot(_ x: [T], _ y: [T]) -> T {
    var sum: T = 0
    for i in x.indices { sum += x[i] * y[i] }
    return sum
  }

  static func polynomial(_ c: [T], at x: T) -> T {
    guard var value = c.last else { return 0 }
    for coefficient in c.dropLast().reversed() { value = value * x + coefficient }
    return value
  }

  static func logSumExp(_ x: [T]) -> T {
    let largest = x.filter { !$0.isNaN }.max() ?? 0
    let shift = largest.isFinite ? largest.detached : 0
    var sum: T = 0
    for number in x { sum += T.exp(number - shift) }
    return T.log(sum) + shift
  }
}

/// Seeded arrays of a number type.
struct BulkOperands<T: ArrayNumber> {
  private var generator = SeededGenerator(seed: 29)

  /// Numbers between −2 and 2. A third of them do not vary; of the other parts of the rest half are 0.
  mutating func numbers(_ count: Int) -> [T] {
    (0..<count).map { i in
      let varies = Int.random(in: 0..<3, using: &generator) > 0
      var parts = [T.Format(Double.random(in: -2...2, using: &generator))]
      for _ in 1..<max(1, T.partCount) {
        let isZero = !varies || Bool.random(using: &generator)
        parts.append(isZero ? 0 : T.Format(Double.random(in: -2...2, using: &generator)))
      }
      return T(parts: parts.prefix(T.partCount))
    }
  }

  /// Constants that every format but `Float` holds.
  mutating func constants(_ count: Int) -> [Double] {
    (0..<count).map { _ in Double.random(in: -2...2, using: &generator) }
  }

  /// Numbers with special values, whose other parts are 0 or finite.
  mutating func special(_ count: Int) -> [T] {
    numbers(count).map { number in
      let value = T.Format.specialValues.randomElement(using: &generator)!
      return T(parts: ([value] + number.parts.dropFirst())[...])
    }
  }
}

/// The value of `actual` must have the bits of `expected`; its other parts as well, but for the sign of a zero.
func hasBits<T: ArrayNumber>(_ actual: T, of expected: T) -> Bool {
  isSame(actual.parts[0], expected.parts[0]) && zip(actual.parts, expected.parts).allSatisfy { isSameTangent($0, $1) }
}

/// The value of `actual` must have the bits of `expected`; its other parts are within `tolerance` units of `size`.
func isNear<T: ArrayNumber>(_ actual: T, _ expected: T, size: T.Format, tolerance: T.Format) -> Bool {
  isSame(actual.parts[0], expected.parts[0])
    && zip(actual.parts, expected.parts).dropFirst().allSatisfy { ($0 - $1).magnitude <= tolerance * size * .ulpOfOne }
}
