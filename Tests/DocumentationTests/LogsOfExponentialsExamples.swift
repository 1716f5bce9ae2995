// Written by .ci/examples from Sources/SpecialFunctions/LogsOfExponentials.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct LogsOfExponentialsExamples {
  @Test("Sources/SpecialFunctions/LogsOfExponentials.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/LogsOfExponentials.swift", line: 5)
    check("logAddExp(1000.0, 1000.0)", logAddExp(1000.0, 1000.0), is: "≈ 1000.6931471805599")
    check("gradient(at: 1000, 1001) { x, y in logAddExp(x, y) }", gradient(at: 1000, 1001) { x, y in logAddExp(x, y) }, is: "≈ (0.2689414213699951, 0.7310585786300049)")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/LogsOfExponentials.swift, line 14") func line14() throws {
#sourceLocation(file: "Sources/SpecialFunctions/LogsOfExponentials.swift", line: 14)
    check("logSubtractExp(1000.0, 999.0)", logSubtractExp(1000.0, 999.0), is: "≈ 999.5413248546129")
    check("gradient(at: 2, 1) { x, y in logSubtractExp(x, y) }", gradient(at: 2, 1) { x, y in logSubtractExp(x, y) }, is: "≈ (1.5819767068693265, -0.5819767068693265)")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/LogsOfExponentials.swift, line 21") func line21() throws {
#sourceLocation(file: "Sources/SpecialFunctions/LogsOfExponentials.swift", line: 21)
    check("xLogY(0.0, 0.0)", xLogY(0.0, 0.0), is: "0.0")
    check("xLogY(2.0, 3.0)", xLogY(2.0, 3.0), is: "≈ 2.1972245773362196")
    check("derivative(at: 0) { p in xLogY(p, 2 + p) }", derivative(at: 0) { p in xLogY(p, 2 + p) }, is: "≈ 0.6931471805599453")
#sourceLocation()
  }
}
#endif
