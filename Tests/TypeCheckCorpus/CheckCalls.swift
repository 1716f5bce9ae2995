// Checks, traces and differences as users write them: closures without annotations, literals for points.

import DerivativeChecking
import DualNumbers

func oneNumber(_ c: Double) {
  let a = checkDerivative(at: 2) { x in
    x * x * x
  } given: { x in
    3 * x * x
  }
  let b = checkDerivative(at: 0.5, of: sin, given: cos)
  let d = checkDerivative(at: .each([1, 2, 3])) { x in
    log(x)
  } given: { x in
    1 / x
  }
  let e = checkDerivative(at: .random(10, in: 0...1, seed: 3)) { x in
    exp(-x * x)
  } given: { x in
    -2 * x * exp(-x * x)
  }
  let f = checkDerivative(at: 2, against: .differences) { x in
    x * x
  } given: { x in
    2 * x
  }
  let g = checkDerivative(at: 2, against: .exactAndDifferences) { x in
    c * x / (1 + c * x)
  } given: { x in
    let d = 1 + c * x
    return c / (d * d)
  }
  let h = checkDerivative(at: 2) { x in
    (1 + 2 * x + 3 * x * x + 4 * x * x * x) / (1 + 5 * x + 6 * x * x + 7 * x * x * x)
  } given: { x in
    x
  }
  _ = [a, b, d, e, f, g, h].map(\.passed)
}

func severalNumbers(_ c: Double, _ point: [Double], _ floats: [Float]) {
  let a = checkGradient(at: [2, 5]) { x in
    log(x[0]) + x[0] * x[1] - sin(x[1])
  } given: { x in
    [1 / x[0] + x[1], x[0] - cos(x[1])]
  }
  let b = checkGradient(at: point) { x in
    x.reduce(0) { $0 + $1 * $1 }
  } given: { x in
    x.map { 2 * $0 }
  }
  let d = checkGradient(at: floats) { x in
    x[0] * x[1]
  } given: { x in
    [x[1], x[0]]
  }
  let e = checkGradient(at: .each([[1, 2], [3, 4]])) { x in
    c * x[0] * x[1]
  } given: { x in
    [c * x[1], c * x[0]]
  }
  let f = checkGradient(at: .random(9, in: [0...1, 2...3]), against: .differences) { x in
    x[0] * x[1]
  } given: { x in
    [x[1], x[0]]
  }
  let g = checkHessian(at: [1, 2]) { x in
    x[0] * x[0] * x[1] + pow(x[1], 3)
  } given: { x in
    Matrix(rows: [[2 * x[1], 2 * x[0]], [2 * x[0], 6 * x[1]]])
  }
  let h = checkDirectionalDerivative(at: [3, 4], along: [1, 2]) { x in
    x[0] * x[1]
  } given: { x, v in
    v[0] * x[1] + x[0] * v[1]
  }
  let i = checkDirectionalDerivative(at: [3, 4], along: [1, 2]) { x in
    [x[0] * x[1], x[0]]
  } given: { x, v in
    [v[0] * x[1] + x[0] * v[1], v[0]]
  }
  let j = checkDirectionalDerivative(at: [3, 4], along: [1, 2], against: .differences) { x in
    x[0] * x[1]
  } given: { x, v in
    v[0] * x[1] + x[0] * v[1]
  }
  let k = checkFunction(at: [1, 2]) { x in
    [x[0] / x[1]]
  } plain: { x in
    [x[0] / x[1]]
  }
  _ = [a, b, d, e, f, g, h, i, j, k].map(\.passed)
}

func jacobians(_ point: [Double]) {
  let options = CheckOptions(inputs: ["r", "θ"], outputs: ["x", "y"], domain: [0 ... .infinity, -4...4])
  let a = checkJacobian(at: [2, 0.5], options: options) { p in
    [p[0] * cos(p[1]), p[0] * sin(p[1])]
  } given: { p in
    Matrix(rows: [[cos(p[1]), -p[0] * sin(p[1])], [sin(p[1]), p[0] * cos(p[1])]])
  }
  let b = checkJacobian(at: [2, 3], outputs: 2) { x, y in
    y[0] = x[0] * x[1]
    y[1] = x[0] - x[1]
  } given: { x, jacobian in
    jacobian[0, 0] = x[1]
    jacobian[0, 1] = x[0]
  }
  let c = checkJacobian(at: point, outputs: 1, against: .differences) { x, y in
    y[0] = x[0]
  } given: { x, j in
    j[0, 0] = 1
  }
  let d = checkJacobian(at: point, against: .differences) { x in
    x.map { $0 * $0 }
  } given: { x in
    Matrix(rows: [[2 * x[0], 0], [0, 2 * x[1]]])
  }
  _ = [a, b, c, d].map(\.passed)
}

func looking(_ c: Double) {
  let a = trace(at: 2) { x in x * x - c / x }
  let b = trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }
  let d = trace(at: [2, 5], along: [1, 1]) { x in [x[0] * x[1], hypot(x[0], x[1])] }
  let e = firstNonFinite(at: [0, 1]) { x in sqrt(x[0]) * x[1] }
  let f = trace(at: 2) { x in
    (1 + 2 * x + 3 * x * x + 4 * x * x * x) / (1 + 5 * x + 6 * x * x + 7 * x * x * x)
  }
  _ = [a, b, d, f].map(\.operations.count)
  _ = e?.description
}

func differences() {
  let a = numericalDerivative(at: 2) { x in x * x * x }
  let b = numericalDerivative(at: 2, by: .central(step: 1e-3)) { x in x * x * x }
  let c = numericalGradient(at: [1, 2]) { x in x[0] * x[1] }
  let d = numericalJacobian(at: [1, 2], by: .forward()) { x in [x[0] * x[1], x[0]] }
  let e = numericalDerivativeWithError(at: 1, of: sin).uncertainty
  let f = numericalDerivative(at: 0.1, domain: 0 ... .infinity) { x in x.squareRoot() }
  let g = numericalGradient(at: [0.1, 2], by: .central(), domain: [0...1, 0...4]) { x in x[0] * x[1] }
  let h = numericalJacobian(at: [0.1], domain: [0 ... .infinity]) { x in [x[0].squareRoot(), x[0]] }
  let others = g + h.columnMajor
  _ = [a, b, e, f] + c + d.columnMajor + others
}
