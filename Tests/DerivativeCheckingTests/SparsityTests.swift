import DerivativeChecking
import DualNumbers
import Testing

@Suite struct SparsityTests {
  /// Tridiagonal; the entry (2, 1) is 0 where x₂ = 0.
  func chain<T: ElementaryScalar>(_ x: [T]) -> [T] {
    x.indices.map { i in (i > 0 ? x[i] * x[i - 1] : 0) + (i + 1 < x.count ? 2 * x[i + 1] : 0) }
  }

  let all: [(row: Int, column: Int)] = [(0, 1), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2)]

  @Test("the whole pattern passes; one entry less is uncovered, one more is never used")
  func entries() {
    let points = [[1.0, 2, 3], [4, 5, 6]]
    let report = checkSparsity(at: .each(points), entries: all) { x in chain(x) }
    #expect(report.passed && report.neverUsed.isEmpty && report.description.hasPrefix("passed"))
    for missing in all.indices {
      var some = all
      let entry = some.remove(at: missing)
      some.append((0, 0))
      let report = checkSparsity(at: .each(points), entries: some) { x in chain(x) }
      #expect(!report.passed)
      #expect(report.uncovered.map(\.name) == ["∂f[\(entry.row)]/∂x[\(entry.column)]"])
      #expect(report.neverUsed.map(\.name) == ["∂f[0]/∂x[0]"])
      #expect(report.description.contains("1 uncovered"))
    }
  }

  @Test("0 at one point is there at another; NaN is there")
  func points() {
    let at0 = checkSparsity(at: [1.0, 2, 0], entries: all) { x in chain(x) }
    #expect(at0.passed && at0.neverUsed.map(\.name) == ["∂f[2]/∂x[1]"])
    let both = checkSparsity(at: .each([[1.0, 2, 0], [1, 2, 3]]), entries: all) { x in chain(x) }
    #expect(both.neverUsed.isEmpty)
    let nan = checkSparsity(at: [Float.nan], entries: []) { x in [x[0] * x[0]] }
    #expect(!nan.passed)
    #expect(checkSparsity(at: [Double](), entries: []) { _ in [] }.passed)
  }
}
