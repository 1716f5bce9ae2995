// Written by .ci/examples from Sources/DualNumbers/Drivers/JacobianColumns.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct JacobianColumnsExamples {
  @Test("Sources/DualNumbers/Drivers/JacobianColumns.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/JacobianColumns.swift", line: 6)
    let columns = jacobianColumns(at: [2, 3, 4]) { x in [x[0] * x[1], x[1] * x[2]] }
    check("columns.count", columns.count, is: "3")
    check("columns[2]", columns[2], is: "[0.0, 3.0]")
    check("columns.reversed().map { $0[0] }", columns.reversed().map { $0[0] }, is: "[0.0, 2.0, 3.0]")
#sourceLocation()
  }
}
