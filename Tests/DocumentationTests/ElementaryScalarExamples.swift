// Written by .ci/examples from Sources/DualNumbers/Scalars/ElementaryScalar.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct ElementaryScalarExamples {
  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 6)
    func damped<T: ElementaryScalar>(_ t: T) -> T { T.exp(-t) * T.cos(2 * t) }
    check("damped(0.5)", damped(0.5), is: "≈ 0.32770991402245986")
    check("derivative(at: 0.5, of: damped)", derivative(at: 0.5, of: damped), is: "≈ -1.348465817")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 45") func line45() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 45)
    check("derivative(at: 3) { x in x * x.detached }", derivative(at: 3) { x in x * x.detached }, is: "3.0, not 6.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 52") func line52() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 52)
    check("derivative(at: 0) { x in Dual.clamp(x, to: 0...2) }", derivative(at: 0) { x in Dual.clamp(x, to: 0...2) }, is: "1.0")
    check("derivative(at: 2) { x in Dual.clamp(x, to: 0...2) }", derivative(at: 2) { x in Dual.clamp(x, to: 0...2) }, is: "0.0")
#sourceLocation()
  }
}
