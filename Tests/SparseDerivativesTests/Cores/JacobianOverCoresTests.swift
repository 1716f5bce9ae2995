import DualNumbers
import Foundation
import SparseDerivatives
import Synchronization
import Testing

/// Where functions are not asynchronous, the form that blocks is taken.
private func blocking<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }

@Suite("Dense Jacobians over all cores")
struct JacobianOverCoresTests {
  /// Each output reads some inputs, one none.
  struct System: DifferentiableMap {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
      var y = x.indices.map { i in T.sin(x[i]) * x[(i * i + 3) % x.count] + T.exp(-x[x.count - 1 - i]) / 3 }
      y.append(7)
      return y
    }
  }

  struct Refusal: Error, Equatable {
    var input: Int
  }

  /// Refuses the passes of inputs from `first` on.
  static func refusing(from first: Int) -> @Sendable ([ClosureLanes<Double>]) throws(Refusal) -> [ClosureLanes<Double>]
  {
    { x throws(Refusal) in
      if let input = x.firstIndex(where: { $0.varies }), input >= first { throw Refusal(input: input) }
      return [x[0]]
    }
  }

  static func point(_ n: Int) -> [Double] { (0..<n).map { 0.25 + Double($0 * 7 % 11) / 8 } }

  static func bits(_ matrix: Matrix<Double>) -> [UInt64] {
    [UInt64(matrix.rows), UInt64(matrix.columns)] + matrix.columnMajor.map(\.bitPattern)
  }

  @Test("any number of tasks gives the bits of one pass after the other", arguments: [1, 11, 12, 13, 24, 50])
  func sameBits(n: Int) async throws {
    let x = Self.point(n)
    let expected = Self.bits(jacobian(at: x, lanes: .automatic) { x in System()(x) })
    for tasks in [1, 2, 3, 8, .max] {
      let results = [
        blocking { jacobian(at: x, tasks: tasks) { x in System()(x) } },
        blocking { jacobian(at: x, tasks: tasks, of: System()) },
        blocking { jacobian(at: x, outputs: n + 1, tasks: tasks) { x, y in y = System()(x) } },
        try await Self.awaited(x, tasks, form: 0), try await Self.awaited(x, tasks, form: 1),
        try await Self.awaited(x, tasks, form: 2),
      ]
      #expect(results.allSatisfy { Self.bits($0) == expected })
    }
  }

  static func awaited(_ x: [Double], _ tasks: Int, form: Int) async throws -> Matrix<Double> {
    switch form {
    case 0: try await jacobian(at: x, tasks: tasks) { x in System()(x) }
    case 1: try await jacobian(at: x, tasks: tasks, of: System())
    default: try await jacobian(at: x, outputs: x.count + 1, tasks: tasks) { x, y in y = System()(x) }
    }
  }

  @Test("ranges of columns are parts of the whole")
  func columns() async throws {
    let x = Self.point(40)
    let whole = blocking { jacobian(at: x, tasks: 1, of: System()) }
    for columns in [0..<40, 0..<17, 17..<40, 39..<40, 13..<13] {
      let part = try await jacobian(at: x, columns: columns, tasks: 2, of: System())
      #expect(part.rows == whole.rows && part.columns == columns.count)
      #expect(part.columnMajor == columns.flatMap { Array(whole.column($0)) })
    }
  }

  @Test("nothing varies, nothing comes out")
  func empty() async throws {
    let none = try await jacobian(at: [Double](), tasks: 3) { _ in [1, 2] }
    #expect(none.rows == 2 && none.columns == 0)
    let silent = blocking { jacobian(at: Self.point(30), tasks: 3) { _ in [] } }
    #expect(silent.rows == 0 && silent.columns == 30)
    let constant = blocking { jacobian(at: Self.point(30), outputs: 1, tasks: 3) { _, y in y[0] = 5 } }
    #expect(constant.columnMajor == [Double](repeating: 0, count: 30))
  }

  @Test("Float")
  func float() {
    let j = jacobian(at: [2, 3] as [Float], tasks: 2) { x in [x[0] * x[1]] }
    #expect(j.columnMajor == [3, 2])
  }

  @Test("the error is that which one task meets first, whoever meets another one before", arguments: [1, 2, 5])
  func errors(tasks: Int) async {
    let x = Self.point(120)
    for first in [0, 36, 119] {
      // The first pass with an input from `first` on that is the first of its pass.
      let expected = Refusal(input: (first + 11) / 12 * 12)
      guard expected.input < 120 else { continue }
      for _ in 0..<20 {
        #expect(throws: expected) { try blocking { try jacobian(at: x, tasks: tasks, of: Self.refusing(from: first)) } }
        await #expect(throws: expected) { try await jacobian(at: x, tasks: tasks, of: Self.refusing(from: first)) }
      }
    }
  }

  @Test("cancelled between passes: an error, and no more passes than were running", arguments: [1, 2])
  func cancellation(tasks: Int) async {
    let passes = Mutex(0)
    let running = Mutex<Task<Matrix<Double>, any Error>?>(nil)
    let x = Self.point(1200)
    let task = Task {
      while running.withLock({ $0 == nil }) { await Task.yield() }
      return try await jacobian(
        at: x, tasks: tasks, progress: { done, _ in if done >= 3 { running.withLock { $0?.cancel() } } }
      ) { x in
        let pass = passes.withLock { passes in
          passes += 1
          return passes
        }
        // One more in debug builds: the first is checked without seeds.
        if pass > 4 { while !Task.isCancelled { usleep(100) } }
        return [x[0]]
      }
    }
    running.withLock { $0 = task }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect((3...6).contains(passes.withLock { $0 }))
  }

  @Test("cancelled before it begins: no pass")
  func earlyCancellation() async {
    let passes = Mutex(0)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await jacobian(at: Self.point(24), tasks: 2) { x in
        passes.withLock { $0 += 1 }
        return [x[0]]
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(passes.withLock { $0 } == 0)
  }

  @Test("a task that is cancelled after its last pass has a result")
  func lateCancellation() async throws {
    let x = Self.point(24)
    let task = Task {
      try await jacobian(
        at: x, tasks: 2, progress: { done, all in if done == all { withUnsafeCurrentTask { $0?.cancel() } } }
      ) {
        x in [x[0]]
      }
    }
    #expect(try await task.value.columns == 24)
  }

  @Test("progress grows to all, one call at a time", arguments: [1, 2, 4])
  func progress(tasks: Int) async throws {
    let seen = Mutex<[Int]>([])
    let inside = Mutex(0)
    let note: WorkProgress = { done, all in
      let others = inside.withLock { inside in
        inside += 1
        return inside - 1
      }
      #expect(others == 0 && all == 100)
      seen.withLock { $0.append(done) }
      inside.withLock { $0 -= 1 }
    }
    for isAwaited in [false, true] {
      let x = Self.point(1200)
      if isAwaited {
        _ = try await jacobian(at: x, tasks: tasks, progress: note) { x in [x[5] * x[700]] }
      } else {
        _ = blocking { jacobian(at: x, tasks: tasks, progress: note) { x in [x[5] * x[700]] } }
      }
      let calls = seen.withLock { calls in
        defer { calls = [] }
        return calls
      }
      #expect(calls.last == 100 && zip(calls, calls.dropFirst()).allSatisfy { $0 < $1 })
      if tasks == 1 { #expect(calls == Array(1...100)) }
    }
  }

  // Of the form that blocks: that which is awaited shares its threads with the other tests, which may have them all.
  @Test(
    "two tasks are at work at the same time", .enabled(if: ProcessInfo.processInfo.activeProcessorCount > 1))
  func together() {
    let inside = Mutex(0)
    let meetings = Mutex(0)
    // A pass waits for another one, but not for ever.
    let meeting: @Sendable ([ClosureLanes<Double>]) -> [ClosureLanes<Double>] = { x in
      inside.withLock { $0 += 1 }
      for _ in 0..<20 where meetings.withLock({ $0 }) == 0 {
        if inside.withLock({ $0 }) > 1 { meetings.withLock { $0 += 1 } }
        usleep(1000)
      }
      inside.withLock { $0 -= 1 }
      return [x[0]]
    }
    _ = jacobian(at: Self.point(12 * 200), tasks: 2, of: meeting)
    #expect(meetings.withLock { $0 } > 0)
  }
}
