import Dispatch
import DualNumbers

// Independent items of work, shared out among tasks. An item computes the same and writes to the same place whoever does
// it, so results do not depend on the number of tasks; nor do errors, since items are claimed in ascending order and those
// that were claimed are done: the one that failed first in that order is thrown.

/// Does items of a work, one after the other, in memory of its own.
@usableFromInline
protocol Worker<Failure>: SendableMetatype {
  associatedtype Failure: Error
  mutating func run(_ item: Int) throws(Failure)
}

@usableFromInline
struct FailedItem<Failure: Error>: Sendable {
  @usableFromInline let item: Int
  @usableFromInline let error: Failure

  @inlinable
  init(item: Int, error: Failure) { (self.item, self.error) = (item, error) }

  @inlinable
  static func first(_ x: Self?, _ y: Self?) -> Self? {
    guard let x, let y else { return x ?? y }
    return x.item < y.item ? x : y
  }
}

extension WorkQueue {
  /// Does items until none is left, one fails, or the task that this runs in is cancelled and `endsWhenCancelled`.
  @inlinable
  func work<Work: Worker>(_ worker: consuming Work, endsWhenCancelled: Bool) -> FailedItem<Work.Failure>? {
    while !(endsWhenCancelled && Task.isCancelled), let item = claim() {
      do {
        try worker.run(item)
      } catch {
        stop()
        return FailedItem(item: item, error: error)
      }
      finish()
    }
    return nil
  }
}

/// Does `count` items in as many threads as there are tasks and cores, this one among them, and waits for them.
@inlinable
func shareOut<Work: Worker>(
  _ count: Int, tasks: Int, progress: WorkProgress?, _ worker: @Sendable () -> Work
) throws(Work.Failure) {
  checkTasks(tasks)
  let queue = WorkQueue(count, progress: progress)
  var failures = [FailedItem<Work.Failure>?](repeating: nil, count: Swift.min(tasks, count))
  failures.withUnsafeMutableBufferPointer { failures in
    nonisolated(unsafe) let failures = failures
    concurrently(failures.count) { failures[$0] = queue.work(worker(), endsWhenCancelled: false) }
  }
  if let failed = failures.reduce(nil, FailedItem.first) { throw failed.error }
}

/// Does `count` items in child tasks.
///
/// Throws `CancellationError` where the task is cancelled before all are done: those that are running end first.
@inlinable
func shareOut<Work: Worker>(
  _ count: Int, tasks: Int, progress: WorkProgress?, _ worker: @escaping @Sendable () -> Work
) async throws {
  checkTasks(tasks)
  let queue = WorkQueue(count, progress: progress)
  let failed = await withTaskGroup(of: FailedItem<Work.Failure>?.self) { group in
    for _ in 0..<Swift.min(tasks, count) {
      group.addTask { queue.work(worker(), endsWhenCancelled: true) }
    }
    return await group.reduce(nil, FailedItem.first)
  }
  if let failed { throw failed.error }
  if !queue.isFinished { throw CancellationError() }
}

@usableFromInline
func concurrently(_ count: Int, _ body: @Sendable (Int) -> Void) {
  if count == 1 { body(0) } else { DispatchQueue.concurrentPerform(iterations: count, execute: body) }
}

@usableFromInline
func checkTasks(_ tasks: Int) { require(tasks >= 1, "tasks is \(tasks), but must be 1 or more") }
