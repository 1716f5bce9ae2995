import DualNumbers
import SparseDerivatives
import Synchronization
import Testing

private func blocking<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }

@Suite("Sparse Jacobians over all cores")
struct SparseOverCoresTests {
  /// Output i adds up functions of `width` inputs from i on, in a ring; it is read again.
  struct Ring: SparseMap {
    let width: Int
    func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
      for i in y.rows {
        y[i] = T.sin(x[i])
        var sum: T = 0
        for k in 1..<width { sum += x[(i + k) % x.count] * x[i] / T(Double(k)) }
        y[i] += sum
      }
    }
  }

  struct RingOfArrays: DifferentiableMap {
    let width: Int
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
      x.indices.map { i in
        T.sin(x[i]) + (1..<width).reduce(0) { $0 + x[(i + $1) % x.count] * x[i] / T(Double($1)) }
      }
    }
  }

  struct Refusal: Error, Equatable { var row: Int }

  struct Refusing: SparseMap {
    let rows: Set<Int>
    func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) throws(Refusal) {
      for i in y.rows {
        if rows.contains(i) { throw Refusal(row: i) }
        y[i] = x[i]
      }
    }
  }

  static func point(_ n: Int) -> [Double] { (0..<n).map { 0.25 + Double($0 * 7 % 11) / 8 } }

  static func ring(_ n: Int, _ width: Int, columns: Range<Int>? = nil) throws -> JacobianPlan {
    let entries = (0..<n).flatMap { i in (0..<width).map { (row: i, column: (i + $0) % n) } }
    return JacobianPlan(
      try SparsePattern(rows: n, columns: n, entries: entries.filter { columns?.contains($0.column) ?? true }))
  }

  static func bits(_ numbers: [Double]) -> [UInt64] { numbers.map(\.bitPattern) }

  @Test("any number of tasks gives the bits of one pass after the other", arguments: [(5, 3), (2000, 3), (1100, 18)])
  func sameBits(n: Int, width: Int) async throws {
    let (plan, x, f) = (try Self.ring(n, width), Self.point(n), Ring(width: width))
    let expected = plan.valueWithJacobian(at: x, of: f)
    #expect((plan.passes > 1) == (width == 18))
    for tasks in [1, 2, 3, .max] {
      var (value, jacobian) = ([Double](repeating: .nan, count: n), SparseMatrix<Double>(plan.pattern, repeating: .nan))
      plan.jacobian(at: x, value: &value, into: &jacobian, tasks: tasks, of: f)
      let awaited = try await plan.valueWithJacobian(at: x, tasks: tasks, of: f)
      for (value, jacobian) in [(value, jacobian), awaited] {
        #expect(Self.bits(value) == Self.bits(expected.value))
        #expect(Self.bits(jacobian.values) == Self.bits(expected.jacobian.values))
      }
    }
  }

  @Test("maps of arrays, by passes", arguments: [3, 18])
  func arrays(width: Int) async throws {
    let (plan, x, f) = (try Self.ring(100, width), Self.point(100), ArrayMap(RingOfArrays(width: width)))
    let expected = plan.valueWithJacobian(at: x, of: f)
    for tasks in [1, 3] {
      let found = try await plan.valueWithJacobian(at: x, tasks: tasks, of: f)
      #expect(found.value == expected.value && found.jacobian == expected.jacobian)
    }
  }

  @Test("plans of some columns compute the rows of these")
  func columns() async throws {
    let n = 3000
    let (x, f) = (Self.point(n), Ring(width: 3))
    let whole = try Self.ring(n, 3).valueWithJacobian(at: x, of: f).jacobian
    for columns in [0..<1000, 999..<1001, 1000..<3000, 7..<7] {
      let plan = try Self.ring(n, 3, columns: columns)
      let calls = Mutex(0)
      let part = try await plan.jacobian(at: x, tasks: 2, progress: { _, all in calls.withLock { $0 = all } }, of: f)
      #expect(part == blocking { plan.jacobian(at: x, tasks: 2, of: f) })
      let places = whole.pattern.columnStarts[columns.lowerBound]..<whole.pattern.columnStarts[columns.upperBound]
      #expect(part.values == Array(whole.values[places]))
      // Rows from two before the first column to the last: blocks of 512, and those of the ring's end.
      let rows = columns.isEmpty ? 0 : columns.count + 2
      #expect(calls.withLock { $0 } <= (rows + 511) / 512 + 2)
    }
  }

  @Test("no entries, no rows")
  func empty() async throws {
    let none = try SparsePattern(rows: 3, columns: 3, entries: [])
    let found = try await JacobianPlan(none).valueWithJacobian(at: [1, 2, 3], tasks: 2, of: Refusing(rows: []))
    #expect(found.value == [1, 2, 3] && found.jacobian.values.isEmpty)
    let empty = try await JacobianPlan(try SparsePattern(rows: 0, columns: 3, entries: []))
      .valueWithJacobian(at: [1, 2, 3], tasks: 2, of: Refusing(rows: []))
    #expect(empty.value.isEmpty && empty.jacobian.columns == 3)
  }

  @Test("the error is that which one task meets first", arguments: [1, 2, 5])
  func errors(tasks: Int) async throws {
    let n = 6000
    let plan = JacobianPlan(try SparsePattern(rows: n, columns: n, entries: (0..<n).map { ($0, $0) }))
    let f = Refusing(rows: [5999, 1300, 1200, 3000])
    for _ in 0..<20 {
      await #expect(throws: Refusal(row: 1200)) { try await plan.jacobian(at: Self.point(n), tasks: tasks, of: f) }
      #expect(throws: Refusal(row: 1200)) { try blocking { try plan.jacobian(at: Self.point(n), tasks: tasks, of: f) } }
    }
  }

  @Test("cancelled between blocks")
  func cancellation() async throws {
    let plan = try Self.ring(4096, 3)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await plan.jacobian(at: Self.point(4096), tasks: 2, of: Ring(width: 3))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
