// Driver calls as users write them: closures without annotations, literals for points, results in expressions.

import DualNumbers

func oneNumber() {
  let a = derivative(at: 2) { x in x * x * x }
  let b = derivative(at: 0.5) { x in sin(2 * .pi * x) }
  let c = derivative(at: 2) { 3 * $0 * $0 - 1 / $0 }
  let d = derivative(at: 0, of: sin)
  let p = derivative(at: 2, of: log) + derivative(at: 2, of: exp)
  let e = derivative(at: 1.5) { x in pow(x, 3) / (1 + exp(-x)) }
  let f = derivative(at: 2) { x in
    let y = x * x
    return y * exp(-y) + 1
  }
  let g = derivative(at: -1) { x in x < 0 ? -x : x }
  let h = derivative(at: 1) { x in
    var sum = x
    for i in 1..<10 { sum += x / Dual(Double(i)) }
    if sum > 3 { return 2 * sum }
    return sum
  }
  let i = derivative(at: 3) { x in max(x, 0) + abs(x - 5) }
  let (y, slope) = valueWithDerivative(at: 2) { x in x * x * x }
  let j = valueWithDerivative(at: 2) { x in log(x) + 1 }.derivative
  let k = valueWithDerivative(at: 1, of: exp).value
  let l = 2 * derivative(at: 2) { x in x * x } + 1
  let m = derivative(at: a) { x in x * x } - derivative(at: b) { x in 1 / x }
  let n = [1.0, 2.0, 3.0].map { derivative(at: $0) { x in x * x } }
  let o = stride(from: 0, to: 1, by: 0.25).map { t in derivative(at: t) { x in sin(3 * x) } }
  let all: [Double] = [a, b, c, d, e, f, g, h, i, y, slope, j, k, l, m, p] + n + o
  _ = all
}

func higherOrders() {
  let a = derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }
  let b = derivative(at: 1.0) { x in derivative(at: x) { y in sin(y) * exp(y) } }
  let c = derivative(at: 2) { x in x * derivative(at: x) { y in y * y } }
  let d = derivative(at: 0.5) { x in
    let slope = derivative(at: x) { y in exp(2 * y) / (1 + y * y) }
    return slope * slope
  }
  let e = gradient(at: [1, 2]) { x in derivative(at: x[0]) { t in t * t * t } * x[1] }
  let all: [Double] = [a, b, c, d] + e
  _ = all
}

func captured(_ scale: Double, _ data: [(x: Double, y: Double)]) {
  let a = derivative(at: 2) { x in scale * x * x - 2 * scale }
  let b = gradient(at: [1, 2]) { p in
    let residuals = data.map { p[0] * exp(-p[1] * $0.x) - $0.y }
    return residuals.reduce(0) { $0 + $1 * $1 }
  }
  let c = gradient(at: [1, 2]) { p in
    var sum: Dual<Double> = 0
    for (x, y) in data {
      let residual = p[0] * (1 - exp(-p[1] * x)) - y
      sum += residual * residual
    }
    return sum / 2
  }
  let d = jacobian(at: [250, 5e-4]) { b in data.map { b[0] * (1 - exp(-b[1] * $0.x)) } }
  let e = jacobian(at: [1, 2, 3]) { b in data.map { x, y in b[0] * exp(-b[1] * x) + b[2] - y } }
  let f = valueWithGradient(at: [scale, 1]) { p in scale * p[0] / p[1] + hypot(p[0], p[1]) }
  _ = (a, b, c, d[0, 0], e[0, 1], f)
}

func manyNumbers() {
  let a = gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }
  let b = gradient(at: [1.5, 0.5]) { x in
    (sin(x[0] / x[1]) + x[0] / x[1] - exp(x[1])) * (x[0] / x[1] - exp(x[1]))
  }
  let c = gradient(at: [3, 4]) { x in hypot(x[0], x[1]) }[0] + 1
  let d = gradient(at: [1, 2, 3]) { $0.reduce(0, +) }
  let e = gradient(at: [1, 2, 3]) { x in x.map { $0 * $0 }.reduce(0, +) }
  let weights = [1.0, 0.5, 0.25]
  let f = gradient(at: [1, 2, 3]) { x in zip(x, weights).map { $0 * $1 }.reduce(0, +) }
  let (y, g) = valueWithGradient(at: [3, 4]) { x in 100 * pow(x[1] - x[0] * x[0], 2) + pow(1 - x[0], 2) }
  let h = valueWithGradient(at: a) { x in x[0] / x[1] }.gradient
  var (differentiator, i) = (Differentiator<Dual<Double>>(), [0.0, 0.0])
  differentiator.gradient(at: [3, 4], into: &i) { x in x[0] * x[1] }
  let j = differentiator.gradient(at: [3, 4], into: &i) { x in sqrt(x[0] * x[1]) }
  let k = gradient(at: [1, 2], of: { x in x[0] - x[1] }).map { -0.1 * $0 }
  let all: [Double] = a + b + [c, y, j] + d + e + f + g + h + i + k
  _ = all
}

func directions() {
  let a = directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }
  let b = directionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0] - x[1]] }
  let (c, d) = valueWithDirectionalDerivative(at: [3, 4], along: [0, 1]) { x in x[0] * exp(x[1]) }
  let (e, f) = valueWithDirectionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], 2 * x[0], 1] }
  var g = [0.0, 0.0]
  var h = [0.0, 0.0]
  var differentiator = Differentiator<Dual<Double>>()
  differentiator.directionalDerivative(at: [2, 3], along: [1, 1], into: &g) { x, y in
    y[0] = x[0] * x[1]
    y[1] = x[0] - x[1]
  }
  differentiator.directionalDerivative(at: [2, 3], along: [1, 1], value: &h, into: &g) { x, y in
    for i in y.indices { y[i] = x[i] * x[i] }
  }
  let i = directionalDerivatives(at: [3, 4], along: [[1, 0], [0, 1]]) { x in x[0] * x[1] - 2 * x[0] }
  let j = directionalDerivatives(at: [3, 4], along: [[1, 0]]) { x in [x[0] * x[1], 1 - x[0]] }
  let k = directionalDerivatives(at: [3, 4], along: [g, h]) { x in
    let product = x[0] * x[1]
    return product * product
  }
  let all: [Double] = [a, c, d, j[0, 0]] + b + e + f + g + h + i + k
  _ = all
}

func rationalInOneLine(_ b: [Double]) -> Double {
  derivative(at: 0.5) { x in
    (b[0] + b[1] * x + b[2] * x * x + 4 * x * x * x) / (1 + b[3] * x + b[4] * x * x + b[5] * x * x * x)
  }
}

func jacobians() {
  let a = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
  let b = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }[0, 1]
  let c = jacobian(at: [1, 2, 3]) { x in x.map { $0 * $0 - 1 } }
  let d = jacobian(at: [0.3, 0.7]) { q in
    let elbow = 2 * cos(q[0])
    let tip = elbow + 1.5 * cos(q[0] + q[1])
    return [tip, 2 * sin(q[0]) + 1.5 * sin(q[0] + q[1])]
  }
  let e = jacobian(at: [1, 2]) { x in [10 * (x[1] - x[0] * x[0]), 1 - x[0]] }
  let (y, f) = valueWithJacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
  let g = valueWithJacobian(at: [2, 3]) { v in [sin(v[0]), 1, v[1]] }.jacobian
  var h = Matrix(rows: 2, columns: 2, repeating: 0.0)
  var i = [0.0, 0.0]
  var differentiator = Differentiator<Dual<Double>>()
  differentiator.jacobian(at: [2, 3], into: &h) { x, y in
    y[0] = x[0] * x[1]
    y[1] = x[0] - x[1]
  }
  differentiator.jacobian(at: [2, 3], value: &i, into: &h) { x, y in
    y[0] = 3 * x[0]
    y[1] = x[1] / x[0]
  }
  let j = jacobianColumn(1, at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
  differentiator.jacobianColumn(0, at: [2, 3], into: &i) { x, y in y = [x[0], x[1]] }
  let columns = jacobianColumns(at: [2, 3, 4]) { x in [x[0] * x[1], x[1] * x[2]] }
  let k = columns.map { $0[0] } + columns[2]
  let l = jacobianColumns(at: [1, 2]) { x in
    let sum = x[0] + x[1]
    return [sum, 2 * sum, sum * sum]
  }.reversed().map { $0.reduce(0, +) }
  let all: [Double] = [b, a[0, 0], c[1, 1], d[0, 1], e[1, 0], f[0, 0], g[0, 1], h[1, 1]] + y + i + j + k + l
  _ = all
}

func lanes(_ scale: Double, _ data: [(x: Double, y: Double)]) {
  let a = gradient(at: [3, 4], lanes: .automatic) { x in x[0] * x[1] - 2 * x[0] }
  let b = gradient(at: [3, 4], lanes: .automatic) { x in
    let square = x[0] * x[0]
    return square * x[1] + scale
  }
  let (y, c) = valueWithGradient(at: [3, 4], lanes: .automatic) { x in scale * x[0] / x[1] }
  let d = jacobian(at: [3, 4], lanes: .automatic) { x in [x[0] * x[1], 1 - x[0]] }
  let e = jacobian(at: [3, 4], lanes: .automatic) { x in x.map { $0 * $0 - 1 } }
  let f = valueWithJacobian(at: [3, 4], lanes: .automatic) { b in data.map { b[0] * $0.x - b[1] * $0.y } }.value
  let g = gradient(at: [3, 4], lanes: .automatic, of: Torus()) + gradient(at: [3, 4], of: Torus())
  let h = jacobian(at: [3, 4], lanes: SIMD2<Double>.self, of: polar)
  var (differentiator, i) = (Differentiator<ClosureLanes<Double>>(), [0.0, 0.0])
  differentiator.gradient(at: [3, 4], into: &i) { x in x[0] * x[1] - 2 * x[0] }
  let j = differentiator.gradient(at: [3, 4], into: &i, of: Torus())
  var k = Matrix(rows: 2, columns: 2, repeating: 0.0)
  differentiator.jacobian(at: [3, 4], into: &k) { x, y in
    y[0] = x[0] * x[1]
    y[1] = 3 * x[1] - x[0] / 2
  }
  differentiator.gradient(at: [3, 4], inputs: 2, into: &i) { x in x[0] * x[1] }
  var automatic = AutomaticDifferentiator<Double>()
  let l = automatic.gradient(at: [3, 4], into: &i, of: Torus())
  let all: [Double] = [y, d[0, 0], e[1, 1], h[0, 0], j, k[0, 0], l] + a + b + c + f + g + i
  _ = all
}

func severalArguments(_ scale: Double, _ single: Float) {
  let (a, b) = gradient(at: 2, 5) { x, y in x * y - 2 * x }
  let (c, d, e) = gradient(at: 1, 2, 3) { x, y, z in x * y * z }
  let (f, g, h, i) = gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }
  let j = gradient(at: scale, 5) { x, y in
    let product = x * y
    return product * product - scale / x
  }.0
  let (y, (k, l)) = valueWithGradient(at: 2, 5) { x, y in (x - y) * (x + y) / (1 + x * x) }
  let m = jacobian(at: 2, 5) { r, t in [r * t, r - t] }
  let n = valueWithJacobian(at: 1, 2, 3) { x, y, z in [x * y, z] }.jacobian
  let o = directionalDerivative(at: 2, 5, along: (1, 0)) { x, y in log(x) + x * y - sin(y) }
  let (p, q) = gradient(at: single, 2) { x, y in x * y }
  let all: [Double] = [a, b, c, d, e, f, g, h, i, j, y, k, l, m[0, 0], n[0, 0], o, Double(p + q)]
  _ = all
}

struct Oscillator<T> {
  var length, damping: T
  var weights: [T]
  func mapNumbers<U>(_ f: (T) -> U) -> Oscillator<U> {
    Oscillator<U>(length: f(length), damping: f(damping), weights: weights.map(f))
  }
}
extension Oscillator: NumberStructure where T: FloatingPoint { typealias OverDuals = Oscillator<Dual<T>> }
extension Oscillator: LaneStructure where T: FloatingPoint & SIMDScalar {
  typealias OverLanes = Oscillator<ClosureLanes<T>>
}

func structures(_ p: Oscillator<Double>) {
  let a = gradient(at: p) { q in q.length * q.length * q.weights[1] + exp(q.damping) }.weights
  let b = gradient(at: Oscillator(length: 2.0, damping: 0, weights: [1, 2])) { q in
    let sum = q.weights.reduce(0, +)
    return sum * q.length
  }.length
  let (y, c) = valueWithGradient(at: p, lanes: .automatic) { q in
    let energy = q.length * q.damping
    return energy - 2 * q.weights[0]
  }
  let d = jacobian(at: p) { q in [q.length * q.damping, q.weights[0]] }
  let e = jacobian(at: p, lanes: .automatic) { q in q.weights }
  let f = directionalDerivative(at: p, along: c) { q in q.length / q.damping }
  var (differentiator, g) = (Differentiator<Dual<Double>>(), Matrix(rows: 1, columns: 4, repeating: 0.0))
  differentiator.jacobian(at: p, into: &g) { q in [q.length] }
  let all: [Double] = a + [b, y, d[0, 0], e[0, 0], f, g[0, 0]]
  _ = all
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
func inlineArrays(_ x: InlineArray<3, Double>) {
  func norm<T: ElementaryScalar>(_ x: InlineArray<3, T>) -> T { T.hypot(x[0], x[1]) + x[2] }
  let a = gradient(at: x) { x in log(x[0]) + x[1] * x[2] }[0]
  let b = gradient(at: x, lanes: .automatic) { x in x[0] * x[1] - 2 * x[2] }[1]
  let c = gradient(at: x, lanes: SIMD4<Double>.self, of: norm)[2]
  let (y, d) = valueWithGradient(at: [1, 2, 3] as InlineArray<3, Double>) { x in
    let product = x[0] * x[1]
    return product * x[2]
  }
  let e = jacobian(at: x) { x in [x[0] * x[1], x[2]] }
  let f = valueWithJacobian(at: x, lanes: .automatic) { x in [x[0] * x[1], x[2]] }.value
  let g = directionalDerivative(at: x, along: d) { x in x[0] / x[1] }
  var (differentiator, h) = (Differentiator<Dual<Double>>(), Matrix(rows: 2, columns: 3, repeating: 0.0))
  differentiator.jacobian(at: x, into: &h) { x in [x[0] * x[1], x[2]] }
  let all: [Double] = [a, b, c, y, e[0, 0], g, h[0, 0]] + f
  _ = all
}

func secondDerivatives(_ scale: Double, _ data: [(x: Double, y: Double)]) {
  let a = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
  let b = hessian(at: [1.5, 0.5]) { x in
    (sin(x[0] / x[1]) + x[0] / x[1] - exp(x[1])) * (x[0] / x[1] - exp(x[1]))
  }
  let c = hessian(at: [-1.2, 1]) { x in 100 * pow(x[1] - x[0] * x[0], 2) + pow(1 - x[0], 2) }[0, 1] + 1
  let d = hessian(at: [1, 2]) { p in
    let residuals = data.map { p[0] * exp(-p[1] * $0.x) - $0.y }
    return residuals.reduce(0) { $0 + $1 * $1 }
  }
  let e = hessian(at: [1, 2, 3]) { $0.reduce(1, *) }
  var (differentiator, f) = (Differentiator<Dual<Dual<Double>>>(), Matrix(rows: 2, columns: 2, repeating: 0.0))
  differentiator.hessian(at: [3, 4], into: &f) { x in scale * hypot(x[0], x[1]) }
  var (blocks, n) = (Differentiator<HyperDual<Double>>(), [0.0, 0.0])
  blocks.hessian(at: [3, 4], gradient: &n, into: &f) { x in scale * x[0] / x[1] - 2 * x[0] }
  blocks.hessianVectorProduct(at: [3, 4], along: [1, 0], into: &n) { x in sin(x[0]) * x[1] }
  let o = hessian(at: [3, 4], lanes: .automatic) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }[0, 1]
  let p = secondDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in x[0] * x[0] / (1 + x[1]) }
  let q = valueWithSecondDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in
    let product = x[0] * x[1]
    return product * product
  }.secondDerivative
  let (y, g, h) = valueWithGradientAndHessian(at: [3, 4]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }
  let i = valueWithGradientAndHessian(at: [scale, 1]) { x in scale * x[0] / x[1] }.hessian
  let j = hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] - exp(-x[0] / scale) }
  let k = hessianVectorProduct(at: g, along: j) { x in 2 * x[0] / (1 + x[1] * x[1]) }.map { -$0 }
  let l = hessian(at: [1, 2], of: Torus())[0, 0]
  let r = hessianVectorProduct(at: [1, 2], along: [0, 1], of: Torus())[1]
  let m = valueWithGradientAndHessian(at: [1, 2], of: Torus()).gradient
  let all: [Double] =
    [a[0, 0], b[0, 1], c, d[1, 1], e[0, 2], f[0, 0], y, h[0, 0], i[0, 0], l, o, p, q, r] + g + j + k + m + n
  _ = all
}

struct Torus: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.hypot(x[0], x[1]) * T.cos(x[1]) }
}

func otherTypes(_ single: Float, _ singles: [Float]) {
  let a = derivative(at: single) { x in x * x * x }
  let b = derivative(at: Float(2)) { x in sin(2 * x) / x }
  let c = gradient(at: singles) { x in x[0] * x[1] }
  let d = gradient(at: [1, 2] as [Float]) { x in exp(x[0]) - 3 * x[1] }
  let e = jacobian(at: singles) { x in [x[0] * x[1], 1 - x[0]] }
  let f = valueWithDerivative(at: single) { x in sqrt(x) }
  let g = directionalDerivative(at: singles, along: singles) { x in x[0] / x[1] }
  let h = jacobianColumn(0, at: singles) { x in [x[0], 2 * x[1]] }
  let i = derivative(at: Dual<Double>.variable(2)) { x in x * x }
  let j = gradient(at: [Dual<Double>.variable(1), 2]) { x in x[0] * x[1] }
  let k = hessian(at: singles) { x in x[0] / x[1] + 2 * x[0] * x[0] }
  let l = hessianVectorProduct(at: singles, along: singles) { x in x[0] * Dual.exp(x[1]) }
  let single: [Float] = [a, b, f.value, g, e[0, 0], k[0, 0]] + c + d + h + l
  let duals: [Dual<Double>] = [i] + j
  _ = (single, duals)
}

func errors(_ check: (Double) throws -> Void) throws {
  let a = try derivative(at: 2) { x in
    try check(x.value)
    return x * x
  }
  let b = try gradient(at: [1, 2]) { x in
    try check(x[0].value)
    return x[0] * x[1]
  }
  let c = try jacobian(at: [1, 2]) { x in
    try check(x[1].value)
    return [x[0] * x[1]]
  }
  let d = try hessian(at: [1, 2]) { x in
    try check(x[1].value.value)
    return x[0] * x[1]
  }
  _ = (a, b, c, d)
}

struct Spring<T: ElementaryScalar> {
  var stiffness: T
  func energy(_ x: T) -> T { 0.5 * stiffness * x * x }
}

func polar<T: ElementaryScalar>(_ x: [T]) -> [T] { [T.hypot(x[0], x[1]), T.atan2(y: x[1], x: x[0])] }

func namedFunctions() {
  func cubic<T: ElementaryScalar>(_ x: T) -> T { x * x * x }
  func norm<T: ElementaryScalar>(_ x: [T]) -> T { T.sqrt(x.reduce(0) { $0 + $1 * $1 }) }
  let a = derivative(at: 2, of: cubic)
  let b = gradient(at: [3, 4], of: norm)
  let c = jacobian(at: [3, 4], of: polar)
  let d = derivative(at: 2) { x in cubic(2 * x) }
  let e = derivative(at: 2) { x in derivative(at: x, of: cubic) }
  let f = derivative(at: 0.5) { k in Spring(stiffness: k).energy(2) }
  let g = jacobianColumns(at: [3, 4], of: polar)[0]
  let h = derivative(at: 0.5, of: cos) + derivative(at: 4, of: sqrt)
  let i = hessian(at: [3, 4], of: norm)
  let all: [Double] = [a, c[0, 0], d, e, f, h, i[0, 0]] + b + g
  _ = all
}
