// Written by .ci/examples from Sources/DualNumbers/Matrix/Matrix+Description.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct MatrixDescriptionExamples {
  @Test("Sources/DualNumbers/Matrix/Matrix+Description.swift, line 12") func line12() throws {
#sourceLocation(file: "Sources/DualNumbers/Matrix/Matrix+Description.swift", line: 12)
    check("print(Matrix(rows: 100, columns: 3, repeating: 1.5).abridged(rows: 4))", printed(Matrix(rows: 100, columns: 3, repeating: 1.5).abridged(rows: 4)), isExactly: "[ 1.5  1.5  1.5 ]\n[ 1.5  1.5  1.5 ]\n[   ⋮    ⋮    ⋮ ]\n[ 1.5  1.5  1.5 ]\n[ 1.5  1.5  1.5 ]\n100 rows × 3 columns")
    // [ 1.5  1.5  1.5 ]
    // [ 1.5  1.5  1.5 ]
    // [   ⋮    ⋮    ⋮ ]
    // [ 1.5  1.5  1.5 ]
    // [ 1.5  1.5  1.5 ]
    // 100 rows × 3 columns
#sourceLocation()
  }
}
#endif
