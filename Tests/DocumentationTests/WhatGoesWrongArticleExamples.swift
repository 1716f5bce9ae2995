// Written by .ci/examples from Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct WhatGoesWrongArticleExamples {
  @Test("Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md, line 10") func line10() throws {
#sourceLocation(file: "Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md", line: 12)
    check("log(1 + exp(800.0))", log(1 + exp(800.0)), is: "inf")
    check("derivative(at: 800) { x in log(1 + exp(x)) }.isNaN", derivative(at: 800) { x in log(1 + exp(x)) }.isNaN, is: "true")
    check("valueWithDerivative(at: 800) { x in softplus(x) }", valueWithDerivative(at: 800) { x in softplus(x) }, is: "(value: 800.0, derivative: 1.0)")
    check("(exp(30.0 * 30.0) * erfc(30.0)).isNaN", (exp(30.0 * 30.0) * erfc(30.0)).isNaN, is: "true")
    check("valueWithDerivative(at: 30) { x in erfcScaled(x) }", valueWithDerivative(at: 30) { x in erfcScaled(x) }, is: "≈ (value: 0.01879588886, derivative: -0.00062583541)")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md, line 23") func line23() throws {
#sourceLocation(file: "Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md", line: 25)
    let y = logistic(40.0)
    check("y * (1 - y)", y * (1 - y), is: "0.0")
    check("derivative(at: 40) { x in logistic(x) }", derivative(at: 40) { x in logistic(x) }, is: "≈ 4.248354255291589e-18")
    check("(1 - cos(1e-8)) / 1e-16", (1 - cos(1e-8)) / 1e-16, is: "0.0")
    check("oneMinusCosOverXSquared(1e-8)", oneMinusCosOverXSquared(1e-8), is: "0.5")
    check("derivative(at: 1e-5) { x in sin(x) / x }", derivative(at: 1e-5) { x in sin(x) / x }, is: "≈ -3.3333e-6, of which five digits are right")
    check("derivative(at: 1e-5) { x in sinc(x) }", derivative(at: 1e-5) { x in sinc(x) }, is: "≈ -3.3333333333e-6")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md, line 38") func line38() throws {
#sourceLocation(file: "Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md", line: 40)
    check("hessian(at: [0]) { x in x[0] == 0 ? 1 : sin(x[0]) / x[0] }[0, 0]", hessian(at: [0]) { x in x[0] == 0 ? 1 : sin(x[0]) / x[0] }[0, 0], is: "0.0")
    check("hessian(at: [0]) { x in sinc(x[0]) }[0, 0]", hessian(at: [0]) { x in sinc(x[0]) }[0, 0], is: "≈ -0.3333333333333333")
    check("gradient(at: [0, 0.5]) { p in -p[0] * log(p[1]) }", gradient(at: [0, 0.5]) { p in -p[0] * log(p[1]) }, is: "≈ [0.693147, 0.0]")
    check("gradient(at: [0, 0]) { p in -p[0] * log(p[1]) }[1].isNaN", gradient(at: [0, 0]) { p in -p[0] * log(p[1]) }[1].isNaN, is: "true")
    check("gradient(at: [0, 0]) { p in xLogY(p[0], p[1]) }", gradient(at: [0, 0]) { p in xLogY(p[0], p[1]) }, is: "[-inf, 0.0]")
#sourceLocation()
  }
}
#endif
