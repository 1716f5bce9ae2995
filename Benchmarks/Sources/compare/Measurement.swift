import Rivals
import Stopwatch

extension Bench {
  /// How long an evaluation of each contender takes, in batches of 4 ms.
  func timings(batches: Int) -> [Timing] {
    let work = work()
    return Stopwatch.timings(kernel.contenders.map { contender in { contender.run(work, $0) } }, batches: batches)
  }
}
