extension Matrix where Scalar: FloatingPoint {
  /// Sets the columns from `first` on to the derivatives of `outputs`, row by row, as far as their lanes go; and `values`,
  /// where there are any, to what they are without.
  ///
  /// Neighbours that do not vary are cleared column by column, where entries lie side by side.
  @inlinable @inline(__always)
  mutating func setColumns<Outputs: NumberList>(
    from first: Int, to outputs: Outputs, values: UnsafeMutablePointer<Scalar>? = nil
  ) where Outputs.Number: SeededNumber, Outputs.Number.Value == Scalar {
    let rows = rows
    let count = Swift.min(columns - first, Outputs.Number.laneCount)
    var row = 0
    elements.withUnsafeMutableBufferPointer { elements in
      let column = count > 0 ? elements.baseAddress.map { $0 + first * rows } : nil
      // How many outputs before this one do not vary: always 0 where numbers do not know.
      var still = 0
      outputs.forEachNumber { output in
        if row < rows {
          if let values { values[row] = output.value }
          if let column {
            if output.varies {
              if still > 0 { (column + (row - still)).clear(rows: still, columns: count, stride: rows) }
              still = 0
              output.unsafeCopyDerivatives(count, to: column + row, stride: rows)
            } else {
              still += 1
            }
          }
        }
        row += 1
      }
      if let column, still > 0 {
        (column + (Swift.min(row, rows) - still)).clear(rows: still, columns: count, stride: rows)
      }
    }
    checkRows(row)
  }

  /// As above; and, if `valued`, `value` in the last pass. It has an entry for each row.
  @inlinable @inline(__always)
  mutating func setColumns<Outputs: NumberList>(
    from first: Int, to outputs: Outputs, value: inout [Scalar], valued: Bool
  ) where Outputs.Number: SeededNumber, Outputs.Number.Value == Scalar {
    if valued {
      let isLast = columns - first <= Outputs.Number.laneCount
      value.withUnsafeMutableBufferPointer {
        setColumns(from: first, to: outputs, values: isLast ? $0.baseAddress : nil)
      }
    } else {
      setColumns(from: first, to: outputs)
    }
  }

  /// Room for the values and the derivatives of `outputs`.
  @inlinable
  static func results<Outputs: NumberList>(of outputs: Outputs, inputs: Int) -> (value: [Scalar], jacobian: Matrix) {
    let rows = outputs.numberCount
    return (Array(repeating: 0, count: rows), Matrix(rows: rows, columns: inputs, repeating: 0))
  }

  @inlinable
  func checkRows(_ outputs: Int) {
    if outputs != rows { stopAtRows(outputs, rows) }
  }

  @inlinable
  func checkValues(_ values: Int) {
    require(values == rows, "value has \(values) entries, into has \(rows) rows; they must have as many")
  }

  @inlinable
  func checkColumns(_ inputs: Int) {
    if columns != inputs { stopAtColumns(columns, inputs) }
  }
}

// Messages are made out of line, so that drivers that are inlined stay small.

@usableFromInline @inline(never)
package func stopAtRows(_ outputs: Int, _ rows: Int) -> Never {
  stop(
    "the function gave \(outputs) outputs, where the Jacobian has \(rows) rows; it must give as many in every pass",
    #fileID, #line)
}

@usableFromInline @inline(never)
func stopAtColumns(_ columns: Int, _ inputs: Int) -> Never {
  stop("into has \(columns) columns, the point has \(inputs) numbers; they must have as many", #fileID, #line)
}

extension UnsafeMutablePointer where Pointee: FloatingPoint {
  /// Clears a block, whose columns are `stride` apart.
  @inlinable @inline(__always)
  func clear(rows: Int, columns: Int, stride: Int) {
    for k in 0..<columns { (self + k &* stride).update(repeating: 0, count: rows) }
  }
}
