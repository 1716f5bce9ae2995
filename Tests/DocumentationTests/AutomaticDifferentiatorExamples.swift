// Written by .ci/examples from Sources/DualNumbers/Drivers/AutomaticDifferentiator.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct AutomaticDifferentiatorExamples {
  @Test("Sources/DualNumbers/Drivers/AutomaticDifferentiator.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/AutomaticDifferentiator.swift", line: 4)
    struct Sphere: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x.reduce(0) { $0 + $1 * $1 } }
    }
    var d = AutomaticDifferentiator<Double>()
    var g = [0.0, 0.0, 0.0]
    check("d.gradient(at: [1, 2, 3], into: &g, of: Sphere())", d.gradient(at: [1, 2, 3], into: &g, of: Sphere()), is: "14.0")
    check("g", g, is: "[2.0, 4.0, 6.0]")
#sourceLocation()
  }
}
#endif
