import ReferenceProblems
import SparseDerivatives
import Testing

@testable import tour

@Suite("Bundle adjustment")
struct BundleTests {
  @Test("LDLᵀ solves a matrix that fills in, and refuses one that is not positive definite")
  func factorization() throws {
    // 4 on the diagonal, 1 beside it and in the corners: the last row, eliminated first, meets the first.
    let n = 7
    var entries: [(row: Int, column: Int)] = []
    for i in 0..<n { entries += [(i, i), (i, (i + 1) % n), ((i + 1) % n, i)] }
    let pattern = try SparsePattern(rows: n, columns: n, entries: entries)
    var matrix = SparseMatrix(pattern, repeating: 1.0)
    for i in 0..<n { matrix[i, i] = 4 }
    var factor = SparseCholesky(pattern)
    // A cycle of seven: six entries of a path and one fill-in at each step between.
    #expect(factor.nonZeros == 6 + 5)
    let x = [1.0, -2, 3, 0, 5, -6, 7]
    let isDefinite = factor.factor(matrix, damping: 0)
    #expect(isDefinite)
    let solution = factor.solve(matrix.multiplied(by: x))
    #expect(zip(solution, x).map { abs($0 - $1) }.max() ?? 1 < 1e-14)
    matrix[3, 3] = -4
    let isStillDefinite = factor.factor(matrix, damping: 0)
    #expect(!isStillDefinite)
    matrix[3, 3] = 4
    let isDefiniteDamped = factor.factor(matrix, damping: 1)
    #expect(isDefiniteDamped)
    for i in 0..<n { matrix[i, i] = 8 }
    let damped = factor.solve(matrix.multiplied(by: x))
    #expect(zip(damped, x).map { abs($0 - $1) }.max() ?? 1 < 1e-14)
  }

  @Test("a fit leaves of the errors what so many numbers cannot explain")
  func fit() throws {
    let scene = BundleScene(cameras: 6, points: 20, seed: 5)
    let fit = try BundleFit(scene.problem, start: scene.start)
    let (start, end) = fit.rootMeanSquares
    // 240 coordinates and 126 − 7 numbers: √(121/240)/2 of noise is left.
    #expect(start > 5 && abs(end - 0.355) < 0.07, "\(start), \(end)")
    let sums = fit.steps.filter(\.isAccepted).map(\.sum)
    #expect(zip(sums, sums.dropFirst()).contains { $0 <= $1 } == false)
  }

  @Test("the chapter")
  func chapter() throws {
    let (text, isGood) = try BundleChapter.fit()
    #expect(isGood && text.contains("points first"))
    let (files, areRight) = try BundleChapter.files()
    #expect(areRight && files.contains("30 × 62"))
  }
}
