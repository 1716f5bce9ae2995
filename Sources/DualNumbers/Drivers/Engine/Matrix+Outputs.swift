extension Matrix where Scalar: FloatingPoint {
  /// Sets the columns from `first` on to the derivatives of `outputs`, row by row, as far as their lanes go.
  @inlinable @inline(__always)
  mutating func setColumns<Outputs: NumberList>(from first: Int, to outputs: Outputs)
  where Outputs.Number: SeededNumber, Outputs.Number.Value == Scalar {
    let rows = rows
    let count = Swift.min(columns - first, Outputs.Number.laneCount)
    var row = 0
    elements.withUnsafeMutableBufferPointer { elements in
      outputs.forEachNumber { output in
        if row < rows && count > 0 {
          let destination = elements.baseAddress! + (first * rows + row)
          if output.varies {
            output.unsafeCopyDerivatives(count, to: destination, stride: rows)
          } else {
            for k in 0..<count { destination[k * rows] = 0 }
          }
        }
        row += 1
      }
    }
    checkRows(row)
  }

  @inlinable
  func checkRows(_ outputs: Int) {
    require(
      outputs == rows,
      "the function gave \(outputs) outputs, where the Jacobian has \(rows) rows; it must give as many in every pass")
  }

  @inlinable
  func checkValues(_ values: Int) {
    require(values == rows, "value has \(values) entries, into has \(rows) rows; they must have as many")
  }

  @inlinable
  func checkColumns(_ inputs: Int) {
    require(
      columns == inputs, "into has \(columns) columns, the point has \(inputs) numbers; they must have as many")
  }
}

extension NumberList where Number: Linearized {
  /// The numbers without their derivatives.
  @inlinable
  var values: [Number.Value] {
    var values: [Number.Value] = []
    values.reserveCapacity(numberCount)
    forEachNumber { values.append($0.value) }
    return values
  }
}
