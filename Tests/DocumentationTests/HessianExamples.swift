// Written by .ci/examples from Sources/DualNumbers/Drivers/Hessian.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct HessianExamples {
  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 6)
    let h = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
    check("print(h)", printed(h), isExactly: "[ 4.0  2.0 ]\n[ 2.0  0.0 ]")
    // [ 4.0  2.0 ]
    // [ 2.0  0.0 ]
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 27") func line27() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 27)
    var h = Matrix(rows: 2, columns: 2, repeating: 0.0)
    hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }
    check("h.columnMajor", h.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 47") func line47() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 47)
    let (y, g, h) = valueWithGradientAndHessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
    check("y", y, is: "2.0")
    check("g", g, is: "[4.0, 1.0]")
    check("h.columnMajor", h.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 73") func line73() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 73)
    check("hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }", hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }, is: "[24.0, 2.0]")
#sourceLocation()
  }
}
