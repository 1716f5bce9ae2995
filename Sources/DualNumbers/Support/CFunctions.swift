// What C's math.h has and Swift's `FloatingPoint` lacks, for every number type at once: the free functions of
// Generated/ call these.

/// C's fdim: x − y where that is positive, else +0; NaN where an argument is.
@_alwaysEmitIntoClient @_transparent
func positiveDifference<Number: FloatingPoint>(_ x: Number, _ y: Number) -> Number {
  x.isNaN || y.isNaN ? x + y : Number.maximum(x - y, 0)
}

/// C's nextafter: the neighbour of x on the way to y, y itself where they are equal.
///
/// The derivative is that of x, of which the neighbour is a shift by a constant; at x = y, too.
@inlinable
func neighbour<Number: FloatingPoint>(of x: Number, toward y: Number) -> Number {
  if x == y { return x.isZero ? Number(signOf: y, magnitudeOf: x) : x }
  return x < y ? x.nextUp : x > y ? x.nextDown : x + y
}

/// The sign of Γ(x), as Foundation's `lgamma` gives it: −1 between −1 and 0, −3 and −2, …, and at −0.
@inlinable
func signOfGamma<Number: FloatingPoint>(_ x: Number) -> Int {
  if x.isZero { return x.sign == .minus ? -1 : 1 }
  let floor = x.rounded(.down)
  let isOdd = !floor.truncatingRemainder(dividingBy: 2).isZero
  return x < 0 && floor != x && isOdd ? -1 : 1
}
