// Foundation and this package in one file: no name is ambiguous, and each call has the type that its argument has.

import DualNumbers
import Foundation

func onDouble(_ x: Double, _ y: Double, _ n: Int) -> [Double] {
  let a = [sin(x), cos(x), tan(x), asin(x), acos(x), atan(x), atan2(y, x), hypot(x, y), sqrt(x), cbrt(x)]
  let b = [exp(x), exp2(x), expm1(x), log(x), log2(x), log10(x), log1p(x), pow(x, y), pow(x, 2), pow(2, x)]
  let c = [sinh(x), cosh(x), tanh(x), asinh(x), acosh(x), atanh(x), erf(x), erfc(x), tgamma(x), lgamma(x).0]
  let d = [floor(x), ceil(x), round(x), trunc(x), rint(x), nearbyint(x), fabs(x), abs(x), fma(x, y, 1), fdim(x, y)]
  let e = [fmod(x, y), remainder(x, y), fmin(x, y), fmax(x, y), copysign(x, y), nextafter(x, y), ldexp(x, n)]
  let f = [scalbn(x, n), expMinusOne(x), exp10(x), log(onePlus: x), log(x, base: y), root(x, n), gaussian(x)]
  let g = [logGamma(x), digamma(x), trigamma(x), polygamma(n, x), atan2(y: y, x: x), pow(x, n), min(x, 1), max(0, x)]
  let (value, sign) = lgamma(x)
  let constants = [sqrt(2.0), exp(1.0), 4 * atan(1.0), pow(x, 1 / 2), 2 * .pi * x, x * Double(n) / 3]
  return a + b + c + d + e + f + g + constants + [value, Double(sign)]
}

func onFloat(_ x: Float, _ y: Float, _ n: Int) -> [Float] {
  let a = [sin(x), cos(x), tan(x), asin(x), acos(x), atan(x), atan2(y, x), hypot(x, y), sqrt(x), cbrt(x)]
  let b = [exp(x), exp2(x), expm1(x), log(x), log2(x), log10(x), log1p(x), pow(x, y), pow(x, 2), pow(2, x)]
  let c = [sinh(x), cosh(x), tanh(x), asinh(x), acosh(x), atanh(x), erf(x), erfc(x), tgamma(x), lgamma(x).0]
  let d = [floor(x), ceil(x), round(x), trunc(x), rint(x), nearbyint(x), fabs(x), abs(x), fma(x, y, 1), fdim(x, y)]
  let e = [fmod(x, y), remainder(x, y), fmin(x, y), fmax(x, y), copysign(x, y), nextafter(x, y), ldexp(x, n)]
  let f = [scalbn(x, n), expMinusOne(x), exp10(x), log(onePlus: x), log(x, base: y), root(x, n), gaussian(x)]
  return a + b + c + d + e + f + [logGamma(x), digamma(x), pow(x, n), 2 * .pi * x]
}

func onDual(_ x: Dual<Double>, _ y: Dual<Double>, _ a: Double, _ n: Int) -> [Dual<Double>] {
  let first = sin(x) * cos(y) + 2 * sqrt(x) - a * exp(-x / a) + pow(x, 3) + pow(x, 1 / 2) + floor(x) + fabs(y)
  let second = fma(x, y, 1) + fmin(x, 0) + fmax(x, y) + ldexp(x, n) + lgamma(x).0 + round(2 * x) + fmod(x, y)
  let third = pow(x, a) + pow(a, x) + hypot(x, a) + atan2(a, x)
  let (value, sign) = lgamma(x)
  return [first, second, third, value, sign < 0 ? -x : x, abs(x) * 2, max(x, 0), min(y, 1)]
}

func onDualFloat(_ x: Dual<Float>, _ y: Dual<Float>, _ a: Float, _ n: Int) -> [Dual<Float>] {
  let first = sin(x) * cos(y) + 2 * sqrt(x) - a * exp(-x / a) + pow(x, 3) + pow(x, 1 / 2) + floor(x) + fabs(y)
  let second = fma(x, y, 1) + fmin(x, 0) + fmax(x, y) + ldexp(x, n) + lgamma(x).0 + round(2 * x) + fmod(x, y)
  return [first, second, pow(x, a) + hypot(x, a), abs(x) * 2, max(x, 0), min(y, 1)]
}

func wholeProgram(_ dates: [Date], _ values: [Double], _ rate: CGFloat) -> [Double] {
  let start = dates[0].timeIntervalSince1970
  let times = dates.map { ($0.timeIntervalSince1970 - start) / 3600 }
  let slopes = gradient(at: [values.max() ?? 1, 0.5]) { p in
    let residuals = zip(times, values).map { p[0] * exp(-p[1] * $0) - $1 }
    return residuals.reduce(0) { $0 + $1 * $1 }
  }
  let decay = derivative(at: Double(rate)) { k in exp(-k * times[1]) * cos(2 * .pi * times[1]) }
  let others = [decay, sqrt(times[1]), pow(times[1], 2), sqrt(Double(rate))]
  return slopes + others + values.map(sin) + values.map(log)
}
