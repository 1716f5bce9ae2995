/// A structure that functions have Hessians by in blocks of 4×4 a pass: with `lanes: .automatic`.
///
///     struct Pair<T> {
///       var first, second: T
///       func mapNumbers<U>(_ f: (T) -> U) -> Pair<U> { Pair<U>(first: f(first), second: f(second)) }
///     }
///     extension Pair: NumberStructure where T: FloatingPoint {
///       typealias OverDuals = Pair<Dual<T>>
///     }
///     extension Pair: BlockStructure where T: FloatingPoint & SIMDScalar {
///       typealias OverBlocks = Pair<HyperDual<T>>
///     }
///     let p = Pair(first: 1.0, second: 2.0)
///     hessian(at: p) { q in q.first * q.first * q.second }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///     hessian(at: p, lanes: .automatic) { q in q.first * q.first * q.second }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
public protocol BlockStructure<Number>: NumberStructure where Number: SIMDScalar {
  /// The same structure over `HyperDual<Number>`.
  associatedtype OverBlocks

  /// The structure with `f` of each number, over second-order blocks.
  func mapNumbers(_ f: (Number) -> HyperDual<Number>) -> OverBlocks

  // The same with the place of each number, which has a default.
  func _mapNumbers(_ f: (Number, Int) -> HyperDual<Number>) -> OverBlocks
}

extension BlockStructure {
  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Number, Int) -> HyperDual<Number>) -> OverBlocks {
    var place = 0
    @_transparent
    func next(_ number: Number) -> HyperDual<Number> {
      defer { place += 1 }
      return f(number, place)
    }
    return mapNumbers(next)
  }
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
extension InlineArray: BlockStructure where Element: FloatingPoint & SIMDScalar {
  public typealias OverBlocks = InlineArray<count, HyperDual<Element>>

  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Element, Int) -> HyperDual<Element>) -> OverBlocks { straightLine(f) }
}
