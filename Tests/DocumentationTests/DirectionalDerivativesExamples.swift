// Written by .ci/examples from Sources/DualNumbers/Drivers/DirectionalDerivatives.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DirectionalDerivativesExamples {
  @Test("Sources/DualNumbers/Drivers/DirectionalDerivatives.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivatives.swift", line: 5)
    check("directionalDerivatives(at: [3, 4], along: [[1, 0], [0, 1], [3, 4]]) { x in hypot(x[0], x[1]) }", directionalDerivatives(at: [3, 4], along: [[1, 0], [0, 1], [3, 4]]) { x in hypot(x[0], x[1]) }, is: "[0.6, 0.8, 5.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivatives.swift, line 18") func line18() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivatives.swift", line: 18)
    let d = directionalDerivatives(at: [2, 3], along: [[1, 1], [0, 1]]) { x in [x[0] * x[1], x[0] - x[1]] }
    check("d.columnMajor", d.columnMajor, is: "[5.0, 0.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivatives.swift, line 78") func line78() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivatives.swift", line: 78)
    var d = Differentiator<DualVector<SIMD2<Double>>>()
    let directions = Matrix(rows: 2, columns: 2, columnMajor: [1.0, 1, 0, 1])
    var products = Matrix(rows: 2, columns: 2, repeating: 0.0)
    d.directionalDerivatives(at: [2, 3], along: directions, into: &products) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("products.columnMajor", products.columnMajor, is: "[5.0, 0.0, 2.0, -1.0]")
#sourceLocation()
  }
}
#endif
