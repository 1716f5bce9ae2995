/// What the drivers share: seed, call, extract. One call of the user's function is one pass.
@usableFromInline
enum Passes<Scalar: FloatingPoint> {
  @usableFromInline typealias Number = Dual<Scalar>

  /// The point as constants.
  @inlinable
  static func constants(_ x: [Scalar]) -> [Number] { x.map { Number($0) } }

  /// The point moving along `direction`.
  @inlinable
  static func point(_ x: [Scalar], along direction: [Scalar]) -> [Number] {
    require(
      direction.count == x.count,
      "along has \(direction.count) entries, the point has \(x.count); they must have as many")
    return zip(x, direction).map { Number($0, tangent: $1) }
  }

  /// The point with input `j` varying.
  @inlinable
  static func point(_ x: [Scalar], varying j: Int) -> [Number] {
    require(j >= 0 && j < x.count, "column \(j) is outside of a Jacobian of \(x.count) columns")
    var point = constants(x)
    point[j].tangent = 1
    return point
  }

  /// One pass per input: `pass` gets the point with only input j varying, and j.
  @inlinable
  static func forEachInput(_ x: [Scalar], _ pass: ([Number], Int) throws -> Void) rethrows {
    var point = constants(x)
    for j in x.indices {
      point[j].tangent = 1
      try pass(point, j)
      point[j].tangent = 0
    }
  }

  /// The gradient into `gradient`, and the value, which is nil without inputs.
  @inlinable
  static func gradient(
    at x: [Scalar], into gradient: inout [Scalar], of f: ([Number]) throws -> Number
  ) rethrows -> Scalar? {
    require(
      gradient.count == x.count, "into has \(gradient.count) entries, the point has \(x.count); they must have as many")
    var value: Scalar?
    try forEachInput(x) { point, j in
      let y = try f(point)
      value = y.value
      gradient[j] = y.tangent
    }
    return value
  }

  /// Value and Jacobian of a function that returns an array. The first pass tells the number of outputs.
  @inlinable
  static func jacobian(
    at x: [Scalar], of f: ([Number]) throws -> [Number]
  ) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
    var value: [Scalar] = []
    var elements: [Scalar] = []
    try forEachInput(x) { point, j in
      let y = try f(point)
      if j == 0 {
        value = y.map(\.value)
        elements.reserveCapacity(y.count * x.count)
      }
      require(
        y.count == value.count,
        "the function gave \(y.count) outputs in pass \(j), but \(value.count) in pass 0; "
          + "it must give as many in every pass")
      for output in y { elements.append(output.tangent) }
    }
    if x.isEmpty { value = try f([]).map(\.value) }
    return (value, Matrix(rows: value.count, columns: x.count, columnMajor: elements))
  }

  /// The Jacobian of a function that writes its outputs, into `jacobian`, whose size tells theirs. `record` sees the
  /// outputs of the last pass, or of a pass of its own where there are no inputs.
  @inlinable
  static func jacobian(
    at x: [Scalar], into jacobian: inout Matrix<Scalar>, of f: ([Number], inout [Number]) throws -> Void,
    record: ([Number]) -> Void
  ) rethrows {
    require(
      jacobian.columns == x.count,
      "into has \(jacobian.columns) columns, the point has \(x.count) entries; they must have as many")
    let rows = jacobian.rows
    var outputs = [Number](repeating: 0, count: rows)
    try forEachInput(x) { point, j in
      try f(point, &outputs)
      checkOutputs(outputs.count, expected: rows)
      for i in 0..<rows { jacobian.elements[j * rows + i] = outputs[i].tangent }
    }
    if x.isEmpty {
      try f([], &outputs)
      checkOutputs(outputs.count, expected: rows)
    }
    record(outputs)
  }

  /// One pass along a direction, of a function that writes its outputs.
  @inlinable
  static func outputs(
    _ count: Int, at point: [Number], of f: ([Number], inout [Number]) throws -> Void
  ) rethrows -> [Number] {
    var outputs = [Number](repeating: 0, count: count)
    try f(point, &outputs)
    checkOutputs(outputs.count, expected: count)
    return outputs
  }

  @inlinable @inline(__always)
  static func checkOutputs(_ count: Int, expected: Int) {
    require(
      count == expected,
      "the function left \(count) outputs, where into has room for \(expected); it must leave as many as it found")
  }
}
