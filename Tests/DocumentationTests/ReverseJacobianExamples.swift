// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+Jacobian.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseJacobianExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+Jacobian.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Jacobian.swift", line: 8)
    let j = Reverse.jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j[0, 1]", j[0, 1], is: "2.0, because ∂(v₀v₁)/∂v₁ = v₀")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Jacobian.swift, line 22") func line22() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Jacobian.swift", line: 22)
    let (y, j) = Reverse.valueWithJacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("y", y, is: "[6.0, -1.0]")
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Jacobian.swift, line 58") func line58() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Jacobian.swift", line: 58)
    let tape = Tape<Double>()
    var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
    check("tape.jacobian(at: [2, 3], into: &j) { v in [v[0] * v[1], v[0] - v[1]] }", tape.jacobian(at: [2, 3], into: &j) { v in [v[0] * v[1], v[0] - v[1]] }, is: "[6.0, -1.0]")
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Jacobian.swift, line 91") func line91() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Jacobian.swift", line: 91)
    let tape = Tape<Double>()
    var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
    tape.jacobian(at: [2, 3], into: &j) { v, y in (y[0], y[1]) = (v[0] * v[1], v[0] - v[1]) }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }
}
#endif
