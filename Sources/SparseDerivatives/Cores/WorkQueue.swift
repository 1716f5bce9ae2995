import SharedWork

/// What is called as work proceeds: how many of all passes, or parts, are done.
///
/// The calls come one at a time, the number grows from one to the next, and the last one says that all are done, unless the
/// work ends early. They come from any thread; the others do not wait meanwhile.
public typealias WorkProgress = @Sendable (_ done: Int, _ all: Int) -> Void

/// The items 0 to `count` − 1 of a work, of which each is claimed once, in ascending order, by whoever is free.
@usableFromInline
final class WorkQueue: @unchecked Sendable {
  private let count: Int
  private let progress: WorkProgress?
  /// Changed by `SharedWork` alone.
  private let words: UnsafeMutablePointer<Int>
  /// The last number that `progress` was told: for whom `reporting` admits.
  private var reported = 0

  private var claimed: UnsafeMutablePointer<Int> { words }
  private var finished: UnsafeMutablePointer<Int> { words + 1 }
  private var stopped: UnsafeMutablePointer<Int> { words + 2 }
  private var reporting: UnsafeMutablePointer<Int> { words + 3 }

  @usableFromInline
  init(_ count: Int, progress: WorkProgress?) {
    (self.count, self.progress) = (count, progress)
    words = .allocate(capacity: 4)
    words.initialize(repeating: 0, count: 4)
  }

  deinit { words.deallocate() }

  /// The next item; nil where none is left, or `stop` was called.
  @usableFromInline
  func claim() -> Int? {
    if shared_load(stopped) != 0 { return nil }
    let item = shared_add(claimed, 1)
    return item < count ? item : nil
  }

  /// No more items are claimed.
  @usableFromInline
  func stop() { _ = shared_exchange(stopped, 1) }

  /// An item that was claimed is done.
  @usableFromInline
  func finish() {
    _ = shared_add(finished, 1)
    guard let progress else { return }
    // Who finds another one reporting leaves the new number to it: it looks again after it has given up `reporting`.
    var seen: Int
    repeat {
      if shared_exchange(reporting, 1) != 0 { return }
      seen = shared_load(finished)
      if seen > reported {
        reported = seen
        progress(seen, count)
      }
      _ = shared_exchange(reporting, 0)
    } while shared_load(finished) != seen
  }

  /// Whether all items are done.
  @usableFromInline
  var isFinished: Bool { shared_load(finished) == count }
}
