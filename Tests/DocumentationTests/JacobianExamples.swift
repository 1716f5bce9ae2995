// Written by .ci/examples from Sources/DualNumbers/Drivers/Jacobian.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct JacobianExamples {
  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 3)
    let j = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j[0, 1]", j[0, 1], is: "2.0, because ∂(v₀v₁)/∂v₁ = v₀")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 18") func line18() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 18)
    let (y, j) = valueWithJacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("y", y, is: "[6.0, -1.0]")
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 32") func line32() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 32)
    var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
    jacobian(at: [2, 3], into: &j) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 69") func line69() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 69)
    check("jacobianColumn(1, at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }", jacobianColumn(1, at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }, is: "[2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 98") func line98() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 98)
    var workspace = Workspace<Dual<Double>>()
    var column = [0.0, 0.0]
    jacobianColumn(1, at: [2, 3], into: &column, using: &workspace) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("column", column, is: "[2.0, -1.0]")
#sourceLocation()
  }
}
