// Written by .ci/examples from Sources/DualNumbers/Scalars/ElementaryScalar.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
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

  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 40") func line40() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 40)
    func interpolated<T: ElementaryScalar>(_ table: [Double], at x: T) -> T {
      let k = Int(x.plainValue)
      let t = x - T(k)
      return (1 - t) * T(table[k]) + t * T(table[k + 1])
    }
    check("interpolated([0, 1, 4, 9], at: 2.5)", interpolated([0, 1, 4, 9], at: 2.5), is: "6.5")
    check("derivative(at: 2.5) { x in interpolated([0, 1, 4, 9], at: x) }", derivative(at: 2.5) { x in interpolated([0, 1, 4, 9], at: x) }, is: "5.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 77") func line77() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 77)
    check("Double.derivativeOrder(of: [3])", Double.derivativeOrder(of: [3]), is: "0")
    check("Dual<Double>.derivativeOrder(of: [3])", Dual<Double>.derivativeOrder(of: [3]), is: "1")
    check("HyperDual<Double>.derivativeOrder(of: [3])", HyperDual<Double>.derivativeOrder(of: [3]), is: "2")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 87") func line87() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 87)
    check("derivative(at: 3) { x in x * x.detached }", derivative(at: 3) { x in x * x.detached }, is: "3.0, not 6.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 94") func line94() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 94)
    check("derivative(at: 0) { x in Dual.clamp(x, to: 0...2) }", derivative(at: 0) { x in Dual.clamp(x, to: 0...2) }, is: "1.0")
    check("derivative(at: 2) { x in Dual.clamp(x, to: 0...2) }", derivative(at: 2) { x in Dual.clamp(x, to: 0...2) }, is: "0.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/ElementaryScalar.swift, line 214") func line214() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/ElementaryScalar.swift", line: 214)
    check("derivative(at: 2) { x in (x * x).probe { print($0) } + 1 }", derivative(at: 2) { x in (x * x).probe { print($0) } + 1 }, is: "4.0")
    // prints 4.0 + 4.0ε on the way
#sourceLocation()
  }
}
#endif
