/// A number that carries second derivatives along: one in whose directions a number with directions of its own varies.
///
/// The outer level has the lanes of ``SeededNumber``, which here are *rows* of a Hessian; `value` has those of the inner
/// one, its *columns*. ∂²f/∂xᵢ∂xⱼ is `derivative(lane: i).derivative(lane: j)`.
public protocol SecondOrderNumber: SeededNumber where Value: SeededNumber {
  var value: Value { get set }
}

extension Dual: SecondOrderNumber where Scalar: SeededNumber {}
extension HyperDual: SecondOrderNumber {}

// What the drivers of second derivatives of array points share. As in Passes.swift, no closure but the user's.

extension Differentiator where Number: SecondOrderNumber {
  @usableFromInline typealias Plain = Number.Value.Value

  /// Sets the point, constant on both levels.
  @inlinable
  mutating func setConstants(_ x: [Plain]) {
    if point.count == x.count {
      for i in x.indices { point[i] = Number(Number.Value(x[i])) }
    } else {
      point.removeAll(keepingCapacity: true)
      point.reserveCapacity(x.count)
      for value in x { point.append(Number(Number.Value(value))) }
    }
  }

  /// Hessian and value, and the gradient unless `gradient` is empty.
  @inlinable
  mutating func passes<Failure: Error>(
    at x: [Plain], gradient: inout [Plain], into hessian: inout Matrix<Plain>,
    of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Plain {
    require(
      hessian.rows == x.count && hessian.columns == x.count,
      "into has \(hessian.rows) rows × \(hessian.columns) columns, the point has \(x.count) entries; "
        + "it must have as many of both")
    setConstants(x)
    var first = 0
    while true {
      let rows = Self.columns(from: first, of: x.count)
      let y = try blocks(of: rows, into: &hessian, of: f)
      if !gradient.isEmpty { for i in rows { gradient[i] = y.derivative(lane: i - first).value } }
      first = rows.upperBound
      if first == x.count {
        assert(isStillTwice(at: x, f), mixedLevels())
        return y.value.value
      }
    }
  }

  /// The blocks of `rows` from the first column to the diagonal, a pass for each. The result is that of the last.
  @inlinable
  mutating func blocks<Failure: Error>(
    of rows: Range<Int>, into hessian: inout Matrix<Plain>, of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Number {
    seed(rows)
    var first = 0
    while true {
      let columns = first..<Swift.min(first + Number.Value.laneCount, rows.upperBound)
      for j in columns { point[j].value.seed(lane: j - first) }
      let y = try f(point)
      for j in columns { point[j].value.unseed(lane: j - first) }
      hessian.setBlock(rows: rows, columns: columns, to: y)
      first = columns.upperBound
      if first == rows.upperBound {
        unseed(rows)
        return y
      }
    }
  }

  /// The product of the Hessian with `direction` into `result`, and the value: all inputs move along the direction in the
  /// first column, those of a pass each in a row.
  @inlinable
  mutating func product<Failure: Error>(
    at x: [Plain], along direction: [Plain], into result: inout [Plain], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Plain {
    require(
      result.count == x.count, "into has \(result.count) entries, the point has \(x.count); they must have as many")
    checkDirection(direction, inputs: x.count)
    setConstants(x)
    for i in x.indices { point[i].value = .moving(x[i], along: direction[i]) }
    var first = 0
    while true {
      let rows = Self.columns(from: first, of: x.count)
      seed(rows)
      let y = try f(point)
      unseed(rows)
      for i in rows { result[i] = y.derivative(lane: i - first).derivative(lane: 0) }
      first = rows.upperBound
      if first == x.count {
        assert(isStillTwice(at: x, f), mixedLevels())
        return y.value.value
      }
    }
  }
}

extension SeededNumber {
  /// `value` with the derivative `rate` in the first direction.
  @inlinable
  static func moving(_ value: Value, along rate: Value) -> Self {
    variable(value, lane: 0).lifted(to: value, slope: rate)
  }
}

extension Matrix {
  /// What a block has of the lower triangle, there and mirrored: the two orders of a mixed derivative round differently,
  /// and one of them serves for both.
  @inlinable
  mutating func setBlock<Number: SecondOrderNumber>(rows blockRows: Range<Int>, columns: Range<Int>, to y: Number)
  where Number.Value.Value == Scalar {
    let n = rows
    elements.withUnsafeMutableBufferPointer { entries in
      for i in blockRows {
        let derivatives = y.derivative(lane: i - blockRows.lowerBound)
        let count = Swift.min(columns.count, i + 1 - columns.lowerBound)
        // Column i down to the diagonal, and row i with it.
        derivatives.unsafeCopyDerivatives(count, to: entries.baseAddress! + (i * n + columns.lowerBound), stride: 1)
        derivatives.unsafeCopyDerivatives(count, to: entries.baseAddress! + (columns.lowerBound * n + i), stride: n)
      }
    }
  }
}
