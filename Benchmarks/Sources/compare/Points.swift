import Stopwatch

/// Points at which a kernel is evaluated: `sets` of them, `stride` numbers each.
struct Points {
  var stride: Int
  var sets: Int
  var numbers: [Double]

  /// Uniform random numbers, the same in every run.
  init(seed: UInt64, sets: Int, stride: Int, in range: ClosedRange<Double>) {
    var generator = LinearCongruential(seed: seed)
    self.init(sets: sets, stride: stride) { _ in generator.next(in: range) }
  }

  /// The number at each place within a point, by `number`.
  init(sets: Int, stride: Int, number: (_ place: Int) -> Double) {
    self.stride = stride
    self.sets = sets
    numbers = (0..<sets * stride).map { i in number(i % stride) }
  }

  /// As many points of n numbers as fit a cache.
  static func sets(for n: Int) -> Int { n <= 100 ? 16 : n <= 1000 ? 4 : 2 }
}
