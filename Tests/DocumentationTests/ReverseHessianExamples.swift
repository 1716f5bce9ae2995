// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+Hessian.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseHessianExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+Hessian.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Hessian.swift", line: 8)
    check("Reverse.hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }", Reverse.hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }, is: "[24.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Hessian.swift, line 32") func line32() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Hessian.swift", line: 32)
    check("Reverse.hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor", Reverse.hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Hessian.swift, line 58") func line58() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Hessian.swift", line: 58)
    let tape = Tape<Dual<Double>>()
    var product = [0.0, 0.0]
    check("tape.hessianVectorProduct(at: [1, 2], along: [1, 10], into: &product) { x in x[0] * x[0] * x[1] }", tape.hessianVectorProduct(at: [1, 2], along: [1, 10], into: &product) { x in x[0] * x[0] * x[1] }, is: "2.0")
    check("product", product, is: "[24.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Hessian.swift, line 93") func line93() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Hessian.swift", line: 93)
    let tape = Tape<Dual<Double>>()
    var h = Matrix(rows: 2, columns: 2, repeating: 0.0)
    check("tape.hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }", tape.hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }, is: "2.0")
    check("h.columnMajor", h.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }
}
#endif
