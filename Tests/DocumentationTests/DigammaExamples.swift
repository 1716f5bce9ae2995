// Written by .ci/examples from Sources/DualNumbers/Scalars/Gamma/Digamma.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DigammaExamples {
  @Test("Sources/DualNumbers/Scalars/Gamma/Digamma.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Digamma.swift", line: 4)
    check("Double.digamma(1)", Double.digamma(1), is: "≈ -0.5772156649015329")
    check("Double.digamma(0.5)", Double.digamma(0.5), is: "≈ -1.9635100260214235")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Digamma.swift, line 17") func line17() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Digamma.swift", line: 17)
    check("Float.digamma(1)", Float.digamma(1), is: "≈ -0.5772157")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Digamma.swift, line 25") func line25() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Digamma.swift", line: 25)
    check("Float16.digamma(1)", Float16.digamma(1), is: "≈ -0.577")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Digamma.swift, line 34") func line34() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Digamma.swift", line: 34)
    check("Float80.digamma(1)", Float80.digamma(1), is: "≈ -0.57721566490153286056")
#sourceLocation()
  }
}
#endif
