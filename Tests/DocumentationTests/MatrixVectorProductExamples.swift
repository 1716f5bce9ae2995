// Written by .ci/examples from Sources/DualNumbers/Arrays/MatrixVectorProduct.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct MatrixVectorProductExamples {
  @Test("Sources/DualNumbers/Arrays/MatrixVectorProduct.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/MatrixVectorProduct.swift", line: 4)
    let a = Matrix(rows: [[1.0, 2.0], [3.0, 4.0]])
    check("Double.product(a, [10, 1])", Double.product(a, [10, 1]), is: "[12.0, 34.0]")
    check("jacobian(at: [10, 1]) { v in Dual.product(a, v) } == a", jacobian(at: [10, 1]) { v in Dual.product(a, v) } == a, is: "true")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Arrays/MatrixVectorProduct.swift, line 23") func line23() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/MatrixVectorProduct.swift", line: 23)
    var y = [0.0, 0.0]
    Double.product(Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]), [10, 1], into: &y)
    check("y", y, is: "[12.0, 34.0]")
#sourceLocation()
  }
}
#endif
