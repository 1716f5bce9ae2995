// Written by .ci/examples from Sources/DualNumbers/Scalars/Gamma/Polygamma.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct PolygammaExamples {
  @Test("Sources/DualNumbers/Scalars/Gamma/Polygamma.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Polygamma.swift", line: 4)
    check("Double.polygamma(2, 1)", Double.polygamma(2, 1), is: "≈ -2.4041138063191885, which is −2·ζ(3)")
    check("Double.polygamma(3, -0.5)", Double.polygamma(3, -0.5), is: "≈ 193.40909103400244")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Polygamma.swift, line 21") func line21() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Polygamma.swift", line: 21)
    check("Float.polygamma(2, 1)", Float.polygamma(2, 1), is: "≈ -2.4041138")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Polygamma.swift, line 31") func line31() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Polygamma.swift", line: 31)
    check("Float16.polygamma(2, 1)", Float16.polygamma(2, 1), is: "≈ -2.404")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Polygamma.swift, line 44") func line44() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Polygamma.swift", line: 44)
    check("Float80.polygamma(2, 1)", Float80.polygamma(2, 1), is: "≈ -2.4041138063191885709")
#sourceLocation()
  }
}
#endif
