import DualNumbers

/// The point that a sparse function is called with: a collection of numbers, each made when it is read.
///
/// A point of a million numbers with their directions is several times what a cache holds, and what is read here is the
/// point itself and the colour of an input.
///
/// - Note: It is valid during the call only, as its memory is the driver's.
@frozen
public struct SparseInputs<Number: SparseNumber>: RandomAccessCollection {
  @usableFromInline let values: UnsafePointer<Number._Stored>
  /// The colour of each input.
  @usableFromInline let colours: UnsafePointer<Int32>
  /// The colour of direction 0.
  @usableFromInline let first: Int
  @usableFromInline let seeds: UnsafePointer<Number._Stored>
  /// The number of inputs.
  public let count: Int

  @inlinable @inline(__always)
  init(
    values: UnsafePointer<Number._Stored>, colours: UnsafePointer<Int32>, first: Int,
    seeds: UnsafePointer<Number._Stored>, count: Int
  ) {
    self.values = values
    self.colours = colours
    self.first = first
    self.seeds = seeds
    self.count = count
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  /// Input `index`, from 0.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Number {
    if UInt(bitPattern: index) >= UInt(bitPattern: count) { stopAtInput(index, count) }
    return ._input(values[index], colour: Int(colours[index]), first: first, seeds)
  }
}

@usableFromInline @inline(never)
func stopAtInput(_ index: Int, _ count: Int) -> Never {
  stop("input \(index) does not exist: the function has \(count) inputs, from 0", #fileID, #line)
}
