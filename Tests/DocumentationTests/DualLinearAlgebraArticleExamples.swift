// Written by .ci/examples from Sources/DualLinearAlgebra/DualLinearAlgebra.docc/DualLinearAlgebra.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct DualLinearAlgebraArticleExamples {
  @Test("Sources/DualLinearAlgebra/DualLinearAlgebra.docc/DualLinearAlgebra.md, line 12") func line12() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/DualLinearAlgebra.docc/DualLinearAlgebra.md", line: 14)
    func deflection<T: ElementaryScalar>(stiffness k: T, load: T) throws -> T {
      let matrix = Matrix(rows: [[2 * k, -k], [-k, k]])
      return try matrix.solve([0, load])[1]
    }
    try check("try gradient(at: [10, 1]) { v in try deflection(stiffness: v[0], load: v[1]) }", gradient(at: [10, 1]) { v in try deflection(stiffness: v[0], load: v[1]) }, is: "≈ [-0.02, 0.2]")
#sourceLocation()
  }
}
#endif
