// Formulas on one line each, as books print them: free functions, integer and float literals, no help for the type
// checker. `Number` and `Datum` come from `.ci/typecheck/run`, which compiles this file for every pair that it lists;
// a `Datum` is a number that may stay plain: an observation, a constant of nature.

import DualNumbers

// MARK: NIST StRD nonlinear regression, all 27 models. Data sets that share a model spell it in different ways.

func misra1a(_ b1: Number, _ b2: Number, _ x: Datum) -> Number { b1 * (1 - exp(-b2 * x)) }
func misra1b(_ b1: Number, _ b2: Number, _ x: Datum) -> Number { b1 * (1 - pow(1 + b2 * x / 2, -2)) }
func misra1c(_ b1: Number, _ b2: Number, _ x: Datum) -> Number { b1 * (1 - pow(1 + 2 * b2 * x, -1 / 2)) }
func misra1d(_ b1: Number, _ b2: Number, _ x: Datum) -> Number { b1 * b2 * x / (1 + b2 * x) }
func boxBOD(_ b1: Number, _ b2: Number, _ x: Datum) -> Number { b1 - b1 * exp(-(b2 * x)) }
func chwirut1(_ b1: Number, _ b2: Number, _ b3: Number, _ x: Datum) -> Number { exp(-b1 * x) / (b2 + b3 * x) }
func chwirut2(_ b1: Number, _ b2: Number, _ b3: Number, _ x: Datum) -> Number { 1 / (exp(b1 * x) * (b2 + x * b3)) }
func danWood(_ b1: Number, _ b2: Number, _ x: Datum) -> Number { b1 * pow(x, b2) }
func bennett5(_ b1: Number, _ b2: Number, _ b3: Number, _ x: Datum) -> Number { b1 * pow(b2 + x, -1 / b3) }
func eckerle4(_ b1: Number, _ b2: Number, _ b3: Number, _ x: Datum) -> Number {
  (b1 / b2) * exp(-(1 / 2) * pow((x - b3) / b2, 2))
}
func rat42(_ b1: Number, _ b2: Number, _ b3: Number, _ x: Datum) -> Number { b1 / (1 + exp(b2 - b3 * x)) }
func rat43(_ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ x: Datum) -> Number {
  b1 / pow(1 + exp(b2 - b3 * x), 1 / b4)
}
func roszman1(_ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ x: Datum) -> Number {
  b1 - b2 * x - atan(b3 / (x - b4)) / .pi
}
func nelson(_ b1: Number, _ b2: Number, _ b3: Number, _ x1: Datum, _ x2: Datum) -> Number {
  b1 - b2 * x1 * exp(-b3 * x2)
}
func mgh09(_ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ x: Datum) -> Number {
  b1 * (x * x + x * b2) / (x * x + x * b3 + b4)
}
func mgh10(_ b1: Number, _ b2: Number, _ b3: Number, _ x: Datum) -> Number { b1 * exp(b2 / (x + b3)) }
func mgh17(_ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ b5: Number, _ x: Datum) -> Number {
  b1 + b2 * exp(-x * b4) + b3 * exp(-x * b5)
}
func kirby2(_ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ b5: Number, _ x: Datum) -> Number {
  (b1 + b2 * x + b3 * pow(x, 2)) / (1 + b4 * x + b5 * pow(x, 2))
}
func hahn1(_ b: [Number], _ x: Datum) -> Number {
  (b[0] + b[1] * x + b[2] * x * x + b[3] * x * x * x) / (1 + b[4] * x + b[5] * x * x + b[6] * x * x * x)
}
func thurber(
  _ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ b5: Number, _ b6: Number, _ b7: Number, _ x: Datum
) -> Number {
  (b1 + b2 * x + b3 * pow(x, 2) + b4 * pow(x, 3)) / (1 + b5 * x + b6 * pow(x, 2) + b7 * pow(x, 3))
}
func lanczos1(_ b: [Number], _ x: Datum) -> Number {
  b[0] * exp(-b[1] * x) + b[2] * exp(-b[3] * x) + b[4] * exp(-b[5] * x)
}
func lanczos2(
  _ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ b5: Number, _ b6: Number, _ x: Datum
) -> Number {
  b1 * exp(-b2 * x) + b3 * exp(-b4 * x) + b5 * exp(-b6 * x)
}
func lanczos3(_ b: (Number, Number, Number, Number, Number, Number), _ x: Datum) -> Number {
  b.0 / exp(b.1 * x) + b.2 / exp(b.3 * x) + b.4 / exp(b.5 * x)
}
func gauss1(_ b: [Number], _ x: Datum) -> Number {
  b[0] * exp(-b[1] * x) + b[2] * exp(-pow(x - b[3], 2) / pow(b[4], 2)) + b[5] * exp(-pow(x - b[6], 2) / pow(b[7], 2))
}
func gauss2(_ b: [Number], _ x: Datum) -> Number {
  b[0] * exp(-b[1] * x) + b[2] * exp(-(x - b[3]) * (x - b[3]) / (b[4] * b[4]))
    + b[5] * exp(-(x - b[6]) * (x - b[6]) / (b[7] * b[7]))
}
func gauss3(
  _ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ b5: Number, _ b6: Number, _ b7: Number, _ b8: Number,
  _ x: Datum
) -> Number {
  b1 * exp(-b2 * x) + b3 * exp(-pow((x - b4) / b5, 2)) + b6 * exp(-pow((x - b7) / b8, 2))
}
func enso(
  _ b1: Number, _ b2: Number, _ b3: Number, _ b4: Number, _ b5: Number, _ b6: Number, _ b7: Number, _ b8: Number,
  _ b9: Number, _ x: Datum
) -> Number {
  b1 + b2 * cos(2 * .pi * x / 12) + b3 * sin(2 * .pi * x / 12) + b5 * cos(2 * .pi * x / b4)
    + b6 * sin(2 * .pi * x / b4) + b8 * cos(2 * .pi * x / b7) + b9 * sin(2 * .pi * x / b7)
}

// MARK: Residuals of Moré, Garbow and Hillstrom

func rosenbrock(_ x1: Number, _ x2: Number) -> [Number] { [10 * (x2 - x1 * x1), 1 - x1] }
func freudensteinRoth(_ x1: Number, _ x2: Number) -> [Number] {
  [-13 + x1 + ((5 - x2) * x2 - 2) * x2, -29 + x1 + ((x2 + 1) * x2 - 14) * x2]
}
func powellBadlyScaled(_ x1: Number, _ x2: Number) -> [Number] { [1e4 * x1 * x2 - 1, exp(-x1) + exp(-x2) - 1.0001] }
func brownBadlyScaled(_ x1: Number, _ x2: Number) -> [Number] { [x1 - 1e6, x2 - 2e-6, x1 * x2 - 2] }
func beale(_ x1: Number, _ x2: Number) -> [Number] {
  [1.5 - x1 * (1 - x2), 2.25 - x1 * (1 - x2 * x2), 2.625 - x1 * (1 - pow(x2, 3))]
}
func jennrichSampson(_ x1: Number, _ x2: Number, _ i: Datum) -> Number { 2 + 2 * i - (exp(i * x1) + exp(i * x2)) }
func helicalValley(_ x1: Number, _ x2: Number, _ x3: Number) -> [Number] {
  [
    10 * (x3 - 10 * (atan(x2 / x1) / (2 * .pi) + (x1 > 0 ? 0 : 0.5))), 10 * (sqrt(pow(x1, 2) + pow(x2, 2)) - 1), x3,
  ]
}
func bard(_ x1: Number, _ x2: Number, _ x3: Number, _ u: Datum, _ y: Datum) -> Number {
  y - (x1 + u / ((16 - u) * x2 + min(u, 16 - u) * x3))
}
func gaussian(_ x1: Number, _ x2: Number, _ x3: Number, _ t: Datum, _ y: Datum) -> Number {
  x1 * exp(-x2 * pow(t - x3, 2) / 2) - y
}
func meyer(_ x1: Number, _ x2: Number, _ x3: Number, _ i: Datum, _ y: Datum) -> Number {
  x1 * exp(x2 / (45 + 5 * i + x3)) - y
}
func gulf(_ x1: Number, _ x2: Number, _ x3: Number, _ t: Datum) -> Number {
  exp(-pow(abs(25 + pow(-50 * log(t), 2 / 3) - x2), x3) / x1) - t
}
func box(_ x1: Number, _ x2: Number, _ x3: Number, _ t: Datum) -> Number {
  exp(-t * x1) - exp(-t * x2) - x3 * (exp(-t) - exp(-10 * t))
}
func powellSingular(_ x1: Number, _ x2: Number, _ x3: Number, _ x4: Number) -> [Number] {
  [x1 + 10 * x2, sqrt(5) * (x3 - x4), pow(x2 - 2 * x3, 2), sqrt(10) * pow(x1 - x4, 2)]
}
func wood(_ x1: Number, _ x2: Number, _ x3: Number, _ x4: Number) -> [Number] {
  [
    10 * (x2 - x1 * x1), 1 - x1, sqrt(90) * (x4 - x3 * x3), 1 - x3, sqrt(10) * (x2 + x4 - 2), (x2 - x4) / sqrt(10),
  ]
}
func woodObjective(_ x1: Number, _ x2: Number, _ x3: Number, _ x4: Number) -> Number {
  100 * pow(x2 - x1 * x1, 2) + pow(1 - x1, 2) + 90 * pow(x4 - x3 * x3, 2) + pow(1 - x3, 2)
    + 10.1 * (pow(x2 - 1, 2) + pow(x4 - 1, 2)) + 19.8 * (x2 - 1) * (x4 - 1)
}
func kowalikOsborne(_ x1: Number, _ x2: Number, _ x3: Number, _ x4: Number, _ u: Datum, _ y: Datum) -> Number {
  y - x1 * (u * u + u * x2) / (u * u + u * x3 + x4)
}
func brownDennis(_ x1: Number, _ x2: Number, _ x3: Number, _ x4: Number, _ t: Datum) -> Number {
  pow(x1 + t * x2 - exp(t), 2) + pow(x3 + x4 * sin(t) - cos(t), 2)
}
func osborne1(
  _ x1: Number, _ x2: Number, _ x3: Number, _ x4: Number, _ x5: Number, _ t: Datum, _ y: Datum
) -> Number {
  y - (x1 + x2 * exp(-t * x4) + x3 * exp(-t * x5))
}
func biggs(_ x: [Number], _ t: Datum) -> Number {
  x[2] * exp(-t * x[0]) - x[3] * exp(-t * x[1]) + x[5] * exp(-t * x[4])
    - (exp(-t) - 5 * exp(-10 * t) + 3 * exp(-4 * t))
}
func osborne2(
  _ x1: Number, _ x2: Number, _ x3: Number, _ x4: Number, _ x5: Number, _ x6: Number, _ x7: Number, _ x8: Number,
  _ x9: Number, _ x10: Number, _ x11: Number, _ t: Datum, _ y: Datum
) -> Number {
  y
    - (x1 * exp(-t * x5) + x2 * exp(-pow(t - x9, 2) * x6) + x3 * exp(-pow(t - x10, 2) * x7)
      + x4 * exp(-pow(t - x11, 2) * x8))
}
func penalty2(_ x: [Number], _ i: Int, _ a: Datum) -> Number {
  sqrt(a) * (exp(x[i] / 10) + exp(x[i - 1] / 10) - (exp(Datum(i) / 10) + exp(Datum(i - 1) / 10)))
}
func trigonometric(_ x: [Number], _ i: Int) -> Number {
  Number(x.count) - x.map { cos($0) }.reduce(0, +) + Number(i) * (1 - cos(x[i])) - sin(x[i])
}
func boundaryValue(_ before: Number, _ x: Number, _ after: Number, _ h: Datum, _ t: Datum) -> Number {
  2 * x - before - after + h * h * pow(x + t + 1, 3) / 2
}
func broydenTridiagonal(_ before: Number, _ x: Number, _ after: Number) -> Number {
  (3 - 2 * x) * x - before - 2 * after + 1
}
func broydenBanded(_ x: [Number], _ i: Int) -> Number {
  let band = (max(0, i - 5)...min(x.count - 1, i + 1)).filter { $0 != i }
  return x[i] * (2 + 5 * x[i] * x[i]) + 1 - band.map { x[$0] * (1 + x[$0]) }.reduce(0, +)
}

// MARK: Formulas of texts on automatic differentiation

func survey(_ x1: Number, _ x2: Number) -> Number { log(x1) + x1 * x2 - sin(x2) }
func logisticMap(_ x: Number) -> Number { 64 * x * (1 - x) * pow(1 - 2 * x, 2) * pow(1 - 8 * x + 8 * x * x, 2) }
func logisticMapDerivative(_ x: Number) -> Number {
  128 * x * (1 - x) * (-8 + 16 * x) * pow(1 - 2 * x, 2) * (1 - 8 * x + 8 * x * x)
    + 64 * (1 - x) * pow(1 - 2 * x, 2) * pow(1 - 8 * x + 8 * x * x, 2)
    - 64 * x * pow(1 - 2 * x, 2) * pow(1 - 8 * x + 8 * x * x, 2)
    - 256 * x * (1 - x) * (1 - 2 * x) * pow(1 - 8 * x + 8 * x * x, 2)
}
func griewankWalther(_ x1: Number, _ x2: Number) -> Number {
  (sin(x1 / x2) + x1 / x2 - exp(x2)) * (x1 / x2 - exp(x2))
}
func productOfSines(_ x: [Number]) -> Number { sin(x[0]) * sin(x[1]) * sin(x[2]) + x[0] * x[1] / (1 + x[2] * x[2]) }
func squareTimesExponential(_ x: Number) -> Number { x * x * exp(x) }
func composite(_ x: Number) -> Number {
  exp(sin(x) * cos(x)) / (1 + x * x) + log(1 + x * x) * sqrt(1 + x * x) + atan(x)
}
func sineSeries(_ x: Number) -> Number { x - pow(x, 3) / 6 + pow(x, 5) / 120 - pow(x, 7) / 5040 + pow(x, 9) / 362_880 }
func ceresExample(_ m: Number, _ c: Number, _ x: Datum, _ y: Datum) -> Number { y - exp(m * x + c) }
func neuron(_ w: [Number], _ bias: Number, _ x: [Datum]) -> Number {
  1 / (1 + exp(-(w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + bias)))
}
func gelu(_ x: Number) -> Number { 0.5 * x * (1 + tanh(sqrt(2 / .pi) * (x + 0.044715 * x * x * x))) }
func softplus(_ x: Number) -> Number { max(x, 0) + log1p(exp(-abs(x))) }
func huber(_ r: Number, _ delta: Datum) -> Number {
  abs(r) <= delta ? 0.5 * r * r : delta * (abs(r) - 0.5 * delta)
}

// MARK: Snavely's camera

func depth(_ x: [Number], _ k: [Number], _ theta: Number) -> Number {
  x[2] * cos(theta) + (k[0] * x[1] - k[1] * x[0]) * sin(theta)
    + k[2] * (k[0] * x[0] + k[1] * x[1] + k[2] * x[2]) * (1 - cos(theta))
}
func pixel(_ f: Number, _ k1: Number, _ k2: Number, _ u: Number, _ v: Number, _ observed: Datum) -> Number {
  f * (1 + k1 * (u * u + v * v) + k2 * (u * u + v * v) * (u * u + v * v)) * u - observed
}
func reprojection(_ p: [Number], _ f: Number, _ k1: Number, _ k2: Number, _ observed: Datum) -> Number {
  -f
    * (1 + k1 * (p[0] * p[0] + p[1] * p[1]) / (p[2] * p[2])
      + k2 * pow((p[0] * p[0] + p[1] * p[1]) / (p[2] * p[2]), 2)) * p[0] / p[2] - observed
}

// MARK: Thermodynamics and physics

func helmholtzMixing(_ x: [Number], _ i: Int, _ bx: Number, _ r: Datum, _ t: Datum) -> Number {
  r * t * x[i] * log(x[i] / (1 - bx))
}
func helmholtzAttraction(_ xax: Number, _ bx: Number) -> Number {
  xax / (sqrt(8) * bx) * log((1 + (1 + sqrt(2)) * bx) / (1 + (1 - sqrt(2)) * bx))
}
func helmholtz(_ x: [Number], _ b: [Datum], _ xax: Number, _ r: Datum, _ t: Datum) -> Number {
  r * t * (x[0] * log(x[0] / (1 - (b[0] * x[0] + b[1] * x[1]))) + x[1] * log(x[1] / (1 - (b[0] * x[0] + b[1] * x[1]))))
    - xax / (sqrt(8.0) * (b[0] * x[0] + b[1] * x[1]))
}
func vanDerWaals(_ v: Number, _ t: Number, _ a: Datum, _ b: Datum) -> Number {
  8.314462618 * t / (v - b) - a / (v * v)
}
func pengRobinson(_ v: Number, _ t: Number, _ a: Datum, _ b: Datum, _ kappa: Datum, _ critical: Datum) -> Number {
  8.314462618 * t / (v - b) - a * pow(1 + kappa * (1 - sqrt(t / critical)), 2) / (v * v + 2 * b * v - b * b)
}
func antoine(_ t: Number) -> Number { pow(10, 8.07131 - 1730.63 / (233.426 + t)) }
func planck(_ wavelength: Number, _ t: Number, _ h: Datum, _ c: Datum, _ k: Datum) -> Number {
  2 * h * c * c / pow(wavelength, 5) / (exp(h * c / (wavelength * k * t)) - 1)
}
func lennardJones(_ r: Number, _ epsilon: Datum, _ sigma: Datum) -> Number {
  4 * epsilon * (pow(sigma / r, 12) - pow(sigma / r, 6))
}
func morse(_ r: Number, _ depth: Datum, _ a: Datum, _ r0: Datum) -> Number { depth * pow(1 - exp(-a * (r - r0)), 2) }
func kepler(_ eccentricAnomaly: Number, _ e: Number, _ m: Datum) -> Number {
  eccentricAnomaly - e * sin(eccentricAnomaly) - m
}
func dampedOscillation(_ t: Number, _ a: Datum, _ gamma: Datum, _ omega: Datum) -> Number {
  a * exp(-gamma * t / 2) * cos(sqrt(omega * omega - gamma * gamma / 4) * t + 0.25 * .pi)
}
func relativisticEnergy(_ v: Number, _ m: Datum, _ c: Datum) -> Number { m * c * c / sqrt(1 - v * v / (c * c)) }
func drag(_ v: Number, _ angle: Number, _ density: Datum, _ area: Datum) -> Number {
  0.5 * density * area * v * v * (0.02 + pow(2 * .pi * sin(angle), 2) / (.pi * 0.8 * 7.5))
}
func colebrook(_ f: Number, _ roughness: Datum, _ reynolds: Datum) -> Number {
  1 / sqrt(f) + 2 * log10(roughness / 3.7 + 2.51 / (reynolds * sqrt(f)))
}

// MARK: Test functions of optimisation

func goldsteinPrice(_ x: Number, _ y: Number) -> Number {
  (1 + pow(x + y + 1, 2) * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y))
    * (30 + pow(2 * x - 3 * y, 2) * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y))
}
func goldsteinPriceSquared(_ x: Number, _ y: Number) -> Number {
  (1 + (x + y + 1) * (x + y + 1) * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y))
    * (30 + (2 * x - 3 * y) * (2 * x - 3 * y) * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y))
}
func branin(_ x1: Number, _ x2: Number) -> Number {
  pow(x2 - 5.1 / (4 * .pi * .pi) * x1 * x1 + 5 / .pi * x1 - 6, 2) + 10 * (1 - 1 / (8 * .pi)) * cos(x1) + 10
}
func braninWithLiterals(_ x1: Number, _ x2: Number) -> Number {
  1 * (x2 - 5.1 / (4 * 3.14159 * 3.14159) * x1 * x1 + 5 / 3.14159 * x1 - 6)
    * (x2 - 5.1 / (4 * 3.14159 * 3.14159) * x1 * x1 + 5 / 3.14159 * x1 - 6)
    + 10 * (1 - 1 / (8 * 3.14159)) * cos(x1) + 10
}
func ackley(_ x: Number, _ y: Number) -> Number {
  -20 * exp(-0.2 * sqrt(0.5 * (x * x + y * y))) - exp(0.5 * (cos(2 * .pi * x) + cos(2 * .pi * y))) + exp(1.0) + 20
}
func himmelblau(_ x: Number, _ y: Number) -> Number { pow(x * x + y - 11, 2) + pow(x + y * y - 7, 2) }
func easom(_ x: Number, _ y: Number) -> Number {
  -cos(x) * cos(y) * exp(-((x - .pi) * (x - .pi) + (y - .pi) * (y - .pi)))
}
func camel(_ x: Number, _ y: Number) -> Number {
  (4 - 2.1 * x * x + pow(x, 4) / 3) * x * x + x * y + (-4 + 4 * y * y) * y * y
}
func levy(_ x: Number, _ y: Number) -> Number {
  pow(sin(3 * .pi * x), 2) + (x - 1) * (x - 1) * (1 + pow(sin(3 * .pi * y), 2))
    + (y - 1) * (y - 1) * (1 + pow(sin(2 * .pi * y), 2))
}
func rastrigin(_ x: [Number]) -> Number {
  10 * Number(x.count) + x.map { $0 * $0 - 10 * cos(2 * .pi * $0) }.reduce(0, +)
}
func eggholder(_ x: Number, _ y: Number) -> Number {
  -(y + 47) * sin(sqrt(abs(y + x / 2 + 47))) - x * sin(sqrt(abs(x - (y + 47))))
}

// MARK: Geometry, finance, statistics

func haversine(_ phi1: Number, _ lambda1: Number, _ phi2: Number, _ lambda2: Number) -> Number {
  2 * 6371
    * asin(
      sqrt(pow(sin((phi2 - phi1) / 2), 2) + cos(phi1) * cos(phi2) * pow(sin((lambda2 - lambda1) / 2), 2)))
}
func greatCircle(_ phi1: Number, _ phi2: Number, _ deltaLambda: Number) -> Number {
  atan2(
    sqrt(
      pow(cos(phi2) * sin(deltaLambda), 2)
        + pow(cos(phi1) * sin(phi2) - sin(phi1) * cos(phi2) * cos(deltaLambda), 2)),
    sin(phi1) * sin(phi2) + cos(phi1) * cos(phi2) * cos(deltaLambda))
}
func heron(_ a: Number, _ b: Number, _ c: Number) -> Number {
  sqrt((a + b + c) * (-a + b + c) * (a - b + c) * (a + b - c)) / 4
}
func armTip(_ q1: Number, _ q2: Number, _ q3: Number, _ l1: Datum, _ l2: Datum, _ l3: Datum) -> [Number] {
  [
    l1 * cos(q1) + l2 * cos(q1 + q2) + l3 * cos(q1 + q2 + q3),
    l1 * sin(q1) + l2 * sin(q1 + q2) + l3 * sin(q1 + q2 + q3),
  ]
}
func blackScholesD1(_ s: Number, _ k: Datum, _ r: Number, _ sigma: Number, _ t: Number) -> Number {
  (log(s / k) + (r + sigma * sigma / 2) * t) / (sigma * sqrt(t))
}
func blackScholesCall(_ s: Number, _ k: Datum, _ r: Number, _ t: Number, _ d1: Number, _ d2: Number) -> Number {
  s * 0.5 * (1 + erf(d1 / sqrt(2))) - k * exp(-r * t) * 0.5 * (1 + erf(d2 / sqrt(2)))
}
func normalDensity(_ x: Datum, _ mu: Number, _ sigma: Number) -> Number {
  1 / (sigma * sqrt(2 * .pi)) * exp(-0.5 * pow((x - mu) / sigma, 2))
}
func weibullLogLikelihood(_ x: Datum, _ k: Number, _ lambda: Number) -> Number {
  log(k / lambda) + (k - 1) * log(x / lambda) - pow(x / lambda, k)
}
func betaDensity(_ x: Number, _ a: Number, _ b: Number) -> Number {
  tgamma(a + b) / (tgamma(a) * tgamma(b)) * pow(x, a - 1) * pow(1 - x, b - 1)
}
func cubicQuotient(_ x: Number) -> Number {
  (1.5 + 2 * x - 3 * x * x + 4.25 * x * x * x) / (1 + 0.5 * x + 2 * x * x - 7 * x * x * x)
}
func horner(_ x: Number) -> Number {
  ((((((0.1 * x - 0.2) * x + 0.3) * x - 0.4) * x + 0.5) * x - 0.6) * x + 0.7) * x - 0.8
}
func determinant(_ m: [[Number]]) -> Number {
  m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
    + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
}
func quadraticRoot(_ a: Number, _ b: Number, _ c: Number) -> Number {
  b > 0 ? (-b - sqrt(b * b - 4 * a * c)) / (2 * a) : 2 * c / (-b + sqrt(b * b - 4 * a * c))
}

// MARK: Conditionals, comparisons, loops and constants

func piecewise(_ x: Number) -> Number { x < -1 ? -2 * x - 1 : x <= 1 ? x * x : 2 * x - 1 }
func smoothstep(_ x: Number, _ lower: Datum, _ upper: Datum) -> Number {
  x <= lower || x != x
    ? 0 : x >= upper ? 1 : pow((x - lower) / (upper - lower), 2) * (3 - 2 * (x - lower) / (upper - lower))
}
func inside(_ x: Number, _ y: Number, _ radius: Datum) -> Bool {
  x * x + y * y < radius * radius && x > 0 && 2 * y >= -1.5 || abs(x - 0.5 * y) == 0
}
func clippedSum(_ x: [Number]) -> Number {
  x.filter { $0 > 0 && $0 < 10 }.reduce(0, +) * 2 + max(x[0], 0) - min(x[0], 1, x[1] / 2) + 0.5 * (x.max() ?? 0)
}
func newton(_ a: Number) -> Number {
  var x = 0.5 * (1 + a)
  while abs(x * x - a) > 1e-12 * a { x -= (x * x - a) / (2 * x) }
  return x
}
func polynomial(_ coefficients: [Datum], _ x: Number) -> Number {
  var sum: Number = 0
  for c in coefficients.reversed() { sum = sum * x + c }
  return sum
}
func simpson(_ f: (Number) -> Number, _ a: Number, _ b: Number, _ n: Int) -> Number {
  let h = (b - a) / Number(2 * n)
  var sum = f(a) + f(b)
  for i in 1..<2 * n { sum += (i % 2 == 0 ? 2 : 4) * f(a + Number(i) * h) }
  return sum * h / 3
}
func rungeKutta(_ y: Number, _ h: Datum, _ f: (Number) -> Number) -> Number {
  let k1 = f(y), k2 = f(y + h / 2 * k1), k3 = f(y + h / 2 * k2), k4 = f(y + h * k3)
  return y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
}
func dotProduct(_ x: [Number], _ weights: [Datum]) -> Number {
  zip(weights, x).map { 2 * $0 * $1 }.reduce(0, +) / sqrt(x.map { $0 * $0 }.reduce(1, +))
}
func chained(_ x: Number, _ a: Datum) -> Number {
  let y: Number = 2 * a + x
  var z = 3 * y - a / x
  z += 2 * y
  z *= a
  z -= x / 2
  z /= 1 + a * a
  return -z
}
/// Compound assignments with long right-hand sides: a Runge–Kutta step, a Newton step of Kepler's equation, and sums.
func accumulated(_ x: [Number], _ k: [Number], _ p: [Number], _ dt: Datum, _ e: Datum, _ mean: Datum) -> Number {
  var angle = x[0], anomaly = x[1], sum: Number = 0
  angle += dt / 6 * (k[0] + 2 * k[1] + 2 * k[2] + k[3])
  anomaly -= (anomaly - e * sin(anomaly) - mean) / (1 - e * cos(anomaly))
  for i in 1..<x.count { sum += 100 * pow(x[i] - x[i - 1] * x[i - 1], 2) + pow(1 - x[i - 1], 2) }
  sum -= 0.5 * pow((x[0] - p[0]) / p[1], 2) + log(p[1]) + 0.5 * log(2 * .pi)
  sum *= 1 + 0.5 * exp(-x[0] / 3) - 0.25 * x[1] * x[1]
  return sum + angle + anomaly
}

// MARK: Results whose type nothing but the formula tells

func untypedRationals(_ b: [Number], _ x: Datum) -> Number {
  let cubic = (b[0] + b[1] * x + b[2] * x * x + b[3] * x * x * x) / (1 + b[4] * x + b[5] * x * x + b[6] * x * x * x)
  let quadratic = (b[0] + b[1] * x + b[2] * pow(x, 2)) / (1 + b[3] * x + b[4] * pow(x, 2))
  let powers = b[0] * pow(x, b[1]) + pow(b[2], x)
  return cubic + quadratic * powers
}
func untypedTerms(_ x: Number, _ y: Number, _ a: Datum, _ b: Datum) -> Number {
  let repulsion = 8.314462618 * x / (y - b) - a * pow(1 + b * (1 - sqrt(x / a)), 2) / (y * y + 2 * b * y - b * b)
  let waves = a * sin(2 * Datum.pi * x / b) + b * cos(2 * Datum.pi * y / a) + exp(-a * x * x)
  let distance = sqrt((x - a) * (x - a) + (y - b) * (y - b)) + hypot(x - a, y - b)
  let angle = atan2(y, a)
  let mean = 0.5 * (x + y) - (a + b) / 2
  let twice = 2 * a * x
  let differences = [x, y].map { 2 * $0 - a }
  return repulsion + waves * distance - mean * angle + twice + differences[0]
}
