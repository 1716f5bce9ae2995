import DualNumbers

/// Where a sparse function writes its outputs: derivatives go from here to their places in the matrix.
///
/// The function writes every output of `rows`, which are all of them but where tasks share the rows; it may write the
/// others too. An output that was written can be read, and added to.
///
/// - Note: It is valid during the call only, as its memory is the driver's.
@frozen
public struct SparseOutputs<Number: SparseNumber> {
  /// Where outputs are kept as they are.
  @usableFromInline let numbers: UnsafeMutablePointer<Number>?
  @usableFromInline let values: UnsafeMutablePointer<Number._Stored>?
  @usableFromInline let entries: UnsafeMutablePointer<Number._Stored>?
  /// Of each row, where its places begin.
  @usableFromInline let starts: UnsafePointer<Int32>?
  @usableFromInline let places: UnsafePointer<Int32>?
  @usableFromInline let colours: UnsafePointer<Int32>?
  /// The colour of direction 0.
  @usableFromInline let first: Int
  /// The number of outputs of the function.
  public let count: Int
  /// The outputs that are asked for.
  public let rows: Range<Int>
  /// How many of them were written.
  @usableFromInline var written = 0

  @inlinable @inline(__always)
  init(
    numbers: UnsafeMutablePointer<Number>? = nil, values: UnsafeMutablePointer<Number._Stored>? = nil,
    entries: UnsafeMutablePointer<Number._Stored>? = nil, starts: UnsafePointer<Int32>? = nil,
    places: UnsafePointer<Int32>? = nil, colours: UnsafePointer<Int32>? = nil, first: Int = 0, count: Int,
    rows: Range<Int>
  ) {
    self.numbers = numbers
    self.values = values
    self.entries = entries
    self.starts = starts
    self.places = places
    self.colours = colours
    self.first = first
    self.count = count
    self.rows = rows
  }

  /// Output `index`, from 0.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Number {
    get {
      if !isAsked(index) { return Number(0) }
      if let numbers { return numbers[index] }
      let value = values.unsafelyUnwrapped[index]
      guard let starts, let entries else { return ._input(value, lane: -1) }
      return ._gathered(
        value, from: entries, places.unsafelyUnwrapped, colours.unsafelyUnwrapped,
        Int(starts[index])..<Int(starts[index + 1]), first: first)
    }
    set {
      if !isAsked(index) { return }
      written &+= 1
      if let starts {
        values.unsafelyUnwrapped[index] = newValue._stored
        newValue._scatter(
          to: entries.unsafelyUnwrapped, places.unsafelyUnwrapped, colours.unsafelyUnwrapped,
          Int(starts[index])..<Int(starts[index &+ 1]), first: first)
      } else if let numbers {
        numbers[index] = newValue
      } else {
        values.unsafelyUnwrapped[index] = newValue._stored
      }
    }
  }

  /// Writes all outputs.
  ///
  /// - Precondition: there are `count` of them.
  @inlinable
  public mutating func assign(_ outputs: [Number]) {
    if outputs.count != count { stopAtOutputs(outputs.count, count) }
    for index in rows { self[index] = outputs[index] }
  }

  @inlinable @inline(__always)
  func isAsked(_ index: Int) -> Bool {
    if UInt(bitPattern: index &- rows.lowerBound) < UInt(bitPattern: rows.upperBound &- rows.lowerBound) { return true }
    if UInt(bitPattern: index) >= UInt(bitPattern: count) { stopAtOutput(index, count) }
    return false
  }

  @inlinable
  func checkWritten() {
    if written < rows.count { stopAtOutputs(written, rows.count) }
  }
}

@usableFromInline @inline(never)
func stopAtOutput(_ index: Int, _ count: Int) -> Never {
  stop("the function wrote output \(index), where the pattern has \(count) rows, from 0", #fileID, #line)
}

@usableFromInline @inline(never)
func stopAtOutputs(_ outputs: Int, _ count: Int) -> Never {
  stop(
    "the function wrote \(outputs) outputs, where \(count) rows were asked for; it must write each of them", #fileID,
    #line)
}
