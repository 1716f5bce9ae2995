import DualNumbers
import TestSupport
import Testing

@Suite("Preconditions of matrices")
struct MatrixPreconditionTests {
  @Test("an index outside the matrix")
  func indices() async {
    let row = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, repeating: 0)[2, 0]
    }
    expectMessage("row 2 is outside of a matrix of 2 rows × 3 columns", in: row)
    let column = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var matrix = Matrix(rows: 2, columns: 3, repeating: 0)
      matrix[0, -1] = 1
    }
    expectMessage("column -1 is outside of a matrix of 2 rows × 3 columns", in: column)
  }

  @Test("a view outside the matrix, a position outside a view")
  func views() async {
    let row = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, repeating: 0).row(-1)
    }
    expectMessage("row -1 is outside of a matrix of 2 rows × 3 columns", in: row)
    let column = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, repeating: 0).column(3)
    }
    expectMessage("column 3 is outside of a matrix of 2 rows × 3 columns", in: column)
    let position = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, repeating: 0).row(0)[3]
    }
    expectMessage("position 3 is outside of a line of 3 entries", in: position)
  }

  @Test("rows of different lengths")
  func raggedRows() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: [[1, 2], [3, 4], [5]])
    }
    expectMessage("row 2 has 1 entries, row 0 has 2; all must have as many", in: result)
  }

  @Test("a number of entries that is not rows × columns, and negative sizes")
  func sizes() async {
    let count = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, columnMajor: [1, 2, 3, 4])
    }
    expectMessage("columnMajor has 4 entries; 2 rows × 3 columns take 6", in: count)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: -2, columns: 3, repeating: 0)
    }
    expectMessage("rows and columns must not be negative, but are -2 and 3", in: negative)
    let both = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix<Double>(rows: -2, columns: -3, columnMajor: [1, 2, 3, 4, 5, 6])
    }
    expectMessage("rows and columns must not be negative, but are -2 and -3", in: both)
  }

  @Test("sizes that no Int can count, and arrays that no memory can hold")
  func memory() async {
    let count = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix<Double>(rows: 1 << 32, columns: 1 << 32, columnMajor: [])
    }
    expectMessage("4294967296 rows × 4294967296 columns are more entries than an Int can count", in: count)
    // 2⁶¹ doubles: in bytes their number is 0 modulo 2⁶⁴.
    let entries = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 1 << 61, columns: 1, repeating: 0.0)
    }
    expectMessage("2305843009213693952 rows × 1 columns do not fit in memory", in: entries)
    let product = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Double.product(Matrix<Double>(rows: 1 << 61, columns: 0, columnMajor: []), [])
    }
    expectMessage("2305843009213693952 rows do not fit in memory", in: product)
    let outputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix<Double>(rows: .max, columns: 0, columnMajor: [])
      var d = Differentiator<Dual<Double>>()
      d.jacobian(at: [], into: &result) { _, _ in }
    }
    expectMessage("9223372036854775807 outputs do not fit in memory", in: outputs)
  }

  @Test("a short form without room")
  func abridged() async {
    let rows = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, repeating: 0).abridged(rows: 0)
    }
    expectMessage("rows must be positive, but is 0", in: rows)
    let columns = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, repeating: 0).abridged(columns: -1)
    }
    expectMessage("columns must be positive, but is -1", in: columns)
  }
}
