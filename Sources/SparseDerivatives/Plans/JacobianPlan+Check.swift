import DualNumbers

/// A function depends on inputs that the pattern of a plan lacks.
public struct WrongPatternError: Error, Equatable, CustomStringConvertible {
  /// The first row that lacks an entry.
  public let row: Int
  /// The derivative of that output in a direction.
  public let derivative: Double
  /// The product of the row of the Jacobian with that direction.
  public let product: Double

  @usableFromInline
  init(row: Int, derivative: Double, product: Double) {
    (self.row, self.derivative, self.product) = (row, derivative, product)
  }

  public var description: String {
    "the pattern lacks an entry in row \(row): in a random direction its derivative is \(derivative), that of the Jacobian \(product)"
  }
}

extension JacobianPlan {
  /// Whether the pattern has all entries at the point: J·v against the derivative in a random direction v, row by row.
  ///
  ///     struct Squares: SparseMap {
  ///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
  ///         for i in y.rows { y[i] = x[i] * x[0] }
  ///       }
  ///     }
  ///     let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
  ///     do { try plan.checkPattern(at: [2, 3], of: Squares()) } catch let error as WrongPatternError { print(error.row) }
  ///     // 1
  ///
  /// An entry is missed where it is 0 at the point, or 1e-8 of the others of its row.
  ///
  /// - Throws: `WrongPatternError` with the first row that lacks an entry, and what `f` throws.
  /// - Complexity: one Jacobian and one evaluation in one direction.
  @inlinable
  public func checkPattern<Map: SparseMap>(at x: [Double], of f: Map) throws {
    let jacobian = try valueWithJacobian(at: x, of: f).jacobian
    let direction = RandomDirection(count: x.count)
    var derivatives = [Double](repeating: 0, count: pattern.rows)
    var values = derivatives
    let indices = (0...pattern.rows).map { Int32($0) }
    try derivative(
      f, x, direction.indices, direction.weights, direction.weights.count, &values, &derivatives, indices)
    if let error = direction.mismatch(derivatives, jacobian) { throw error }
  }

  /// The derivatives of all outputs in a direction: place i of a row of one is that of output i.
  @inlinable
  func derivative<Map: SparseMap>(
    _ f: Map, _ x: UnsafePointer<Double>, _ colours: UnsafePointer<Int32>, _ weights: UnsafePointer<Double>,
    _ count: Int, _ values: UnsafeMutablePointer<Double>, _ derivatives: UnsafeMutablePointer<Double>,
    _ indices: UnsafePointer<Int32>
  ) throws(Map.Failure) {
    var outputs = SparseOutputs<Dual<Double>>(
      values: values, entries: derivatives, stride: 1, starts: indices, places: indices, colours: indices, first: 0,
      count: pattern.rows, rows: 0..<pattern.rows)
    // A number of one lane reads the weight before the last by its colour.
    let inputs = SparseInputs<Dual<Double>>(
      values: x, colours: colours, first: 0, seeds: weights + (count - 1), count: pattern.columns)
    try f(inputs, &outputs)
    outputs.checkWritten()
  }
}

/// Weights of the inputs, from ½ to 1 with a random sign: of up to 65,536 inputs each its own.
@usableFromInline
struct RandomDirection {
  @usableFromInline let weights: [Double]
  @usableFromInline let indices: [Int32]

  @usableFromInline
  init(count: Int) {
    let size = max(1, min(count, 1 << 16))
    weights = (0..<size).map { _ in Double.random(in: 0.5...1) * (Bool.random() ? 1 : -1) }
    indices = (0..<count).map { $0 < size ? Int32($0) : Int32.random(in: 0..<Int32(size)) }
  }

  /// The first row in which both disagree.
  @usableFromInline
  func mismatch(_ derivatives: [Double], _ jacobian: SparseMatrix<Double>) -> WrongPatternError? {
    let v = indices.map { weights[weights.count - 1 - Int($0)] }
    var sizes = [Double](repeating: 0, count: jacobian.rows)
    let pattern = jacobian.pattern
    for j in 0..<pattern.columns {
      for k in pattern.entries(ofColumn: j) { sizes[Int(pattern.rowIndices[k])] += abs(jacobian.values[k] * v[j]) }
    }
    for (row, product) in jacobian.multiplied(by: v).enumerated() {
      let derivative = derivatives[row]
      if derivative == product || (derivative.isNaN && product.isNaN) { continue }
      // Rounding is far below, and an entry that is missing seldom.
      if !(abs(derivative - product) <= 1e-8 * (sizes[row] + abs(derivative))) || !sizes[row].isFinite {
        return WrongPatternError(row: row, derivative: derivative, product: product)
      }
    }
    return nil
  }
}
