// Written by .ci/examples from Sources/DualNumbers/Drivers/JacobianInLanes.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct JacobianInLanesExamples {
  @Test("Sources/DualNumbers/Drivers/JacobianInLanes.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/JacobianInLanes.swift", line: 6)
    let j = jacobian(at: [2, 3], lanes: SIMD2<Double>.self) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j[0, 1]", j[0, 1], is: "2.0, because ∂(v₀v₁)/∂v₁ = v₀")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/JacobianInLanes.swift, line 23") func line23() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/JacobianInLanes.swift", line: 23)
    let (y, j) = valueWithJacobian(at: [2, 3], lanes: SIMD2<Double>.self) { v in [v[0] * v[1], v[0] - v[1]] }
    check("y", y, is: "[6.0, -1.0]")
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/JacobianInLanes.swift, line 65") func line65() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/JacobianInLanes.swift", line: 65)
    var workspace = Workspace<DualVector<SIMD2<Double>>>()
    var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
    jacobian(at: [2, 3], into: &j, using: &workspace) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }
}
