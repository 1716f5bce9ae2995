import DualNumbers
import Foundation
import Testing

@Suite("Text of matrices")
struct MatrixDescriptionTests {
  @Test("columns are aligned to the right")
  func aligned() {
    let matrix = Matrix(rows: [[3.0, 2], [1, -1.25], [-100, 1e-7]])
    #expect(
      matrix.description == """
        [    3.0    2.0 ]
        [    1.0  -1.25 ]
        [ -100.0  1e-07 ]
        """)
    #expect(matrix.abridged() == matrix.description)
    #expect(
      matrix.debugDescription == """
        Matrix<Double>, 3 × 2:
        [    3.0    2.0 ]
        [    1.0  -1.25 ]
        [ -100.0  1e-07 ]
        """)
  }

  @Test("one entry, other entries")
  func small() {
    #expect(Matrix(rows: [[1]]).description == "[ 1 ]")
    #expect(Matrix(rows: [[Dual(1, tangent: 2)]]).description == "[ 1.0 + 2.0ε ]")
    #expect(Matrix(rows: [[Double.nan, .infinity]]).description == "[ nan  inf ]")
  }

  @Test("without entries its size, however large", arguments: [0, 3, 20, Int.max])
  func empty(count: Int) throws {
    for (rows, columns) in [(0, count), (count, 0)] {
      let matrix = Matrix<Double>(rows: rows, columns: columns, columnMajor: [])
      let text = "[ ] \(rows) rows × \(columns) columns"
      #expect(matrix.description == text)
      #expect(matrix.abridged() == text && matrix.abridged(rows: 1, columns: 1) == text)
      #expect(matrix.debugDescription == "Matrix<Double>, \(rows) × \(columns):\n\(text)")
      #expect(matrix.columnMajor == [] && matrix == Matrix(rows: rows, columns: columns, repeating: 1))
      let json = #"{"rows":\#(rows),"columns":\#(columns),"elements":[]}"#
      #expect(try JSONDecoder().decode(Matrix<Double>.self, from: Data(json.utf8)).description == text)
    }
  }

  @Test("the most rows and columns are no limit")
  func unlimited() {
    let matrix = Matrix(rows: [[1, 2]])
    #expect(matrix.abridged(rows: .max, columns: .max) == "[ 1  2 ]")
    #expect(matrix.abridged(rows: .max, columns: 1) == "[ 1  … ]\n1 rows × 2 columns")
  }

  @Test("the corners of a large one, its size below")
  func abridged() {
    let matrix = Matrix(rows: (0..<100).map { i in (0..<30).map { j in 100 * i + j } })
    #expect(
      matrix.abridged(rows: 4, columns: 3) == """
        [    0     1  …    29 ]
        [  100   101  …   129 ]
        [    ⋮     ⋮  ⋱     ⋮ ]
        [ 9800  9801  …  9829 ]
        [ 9900  9901  …  9929 ]
        100 rows × 30 columns
        """)
    #expect(
      matrix.abridged(rows: 1, columns: 1) == """
        [ 0  … ]
        [ ⋮  ⋱ ]
        100 rows × 30 columns
        """)
    #expect(matrix.abridged().split(separator: "\n").count == 12)
  }

  @Test("only rows, or only columns, too many")
  func oneSide() {
    #expect(
      Matrix(rows: 100, columns: 3, repeating: 1.5).abridged(rows: 4) == """
        [ 1.5  1.5  1.5 ]
        [ 1.5  1.5  1.5 ]
        [   ⋮    ⋮    ⋮ ]
        [ 1.5  1.5  1.5 ]
        [ 1.5  1.5  1.5 ]
        100 rows × 3 columns
        """)
    #expect(
      Matrix(rows: [[1, 2, 3, 4, 5]]).abridged(columns: 2) == """
        [ 1  …  5 ]
        1 rows × 5 columns
        """)
  }

  @Test("exactly as many as fit are all shown")
  func fitting() {
    let matrix = Matrix(rows: 10, columns: 8, repeating: 0)
    #expect(matrix.abridged() == matrix.description)
    #expect(Matrix(rows: 11, columns: 8, repeating: 0).abridged().hasSuffix("11 rows × 8 columns"))
  }
}
