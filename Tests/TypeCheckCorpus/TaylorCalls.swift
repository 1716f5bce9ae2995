// Calls of the drivers of Taylor series, as users write them: closures without annotations.

import DualNumbers
import TaylorMode

struct Cubic: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.dot(x, x) * x[0] + 3 * x[0] }
}

struct Cubes: DifferentiableMap {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { x.map { $0 * $0 * $0 } }
}

func generic<T: ElementaryScalar>(_ x: T) -> T { T.exp(x) / (1 + x * x) }

func taylorCalls(_ x: Double, _ point: [Double], _ floats: [Float]) {
  _ = taylor(at: 0, order: 5) { x in sin(x) }
  _ = taylor(at: 0, order: 5, of: sin)
  _ = taylor(at: 1, order: 5, of: generic)
  _ = taylor(at: x, order: 5) { t in
    let speed = 2 * t
    return speed * speed + exp(-speed) / (1 + t * t)
  }
  _ = taylor(at: x, order: 4) { t in [cos(t), sin(t), 2 * t] }
  _ = taylor(at: [1, 2], along: [1, 10], order: 3) { x in x[0] * x[0] * x[1] }
  _ = taylor(at: point, along: point, order: 3) { x in (1 - x[0]) * (1 - x[0]) + 100 * pow(x[1] - x[0] * x[0], 2) }
  _ = taylor(at: point, along: point, order: 3) { x in [x[0] * x[1], x[0] / x[1]] }
  _ = taylor(at: point, along: point, order: 3) { x in x.map { exp($0) * 2 } }
  _ = taylor(at: point, along: point, order: 3, of: Cubic())
  _ = taylor(at: point, along: point, order: 3, of: Cubes())
  _ = taylor(at: floats, along: floats, order: 3) { x in x[0] * x[1] }
  _ = taylor(at: Float(1), order: 3) { x in x * x + 1 }
  _ = derivatives(at: 2, upTo: 4) { x in x * x * x }
  _ = derivatives(at: 2, upTo: 4, of: exp)
  _ = derivatives(at: x, upTo: 4) { x in max(x, 0) + abs(x) * 2 - min(x, 1) }
  _ = derivatives(at: x, upTo: 3) { x in
    (1 + 2 * x + 3 * x * x + 4 * x * x * x) / (1 + 5 * x + 6 * x * x + 7 * x * x * x)
  }
}
