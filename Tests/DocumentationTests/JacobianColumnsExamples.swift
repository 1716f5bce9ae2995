// Written by .ci/examples from Sources/DualNumbers/Drivers/JacobianColumns.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct JacobianColumnsExamples {
  @Test("Sources/DualNumbers/Drivers/JacobianColumns.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/JacobianColumns.swift", line: 5)
    check("jacobianColumn(1, at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }", jacobianColumn(1, at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }, is: "[2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/JacobianColumns.swift, line 29") func line29() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/JacobianColumns.swift", line: 29)
    let x: InlineArray<2, Double> = [2, 3]
    check("jacobianColumn(1, at: x) { x in [x[0] * x[1], x[0] - x[1]] }", jacobianColumn(1, at: x) { x in [x[0] * x[1], x[0] - x[1]] }, is: "[2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/JacobianColumns.swift, line 82") func line82() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/JacobianColumns.swift", line: 82)
    let columns = jacobianColumns(at: [2, 3, 4]) { x in [x[0] * x[1], x[1] * x[2]] }
    check("columns.count", columns.count, is: "3")
    check("columns[2]", columns[2], is: "[0.0, 3.0]")
    check("columns.reversed().map { $0[0] }", columns.reversed().map { $0[0] }, is: "[0.0, 2.0, 3.0]")
#sourceLocation()
  }
}
#endif
