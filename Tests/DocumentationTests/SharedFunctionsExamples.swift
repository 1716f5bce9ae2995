// Written by .ci/examples from Sources/DualNumbers/Scalars/SharedFunctions.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct SharedFunctionsExamples {
  @Test("Sources/DualNumbers/Scalars/SharedFunctions.swift, line 26") func line26() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/SharedFunctions.swift", line: 26)
    check("Double.root(-8, 3)", Double.root(-8, 3), is: "-2.0")
    check("Double.root(16, -4)", Double.root(16, -4), is: "0.5")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Scalars/SharedFunctions.swift, line 45") func line45() throws {
#sourceLocation(file: "Sources/DualNumbers/Scalars/SharedFunctions.swift", line: 45)
    check("Double.gaussian(20)", Double.gaussian(20), is: "≈ 1.9151695967140057e-174")
#sourceLocation()
  }
}
