import DualNumbers

/// A number that a sparse function is called with: plain, dual with one or several directions, or the tracer of a pattern.
///
/// The formulas of a `SparseMap` are written over it as over `ElementaryScalar`, which it refines.
public protocol SparseNumber: ElementaryScalar {
  /// What points and results are made of.
  associatedtype _Stored: ElementaryScalar & FloatingPoint
  /// The variable of direction `colour` − `first`, or a constant where the number has no such direction; the lanes are also
  /// those at `seeds` − `colour`.
  static func _input(_ value: _Stored, colour: Int, first: Int, _ seeds: UnsafePointer<_Stored>) -> Self
  /// The number without its derivatives.
  var _stored: _Stored { get }
  /// Writes derivatives to where they belong in a matrix.
  func _scatter(_ row: _RowPlaces<_Stored>)
  /// A number with the derivatives that `_scatter` wrote.
  static func _gathered(_ value: _Stored, _ row: _RowPlaces<_Stored>) -> Self
}

/// Where the derivatives of one output belong.
@frozen
public struct _RowPlaces<Scalar> {
  @usableFromInline let entries: UnsafeMutablePointer<Scalar>
  @usableFromInline let places: UnsafePointer<Int32>
  /// The colours of the places; nil where there is a place for each colour, or −1.
  @usableFromInline let colours: UnsafePointer<Int32>?
  @usableFromInline let count: Int
  /// The colour of direction 0.
  @usableFromInline let first: Int

  @inlinable @inline(__always)
  init(
    entries: UnsafeMutablePointer<Scalar>, places: UnsafePointer<Int32>, colours: UnsafePointer<Int32>?, count: Int,
    first: Int
  ) {
    self.entries = entries
    self.places = places
    self.colours = colours
    self.count = count
    self.first = first
  }

  /// Calls `body` with each place whose colour is a direction of this pass, and that direction.
  @inlinable @inline(__always)
  func forEach(lanes: Int, _ body: (_ place: Int, _ lane: Int) -> Void) {
    if let colours {
      for k in 0..<count {
        let lane = Int(colours[k]) &- first
        if UInt(bitPattern: lane) < UInt(bitPattern: lanes) { body(Int(places[k]), lane) }
      }
    } else {
      // A loop of a known number of turns is unrolled, so that lanes are read where they are.
      for lane in 0..<lanes where lane < count && places[lane] >= 0 { body(Int(places[lane]), lane) }
    }
  }
}

extension SparseNumber where Self: SeededNumber, Value == _Stored {
  @inlinable @inline(__always)
  public static func _input(_ value: _Stored, colour: Int, first: Int, _ seeds: UnsafePointer<_Stored>) -> Self {
    seeded(value, colour &- first)
  }

  @inlinable @inline(__always)
  static func seeded(_ value: _Stored, _ lane: Int) -> Self {
    var number = Self(value)
    if UInt(bitPattern: lane) < UInt(bitPattern: laneCount) { number.seed(lane: lane) }
    return number
  }

  @inlinable @inline(__always)
  public var _stored: _Stored { value }

  @inlinable @inline(__always)
  public func _scatter(_ row: _RowPlaces<_Stored>) {
    row.forEach(lanes: Self.laneCount) { place, lane in row.entries[place] = varies ? derivative(lane: lane) : 0 }
  }

  @inlinable
  public static func _gathered(_ value: _Stored, _ row: _RowPlaces<_Stored>) -> Self {
    var number = Self(value)
    row.forEach(lanes: laneCount) { place, lane in
      var variable = Self(value)
      variable.seed(lane: lane)
      number = .lifted(to: value, (number, slope: 1), (variable, slope: row.entries[place]))
    }
    return number
  }
}

/// For each number of colours zeros, a one, and zeros: the lanes of a variable are a part of them, which is read faster than
/// it is made.
@usableFromInline
struct Seeds: Sendable {
  @usableFromInline let double: [Double]
  @usableFromInline let float: [Float]
  /// Where the lanes of colour 0 are in the pass of direction 0.
  @usableFromInline let origin: Int

  init(colours: Int) {
    // No number has more than 64 lanes.
    double = (0..<2 * colours + 64).map { $0 == colours ? 1 : 0 }
    float = double.map(Float.init)
    origin = colours
  }

  /// Those of other scalars are made number by number.
  @inlinable @inline(__always)
  static func areRead<Scalar>(_: Scalar.Type) -> Bool { Scalar.self == Double.self || Scalar.self == Float.self }

  @inlinable @inline(__always)
  func of<Scalar>(_: Scalar.Type) -> [Scalar] {
    if Scalar.self == Float.self { return unsafeBitCast(float, to: [Scalar].self) }
    return unsafeBitCast(double, to: [Scalar].self)
  }

  @inlinable @inline(__always)
  static func lanes<Lanes: SIMD>(_ start: UnsafePointer<Lanes.Scalar>, _: Lanes.Type) -> Lanes {
    var lanes = Lanes()
    withUnsafeMutableBytes(of: &lanes) {
      $0.baseAddress.unsafelyUnwrapped.copyMemory(from: start, byteCount: MemoryLayout<Lanes>.size)
    }
    return lanes
  }
}

extension Dual: SparseNumber where Scalar: ElementaryScalar & FloatingPoint {
  public typealias _Stored = Scalar

  @inlinable @inline(__always)
  public static func _input(_ value: Scalar, colour: Int, first: Int, _ seeds: UnsafePointer<Scalar>) -> Self {
    if Seeds.areRead(Scalar.self) { return Self(value, tangent: seeds[-colour]) }
    return seeded(value, colour &- first)
  }
}

extension DualVector: SparseNumber where Lanes.Scalar: ElementaryScalar {
  public typealias _Stored = Lanes.Scalar

  @inlinable @inline(__always)
  public static func _input(
    _ value: Lanes.Scalar, colour: Int, first: Int, _ seeds: UnsafePointer<Lanes.Scalar>
  ) -> Self {
    if Seeds.areRead(Lanes.Scalar.self) { return Self(value, tangent: Seeds.lanes(seeds - colour, Lanes.self)) }
    return seeded(value, colour &- first)
  }
}

extension SkippingDualVector: SparseNumber where Lanes.Scalar: ElementaryScalar {
  public typealias _Stored = Lanes.Scalar
}

/// Numbers without derivatives.
public protocol _PlainSparseNumber: SparseNumber, FloatingPoint where _Stored == Self {}

extension _PlainSparseNumber {
  @inlinable @inline(__always)
  public static func _input(_ value: Self, colour: Int, first: Int, _ seeds: UnsafePointer<Self>) -> Self { value }
  @inlinable @inline(__always)
  public var _stored: Self { self }
  @inlinable @inline(__always)
  public func _scatter(_ row: _RowPlaces<Self>) {}
  @inlinable @inline(__always)
  public static func _gathered(_ value: Self, _ row: _RowPlaces<Self>) -> Self { value }
}

extension Double: _PlainSparseNumber {
  public typealias _Stored = Double
}
extension Float: _PlainSparseNumber {
  public typealias _Stored = Float
}
