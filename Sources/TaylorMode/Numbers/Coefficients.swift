/// The coefficients of a series, which do not change once they are there.
///
/// Not an array: in Swift 6.3 each allocation of a `[Double]` looks its metadata up, a fifth of the time of a product.
@usableFromInline @frozen
struct Coefficients<Scalar> {
  @usableFromInline let storage: CoefficientStorage<Scalar>

  @inlinable @inline(__always)
  init(_ storage: CoefficientStorage<Scalar>) { self.storage = storage }

  /// `fill` writes them, of which it finds zeros.
  @inlinable @inline(__always)
  init(_ count: Int, zero: Scalar, _ fill: (UnsafeMutablePointer<Scalar>) -> Void) {
    let buffer = CoefficientStorage<Scalar>.create(minimumCapacity: count) { _ in count }
    storage = unsafeDowncast(buffer, to: CoefficientStorage<Scalar>.self)
    buffer.withUnsafeMutablePointerToElements { start in
      start.initialize(repeating: zero, count: count)
      fill(start)
    }
  }

  @inlinable
  init(_ array: [Scalar]) {
    self.init(array.count, zero: array[0]) { start in for k in array.indices { start[k] = array[k] } }
  }

  /// By the pointer: access to the property itself is checked for exclusivity.
  @inlinable @inline(__always)
  var count: Int { storage.withUnsafeMutablePointerToHeader { $0.pointee } }

  @inlinable @inline(__always)
  subscript(k: Int) -> Scalar { with { $0[k] } }

  /// They stay where they are for as long as `body` runs.
  @inlinable @inline(__always)
  func with<Result>(_ body: (UnsafePointer<Scalar>) -> Result) -> Result {
    storage.withUnsafeMutablePointerToElements { body(UnsafePointer($0)) }
  }

  @inlinable
  var array: [Scalar] { with { Array(UnsafeBufferPointer(start: $0, count: count)) } }
}

extension Coefficients: @unchecked Sendable where Scalar: Sendable {}

@usableFromInline
final class CoefficientStorage<Scalar>: ManagedBuffer<Int, Scalar> {
  @inlinable
  deinit {
    if _isPOD(Scalar.self) { return }
    withUnsafeMutablePointers { count, start in _ = start.deinitialize(count: count.pointee) }
  }
}
