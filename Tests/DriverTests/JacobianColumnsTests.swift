import DualNumbers
import Synchronization
import TestSupport
import Testing

@Suite("Jacobians column by column")
struct JacobianColumnsTests {
  /// A count that concurrent passes may share.
  private final class Counter: Sendable {
    private let storage = Mutex(0)
    func increment() { storage.withLock { $0 += 1 } }
    var value: Int { storage.withLock { $0 } }
  }

  let expected = Matrix<Double>(rows: System.jacobian())

  private func counting(_ counter: Counter) -> JacobianColumns<Double> {
    jacobianColumns(at: [2, 3, 5]) { x in
      counter.increment()
      return System.outputs(x)
    }
  }

  @Test("nothing is computed until a column is asked for; then one pass each time, and nothing is kept")
  func laziness() {
    let counter = Counter()
    let columns = counting(counter)
    #expect(columns.count == 3)
    #expect(columns.indices == 0..<3)
    #expect(columns.startIndex == 0 && columns.endIndex == 3 && !columns.isEmpty)
    #expect(columns.reversed().count == 3 && columns[1...].count == 2 && columns.distance(from: 0, to: 3) == 3)
    #expect(counter.value == 0)
    #expect(columns[2] == [0, 0, 20, 0])
    #expect(counter.value == 1 * (1 + unseededPasses))
    #expect(columns[2] == [0, 0, 20, 0])
    #expect(counter.value == 2 * (1 + unseededPasses))
    #expect(columns.first == [3, 1, 25, 0])
    #expect(counter.value == 3 * (1 + unseededPasses))
  }

  @Test("any order and any subset")
  func subsets() {
    let counter = Counter()
    let columns = counting(counter)
    #expect(Array(columns) == (0..<3).map { Array(expected.column($0)) })
    #expect(counter.value == 3 * (1 + unseededPasses))
    #expect(columns.reversed().map { $0[0] } == [0, 2, 3])
    #expect(counter.value == 6 * (1 + unseededPasses))
    #expect(columns[1...].map { $0[1] } == [-6, 0])
    #expect(counter.value == 8 * (1 + unseededPasses))
    #expect([2, 0].map { columns[$0][2] } == [20, 25])
    #expect(counter.value == 10 * (1 + unseededPasses))
    #expect(columns.lazy.map { $0[0] }.prefix(1).elementsEqual([3]))
    #expect(counter.value == 11 * (1 + unseededPasses))
    #expect(stride(from: 0, to: columns.count, by: 2).map { columns[$0][2] } == [25, 20])
  }

  @Test("tasks share the work")
  func concurrent() async {
    let counter = Counter()
    let columns = jacobianColumns(at: (0..<64).map(Double.init)) { x in
      counter.increment()
      return x.map { $0 * $0 }
    }
    let diagonal = await withTaskGroup(of: (Int, Double).self) { group in
      for share in 0..<4 {
        for j in stride(from: share, to: columns.count, by: 4) {
          group.addTask { (j, columns[j].reduce(0, +)) }
        }
      }
      return await group.reduce(into: [Double](repeating: -1, count: 64)) { $0[$1.0] = $1.1 }
    }
    #expect(diagonal == (0..<64).map { 2 * Double($0) })
    #expect(counter.value == 64 * (1 + unseededPasses))
  }

  @Test("the collection itself goes to another task")
  func sent() async {
    let columns = counting(Counter())
    let last = await Task.detached { columns.last }.value
    #expect(last == [0, 0, 20, 0])
  }

  @Test("other scalars")
  func otherScalars() {
    let single = jacobianColumns(at: [2, 3, 5] as [Float]) { System.outputs($0) }
    #expect(Array(single) == [[3, 1, 25, 0], [2, -6, 0, 1], [0, 0, 20, 0]])
    let nested = jacobianColumns(at: [Dual(2, tangent: 1), 3, 5]) { System.outputs($0) }
    // The derivatives of the columns by x₀.
    #expect(nested[1].map(\.tangent) == [1, 0, 0, 0])
    #expect(nested[2].map(\.tangent) == [0, 0, 10, 0])
  }
}
