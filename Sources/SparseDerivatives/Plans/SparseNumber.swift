import DualNumbers

/// A number that a sparse function is called with: plain, dual with one or several directions, or the tracer of a pattern.
///
/// The formulas of a `SparseMap` are written over it as over `ElementaryScalar`, which it refines.
public protocol SparseNumber: ElementaryScalar {
  /// What points and results are made of.
  associatedtype _Stored: ElementaryScalar & FloatingPoint
  /// The variable of direction `lane`, or a constant where the number has no such direction.
  static func _input(_ value: _Stored, lane: Int) -> Self
  /// The number without its derivatives.
  var _stored: _Stored { get }
  /// Writes derivatives to where they belong in a matrix: that of direction `colours[k]` − `first` to `places[k]`.
  func _scatter(
    to entries: UnsafeMutablePointer<_Stored>, _ places: UnsafePointer<Int32>, _ colours: UnsafePointer<Int32>,
    _ range: Range<Int>, first: Int)
  /// A number with the derivatives that `_scatter` wrote.
  static func _gathered(
    _ value: _Stored, from entries: UnsafePointer<_Stored>, _ places: UnsafePointer<Int32>,
    _ colours: UnsafePointer<Int32>, _ range: Range<Int>, first: Int
  ) -> Self
}

extension SparseNumber where Self: SeededNumber, Value == _Stored {
  @inlinable @inline(__always)
  public static func _input(_ value: _Stored, lane: Int) -> Self {
    var number = Self(value)
    if UInt(bitPattern: lane) < UInt(bitPattern: laneCount) { number.seed(lane: lane) }
    return number
  }

  @inlinable @inline(__always)
  public var _stored: _Stored { value }

  @inlinable @inline(__always)
  public func _scatter(
    to entries: UnsafeMutablePointer<_Stored>, _ places: UnsafePointer<Int32>, _ colours: UnsafePointer<Int32>,
    _ range: Range<Int>, first: Int
  ) {
    for k in range {
      let lane = Int(colours[k]) &- first
      if UInt(bitPattern: lane) < UInt(bitPattern: Self.laneCount) {
        entries[Int(places[k])] = varies ? derivative(lane: lane) : 0
      }
    }
  }

  @inlinable
  public static func _gathered(
    _ value: _Stored, from entries: UnsafePointer<_Stored>, _ places: UnsafePointer<Int32>,
    _ colours: UnsafePointer<Int32>, _ range: Range<Int>, first: Int
  ) -> Self {
    var number = Self(value)
    for k in range {
      let lane = Int(colours[k]) - first
      if lane >= 0 && lane < laneCount {
        number = .lifted(to: value, (number, slope: 1), (_input(value, lane: lane), slope: entries[Int(places[k])]))
      }
    }
    return number
  }
}

extension Dual: SparseNumber where Scalar: ElementaryScalar & FloatingPoint {
  public typealias _Stored = Scalar
}
extension DualVector: SparseNumber where Lanes.Scalar: ElementaryScalar {
  public typealias _Stored = Lanes.Scalar
}
extension SkippingDualVector: SparseNumber where Lanes.Scalar: ElementaryScalar {
  public typealias _Stored = Lanes.Scalar
}

/// Numbers without derivatives.
public protocol _PlainSparseNumber: SparseNumber, FloatingPoint where _Stored == Self {}

extension _PlainSparseNumber {
  @inlinable @inline(__always)
  public static func _input(_ value: Self, lane: Int) -> Self { value }
  @inlinable @inline(__always)
  public var _stored: Self { self }
  @inlinable @inline(__always)
  public func _scatter(
    to entries: UnsafeMutablePointer<Self>, _ places: UnsafePointer<Int32>, _ colours: UnsafePointer<Int32>,
    _ range: Range<Int>, first: Int
  ) {}
  @inlinable @inline(__always)
  public static func _gathered(
    _ value: Self, from entries: UnsafePointer<Self>, _ places: UnsafePointer<Int32>,
    _ colours: UnsafePointer<Int32>, _ range: Range<Int>, first: Int
  ) -> Self { value }
}

extension Double: _PlainSparseNumber {
  public typealias _Stored = Double
}
extension Float: _PlainSparseNumber {
  public typealias _Stored = Float
}
