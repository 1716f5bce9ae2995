import DualNumbers

/// Where a sparse function writes its outputs: derivatives go from here to their places in the matrix.
///
/// The function writes every output of `rows`, which are all of them but where tasks share the rows; it may write the
/// others too. An output that was written can be read, and added to.
///
/// - Note: It is valid during the call only, as its memory is the driver's.
@frozen
public struct SparseOutputs<Number: SparseNumber> {
  @usableFromInline let values: UnsafeMutablePointer<Number._Stored>
  @usableFromInline let entries: UnsafeMutablePointer<Number._Stored>
  /// How many places each row has; 0 where `starts` says where they begin.
  @usableFromInline let stride: Int
  @usableFromInline let starts: UnsafePointer<Int32>
  @usableFromInline let places: UnsafePointer<Int32>
  @usableFromInline let colours: UnsafePointer<Int32>
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
    values: UnsafeMutablePointer<Number._Stored>, entries: UnsafeMutablePointer<Number._Stored>, stride: Int,
    starts: UnsafePointer<Int32>, places: UnsafePointer<Int32>, colours: UnsafePointer<Int32>, first: Int, count: Int,
    rows: Range<Int>
  ) {
    self.values = values
    self.entries = entries
    self.stride = stride
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
      return ._gathered(values[index], places(index))
    }
    set {
      if !isAsked(index) { return }
      written &+= 1
      values[index] = newValue._stored
      newValue._scatter(places(index))
    }
  }

  /// Where the derivatives of an output belong.
  @inlinable @inline(__always)
  func places(_ index: Int) -> _RowPlaces<Number._Stored> {
    if stride > 0 {
      return _RowPlaces(
        entries: entries, places: places + (index &* stride &+ first), colours: nil, count: stride &- first,
        first: first)
    }
    let (start, end) = (Int(starts[index]), Int(starts[index &+ 1]))
    return _RowPlaces(
      entries: entries, places: places + start, colours: colours + start, count: end &- start,
      first: first)
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
