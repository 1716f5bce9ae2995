// Written by .ci/examples from Sources/TaylorMode/Numbers/TaylorSeries.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import TaylorMode
import Testing

@Suite struct TaylorSeriesExamples {
  @Test("Sources/TaylorMode/Numbers/TaylorSeries.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/TaylorMode/Numbers/TaylorSeries.swift", line: 20)
    let t = TaylorSeries<Double>.variable(0, order: 4)
    check("(exp(t) / (1 - t)).coefficients", (exp(t) / (1 - t)).coefficients, is: "≈ [1, 2, 2.5, 2.66667, 2.70833]")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/Numbers/TaylorSeries.swift, line 71") func line71() throws {
#sourceLocation(file: "Sources/TaylorMode/Numbers/TaylorSeries.swift", line: 71)
    let p = TaylorSeries(coefficients: [1.0, 2, 3])
    check("(p * p).coefficients", (p * p).coefficients, is: "[1.0, 4.0, 10.0]")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/Numbers/TaylorSeries.swift, line 126") func line126() throws {
#sourceLocation(file: "Sources/TaylorMode/Numbers/TaylorSeries.swift", line: 126)
    let sine = taylor(at: 0, order: 9) { x in sin(x) }
    check("sine(0.5)", sine(0.5), is: "≈ 0.47942554")
#sourceLocation()
  }
}
#endif
