// Written by .ci/examples from Sources/DualNumbers/Scalars/SharedFunctions.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct SharedFunctionsExamples {
  @Test("Sources/DualNumbers/Scalars/SharedFunctions.swift, line 35") func line35() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/SharedFunctions.swift", line: 35)
    check("Double.root(-8, 3)", Double.root(-8, 3), is: "-2.0")
    check("Double.root(16, -4)", Double.root(16, -4), is: "0.5")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/SharedFunctions.swift, line 54") func line54() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/SharedFunctions.swift", line: 54)
    check("Double.gaussian(20)", Double.gaussian(20), is: "≈ 1.9151695967140057e-174")
#sourceLocation()
  }
}
#endif
