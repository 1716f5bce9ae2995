// Every free function, by the names of Swift and of C, for every kind of number, with and without Foundation.

import DualNumbers

func swiftNames(_ x: Number, _ y: Number, _ n: Int) -> [Number] {
  let a: [Number] = [exp(x), expMinusOne(x), exp2(x), exp10(x), log(x), log(onePlus: x), log2(x), log10(x)]
  let b: [Number] = [sin(x), cos(x), tan(x), asin(x), acos(x), atan(x), atan2(y: y, x: x), log(x, base: y)]
  let c: [Number] = [sinh(x), cosh(x), tanh(x), asinh(x), acosh(x), atanh(x), sqrt(x), cbrt(x), root(x, n)]
  let d: [Number] = [pow(x, y), pow(x, n), pow(x, 2), pow(2, x), pow(x, 0.5), pow(x, 1 / 2), hypot(x, y), hypot(x, 1)]
  let e: [Number] = [erf(x), erfc(x), gaussian(x), logGamma(x), digamma(x), trigamma(x), polygamma(n, x)]
  return a + b + c + d + e + [abs(x), min(x, y), max(x, 0), x.squareRoot(), x.rounded(), x.magnitude]
}

func cNames(_ x: Number, _ y: Number, _ n: Int) -> [Number] {
  let a: [Number] = [expm1(x), log1p(x), atan2(y, x), atan2(y, 1), tgamma(x), lgamma(x).0, fabs(x), fdim(x, y)]
  let b: [Number] = [floor(x), ceil(x), trunc(x), round(x), rint(x), nearbyint(x), fma(x, y, 1), fma(2, x, y)]
  let c: [Number] = [fmod(x, y), fmod(x, 2), remainder(x, y), fmin(x, y), fmax(0, x), copysign(x, y), copysign(1, x)]
  let (value, sign) = lgamma(x)
  return a + b + c + [nextafter(x, y), ldexp(x, n), ldexp(x, 3), scalbn(x, -2), sign > 0 ? value : -value]
}

func untyped(_ x: Number, _ y: Number, _ a: Datum, _ n: Int) -> [Number] {
  let b = sin(x), c = pow(x, 3), d = pow(x, n), e = hypot(x, y), f = floor(x), g = fma(x, y, x), h = lgamma(x).0
  let i = atan2(y, x), j = ldexp(x, n), k = sqrt(2 * x), l = exp(-x * x), m = pow(x, a), o = pow(a, x)
  let p = hypot(x, a), q = atan2(y, a), r = fmin(x, 0), s = log(1 + x), t = -cos(x), u = 2 * tanh(a * x)
  let functions: [(Number) -> Number] = [sin, cos, exp, log, sqrt, floor, tgamma]
  return [b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u] + functions.map { $0(x) }
}
