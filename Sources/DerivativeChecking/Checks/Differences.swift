import DualNumbers

/// A derivative by differences, how far each entry may be off, and what that is to be compared with.
struct Differences<Scalar: CheckableScalar> {
  let jacobian: Matrix<Scalar>
  let uncertainty: Matrix<Scalar>
  /// For each output, the size of what it is made of: of the value, and of what it changes by when an input does.
  private let outputSizes: [Scalar]
  private let rowScales: [Scalar]
  private let columnScales: [Scalar]

  /// First derivatives of m functions with the given values.
  init(_ jacobian: Matrix<Scalar>, _ uncertainty: Matrix<Scalar>, values: [Scalar], scales: [Scalar]) {
    (self.jacobian, self.uncertainty) = (jacobian, uncertainty)
    rowScales = values.map { _ in 1 }
    columnScales = scales
    outputSizes = values.indices.map { i in
      zip(jacobian.row(i), scales).reduce(values[i].magnitude) { Scalar.maximum($0, ($1.0 * $1.1).magnitude) }
    }
  }

  /// Second derivatives of one function.
  init(secondOrder hessian: Matrix<Scalar>, _ uncertainty: Matrix<Scalar>, value: Scalar, scales: [Scalar]) {
    (jacobian, self.uncertainty) = (hessian, uncertainty)
    (rowScales, columnScales) = (scales, scales)
    outputSizes = scales.indices.map { i in
      zip(hessian.row(i), scales).reduce(value.magnitude) { Scalar.maximum($0, ($1.0 * $1.1 * scales[i]).magnitude) }
    }
  }

  /// A derivative of this size, or more, matters: it changes the output by as much as the output's own size when the
  /// input changes by its own. An uncertainty far below that is no obstacle to a verdict on an entry of 0.
  func noticeable(_ row: Int, _ column: Int) -> Scalar { outputSizes[row] / rowScales[row] / columnScales[column] }
}
