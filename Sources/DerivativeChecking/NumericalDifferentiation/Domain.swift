import DualNumbers

/// The box in which a function may be asked: a range for each input, the whole line where nothing is said of it.
struct Domain<Scalar: BinaryFloatingPoint> {
  let ranges: [ClosedRange<Scalar>]

  /// The given box, or all of space, for a function that is asked at `x`.
  init(_ box: [ClosedRange<Scalar>]?, around x: [Scalar]) {
    guard let box else {
      ranges = Array(repeating: .wholeLine, count: x.count)
      return
    }
    require(
      box.count == x.count,
      "the domain has \(counted(box.count, "range")), the point has \(counted(x.count, "entry", "entries")); "
        + "it takes a range for each")
    for (j, range) in box.enumerated() {
      let (lower, upper) = (range.lowerBound, range.upperBound)
      require(
        lower <= upper, "range \(j) of the domain is \(lower) to \(upper); it takes two numbers, the lower one first")
      require(
        range.contains(x[j]),
        "entry \(j) of the point is \(x[j]), outside of the domain, whose range \(j) is \(lower) to \(upper)")
    }
    ranges = box
  }

  init(_ ranges: [ClosedRange<Scalar>]) { self.ranges = ranges }

  /// The domain for numbers that are multiplied by `unit`, a power of two, before the function is asked.
  func divided(by unit: Scalar) -> Domain {
    Domain(ranges.map { ClosedRange(uncheckedBounds: ($0.lowerBound / unit, $0.upperBound / unit)) })
  }

  subscript(j: Int) -> ClosedRange<Scalar> { ranges[j] }

  /// `x` with each entry moved by a step of its own, within the domain.
  func moved(_ x: [Scalar], by steps: some Sequence<Scalar>) -> [Scalar] {
    zip(zip(x, ranges), steps).map { $0.1.point(beside: $0.0, by: $1) }
  }

  /// These sizes, made smaller where `fraction` of one leads from `x` beyond the farther end of the domain.
  func limited(_ sizes: [Scalar], at x: [Scalar], fraction: Scalar) -> [Scalar] {
    zip(zip(x, ranges), sizes).map { place, size in
      let room = place.1.room(from: place.0)
      return room < fraction * size ? room / fraction : size
    }
  }
}

/// What is around a point: how large its steps are, and where they may lead.
struct Surroundings<Scalar: BinaryFloatingPoint> {
  /// For each input a step of ordinary size.
  let scales: [Scalar]
  let domain: Domain<Scalar>
}

extension ClosedRange where Bound: BinaryFloatingPoint {
  static var wholeLine: ClosedRange { -.infinity ... .infinity }

  /// The numbers of this format within a range of a domain.
  init(within range: ClosedRange<Double>) {
    var (lower, upper) = (Bound(range.lowerBound), Bound(range.upperBound))
    if Double(lower) < range.lowerBound { lower = lower.nextUp }
    if Double(upper) > range.upperBound { upper = upper.nextDown }
    require(
      lower <= upper, "the domain's range \(range.lowerBound) to \(range.upperBound) has no \(Bound.self) in it")
    self = lower...upper
  }

  /// Whether `x` is not outside; NaN is not.
  func admits(_ x: Bound) -> Bool { !(x < lowerBound || x > upperBound) }

  /// 1 or −1, if a step with only that sign stays in the range; nil where it does with both.
  func onlySign(ofStep step: Bound, from x: Bound) -> Bound? {
    if !admits(x + step) { return -1 }
    return admits(x - step) ? nil : 1
  }

  func clamped(_ x: Bound) -> Bound { x < lowerBound ? lowerBound : x > upperBound ? upperBound : x }

  /// How far it is from `x` to the farther end.
  func room(from x: Bound) -> Bound { Swift.max(upperBound - x, x - lowerBound) }

  /// A number a step away from `x`: on the other side where the range ends before, or else the farther end.
  func point(beside x: Bound, by step: Bound) -> Bound {
    if admits(x + step) { return x + step }
    if admits(x - step) { return x - step }
    return upperBound - x < x - lowerBound ? lowerBound : upperBound
  }
}
