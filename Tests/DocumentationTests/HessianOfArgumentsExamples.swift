// Written by .ci/examples from Sources/DualNumbers/Drivers/HessianOfArguments.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct HessianOfArgumentsExamples {
  @Test("Sources/DualNumbers/Drivers/HessianOfArguments.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianOfArguments.swift", line: 5)
    check("hessian(at: 1, 2) { x, y in x * x * y }.columnMajor", hessian(at: 1, 2) { x, y in x * x * y }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/HessianOfArguments.swift, line 19") func line19() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianOfArguments.swift", line: 19)
    let (value, slopes, h) = valueWithGradientAndHessian(at: 1, 2) { x, y in x * x * y }
    check("value", value, is: "2.0")
    check("slopes", slopes, is: "(4.0, 1.0)")
    check("h[0, 1]", h[0, 1], is: "2.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/HessianOfArguments.swift, line 36") func line36() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianOfArguments.swift", line: 36)
    check("hessian(at: 1, 2, 3) { x, y, z in x * y * z }[0, 1]", hessian(at: 1, 2, 3) { x, y, z in x * y * z }[0, 1], is: "3.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/HessianOfArguments.swift, line 66") func line66() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/HessianOfArguments.swift", line: 66)
    check("hessian(at: 1, 2, 3, 4) { x, y, z, w in x * y * z * w }[0, 1]", hessian(at: 1, 2, 3, 4) { x, y, z, w in x * y * z * w }[0, 1], is: "12.0")
#sourceLocation()
  }
}
#endif
