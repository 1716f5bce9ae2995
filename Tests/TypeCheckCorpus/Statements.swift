// Statements and members as they surround formulas: no type is ambiguous, and each is inferred as it should be.

import DualNumbers

func assorted(_ x: Number, _ xs: [Number], _ a: Datum, _ n: Int, _ data: [Double]) -> Number {
  let doubled = abs(x) * 2
  let sum = xs.reduce(0, +) * 2
  let positive = max(x, 0) + min(x, 1) - max(0.5, x)
  let negative = -x - (-2 * x) - -(x * x)
  let inverse = 1 / x
  let half = 0.5 * (x + a) - 1 / (2 + a * x)
  let list = [x, 2 * x, 1]
  let chosen = x > 0 ? x : 0
  let products = zip(xs, list).map(*).reduce(0, +)
  let squares = xs.map { pow($0, 2) }.reduce(0, +) / Number(xs.count)
  let weighted = (0..<n).map { xs[$0] * Number($0) }.reduce(0, +)
  let shifted = xs.map { $0 - a }.reduce(0) { $0 + $1 * $1 }
  let constants = data.map { Number($0) }.reduce(0, +)
  let sines = xs.map(sin) + [sin, cos].map { (f: (Number) -> Number) in f(x) }
  let largest = xs.max()! + xs.sorted { $0 < $1 }[0]
  let powers = pow(x, 2) + pow(x, 2.5) + pow(2, x) + pow(x, x)
  let roots = pow(x, 1 / 2) + pow(x, n)
  let reciprocal = pow(x, -n)
  let comparisons = x < 3 || 3 < x || x == 0 || x <= a || a >= x || x != a || 2 * a > x || x > 3.5
  var y = x
  y += 2 * x
  y += 2 * a
  y -= 2
  y -= a
  y *= 2.5
  y *= 0.5 * a
  y /= 1 + a * a
  y += 1 / x
  let all: [Number] = [
    roots, reciprocal, doubled, sum, positive, negative, inverse, half, chosen, products, squares, weighted, shifted,
    constants,
    largest,
  ]
  return all.reduce(comparisons ? y : powers, +) + sines[0]
}
