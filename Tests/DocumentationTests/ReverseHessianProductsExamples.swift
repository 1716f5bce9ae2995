// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+HessianProducts.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseHessianProductsExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+HessianProducts.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+HessianProducts.swift", line: 8)
    // The Hessian of x₀x₁ + x₁x₂ + x₂x₃ has entries beside its diagonal alone. Columns 0 and 1 share no row, nor do 2
    // and 3: one direction serves both of each pair.
    let colours = Matrix(rows: [[1.0, 0], [1, 0], [0, 1], [0, 1]])
    let h = Reverse.hessianVectorProducts(at: [1, 2, 3, 4], along: colours) { x in
      x[0] * x[1] + x[1] * x[2] + x[2] * x[3]
    }
    check("h.columnMajor", h.columnMajor, is: "[1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0]")
#sourceLocation()
  }
}
#endif
