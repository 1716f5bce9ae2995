import DualNumbers

/// A structure of numbers that functions are differentiated by in reverse mode.
///
///     struct Pair<T> {
///       var first, second: T
///       func mapNumbers<U>(_ f: (T) -> U) -> Pair<U> { Pair<U>(first: f(first), second: f(second)) }
///     }
///     extension Pair: NumberStructure where T: FloatingPoint {
///       typealias OverDuals = Pair<Dual<T>>
///     }
///     extension Pair: TapeStructure where T: FloatingPoint {
///       typealias OverTape = Pair<TapeVariable<T>>
///     }
///     let g = Reverse.gradient(at: Pair(first: 2.0, second: 3.0)) { p in p.first * p.first * p.second }
///     g.first  // 12.0
///     g.second  // 4.0
///
/// `InlineArray` conforms as well.
public protocol TapeStructure<Number>: NumberStructure {
  /// The same structure over `TapeVariable<Number>`.
  associatedtype OverTape

  /// The structure with `f` of each number, over recorded numbers.
  func mapNumbers(_ f: (Number) -> TapeVariable<Number>) -> OverTape
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
extension InlineArray: TapeStructure where Element: FloatingPoint {
  public typealias OverTape = InlineArray<count, TapeVariable<Element>>
}
