import DualNumbers

/// A number that carries derivatives in `laneCount` directions at once.
protocol SeededNumber: ElementaryScalar, Sendable {
  static var laneCount: Int { get }

  /// A number that does not vary.
  init(constant: Double)

  var value: Double { get }

  /// The derivative in direction `lane`.
  func derivative(_ lane: Int) -> Double

  /// Sets the derivative in direction `lane`: 1 for the number to differentiate by, 0 for the others.
  mutating func seed(_ lane: Int, _ derivative: Double)
}

extension Dual: SeededNumber where Scalar == Double {
  static var laneCount: Int { 1 }

  @inline(__always)
  init(constant: Double) { self.init(constant) }

  @inline(__always)
  func derivative(_ lane: Int) -> Double { tangent }

  @inline(__always)
  mutating func seed(_ lane: Int, _ derivative: Double) { tangent = derivative }
}

/// Visits `count` columns in passes of `T.laneCount`; `body` gets the columns of a pass, each of which is then seeded
/// in a lane of its own.
///
/// All numbers of `x` have derivatives of 0 before and after.
@inline(__always)
func forEachPass<T: SeededNumber>(_ x: Scratch<T>, columns count: Int, _ body: (Range<Int>) -> Void) {
  var first = 0
  while first < count {
    // A single lane's width is known: no loops are left of it.
    let columns = first..<(T.laneCount == 1 ? first + 1 : min(first + T.laneCount, count))
    for column in columns { x.all[column].seed(column - first, 1) }
    body(columns)
    for column in columns { x.all[column].seed(column - first, 0) }
    first += T.laneCount
  }
}

@inline(__always)
func setConstants<T: SeededNumber>(_ x: Scratch<T>, _ point: UnsafePointer<Double>, count: Int) {
  for i in 0..<count { x[i] = T(constant: point[i]) }
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
