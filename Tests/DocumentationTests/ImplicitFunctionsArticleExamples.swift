// Written by .ci/examples from Sources/ImplicitFunctions/ImplicitFunctions.docc/ImplicitFunctions.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ImplicitFunctions
import Testing

@Suite struct ImplicitFunctionsArticleExamples {
  @Test("Sources/ImplicitFunctions/ImplicitFunctions.docc/ImplicitFunctions.md, line 8") func line8() throws {
#sourceLocation(file: "Sources/ImplicitFunctions/ImplicitFunctions.docc/ImplicitFunctions.md", line: 10)
    func landingTime<T: ElementaryScalar>(height h: T, speed v: T) throws -> T {
      let (a, b) = (h.plainValue, v.plainValue)
      let found = (b + Double.sqrt(b * b + 2 * 9.81 * a)) / 9.81  // or any solver
      return try T.root(near: found) { t in h + v * t - 4.905 * t * t }
    }
    try check("try gradient(at: [10, 5]) { x in try landingTime(height: x[0], speed: x[1]) }", gradient(at: [10, 5]) { x in try landingTime(height: x[0], speed: x[1]) }, is: "≈ [0.0672368624, 0.1362063519]")
#sourceLocation()
  }
}
#endif
