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

/// The linear congruential generator of D. Knuth's MMIX, easy to repeat in any language.
struct LinearCongruential {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    step()
    step()
  }

  private mutating func step() { state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }

  mutating func next(in range: ClosedRange<Double>) -> Double {
    step()
    return range.lowerBound + (range.upperBound - range.lowerBound) * (Double(state >> 11) * 0x1p-53)
  }
}
