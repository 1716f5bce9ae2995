import DualNumbers

/// The point that a sparse function is called with: a collection of numbers, each made when it is read.
///
/// A point of a million numbers with their directions is several times what a cache holds, and what is read here is the
/// point itself and the colour of an input.
///
/// - Note: It is valid during the call only, as its memory is the driver's.
@frozen
public struct SparseInputs<Number: SparseNumber>: RandomAccessCollection {
  /// Where the numbers are made in advance.
  @usableFromInline let numbers: UnsafePointer<Number>?
  @usableFromInline let values: UnsafePointer<Number._Stored>?
  /// The colour of each input; that of direction 0 is `first`.
  @usableFromInline let colours: UnsafePointer<Int32>?
  @usableFromInline let first: Int
  /// The number of inputs.
  public let count: Int

  @inlinable @inline(__always)
  init(
    numbers: UnsafePointer<Number>? = nil, values: UnsafePointer<Number._Stored>? = nil,
    colours: UnsafePointer<Int32>? = nil, first: Int = 0, count: Int
  ) {
    self.numbers = numbers
    self.values = values
    self.colours = colours
    self.first = first
    self.count = count
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  /// Input `index`, from 0.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Number {
    if UInt(bitPattern: index) >= UInt(bitPattern: count) { stopAtInput(index, count) }
    if let colours {
      return ._input(values.unsafelyUnwrapped[index], lane: Int(colours[index]) &- first)
    }
    return numbers.unsafelyUnwrapped[index]
  }
}

@usableFromInline @inline(never)
func stopAtInput(_ index: Int, _ count: Int) -> Never {
  stop("input \(index) does not exist: the function has \(count) inputs, from 0", #fileID, #line)
}
