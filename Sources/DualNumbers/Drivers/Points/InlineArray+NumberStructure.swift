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
    guard count > 0 && count <= 16 else { return InlineArray<count, Result> { f(self[$0], $0) } }
    var result = InlineArray<count, Result>(repeating: f(self[0], 0))
    if count > 1 { result[1] = f(self[1], 1) }
    if count > 2 { result[2] = f(self[2], 2) }
    if count > 3 { result[3] = f(self[3], 3) }
    if count > 4 { result[4] = f(self[4], 4) }
    if count > 5 { result[5] = f(self[5], 5) }
    if count > 6 { result[6] = f(self[6], 6) }
    if count > 7 { result[7] = f(self[7], 7) }
    if count > 8 { result[8] = f(self[8], 8) }
    if count > 9 { result[9] = f(self[9], 9) }
    if count > 10 { result[10] = f(self[10], 10) }
    if count > 11 { result[11] = f(self[11], 11) }
    if count > 12 { result[12] = f(self[12], 12) }
    if count > 13 { result[13] = f(self[13], 13) }
    if count > 14 { result[14] = f(self[14], 14) }
    if count > 15 { result[15] = f(self[15], 15) }
    return result
  }
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
extension InlineArray: LaneStructure where Element: FloatingPoint & SIMDScalar {
  public typealias OverLanes = InlineArray<count, ClosureLanes<Element>>

  @inlinable @inline(__always)
  public func _mapNumbers(_ f: (Element, Int) -> ClosureLanes<Element>) -> OverLanes { straightLine(f) }
}
