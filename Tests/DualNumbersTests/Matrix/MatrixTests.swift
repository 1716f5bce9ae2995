import DualNumbers
import Foundation
import Testing

@Suite("Matrix")
struct MatrixTests {
  let matrix = Matrix(rows: 2, columns: 3, columnMajor: [1.0, 2, 3, 4, 5, 6])

  @Test("three ways to make one")
  func construction() {
    #expect(Matrix(rows: [[1.0, 3, 5], [2, 4, 6]]) == matrix)
    let equal = Matrix(rows: 3, columns: 2, repeating: 7)
    #expect(equal.columnMajor == [7, 7, 7, 7, 7, 7])
    #expect((equal.rows, equal.columns) == (3, 2))
    #expect((matrix.rows, matrix.columns) == (2, 3))
  }

  @Test("entries by row and column")
  func subscripts() {
    for i in 0..<2 {
      for j in 0..<3 { #expect(matrix[i, j] == Double(2 * j + i + 1)) }
    }
    var changed = matrix
    changed[1, 2] = -1
    changed[0, 1] += 10
    #expect(changed.columnMajor == [1, 2, 13, 4, 5, -1])
    #expect(matrix.columnMajor == [1, 2, 3, 4, 5, 6])
  }

  @Test("views of rows and columns")
  func views() {
    #expect(Array(matrix.row(0)) == [1, 3, 5])
    #expect(Array(matrix.row(1)) == [2, 4, 6])
    #expect(Array(matrix.column(0)) == [1, 2])
    #expect(Array(matrix.column(2)) == [5, 6])
    #expect(matrix.row(1)[2] == 6)
    #expect(matrix.row(0).reversed() == [5, 3, 1])
    #expect(Array(matrix.row(1)[1...]) == [4, 6])
    #expect(matrix.column(1).count == 2)
    #expect(zip(matrix.row(0), matrix.row(1)).map { $0 * $1 } == [2, 12, 30])
  }

  @Test("a view keeps the entries of its time")
  func viewOfChanged() {
    var changed = matrix
    let row = changed.row(0)
    changed[0, 0] = 100
    #expect(row[0] == 1)
  }

  @Test("equality is of size and entries; hashing agrees")
  func equality() {
    #expect(matrix == Matrix(rows: 2, columns: 3, columnMajor: [1, 2, 3, 4, 5, 6]))
    #expect(matrix != Matrix(rows: 3, columns: 2, columnMajor: [1, 2, 3, 4, 5, 6]))
    #expect(matrix != Matrix(rows: 2, columns: 3, columnMajor: [1, 2, 3, 4, 5, 7]))
    #expect(Matrix<Double>(rows: 0, columns: 3, columnMajor: []) != Matrix(rows: 3, columns: 0, columnMajor: []))
    #expect(Set([matrix, matrix]).count == 1)
  }

  @Test("memory in place, column after column")
  func memory() throws {
    #expect(matrix.withUnsafeBufferPointer { Array($0) } == [1, 2, 3, 4, 5, 6])
    var changed = matrix
    let count = changed.withUnsafeMutableBufferPointer { entries in
      entries[1 + 2 * 2] = -6
      return entries.count
    }
    #expect(count == 6)
    #expect(changed[1, 2] == -6)
    struct Unexpected: Error {}
    #expect(throws: Unexpected.self) { try matrix.withUnsafeBufferPointer { _ in throw Unexpected() } }
    #expect(throws: Unexpected.self) { try changed.withUnsafeMutableBufferPointer { _ in throw Unexpected() } }
  }

  @Test("empty sizes", arguments: [(0, 0), (0, 3), (3, 0)])
  func empty(rows: Int, columns: Int) {
    let empty = Matrix<Double>(rows: rows, columns: columns, columnMajor: [])
    #expect(empty == Matrix(rows: rows, columns: columns, repeating: 1))
    #expect(empty.columnMajor.isEmpty)
    #expect(empty.description == "[ ] \(rows) rows × \(columns) columns")
    #expect(empty.abridged() == empty.description)
    if rows > 0 { #expect(empty.row(0).isEmpty) }
    if columns > 0 { #expect(empty.column(columns - 1).isEmpty) }
    #expect(empty.withUnsafeBufferPointer { $0.count } == 0)
  }

  @Test("no rows make an empty matrix, empty rows one without columns")
  func emptyRows() {
    #expect(Matrix<Double>(rows: []) == Matrix(rows: 0, columns: 0, columnMajor: []))
    #expect(Matrix<Double>(rows: [[], []]) == Matrix(rows: 2, columns: 0, columnMajor: []))
  }

  @Test("any entries: duals, text")
  func otherEntries() {
    let duals = Matrix(rows: [[Dual(1, tangent: 2)]])
    #expect(duals[0, 0].tangent == 2)
    #expect(Matrix(rows: [["a", "b"]]).column(1).first == "b")
  }

  @Test("JSON gives the same matrix back")
  func coding() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(matrix)
    #expect(String(decoding: data, as: UTF8.self) == #"{"columns":3,"elements":[1,2,3,4,5,6],"rows":2}"#)
    #expect(try JSONDecoder().decode(Matrix<Double>.self, from: data) == matrix)
    let empty = Matrix<Double>(rows: 0, columns: 4, columnMajor: [])
    #expect(try JSONDecoder().decode(Matrix<Double>.self, from: encoder.encode(empty)) == empty)
  }

  @Test(
    "damaged JSON throws",
    arguments: [
      #"{"columns":3,"elements":[1,2,3,4,5],"rows":2}"#, #"{"columns":3,"elements":[1,2,3,4,5,6,7],"rows":2}"#,
      #"{"columns":-3,"elements":[1,2,3,4,5,6],"rows":-2}"#, #"{"columns":0,"elements":[],"rows":-1}"#,
      #"{"columns":4611686018427387904,"elements":[],"rows":4}"#, #"{"columns":1,"elements":["x"],"rows":1}"#,
      #"{"elements":[],"rows":0}"#, #"{"columns":0.5,"elements":[],"rows":0}"#, "[]",
    ])
  func damaged(text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Matrix<Double>.self, from: Data(text.utf8)) }
  }

  @Test(
    "what is wrong with a damaged matrix is said, and where",
    arguments: [
      (#"{"columns":3,"elements":[1,2,3,4,5],"rows":2}"#, "elements", "5 entries for a matrix of 2 rows × 3 columns"),
      (#"{"columns":-3,"elements":[],"rows":0}"#, "columns", "columns must not be negative, but is -3"),
      (
        #"{"columns":9223372036854775807,"elements":[],"rows":2}"#, "elements",
        "0 entries for a matrix of 2 rows × 9223372036854775807 columns"
      ),
    ])
  func damageDescribed(text: String, key: String, message: String) {
    #expect {
      try JSONDecoder().decode([String: Matrix<Double>].self, from: Data(#"{"m":\#(text)}"#.utf8))
    } throws: { error in
      guard case DecodingError.dataCorrupted(let context) = error else { return false }
      return context.debugDescription == message && context.codingPath.map(\.stringValue) == ["m", key]
    }
  }
}
