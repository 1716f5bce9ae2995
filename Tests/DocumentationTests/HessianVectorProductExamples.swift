// Written by .ci/examples from Sources/DualNumbers/Drivers/HessianVectorProduct.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct HessianVectorProductExamples {
  @Test("Sources/DualNumbers/Drivers/HessianVectorProduct.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianVectorProduct.swift", line: 5)
    check("hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }", hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }, is: "[24.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/HessianVectorProduct.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianVectorProduct.swift", line: 20)
    check("hessianVectorProduct(at: [1, 2], along: [1, 10], lanes: .automatic) { x in x[0] * x[0] * x[1] }", hessianVectorProduct(at: [1, 2], along: [1, 10], lanes: .automatic) { x in x[0] * x[0] * x[1] }, is: "[24.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/HessianVectorProduct.swift, line 57") func line57() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianVectorProduct.swift", line: 57)
    let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([1, 2], [1, 10])
    check("hessianVectorProduct(at: x, along: v) { x in x[0] * x[0] * x[1] }[0]", hessianVectorProduct(at: x, along: v) { x in x[0] * x[0] * x[1] }[0], is: "24.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/HessianVectorProduct.swift, line 86") func line86() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianVectorProduct.swift", line: 86)
    var d = Differentiator<HyperDual<Double>>()
    var product = [0.0, 0.0]
    check("d.hessianVectorProduct(at: [1, 2], along: [1, 10], into: &product) { x in x[0] * x[0] * x[1] }", d.hessianVectorProduct(at: [1, 2], along: [1, 10], into: &product) { x in x[0] * x[0] * x[1] }, is: "2.0")
    check("product", product, is: "[24.0, 2.0]")
#sourceLocation()
  }
}
#endif
