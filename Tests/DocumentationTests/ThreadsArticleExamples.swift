// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/Threads.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct ThreadsArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/Threads.md, line 19") func line19() async throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/Threads.md", line: 19)
    struct Rosenbrock: DifferentiableFunction, Sendable {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        (1 - x[0]) * (1 - x[0]) + 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0])
      }
    }
    let points = (0..<1000).map { k in [Double(k % 10), Double(k / 10)] }

    let gradients = await withTaskGroup(of: (Int, [[Double]]).self) { group in
      let share = 250
      for first in stride(from: 0, to: points.count, by: share) {
        group.addTask {
          var differentiator = AutomaticDifferentiator<Double>()
          let part = points[first..<min(first + share, points.count)].map { x in
            var g = [0.0, 0.0]
            differentiator.gradient(at: x, into: &g, of: Rosenbrock())
            return g
          }
          return (first, part)
        }
      }
      var all = points
      for await (first, part) in group { all.replaceSubrange(first..<(first + part.count), with: part) }
      return all
    }
    check("gradients[10]", gradients[10], is: "[-2.0, 200.0], at (0, 1)")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/Threads.md, line 51") func line51() async throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/Threads.md", line: 51)
    let columns = jacobianColumns(at: [2, 3, 4]) { x in [x[0] * x[1], x[1] * x[2]] }
    let jacobian = await withTaskGroup(of: (Int, [Double]).self) { group in
      for j in columns.indices { group.addTask { (j, columns[j]) } }
      var parts = [[Double]](repeating: [], count: columns.count)
      for await (j, column) in group { parts[j] = column }
      return Matrix(rows: 2, columns: 3, columnMajor: parts.flatMap { $0 })
    }
    check("print(jacobian)", printed(jacobian), isExactly: "[ 3.0  2.0  0.0 ]\n[ 0.0  4.0  3.0 ]")
    // [ 3.0  2.0  0.0 ]
    // [ 0.0  4.0  3.0 ]
#sourceLocation()
  }
}
#endif
