// Traces of closures with several outputs, data and free functions, which have no Jacobian's type to start from.

import DerivativeChecking
import DualNumbers

func arm(_ l1: Double, _ l2: Double) {
  let a = trace(at: [0.1, 0.2], input: 0) { q in
    [l1 * cos(q[0]) + l2 * cos(q[0] + q[1]), l1 * sin(q[0]) + l2 * sin(q[0] + q[1])]
  }
  let b = firstNonFinite(at: [0.1, 0.2]) { q in
    [l1 * cos(q[0]) + l2 * cos(q[0] + q[1]), l1 * sin(q[0]) + l2 * sin(q[0] + q[1])]
  }
  let c = trace(at: [0.1, 0.2], along: [1, 0]) { q in l1 * cos(q[0]) + l2 * cos(q[0] + q[1]) / (1 + l1 * q[0]) }
  let d = trace(at: 2) { x in
    (1 + 2 * x + 3 * x * x + 4 * x * x * x) / (1 + 5 * x + 6 * x * x + 7 * x * x * x)
  }
  _ = [a, c, d].map(\.operations.count)
  _ = b?.description
}
