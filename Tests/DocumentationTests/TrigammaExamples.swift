// Written by .ci/examples from Sources/DualNumbers/Scalars/Gamma/Trigamma.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct TrigammaExamples {
  @Test("Sources/DualNumbers/Scalars/Gamma/Trigamma.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Trigamma.swift", line: 4)
    check("Double.trigamma(1)", Double.trigamma(1), is: "≈ 1.6449340668482264, which is π²/6")
    check("Double.trigamma(0.5)", Double.trigamma(0.5), is: "≈ 4.934802200544679")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Trigamma.swift, line 16") func line16() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Trigamma.swift", line: 16)
    check("Float.trigamma(1)", Float.trigamma(1), is: "≈ 1.644934")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Trigamma.swift, line 24") func line24() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Trigamma.swift", line: 24)
    check("Float16.trigamma(1)", Float16.trigamma(1), is: "≈ 1.645")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/Gamma/Trigamma.swift, line 33") func line33() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/Gamma/Trigamma.swift", line: 33)
    check("Float80.trigamma(1)", Float80.trigamma(1), is: "≈ 1.6449340668482264365")
#sourceLocation()
  }
}
#endif
