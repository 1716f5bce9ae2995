import DualNumbers

/// A number of this package that takes part: over `Double`, with the elementary functions.
protocol TimedNumber: SeededNumber, ElementaryScalar, SendableMetatype where Value == Double {
  static var typeName: String { get }
}

extension Dual: TimedNumber where Scalar == Double {
  static var typeName: String { "Dual" }
}

extension DualVector: TimedNumber where Lanes.Scalar == Double {
  static var typeName: String { "DualVector" }
}

extension SkippingDualVector: TimedNumber where Lanes.Scalar == Double {
  static var typeName: String { "SkippingDualVector" }
}

extension TimedNumber {
  /// "Dual", "DualVector × 8"
  static var label: String { laneCount == 1 ? typeName : "\(typeName) × \(laneCount)" }
}

/// A number that does not vary. Both protocols have an initializer for it, so in generic code its name is ambiguous.
@inline(__always)
func constant<T: Linearized>(_ value: T.Value) -> T { T(value) }

/// Visits `count` columns in passes of `T.laneCount`; `body` gets the columns of a pass, each of which is then seeded
/// in a lane of its own.
///
/// All numbers of `x` have derivatives of 0 before and after.
@inline(__always)
func forEachPass<T: TimedNumber>(_ x: Scratch<T>, columns count: Int, _ body: (Range<Int>) -> Void) {
  var first = 0
  while first < count {
    // A single lane's width is known: no loops are left of it.
    let columns = first..<(T.laneCount == 1 ? first + 1 : min(first + T.laneCount, count))
    for column in columns { x.all[column].seed(lane: column - first) }
    body(columns)
    for column in columns { x.all[column].unseed(lane: column - first) }
    first += T.laneCount
  }
}

@inline(__always)
func setConstants<T: TimedNumber>(_ x: Scratch<T>, _ point: UnsafePointer<Double>, count: Int) {
  for i in 0..<count { x[i] = constant(point[i]) }
}

/// Sets all `count` numbers and seeds each in a lane of its own: for small functions, whose seeds the optimiser sees.
@inline(__always)
func setVariables<T: TimedNumber>(_ x: Scratch<T>, _ point: UnsafePointer<Double>, count: Int) {
  for i in 0..<count {
    var variable: T = constant(point[i])
    variable.seed(lane: i)
    x[i] = variable
  }
}

/// The step of a forward difference at x: √ε, relative where |x| is above 1.
@inline(__always)
func differenceStep(_ x: Double) -> Double { 1.4901161193847656e-08 * max(1, x.magnitude) }

/// As above for seeds alone, which derivatives by hand carry beside plain numbers.
@inline(__always)
func forEachPass<Lanes: SIMD>(_ seeds: Scratch<Lanes>, columns count: Int, _ body: (Range<Int>) -> Void)
where Lanes.Scalar == Double {
  var first = 0
  while first < count {
    let columns = first..<min(first + Lanes.scalarCount, count)
    for column in columns { seeds.all[column][column - first] = 1 }
    body(columns)
    for column in columns { seeds.all[column][column - first] = 0 }
    first += Lanes.scalarCount
  }
}
