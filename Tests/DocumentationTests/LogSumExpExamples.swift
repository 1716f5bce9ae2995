// Written by .ci/examples from Sources/DualNumbers/Arrays/LogSumExp.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct LogSumExpExamples {
  @Test("Sources/DualNumbers/Arrays/LogSumExp.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/LogSumExp.swift", line: 4)
    check("Double.logSumExp([1000, 1000])", Double.logSumExp([1000, 1000]), is: "≈ 1000.6931471805599")
    check("gradient(at: [0, 0, 0, 0]) { v in Dual.logSumExp(v) }", gradient(at: [0, 0, 0, 0]) { v in Dual.logSumExp(v) }, is: "[0.25, 0.25, 0.25, 0.25]")
#sourceLocation()
  }
}
#endif
