// Written by .ci/examples from Sources/TaylorMode/Drivers/Taylor.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import TaylorMode
import Testing

@Suite struct TaylorExamples {
  @Test("Sources/TaylorMode/Drivers/Taylor.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/TaylorMode/Drivers/Taylor.swift", line: 5)
    check("taylor(at: 0, order: 5) { x in sin(x) }.coefficients", taylor(at: 0, order: 5) { x in sin(x) }.coefficients, is: "≈ [0, 1, 0, -0.166667, 0, 0.00833333]")
    check("taylor(at: 2, order: 3) { x in x * x * x }", taylor(at: 2, order: 3) { x in x * x * x }, is: "8.0 + 12.0·t + 6.0·t² + 1.0·t³")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/Drivers/Taylor.swift, line 22") func line22() throws {
#sourceLocation(file: "Sources/TaylorMode/Drivers/Taylor.swift", line: 22)
    check("taylor(at: 0, order: 3) { t in [cos(t), sin(t)] }[1].coefficients", taylor(at: 0, order: 3) { t in [cos(t), sin(t)] }[1].coefficients, is: "≈ [0, 1, 0, -0.166667]")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/Drivers/Taylor.swift, line 34") func line34() throws {
#sourceLocation(file: "Sources/TaylorMode/Drivers/Taylor.swift", line: 34)
    check("taylor(at: [1, 2], along: [1, 10], order: 3) { x in x[0] * x[0] * x[1] }.coefficients", taylor(at: [1, 2], along: [1, 10], order: 3) { x in x[0] * x[0] * x[1] }.coefficients, is: "[2.0, 14.0, 22.0, 10.0]")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/Drivers/Taylor.swift, line 47") func line47() throws {
#sourceLocation(file: "Sources/TaylorMode/Drivers/Taylor.swift", line: 47)
    check("taylor(at: [1, 2], along: [1, 0], order: 2) { x in [x[0] * x[1], x[0] / x[1]] }[0].coefficients", taylor(at: [1, 2], along: [1, 0], order: 2) { x in [x[0] * x[1], x[0] / x[1]] }[0].coefficients, is: "[2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/Drivers/Taylor.swift, line 60") func line60() throws {
#sourceLocation(file: "Sources/TaylorMode/Drivers/Taylor.swift", line: 60)
    check("derivatives(at: 2, upTo: 4) { x in x * x * x }", derivatives(at: 2, upTo: 4) { x in x * x * x }, is: "[8.0, 12.0, 12.0, 6.0, 0.0]")
    check("derivatives(at: 0, upTo: 3, of: exp)", derivatives(at: 0, upTo: 3, of: exp), is: "[1.0, 1.0, 1.0, 1.0]")
#sourceLocation()
  }
}
#endif
