/// What the drivers share: seed, call, extract. One call of the user's function is one pass.
///
/// The loops take no closures but the user's: Swift 6.3 compiles a generic closure that captures something to a thunk
/// into which no C function is inlined, libm's included, which made formulas ten times slower.
@usableFromInline
enum Passes<Number: SeededNumber> {
  @usableFromInline typealias Scalar = Number.Value

  /// The gradient into `gradient`, and the value, which is nil without inputs.
  @inlinable
  static func gradient(
    at x: [Scalar], into gradient: inout [Scalar], using workspace: inout Workspace<Number>,
    of f: ([Number]) throws -> Number
  ) rethrows -> Scalar? {
    require(
      gradient.count == x.count, "into has \(gradient.count) entries, the point has \(x.count); they must have as many")
    workspace.setPoint(x)
    var value: Scalar?
    for columns in ColumnPasses(columns: x.count, lanes: Number.laneCount) {
      workspace.seed(columns)
      let y = try f(workspace.point)
      workspace.unseed(columns)
      value = y.value
      gradient.withUnsafeMutableBufferPointer { entries in
        y.unsafeCopyDerivatives(columns.count, to: entries.baseAddress! + columns.lowerBound)
      }
    }
    return value
  }

  /// Value and Jacobian of a function that returns an array. The first pass tells the number of outputs.
  @inlinable
  static func jacobian(
    at x: [Scalar], of f: ([Number]) throws -> [Number]
  ) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
    var workspace = Workspace<Number>()
    workspace.setPoint(x)
    var value: [Scalar] = []
    var elements: [Scalar] = []
    for columns in ColumnPasses(columns: x.count, lanes: Number.laneCount) {
      workspace.seed(columns)
      let y = try f(workspace.point)
      workspace.unseed(columns)
      if columns.lowerBound == 0 {
        value = y.map(\.value)
        elements.reserveCapacity(y.count * x.count)
      }
      require(
        y.count == value.count,
        "the function gave \(y.count) outputs in the pass of input \(columns.lowerBound), but \(value.count) in the first; "
          + "it must give as many in every pass")
      for lane in 0..<columns.count {
        for output in y { elements.append(output.derivative(lane: lane)) }
      }
    }
    if x.isEmpty { value = try f([]).map(\.value) }
    return (value, Matrix(rows: value.count, columns: x.count, columnMajor: elements))
  }

  /// The Jacobian of a function that writes its outputs, into `jacobian`, whose size tells theirs. The workspace keeps
  /// the outputs of the last pass, or of a pass of its own where there are no inputs.
  @inlinable
  static func jacobian(
    at x: [Scalar], into jacobian: inout Matrix<Scalar>, using workspace: inout Workspace<Number>,
    of f: ([Number], inout [Number]) throws -> Void
  ) rethrows {
    require(
      jacobian.columns == x.count,
      "into has \(jacobian.columns) columns, the point has \(x.count) entries; they must have as many")
    let rows = jacobian.rows
    workspace.setPoint(x)
    workspace.clearOutputs(rows)
    for columns in ColumnPasses(columns: x.count, lanes: Number.laneCount) {
      workspace.seed(columns)
      try f(workspace.point, &workspace.outputs)
      workspace.unseed(columns)
      checkOutputs(workspace.outputs.count, expected: rows)
      for j in columns {
        let lane = j - columns.lowerBound
        for i in 0..<rows { jacobian.elements[j * rows + i] = workspace.outputs[i].derivative(lane: lane) }
      }
    }
    if x.isEmpty {
      try f([], &workspace.outputs)
      checkOutputs(workspace.outputs.count, expected: rows)
    }
  }

  @inlinable @inline(__always)
  static func checkOutputs(_ count: Int, expected: Int) {
    require(
      count == expected,
      "the function left \(count) outputs, where into has room for \(expected); it must leave as many as it found")
  }
}

extension Passes {
  /// One pass of a function that writes its outputs, at a point that is seeded already.
  @inlinable
  static func run(
    _ count: Int, using workspace: inout Workspace<Number>, of f: ([Number], inout [Number]) throws -> Void
  ) rethrows {
    workspace.clearOutputs(count)
    try f(workspace.point, &workspace.outputs)
    checkOutputs(workspace.outputs.count, expected: count)
  }
}

extension Workspace {
  /// Sets the point, moving along `direction`.
  @inlinable
  mutating func setPoint<Scalar>(_ x: [Scalar], along direction: [Scalar]) where Number == Dual<Scalar> {
    require(
      direction.count == x.count,
      "along has \(direction.count) entries, the point has \(x.count); they must have as many")
    setPoint(x)
    for i in x.indices { point[i].tangent = direction[i] }
  }

  /// Sets the point, input `j` varying.
  @inlinable
  mutating func setPoint<Scalar>(_ x: [Scalar], varying j: Int) where Number == Dual<Scalar> {
    require(j >= 0 && j < x.count, "column \(j) is outside of a Jacobian of \(x.count) columns")
    setPoint(x)
    point[j].tangent = 1
  }
}
