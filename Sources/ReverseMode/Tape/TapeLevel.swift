import DualNumbers
import TapeStore

/// A number that may have recordings inside: how many levels of them.
///
/// Numbers over `Double` record at level 0, `TapeVariable<TapeVariable<Double>>` at level 1 while its scalars do at level 0.
@usableFromInline
protocol TapeLevel {
  static var tapeLevel: Int32 { get }
}

extension Dual: TapeLevel {
  @inlinable @inline(__always)
  static var tapeLevel: Int32 { level(of: Scalar.self) }
}

extension TapeVariable: TapeLevel {
  @inlinable @inline(__always)
  static var tapeLevel: Int32 { level(of: Scalar.self) + 1 }
}

/// The level at which numbers over `Scalar` record.
@inlinable @inline(__always)
func level<Scalar>(of _: Scalar.Type) -> Int32 {
  if Scalar.self == Double.self || Scalar.self == Float.self { return 0 }
  if let nested = Scalar.self as? any TapeLevel.Type { return nested.tapeLevel }
  return 0
}
