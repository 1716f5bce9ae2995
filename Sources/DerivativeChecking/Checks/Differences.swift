import DualNumbers

/// A derivative by differences, how far each entry may be off, and what that is to be compared with.
struct Differences<Scalar: CheckableScalar> {
  let jacobian: Matrix<Scalar>
  let uncertainty: Matrix<Scalar>
  /// What differences from either side tell; nil for second derivatives.
  let evidence: Evidence<Scalar>?
  /// For each output, the size of what it is made of: of the value, and of what it changes by when an input does.
  private let outputSizes: [Scalar]
  /// For each output, the size of the value.
  private let valueSizes: [Scalar]
  private let rowScales: [Scalar]
  private let columnScales: [Scalar]
  /// The derivatives at a small distance, roughly; 0 for second derivatives.
  private let secants: Matrix<Scalar>

  /// First derivatives of m functions with the given values, weighed against the evidence from either side.
  init(
    _ jacobian: Matrix<Scalar>, _ uncertainty: Matrix<Scalar>, evidence: Evidence<Scalar>, tolerance: Tolerance,
    values: [Scalar], secants: Matrix<Scalar>, scales: [Scalar]
  ) {
    self.secants = secants
    var (jacobian, uncertainty) = (jacobian, uncertainty)
    for j in jacobian.columnIndices {
      for i in jacobian.rowIndices {
        let central = DifferenceEstimate(value: jacobian[i, j], uncertainty: uncertainty[i, j])
        let estimate = evidence.confirmed(central, i, j, tolerance: tolerance)
        (jacobian[i, j], uncertainty[i, j]) = (estimate.value, estimate.uncertainty)
      }
    }
    (self.jacobian, self.uncertainty, self.evidence) = (jacobian, uncertainty, evidence)
    valueSizes = values.map(\.magnitude)
    rowScales = values.map { _ in 1 }
    columnScales = scales
    outputSizes = values.indices.map { i in
      zip(jacobian.row(i), scales).reduce(values[i].magnitude) { Scalar.maximum($0, ($1.0 * $1.1).magnitude) }
    }
  }

  /// Second derivatives of one function.
  init(secondOrder hessian: Matrix<Scalar>, _ uncertainty: Matrix<Scalar>, value: Scalar, scales: [Scalar]) {
    (jacobian, self.uncertainty, evidence) = (hessian, uncertainty, nil)
    secants = hessian.map { _ in 0 }
    (rowScales, columnScales) = (scales, scales)
    valueSizes = scales.map { _ in value.magnitude }
    outputSizes = scales.indices.map { i in
      zip(hessian.row(i), scales).reduce(value.magnitude) { Scalar.maximum($0, ($1.0 * $1.1 * scales[i]).magnitude) }
    }
  }

  /// A derivative of this size changes the output by as much as its value when the input changes by its own size.
  func ofValue(_ row: Int, _ column: Int) -> Scalar {
    let size = valueSizes[row] / rowScales[row] / columnScales[column]
    return size.isFinite ? size : 0
  }

  /// A derivative of this size, or more, matters: it changes the output by as much as the output's own size when the
  /// input changes by its own, or it is one that is found nearby. An uncertainty far below that is no obstacle to a
  /// verdict on an entry of 0, and neither is one below all normal numbers.
  func noticeable(_ row: Int, _ column: Int) -> Scalar {
    let own = outputSizes[row] / rowScales[row] / columnScales[column]
    return Scalar.maximum(Scalar.maximum(own, secants[row, column].magnitude), Scalar.leastNormalMagnitude)
  }
}
