/// A number that carries second derivatives along: one in whose directions a number with directions of its own varies.
///
/// The outer level has the lanes of ``SeededNumber``, which here are *rows* of a Hessian; `value` has those of the inner
/// one, its *columns*. ∂²f/∂xᵢ∂xⱼ is `derivative(lane: i).derivative(lane: j)`.
public protocol SecondOrderNumber: SeededNumber where Value: SeededNumber {
  var value: Value { get set }
}

extension Dual: SecondOrderNumber where Scalar: SeededNumber {}
extension HyperDual: SecondOrderNumber {}

/// What the drivers of second derivatives share. As in `Passes`, no closure but the user's.
@usableFromInline
enum SecondOrder<Number: SecondOrderNumber> {
  @usableFromInline typealias Scalar = Number.Value.Value

  /// The Hessian into `hessian`, and the value, which is nil without inputs.
  @inlinable
  static func hessian(
    at x: [Scalar], into hessian: inout Matrix<Scalar>, using workspace: inout Workspace<Number>,
    of f: ([Number]) throws -> Number
  ) rethrows -> Scalar? {
    checkSize(hessian, inputs: x.count)
    workspace.setConstants(x)
    var value: Scalar?
    for rows in ColumnPasses(columns: x.count, lanes: Number.laneCount) {
      value = try blocks(of: rows, into: &hessian, using: &workspace, of: f).value.value
    }
    return value
  }

  /// The same, with the gradient into `gradient`.
  @inlinable
  static func hessian(
    at x: [Scalar], gradient: inout [Scalar], into hessian: inout Matrix<Scalar>,
    using workspace: inout Workspace<Number>, of f: ([Number]) throws -> Number
  ) rethrows -> Scalar? {
    checkSize(hessian, inputs: x.count)
    require(
      gradient.count == x.count,
      "gradient has \(gradient.count) entries, the point has \(x.count); they must have as many")
    workspace.setConstants(x)
    var value: Scalar?
    for rows in ColumnPasses(columns: x.count, lanes: Number.laneCount) {
      let y = try blocks(of: rows, into: &hessian, using: &workspace, of: f)
      value = y.value.value
      for i in rows { gradient[i] = y.derivative(lane: i - rows.lowerBound).value }
    }
    return value
  }

  @inlinable
  static func checkSize(_ result: Matrix<Scalar>, inputs: Int) {
    require(
      result.rows == inputs && result.columns == inputs,
      "into has \(result.rows) rows × \(result.columns) columns, the point has \(inputs) entries; "
        + "it must have as many of both")
  }

  /// The blocks of `rows` from the first column to the diagonal, a pass for each. The result is that of the last.
  @inlinable
  static func blocks(
    of rows: Range<Int>, into hessian: inout Matrix<Scalar>, using workspace: inout Workspace<Number>,
    of f: ([Number]) throws -> Number
  ) rethrows -> Number {
    workspace.seed(rows)
    var y: Number
    var first = 0
    repeat {
      let columns = first..<Swift.min(first + Number.Value.laneCount, rows.upperBound)
      for j in columns { workspace.point[j].value.seed(lane: j - first) }
      y = try f(workspace.point)
      for j in columns { workspace.point[j].value.unseed(lane: j - first) }
      write(y, rows: rows, columns: columns, into: &hessian)
      first = columns.upperBound
    } while first < rows.upperBound
    workspace.unseed(rows)
    return y
  }

  /// What the block has of the lower triangle, there and mirrored: the two orders of a mixed derivative round differently,
  /// and one of them serves for both.
  @inlinable
  static func write(_ y: Number, rows: Range<Int>, columns: Range<Int>, into hessian: inout Matrix<Scalar>) {
    let n = hessian.rows
    hessian.elements.withUnsafeMutableBufferPointer { entries in
      for i in rows {
        let derivatives = y.derivative(lane: i - rows.lowerBound)
        let count = Swift.min(columns.count, i + 1 - columns.lowerBound)
        // Column i down to the diagonal, and row i with it.
        derivatives.unsafeCopyDerivatives(count, to: entries.baseAddress! + (i * n + columns.lowerBound))
        for k in 0..<count { entries[(columns.lowerBound + k) * n + i] = derivatives.derivative(lane: k) }
      }
    }
  }

  /// The product of the Hessian with `direction` into `result`, and the value, which is nil without inputs.
  @inlinable
  static func product(
    at x: [Scalar], along direction: [Scalar], into result: inout [Scalar], using workspace: inout Workspace<Number>,
    of f: ([Number]) throws -> Number
  ) rethrows -> Scalar? {
    require(
      result.count == x.count, "into has \(result.count) entries, the point has \(x.count); they must have as many")
    workspace.setConstants(x, along: direction)
    var value: Scalar?
    for rows in ColumnPasses(columns: x.count, lanes: Number.laneCount) {
      workspace.seed(rows)
      let y = try f(workspace.point)
      workspace.unseed(rows)
      value = y.value.value
      for i in rows { result[i] = y.derivative(lane: i - rows.lowerBound).derivative(lane: 0) }
    }
    return value
  }
}

extension SecondOrder {
  /// Value, gradient and Hessian, by a pass of its own for the value alone where there are no inputs.
  @inlinable
  static func all(
    at x: [Scalar], of f: ([Number]) throws -> Number
  ) rethrows -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
    var gradient = [Scalar](repeating: 0, count: x.count)
    var result = Matrix<Scalar>(rows: x.count, columns: x.count, repeating: 0)
    var workspace = Workspace<Number>()
    let value = try hessian(at: x, gradient: &gradient, into: &result, using: &workspace, of: f)
    return (try value ?? f([]).value.value, gradient, result)
  }

  /// The function at a point that moves along `direction` on both levels.
  @inlinable
  static func value<Plain>(
    at x: [Plain], along direction: [Plain], of f: ([Number]) throws -> Number
  ) rethrows -> Number where Number == Dual<Dual<Plain>> {
    var workspace = Workspace<Number>()
    workspace.setConstants(x, along: direction)
    for i in x.indices { workspace.point[i].tangent.value = direction[i] }
    return try f(workspace.point)
  }
}

extension Workspace where Number: SecondOrderNumber {
  /// Sets the point, constant on both levels.
  @inlinable
  mutating func setConstants(_ x: [Number.Value.Value]) {
    if point.count == x.count {
      for i in x.indices { point[i] = Number(Number.Value(x[i])) }
    } else {
      point.removeAll(keepingCapacity: true)
      point.reserveCapacity(x.count)
      for value in x { point.append(Number(Number.Value(value))) }
    }
  }

  /// Sets the point, moving along `direction` in the first lane of the inner level.
  @inlinable
  mutating func setConstants(_ x: [Number.Value.Value], along direction: [Number.Value.Value]) {
    require(
      direction.count == x.count,
      "along has \(direction.count) entries, the point has \(x.count); they must have as many")
    setConstants(x)
    for i in x.indices {
      point[i].value.seed(lane: 0)
      point[i].value = point[i].value.lifted(to: x[i], slope: direction[i])
    }
  }
}
