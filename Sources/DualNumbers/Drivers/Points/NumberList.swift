/// What a function of several results returns: numbers in an order, as an array has them.
///
/// Arrays and `InlineArray` conform. A `NumberStructure` does where it says that it does, and needs no more.
public protocol NumberList<Number> {
  associatedtype Number
  /// Calls `body` with each number in turn.
  func forEachNumber(_ body: (Number) -> Void)
}

extension Array: NumberList {
  public typealias Number = Element

  @inlinable @inline(__always)
  public func forEachNumber(_ body: (Element) -> Void) { for number in self { body(number) } }
}

extension NumberList {
  @inlinable @inline(__always)
  var numberCount: Int {
    var count = 0
    forEachNumber { _ in count += 1 }
    return count
  }
}

extension NumberStructure where Self: NumberList {
  @inlinable @inline(__always)
  public func forEachNumber(_ body: (Number) -> Void) {
    _ = mapNumbers { (number: Number) -> Number in
      body(number)
      return number
    }
  }
}
