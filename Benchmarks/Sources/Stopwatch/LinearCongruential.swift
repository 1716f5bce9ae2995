/// The linear congruential generator of D. Knuth's MMIX, easy to repeat in any language.
public struct LinearCongruential {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
    step()
    step()
  }

  private mutating func step() { state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }

  public mutating func next(in range: ClosedRange<Double>) -> Double {
    step()
    return range.lowerBound + (range.upperBound - range.lowerBound) * (Double(state >> 11) * 0x1p-53)
  }
}
