/// The steps that the extrapolated differences take, each half of the one before: powers of two, so that x ± h is
/// rounded in the last place at most.
///
/// They start at about a quarter of max(|x|, 1), for nothing but x tells the scale of a function, and end at the
/// spacing of the numbers about x. Where |x| is far below 1 the function may vary on the scale of 1, as exp does, on
/// that of x, as log does, or on any between.
struct StepSequence<Scalar: BinaryFloatingPoint>: Sequence {
  let point: Scalar
  /// What the steps stay in.
  let range: ClosedRange<Scalar>

  init(at x: Scalar, in range: ClosedRange<Scalar> = .wholeLine) { (point, self.range) = (x, range) }

  func makeIterator() -> some IteratorProtocol<Scalar> {
    exponents.lazy.map { Scalar(sign: .plus, exponent: Scalar.Exponent($0), significand: 1) }.makeIterator()
  }

  /// |x|, or 1 at 0.
  var scale: Scalar { point == 0 ? 1 : point.magnitude }

  /// The two points a step away from x, and how far they are apart.
  ///
  /// The sum is rounded on the side away from 0, where numbers are sparser; the other side takes the step that this
  /// made, so that x is in the middle. nil where there are no such points in the range.
  func neighbours(_ step: Scalar) -> (below: Scalar, above: Scalar, width: Scalar)? {
    let actual = point < 0 ? point - (point - step) : (point + step) - point
    let (below, above) = (point - actual, point + actual)
    let width = above - below
    guard range.admits(below) && range.admits(above) else { return nil }
    return width.isFinite && width > 0 ? (below, above, width) : nil
  }

  /// The point a step away from x on one side; nil where there is none in the range.
  func neighbour(_ step: Scalar, _ side: FloatingPointSign) -> Scalar? {
    let beside = side == .plus ? point + step : point - step
    return beside != point && beside.isFinite && range.admits(beside) ? beside : nil
  }

  /// The ends of a step that lies about x, or beside it.
  func neighbours(_ step: Scalar, _ side: FloatingPointSign?) -> (below: Scalar, above: Scalar, width: Scalar)? {
    guard let side else { return neighbours(step) }
    guard let beside = neighbour(step, side) else { return nil }
    let (below, above) = (Swift.min(point, beside), Swift.max(point, beside))
    return (below, above, above - below)
  }

  /// The side on which the range goes on, where it ends so near on the other that central differences get small steps
  /// only; nil elsewhere.
  var openSide: FloatingPointSign? {
    guard let first = exponents.first else { return nil }
    let (below, above) = (point - range.lowerBound, range.upperBound - point)
    let small = Scalar(sign: .plus, exponent: Scalar.Exponent(first - 4), significand: 1)
    return Swift.min(below, above) < small ? (below > above ? .minus : .plus) : nil
  }

  /// Whether the range goes on so far on a side that differences can tell of it: by √ε of the size of x.
  func isOpen(_ side: FloatingPointSign) -> Bool {
    let room = side == .plus ? range.upperBound - point : point - range.lowerBound
    return !(room < Scalar.ulpOfOne.squareRoot() * scale)
  }

  private var exponents: [Int] {
    guard point.isFinite else { return [] }
    let digits = Int(Scalar.significandBitCount) + 1
    // About 0 there is no end but the range; twice the digits tell a scale of ε from noise.
    guard point != 0 else { return descending(from: -2, to: Swift.max(-2 * digits, Self.leastExponent)) }
    return descending(from: Swift.max(Int(point.exponent), 0) - 2, to: Int(point.ulp.exponent))
  }

  private func descending(from first: Int, to last: Int) -> [Int] {
    Array(stride(from: first, through: last, by: -1))
  }

  private static var leastExponent: Int { Int(Scalar.leastNonzeroMagnitude.exponent) }
}
