// The formulas of Formulas.swift as generic functions: `T.sin(x)`, up to some 25 operators in an expression, longer
// ones in named parts.

import DualNumbers

// MARK: NIST StRD nonlinear regression, all 27 models. Data sets that share a model spell it in different ways.

func misra1a<T: ElementaryScalar>(_ b1: T, _ b2: T, _ x: T) -> T { b1 * (1 - T.exp(-b2 * x)) }
func misra1b<T: ElementaryScalar>(_ b1: T, _ b2: T, _ x: T) -> T { b1 * (1 - T.pow(1 + b2 * x / 2, -2)) }
func misra1c<T: ElementaryScalar>(_ b1: T, _ b2: T, _ x: T) -> T { b1 * (1 - T.pow(1 + 2 * b2 * x, -0.5)) }
func misra1d<T: ElementaryScalar>(_ b1: T, _ b2: T, _ x: T) -> T { b1 * b2 * x / (1 + b2 * x) }
func boxBOD<T: ElementaryScalar>(_ b1: T, _ b2: T, _ x: T) -> T { b1 - b1 * T.exp(-(b2 * x)) }
func chwirut1<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ x: T) -> T { T.exp(-b1 * x) / (b2 + b3 * x) }
func chwirut2<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ x: T) -> T { 1 / (T.exp(b1 * x) * (b2 + x * b3)) }
func danWood<T: ElementaryScalar>(_ b1: T, _ b2: T, _ x: T) -> T { b1 * T.pow(x, b2) }
func bennett5<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ x: T) -> T { b1 * T.pow(b2 + x, -1 / b3) }
func eckerle4<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ x: T) -> T {
  (b1 / b2) * T.exp(-(1 / 2) * T.pow((x - b3) / b2, 2))
}
func rat42<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ x: T) -> T { b1 / (1 + T.exp(b2 - b3 * x)) }
func rat43<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ b4: T, _ x: T) -> T {
  b1 / T.pow(1 + T.exp(b2 - b3 * x), 1 / b4)
}
func roszman1<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ b4: T, _ x: T) -> T {
  b1 - b2 * x - T.atan(b3 / (x - b4)) / .pi
}
func nelson<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ x1: T, _ x2: T) -> T {
  b1 - b2 * x1 * T.exp(-b3 * x2)
}
func mgh09<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ b4: T, _ x: T) -> T {
  b1 * (x * x + x * b2) / (x * x + x * b3 + b4)
}
func mgh10<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ x: T) -> T { b1 * T.exp(b2 / (x + b3)) }
func mgh17<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ b4: T, _ b5: T, _ x: T) -> T {
  b1 + b2 * T.exp(-x * b4) + b3 * T.exp(-x * b5)
}
func kirby2<T: ElementaryScalar>(_ b1: T, _ b2: T, _ b3: T, _ b4: T, _ b5: T, _ x: T) -> T {
  (b1 + b2 * x + b3 * T.pow(x, 2)) / (1 + b4 * x + b5 * T.pow(x, 2))
}
func hahn1<T: ElementaryScalar>(_ b: [T], _ x: T) -> T {
  (b[0] + b[1] * x + b[2] * x * x + b[3] * x * x * x) / (1 + b[4] * x + b[5] * x * x + b[6] * x * x * x)
}
func thurber<T: ElementaryScalar>(
  _ b1: T, _ b2: T, _ b3: T, _ b4: T, _ b5: T, _ b6: T, _ b7: T, _ x: T
) -> T {
  (b1 + b2 * x + b3 * T.pow(x, 2) + b4 * T.pow(x, 3)) / (1 + b5 * x + b6 * T.pow(x, 2) + b7 * T.pow(x, 3))
}
func lanczos1<T: ElementaryScalar>(_ b: [T], _ x: T) -> T {
  b[0] * T.exp(-b[1] * x) + b[2] * T.exp(-b[3] * x) + b[4] * T.exp(-b[5] * x)
}
func lanczos2<T: ElementaryScalar>(
  _ b1: T, _ b2: T, _ b3: T, _ b4: T, _ b5: T, _ b6: T, _ x: T
) -> T {
  b1 * T.exp(-b2 * x) + b3 * T.exp(-b4 * x) + b5 * T.exp(-b6 * x)
}
func lanczos3<T: ElementaryScalar>(_ b: (T, T, T, T, T, T), _ x: T) -> T {
  b.0 / T.exp(b.1 * x) + b.2 / T.exp(b.3 * x) + b.4 / T.exp(b.5 * x)
}
func gauss1<T: ElementaryScalar>(_ b: [T], _ x: T) -> T {
  b[0] * T.exp(-b[1] * x) + b[2] * T.exp(-T.pow(x - b[3], 2) / T.pow(b[4], 2)) + b[5]
    * T.exp(-T.pow(x - b[6], 2) / T.pow(b[7], 2))
}
func gauss2<T: ElementaryScalar>(_ b: [T], _ x: T) -> T {
  b[0] * T.exp(-b[1] * x) + b[2] * T.exp(-(x - b[3]) * (x - b[3]) / (b[4] * b[4]))
    + b[5] * T.exp(-(x - b[6]) * (x - b[6]) / (b[7] * b[7]))
}
func gauss3<T: ElementaryScalar>(
  _ b1: T, _ b2: T, _ b3: T, _ b4: T, _ b5: T, _ b6: T, _ b7: T, _ b8: T,
  _ x: T
) -> T {
  b1 * T.exp(-b2 * x) + b3 * T.exp(-T.pow((x - b4) / b5, 2)) + b6 * T.exp(-T.pow((x - b7) / b8, 2))
}
func enso<T: ElementaryScalar>(
  _ b1: T, _ b2: T, _ b3: T, _ b4: T, _ b5: T, _ b6: T, _ b7: T, _ b8: T,
  _ b9: T, _ x: T
) -> T {
  b1 + b2 * T.cos(2 * .pi * x / 12) + b3 * T.sin(2 * .pi * x / 12) + b5 * T.cos(2 * .pi * x / b4)
    + b6 * T.sin(2 * .pi * x / b4) + b8 * T.cos(2 * .pi * x / b7) + b9 * T.sin(2 * .pi * x / b7)
}

// MARK: Residuals of Moré, Garbow and Hillstrom

func rosenbrock<T: ElementaryScalar>(_ x1: T, _ x2: T) -> [T] { [10 * (x2 - x1 * x1), 1 - x1] }
func freudensteinRoth<T: ElementaryScalar>(_ x1: T, _ x2: T) -> [T] {
  [-13 + x1 + ((5 - x2) * x2 - 2) * x2, -29 + x1 + ((x2 + 1) * x2 - 14) * x2]
}
func powellBadlyScaled<T: ElementaryScalar>(_ x1: T, _ x2: T) -> [T] {
  [1e4 * x1 * x2 - 1, T.exp(-x1) + T.exp(-x2) - 1.0001]
}
func brownBadlyScaled<T: ElementaryScalar>(_ x1: T, _ x2: T) -> [T] { [x1 - 1e6, x2 - 2e-6, x1 * x2 - 2] }
func beale<T: ElementaryScalar>(_ x1: T, _ x2: T) -> [T] {
  [1.5 - x1 * (1 - x2), 2.25 - x1 * (1 - x2 * x2), 2.625 - x1 * (1 - T.pow(x2, 3))]
}
func jennrichSampson<T: ElementaryScalar>(_ x1: T, _ x2: T, _ i: T) -> T { 2 + 2 * i - (T.exp(i * x1) + T.exp(i * x2)) }
func helicalValley<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T) -> [T] {
  [
    10 * (x3 - 10 * (T.atan(x2 / x1) / (2 * .pi) + (x1 > 0 ? 0 : 0.5))), 10 * (T.sqrt(T.pow(x1, 2) + T.pow(x2, 2)) - 1),
    x3,
  ]
}
func bard<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ u: T, _ y: T) -> T {
  y - (x1 + u / ((16 - u) * x2 + min(u, 16 - u) * x3))
}
func gaussian<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ t: T, _ y: T) -> T {
  x1 * T.exp(-x2 * T.pow(t - x3, 2) / 2) - y
}
func meyer<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ i: T, _ y: T) -> T {
  x1 * T.exp(x2 / (45 + 5 * i + x3)) - y
}
func gulf<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ t: T) -> T {
  T.exp(-T.pow(abs(25 + T.pow(-50 * T.log(t), 2.0 / 3) - x2), x3) / x1) - t
}
func box<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ t: T) -> T {
  T.exp(-t * x1) - T.exp(-t * x2) - x3 * (T.exp(-t) - T.exp(-10 * t))
}
func powellSingular<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ x4: T) -> [T] {
  [x1 + 10 * x2, T.sqrt(5) * (x3 - x4), T.pow(x2 - 2 * x3, 2), T.sqrt(10) * T.pow(x1 - x4, 2)]
}
func wood<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ x4: T) -> [T] {
  [
    10 * (x2 - x1 * x1), 1 - x1, T.sqrt(90) * (x4 - x3 * x3), 1 - x3, T.sqrt(10) * (x2 + x4 - 2),
    (x2 - x4) / T.sqrt(10),
  ]
}
func woodObjective<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ x4: T) -> T {
  100 * T.pow(x2 - x1 * x1, 2) + T.pow(1 - x1, 2) + 90 * T.pow(x4 - x3 * x3, 2) + T.pow(1 - x3, 2)
    + 10.1 * (T.pow(x2 - 1, 2) + T.pow(x4 - 1, 2)) + 19.8 * (x2 - 1) * (x4 - 1)
}
func kowalikOsborne<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ x4: T, _ u: T, _ y: T) -> T {
  y - x1 * (u * u + u * x2) / (u * u + u * x3 + x4)
}
func brownDennis<T: ElementaryScalar>(_ x1: T, _ x2: T, _ x3: T, _ x4: T, _ t: T) -> T {
  T.pow(x1 + t * x2 - T.exp(t), 2) + T.pow(x3 + x4 * T.sin(t) - T.cos(t), 2)
}
func osborne1<T: ElementaryScalar>(
  _ x1: T, _ x2: T, _ x3: T, _ x4: T, _ x5: T, _ t: T, _ y: T
) -> T {
  y - (x1 + x2 * T.exp(-t * x4) + x3 * T.exp(-t * x5))
}
func biggs<T: ElementaryScalar>(_ x: [T], _ t: T) -> T {
  let y = T.exp(-t) - 5 * T.exp(-10 * t) + 3 * T.exp(-4 * t)
  return x[2] * T.exp(-t * x[0]) - x[3] * T.exp(-t * x[1]) + x[5] * T.exp(-t * x[4]) - y
}
func osborne2<T: ElementaryScalar>(
  _ x1: T, _ x2: T, _ x3: T, _ x4: T, _ x5: T, _ x6: T, _ x7: T, _ x8: T,
  _ x9: T, _ x10: T, _ x11: T, _ t: T, _ y: T
) -> T {
  y
    - (x1 * T.exp(-t * x5) + x2 * T.exp(-T.pow(t - x9, 2) * x6) + x3 * T.exp(-T.pow(t - x10, 2) * x7)
      + x4 * T.exp(-T.pow(t - x11, 2) * x8))
}
func penalty2<T: ElementaryScalar>(_ x: [T], _ i: Int, _ a: T) -> T {
  T.sqrt(a) * (T.exp(x[i] / 10) + T.exp(x[i - 1] / 10) - (T.exp(T(i) / 10) + T.exp(T(i - 1) / 10)))
}
func trigonometric<T: ElementaryScalar>(_ x: [T], _ i: Int) -> T {
  T(x.count) - x.map { T.cos($0) }.reduce(0, +) + T(i) * (1 - T.cos(x[i])) - T.sin(x[i])
}
func boundaryValue<T: ElementaryScalar>(_ before: T, _ x: T, _ after: T, _ h: T, _ t: T) -> T {
  2 * x - before - after + h * h * T.pow(x + t + 1, 3) / 2
}
func broydenTridiagonal<T: ElementaryScalar>(_ before: T, _ x: T, _ after: T) -> T {
  (3 - 2 * x) * x - before - 2 * after + 1
}
func broydenBanded<T: ElementaryScalar>(_ x: [T], _ i: Int) -> T {
  let band = (max(0, i - 5)...min(x.count - 1, i + 1)).filter { $0 != i }
  return x[i] * (2 + 5 * x[i] * x[i]) + 1 - band.map { x[$0] * (1 + x[$0]) }.reduce(0, +)
}

// MARK: Formulas of texts on automatic differentiation

func survey<T: ElementaryScalar>(_ x1: T, _ x2: T) -> T { T.log(x1) + x1 * x2 - T.sin(x2) }
func logisticMap<T: ElementaryScalar>(_ x: T) -> T {
  64 * x * (1 - x) * T.pow(1 - 2 * x, 2) * T.pow(1 - 8 * x + 8 * x * x, 2)
}
func logisticMapDerivative<T: ElementaryScalar>(_ x: T) -> T {
  let (y, z) = (1 - 2 * x, 1 - 8 * x + 8 * x * x)
  let first = 128 * x * (1 - x) * (-8 + 16 * x) * y * y * z + 64 * (1 - x) * y * y * z * z
  return first - 64 * x * y * y * z * z - 256 * x * (1 - x) * y * z * z
}
func griewankWalther<T: ElementaryScalar>(_ x1: T, _ x2: T) -> T {
  (T.sin(x1 / x2) + x1 / x2 - T.exp(x2)) * (x1 / x2 - T.exp(x2))
}
func productOfSines<T: ElementaryScalar>(_ x: [T]) -> T {
  T.sin(x[0]) * T.sin(x[1]) * T.sin(x[2]) + x[0] * x[1] / (1 + x[2] * x[2])
}
func squareTimesExponential<T: ElementaryScalar>(_ x: T) -> T { x * x * T.exp(x) }
func composite<T: ElementaryScalar>(_ x: T) -> T {
  T.exp(T.sin(x) * T.cos(x)) / (1 + x * x) + T.log(1 + x * x) * T.sqrt(1 + x * x) + T.atan(x)
}
func sineSeries<T: ElementaryScalar>(_ x: T) -> T {
  let start = x - T.pow(x, 3) / 6 + T.pow(x, 5) / 120
  return start - T.pow(x, 7) / 5040 + T.pow(x, 9) / 362_880
}
func ceresExample<T: ElementaryScalar>(_ m: T, _ c: T, _ x: T, _ y: T) -> T { y - T.exp(m * x + c) }
func neuron<T: ElementaryScalar>(_ w: [T], _ bias: T, _ x: [T]) -> T {
  1 / (1 + T.exp(-(w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + bias)))
}
func gelu<T: ElementaryScalar>(_ x: T) -> T { 0.5 * x * (1 + T.tanh(T.sqrt(2 / .pi) * (x + 0.044715 * x * x * x))) }
func softplus<T: ElementaryScalar>(_ x: T) -> T { max(x, 0) + T.log(onePlus: T.exp(-abs(x))) }
func huber<T: ElementaryScalar>(_ r: T, _ delta: T) -> T {
  abs(r) <= delta ? 0.5 * r * r : delta * (abs(r) - 0.5 * delta)
}

// MARK: Snavely's camera

func depth<T: ElementaryScalar>(_ x: [T], _ k: [T], _ theta: T) -> T {
  x[2] * T.cos(theta) + (k[0] * x[1] - k[1] * x[0]) * T.sin(theta)
    + k[2] * (k[0] * x[0] + k[1] * x[1] + k[2] * x[2]) * (1 - T.cos(theta))
}
func pixel<T: ElementaryScalar>(_ f: T, _ k1: T, _ k2: T, _ u: T, _ v: T, _ observed: T) -> T {
  f * (1 + k1 * (u * u + v * v) + k2 * (u * u + v * v) * (u * u + v * v)) * u - observed
}
func reprojection<T: ElementaryScalar>(_ p: [T], _ f: T, _ k1: T, _ k2: T, _ observed: T) -> T {
  -f
    * (1 + k1 * (p[0] * p[0] + p[1] * p[1]) / (p[2] * p[2])
      + k2 * T.pow((p[0] * p[0] + p[1] * p[1]) / (p[2] * p[2]), 2)) * p[0] / p[2] - observed
}

// MARK: Thermodynamics and physics

func helmholtzMixing<T: ElementaryScalar>(_ x: [T], _ i: Int, _ bx: T, _ r: T, _ t: T) -> T {
  r * t * x[i] * T.log(x[i] / (1 - bx))
}
func helmholtzAttraction<T: ElementaryScalar>(_ xax: T, _ bx: T) -> T {
  xax / (T.sqrt(8) * bx) * T.log((1 + (1 + T.sqrt(2)) * bx) / (1 + (1 - T.sqrt(2)) * bx))
}
func helmholtz<T: ElementaryScalar>(_ x: [T], _ b: [T], _ xax: T, _ r: T, _ t: T) -> T {
  r * t
    * (x[0] * T.log(x[0] / (1 - (b[0] * x[0] + b[1] * x[1]))) + x[1] * T.log(x[1] / (1 - (b[0] * x[0] + b[1] * x[1]))))
    - xax / (T.sqrt(8.0) * (b[0] * x[0] + b[1] * x[1]))
}
func vanDerWaals<T: ElementaryScalar>(_ v: T, _ t: T, _ a: T, _ b: T) -> T {
  8.314462618 * t / (v - b) - a / (v * v)
}
func pengRobinson<T: ElementaryScalar>(_ v: T, _ t: T, _ a: T, _ b: T, _ kappa: T, _ critical: T) -> T {
  8.314462618 * t / (v - b) - a * T.pow(1 + kappa * (1 - T.sqrt(t / critical)), 2) / (v * v + 2 * b * v - b * b)
}
func antoine<T: ElementaryScalar>(_ t: T) -> T { T.pow(10, 8.07131 - 1730.63 / (233.426 + t)) }
func planck<T: ElementaryScalar>(_ wavelength: T, _ t: T, _ h: T, _ c: T, _ k: T) -> T {
  2 * h * c * c / T.pow(wavelength, 5) / (T.exp(h * c / (wavelength * k * t)) - 1)
}
func lennardJones<T: ElementaryScalar>(_ r: T, _ epsilon: T, _ sigma: T) -> T {
  4 * epsilon * (T.pow(sigma / r, 12) - T.pow(sigma / r, 6))
}
func morse<T: ElementaryScalar>(_ r: T, _ depth: T, _ a: T, _ r0: T) -> T { depth * T.pow(1 - T.exp(-a * (r - r0)), 2) }
func kepler<T: ElementaryScalar>(_ eccentricAnomaly: T, _ e: T, _ m: T) -> T {
  eccentricAnomaly - e * T.sin(eccentricAnomaly) - m
}
func dampedOscillation<T: ElementaryScalar>(_ t: T, _ a: T, _ gamma: T, _ omega: T) -> T {
  a * T.exp(-gamma * t / 2) * T.cos(T.sqrt(omega * omega - gamma * gamma / 4) * t + 0.25 * .pi)
}
func relativisticEnergy<T: ElementaryScalar>(_ v: T, _ m: T, _ c: T) -> T { m * c * c / T.sqrt(1 - v * v / (c * c)) }
func drag<T: ElementaryScalar>(_ v: T, _ angle: T, _ density: T, _ area: T) -> T {
  let lift = 2 * .pi * T.sin(angle)
  let spread: T = .pi * 0.8 * 7.5
  return 0.5 * density * area * v * v * (0.02 + lift * lift / spread)
}
func colebrook<T: ElementaryScalar>(_ f: T, _ roughness: T, _ reynolds: T) -> T {
  1 / T.sqrt(f) + 2 * T.log10(roughness / 3.7 + 2.51 / (reynolds * T.sqrt(f)))
}

// MARK: Test functions of optimisation

func goldsteinPrice<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
  let first = T.pow(x + y + 1, 2) * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y)
  let second = T.pow(2 * x - 3 * y, 2) * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y)
  return (1 + first) * (30 + second)
}
func goldsteinPriceSquared<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
  let first = (x + y + 1) * (x + y + 1) * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y)
  let second = (2 * x - 3 * y) * (2 * x - 3 * y) * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y)
  return (1 + first) * (30 + second)
}
func branin<T: ElementaryScalar>(_ x1: T, _ x2: T) -> T {
  let b: T = 5.1 / (4 * .pi * .pi)
  let c: T = 5 / .pi
  let t: T = 1 / (8 * .pi)
  let inner = x2 - b * x1 * x1 + c * x1 - 6
  return inner * inner + 10 * (1 - t) * T.cos(x1) + 10
}
func braninWithLiterals<T: ElementaryScalar>(_ x1: T, _ x2: T) -> T {
  let b: T = 5.1 / (4 * 3.14159 * 3.14159)
  let c: T = 5 / 3.14159
  let t: T = 1 / (8 * 3.14159)
  let inner = x2 - b * x1 * x1 + c * x1 - 6
  return inner * inner + 10 * (1 - t) * T.cos(x1) + 10
}
func ackley<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
  -20 * T.exp(-0.2 * T.sqrt(0.5 * (x * x + y * y))) - T.exp(0.5 * (T.cos(2 * .pi * x) + T.cos(2 * .pi * y)))
    + T.exp(1.0) + 20
}
func himmelblau<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.pow(x * x + y - 11, 2) + T.pow(x + y * y - 7, 2) }
func easom<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
  -T.cos(x) * T.cos(y) * T.exp(-((x - .pi) * (x - .pi) + (y - .pi) * (y - .pi)))
}
func camel<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
  (4 - 2.1 * x * x + T.pow(x, 4) / 3) * x * x + x * y + (-4 + 4 * y * y) * y * y
}
func levy<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
  T.pow(T.sin(3 * .pi * x), 2) + (x - 1) * (x - 1) * (1 + T.pow(T.sin(3 * .pi * y), 2))
    + (y - 1) * (y - 1) * (1 + T.pow(T.sin(2 * .pi * y), 2))
}
func rastrigin<T: ElementaryScalar>(_ x: [T]) -> T {
  let sum = x.map { $0 * $0 - 10 * T.cos(2 * .pi * $0) }.reduce(0, +)
  return 10 * T(x.count) + sum
}
func eggholder<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
  -(y + 47) * T.sin(T.sqrt(abs(y + x / 2 + 47))) - x * T.sin(T.sqrt(abs(x - (y + 47))))
}

// MARK: Geometry, finance, statistics

func haversine<T: ElementaryScalar>(_ phi1: T, _ lambda1: T, _ phi2: T, _ lambda2: T) -> T {
  2 * 6371
    * T.asin(
      T.sqrt(T.pow(T.sin((phi2 - phi1) / 2), 2) + T.cos(phi1) * T.cos(phi2) * T.pow(T.sin((lambda2 - lambda1) / 2), 2)))
}
func greatCircle<T: ElementaryScalar>(_ phi1: T, _ phi2: T, _ deltaLambda: T) -> T {
  let east = T.cos(phi2) * T.sin(deltaLambda)
  let north = T.cos(phi1) * T.sin(phi2) - T.sin(phi1) * T.cos(phi2) * T.cos(deltaLambda)
  let up = T.sin(phi1) * T.sin(phi2) + T.cos(phi1) * T.cos(phi2) * T.cos(deltaLambda)
  return T.atan2(y: T.hypot(east, north), x: up)
}
func heron<T: ElementaryScalar>(_ a: T, _ b: T, _ c: T) -> T {
  T.sqrt((a + b + c) * (-a + b + c) * (a - b + c) * (a + b - c)) / 4
}
func armTip<T: ElementaryScalar>(_ q1: T, _ q2: T, _ q3: T, _ l1: T, _ l2: T, _ l3: T) -> [T] {
  [
    l1 * T.cos(q1) + l2 * T.cos(q1 + q2) + l3 * T.cos(q1 + q2 + q3),
    l1 * T.sin(q1) + l2 * T.sin(q1 + q2) + l3 * T.sin(q1 + q2 + q3),
  ]
}
func blackScholesD1<T: ElementaryScalar>(_ s: T, _ k: T, _ r: T, _ sigma: T, _ t: T) -> T {
  (T.log(s / k) + (r + sigma * sigma / 2) * t) / (sigma * T.sqrt(t))
}
func blackScholesCall<T: ElementaryScalar>(_ s: T, _ k: T, _ r: T, _ t: T, _ d1: T, _ d2: T) -> T {
  s * 0.5 * (1 + T.erf(d1 / T.sqrt(2))) - k * T.exp(-r * t) * 0.5 * (1 + T.erf(d2 / T.sqrt(2)))
}
func normalDensity<T: ElementaryScalar>(_ x: T, _ mu: T, _ sigma: T) -> T {
  1 / (sigma * T.sqrt(2 * .pi)) * T.exp(-0.5 * T.pow((x - mu) / sigma, 2))
}
func weibullLogLikelihood<T: ElementaryScalar>(_ x: T, _ k: T, _ lambda: T) -> T {
  T.log(k / lambda) + (k - 1) * T.log(x / lambda) - T.pow(x / lambda, k)
}
func betaDensity<T: ElementaryScalar>(_ x: T, _ a: T, _ b: T) -> T {
  T.gamma(a + b) / (T.gamma(a) * T.gamma(b)) * T.pow(x, a - 1) * T.pow(1 - x, b - 1)
}
func cubicQuotient<T: ElementaryScalar>(_ x: T) -> T {
  (1.5 + 2 * x - 3 * x * x + 4.25 * x * x * x) / (1 + 0.5 * x + 2 * x * x - 7 * x * x * x)
}
func horner<T: ElementaryScalar>(_ x: T) -> T {
  ((((((0.1 * x - 0.2) * x + 0.3) * x - 0.4) * x + 0.5) * x - 0.6) * x + 0.7) * x - 0.8
}
func determinant<T: ElementaryScalar>(_ m: [[T]]) -> T {
  m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
    + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
}
func quadraticRoot<T: ElementaryScalar>(_ a: T, _ b: T, _ c: T) -> T {
  b > 0 ? (-b - T.sqrt(b * b - 4 * a * c)) / (2 * a) : 2 * c / (-b + T.sqrt(b * b - 4 * a * c))
}

// MARK: Conditionals, comparisons, loops and constants

func piecewise<T: ElementaryScalar>(_ x: T) -> T { x < -1 ? -2 * x - 1 : x <= 1 ? x * x : 2 * x - 1 }
func smoothstep<T: ElementaryScalar>(_ x: T, _ lower: T, _ upper: T) -> T {
  x <= lower || x != x
    ? 0 : x >= upper ? 1 : T.pow((x - lower) / (upper - lower), 2) * (3 - 2 * (x - lower) / (upper - lower))
}
func inside<T: ElementaryScalar>(_ x: T, _ y: T, _ radius: T) -> Bool {
  x * x + y * y < radius * radius && x > 0 && 2 * y >= -1.5 || abs(x - 0.5 * y) == 0
}
func clippedSum<T: ElementaryScalar>(_ x: [T]) -> T {
  x.filter { $0 > 0 && $0 < 10 }.reduce(0, +) * 2 + max(x[0], 0) - min(x[0], 1, x[1] / 2.0) + 0.5 * (x.max() ?? 0)
}
func newton<T: ElementaryScalar>(_ a: T) -> T {
  var x = 0.5 * (1 + a)
  while abs(x * x - a) > 1e-12 * a { x -= (x * x - a) / (2 * x) }
  return x
}
func polynomial<T: ElementaryScalar>(_ coefficients: [T], _ x: T) -> T {
  var sum: T = 0
  for c in coefficients.reversed() { sum = sum * x + c }
  return sum
}
func simpson<T: ElementaryScalar>(_ f: (T) -> T, _ a: T, _ b: T, _ n: Int) -> T {
  let h = (b - a) / T(2 * n)
  var sum = f(a) + f(b)
  for i in 1..<2 * n { sum += (i % 2 == 0 ? 2 : 4) * f(a + T(i) * h) }
  return sum * h / 3
}
func rungeKutta<T: ElementaryScalar>(_ y: T, _ h: T, _ f: (T) -> T) -> T {
  let k1 = f(y), k2 = f(y + h / 2 * k1), k3 = f(y + h / 2 * k2), k4 = f(y + h * k3)
  return y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
}
func dotProduct<T: ElementaryScalar>(_ x: [T], _ weights: [T]) -> T {
  zip(weights, x).map { 2 * $0 * $1 }.reduce(0, +) / T.sqrt(x.map { $0 * $0 }.reduce(1, +))
}
func chained<T: ElementaryScalar>(_ x: T, _ a: T) -> T {
  let y: T = 2 * a + x
  var z = 3 * y - a / x
  z += 2 * y
  z *= a
  z -= x / 2
  z /= 1 + a * a
  return -z
}

// MARK: What generic code says besides formulas

func assorted<T: ElementaryScalar>(_ x: T, _ xs: [T], _ n: Int, _ data: Double) -> T {
  let a = abs(x) * 2, b = xs.reduce(0, +) * 2, c = max(x, 0), d = 1 / x, e = -x, f = x < 3 ? 2 * x : 0.5
  var g = x
  g += 2 * x
  g -= 1
  g *= 2.5
  g /= 1 + x * x
  let h = xs.map { $0 * 2 }.reduce(0, +), i = T.pow(x, 3) + T.pow(x, n) + T.pow(2, x) + T.pow(x, 0.5)
  let j: T = 0.5 * (T(n) + x), k = T(data) * x + T(data * 2)
  let all: [T] = [a, b, c, d, e, f, g, h, i, j, k]
  return all.reduce(0, +)
}
func overDuals<S: ElementaryScalar & FloatingPoint>(_ x: Dual<S>, _ y: S) -> Dual<S> {
  let a = 1 / y, b = 2 * x, c = x * x - 1, d = Dual(y) * x
  let e: S = a
  return b + c / 2 + d - Dual(e) + max(x, 0)
}
