// The size of an `InlineArray` is known when a function is compiled. Its numbers are visited by straight-line code, so that
// the optimiser knows which is seeded in which lane, and drops what a formula cannot reach.

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
extension InlineArray: NumberList {
  public typealias Number = Element

  @inlinable @inline(__always)
  public func forEachNumber(_ body: (Element) -> Void) {
    for k in 0..<count { body(self[k]) }
  }
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
extension InlineArray: NumberStructure where Element: FloatingPoint {
  public typealias OverDuals = InlineArray<count, Dual<Element>>

  /// The array with `f` of each number.
  @inlinable @inline(__always)
  public func mapNumbers<Result>(_ f: (Element) -> Result) -> InlineArray<count, Result> {
    InlineArray<count, Result> { f(self[$0]) }
  }

  @inlinable @inline(__always)
  public var _numberCount: Int { count }
  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Element, Int) -> Element) -> InlineArray { straightLine(f) }
  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Element, Int) -> Dual<Element>) -> OverDuals { straightLine(f) }

  @inlinable @inline(__always)
  func straightLine<Result>(_ f: (Element, Int) -> Result) -> InlineArray<count, Result> {
    guard count > 0 else { return InlineArray<count, Result> { f(self[$0], $0) } }
    var result = InlineArray<count, Result>(repeating: f(self[0], 0))
    forEachPlace(count) { place in
      if place > 0 { result[place] = f(self[place], place) }
    }
    return result
  }
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
extension InlineArray: LaneStructure where Element: FloatingPoint & SIMDScalar {
  public typealias OverLanes = InlineArray<count, ClosureLanes<Element>>

  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Element, Int) -> ClosureLanes<Element>) -> OverLanes { straightLine(f) }
}
