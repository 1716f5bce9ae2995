import DualNumbers

// Functions of users, of which value and slope are known. The slope may depend on the value, which is only known as far as
// the slope is: what is not known yet stands as NaN, and the coefficients of the slope that are numbers do not depend on it.
// One evaluation is enough where the slope does not ask for the value; at most there are as many as powers. The slope is asked
// for one power less: where it is a rule itself, even by a circle of rules, it comes to an end.

extension Recurrence {
  /// y with y′ = `rate`(y), of which the coefficient of a power depends on those of y up to that power.
  @inlinable
  static func solved(_ value: Scalar, _ count: Int, rate: (Row) -> Row) -> Row {
    var y = unknown(value, from: 1, count)
    var known = 1
    while known < count {
      let rates = rate(y)
      let before = y
      y = unknown(value, from: known, count) { y in
        for k in 1..<known { y[k] = before[k] }
        repeat {
          y[known] = rates[known - 1] / Scalar(known)
          known += 1
        } while known < count && !rates[known - 1].isNaN
      }
    }
    return y
  }
}

extension TaylorSeries {
  @inlinable
  public static func apply<Rule: DifferentiationRule>(_ rule: Rule, to x: Self) -> Self {
    if x.isShort { return Self(Pair.apply(rule, to: x.pair), length: x.length) }
    let rates = Recurrence.rate(x.row(x.length))
    let (value, order, below) = (Scalar.apply(rule, to: x.c0), rates.count - 1, x.limited(to: rates.count - 1))
    return TaylorSeries(
      all: Recurrence.solved(value, rates.count + 1) { y in
        Recurrence.product(rates, rule.slope(at: below, value: Self(all: y).limited(to: order)).row(order))
      })
  }

  @inlinable
  public static func apply<Rule: BinaryDifferentiationRule>(_ rule: Rule, to x: Self, _ y: Self) -> Self {
    if isShort(x, y) { return short(x, y) { .apply(rule, to: $0, $1) } }
    let order = Swift.min(x.length, y.length)
    let (xRates, yRates) = (Recurrence.rate(x.row(order)), Recurrence.rate(y.row(order)))
    let value = Scalar.apply(rule, to: x.c0, y.c0)
    let below = (x: x.limited(to: order - 1), y: y.limited(to: order - 1))
    return TaylorSeries(
      all: Recurrence.solved(value, order + 1) { z in
        let slopes = rule.slopes(at: below.x, below.y, value: Self(all: z).limited(to: order - 1))
        return Recurrence.sum(
          Recurrence.product(xRates, slopes.x.row(order - 1)),
          Recurrence.product(yRates, slopes.y.row(order - 1)))
      })
  }
}
