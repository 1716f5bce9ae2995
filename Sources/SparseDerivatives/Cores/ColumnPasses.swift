import DualNumbers
import SharedWork

/// A function as a pass calls it. A type for each shape, not closures around the user's: those cost time (see
/// `Differentiator`'s passes).
@usableFromInline
protocol PassFunction<Number, Failure>: Sendable {
  associatedtype Number: SeededNumber
  associatedtype Failure: Error
  func evaluate(_ point: [Number], into outputs: inout [Number]) throws(Failure)
}

@usableFromInline
struct ReturningFunction<Number: SeededNumber, Failure: Error>: PassFunction {
  @usableFromInline let function: @Sendable ([Number]) throws(Failure) -> [Number]

  @inlinable
  init(_ function: @escaping @Sendable ([Number]) throws(Failure) -> [Number]) { self.function = function }

  @inlinable
  func evaluate(_ point: [Number], into outputs: inout [Number]) throws(Failure) { outputs = try function(point) }
}

@usableFromInline
struct WritingFunction<Number: SeededNumber, Failure: Error>: PassFunction {
  @usableFromInline let function: @Sendable ([Number], inout [Number]) throws(Failure) -> Void

  @inlinable
  init(_ function: @escaping @Sendable ([Number], inout [Number]) throws(Failure) -> Void) { self.function = function }

  @inlinable
  func evaluate(_ point: [Number], into outputs: inout [Number]) throws(Failure) { try function(point, &outputs) }
}

@usableFromInline
struct MapFunction<Number: SeededNumber & ElementaryScalar, Map: DifferentiableMap & Sendable>: PassFunction {
  @usableFromInline let map: Map

  @inlinable
  init(_ map: Map) { self.map = map }

  @inlinable
  func evaluate(_ point: [Number], into outputs: inout [Number]) throws(Map.Failure) {
    outputs = try map._passed(point)
  }
}

/// Columns of a dense Jacobian, as many in a pass as numbers have lanes.
@usableFromInline
struct ColumnPasses<Function: PassFunction>: Worker where Function.Number.Value: SIMDScalar & Sendable {
  @usableFromInline typealias Number = Function.Number
  @usableFromInline typealias Scalar = Number.Value

  @usableFromInline let point: [Scalar]
  @usableFromInline let columns: Range<Int>
  @usableFromInline let function: Function
  @usableFromInline let result: SharedColumns<Scalar>
  @usableFromInline var numbers: [Number]
  @usableFromInline var outputs: [Number]
  @usableFromInline var seeded = 0..<0

  @inlinable
  init(
    at point: [Scalar], _ columns: Range<Int>, of function: Function, outputs: Int?, into result: SharedColumns<Scalar>
  ) {
    (self.point, self.columns, self.function, self.result) = (point, columns, function, result)
    numbers = point.map { Number($0) }
    self.outputs = Array(repeating: Number(0), count: outputs ?? 0)
  }

  /// One where there are no columns: it tells the number of outputs.
  @inlinable
  static func passes(_ columns: Range<Int>) -> Int {
    Swift.max((columns.count + Number.laneCount - 1) / Number.laneCount, 1)
  }

  @inlinable
  mutating func run(_ pass: Int) throws(Function.Failure) {
    for j in seeded { numbers[j] = Number(point[j]) }
    let first = columns.lowerBound + pass * Number.laneCount
    seeded = first..<Swift.min(first + Number.laneCount, columns.upperBound)
    for j in seeded { numbers[j].seed(lane: j - first) }
    try function.evaluate(numbers, into: &outputs)
    result.set(outputs, from: first - columns.lowerBound, count: seeded.count)
    assert(pass > 0 || isStill, mixedLevels())
  }

  /// Whether the function has no derivatives at a constant point, or throws there: the check of the drivers of DualNumbers.
  @inlinable
  var isStill: Bool {
    var outputs = outputs
    do { try function.evaluate(point.map { Number($0) }, into: &outputs) } catch { return true }
    return outputs.isStill
  }
}

/// The entries of a matrix that several tasks write, each in columns of its own. Its number of rows is that of the outputs of
/// the first pass that ends.
@usableFromInline
final class SharedColumns<Scalar: FloatingPoint & SIMDScalar & Sendable>: @unchecked Sendable {
  /// Entries that nobody has written yet: their format is plain bits.
  @usableFromInline
  final class Entries {
    @usableFromInline let rows: Int
    @usableFromInline let elements: [Scalar]
    /// The elements, which stay where they are: nothing else refers to the array while it is written.
    @usableFromInline let start: UnsafeMutablePointer<Scalar>?

    @usableFromInline
    init(rows: Int, columns: Int) {
      let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
      require(!overflow, "\(rows) rows × \(columns) columns are more entries than an Int can count")
      requireMemory(for: count, of: Scalar.self, "\(rows) rows × \(columns) columns")
      var start: UnsafeMutablePointer<Scalar>?
      elements = Array(unsafeUninitializedCapacity: count) { buffer, initialized in
        start = buffer.baseAddress
        initialized = count
      }
      (self.rows, self.start) = (rows, start)
    }
  }

  private let columns: Int
  private let entries: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  @usableFromInline
  init(columns: Int) {
    self.columns = columns
    entries = .allocate(capacity: 1)
    entries.initialize(to: nil)
  }

  deinit {
    if let found = entries.pointee { Unmanaged<Entries>.fromOpaque(found).release() }
    entries.deallocate()
  }

  @usableFromInline
  func entries(of outputs: Int) -> Entries {
    if let found = shared_publish(entries, nil) { return Unmanaged<Entries>.fromOpaque(found).takeUnretainedValue() }
    let made = Unmanaged.passRetained(Entries(rows: outputs, columns: columns))
    let published = Unmanaged<Entries>.fromOpaque(shared_publish(entries, made.toOpaque())!)
    if published.toOpaque() != made.toOpaque() { made.release() }
    return published.takeUnretainedValue()
  }

  /// Writes the derivatives of `outputs` into columns.
  @inlinable
  func set<Number: SeededNumber>(_ outputs: [Number], from first: Int, count: Int) where Number.Value == Scalar {
    let entries = entries(of: outputs.count)
    let rows = entries.rows
    if outputs.count != rows { stopAtRows(outputs.count, rows) }
    guard count > 0, let start = entries.start else { return }
    for i in outputs.indices {
      let place = start + (first * rows + i)
      if outputs[i].varies {
        outputs[i].unsafeCopyDerivatives(count, to: place, stride: rows)
      } else {
        for k in 0..<count { place[k * rows] = 0 }
      }
    }
  }

  @usableFromInline
  var matrix: Matrix<Scalar> {
    let entries = entries(of: 0)
    return Matrix(rows: entries.rows, columns: columns, columnMajor: entries.elements)
  }
}
