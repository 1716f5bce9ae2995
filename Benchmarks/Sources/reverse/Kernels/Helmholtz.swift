import DualNumbers
import Stopwatch

/// K4, the Helmholtz energy of a mixed fluid, as `compare` has it; dot products as loops, or as `dot`.
struct Helmholtz: DifferentiableFunction {
  let b: [Double]
  /// The rows of A.
  let a: [[Double]]
  let usesDot: Bool

  init(_ n: Int, usesDot: Bool) {
    var random = LinearCongruential(seed: 4050)
    b = (0..<n).map { _ in random.next(in: 0.5...1.5) / Double(2 * n) }
    var a = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    for i in 0..<n {
      for j in 0...i {
        a[i][j] = random.next(in: 0...1)
        a[j][i] = a[i][j]
      }
    }
    self.a = a
    self.usesDot = usesDot
  }

  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    let bx = dot(b, x)
    let free = 1 - bx
    var (entropy, attraction): (T, T) = (0, 0)
    for i in x.indices { entropy += x[i] * T.log(x[i] / free) }
    for i in x.indices { attraction += x[i] * dot(a[i], x) }
    let root2 = 2.0.squareRoot()
    let ratio = (1 + T(1 + root2) * bx) / (1 + T(1 - root2) * bx)
    return T(2.4789570296) * entropy - attraction / (T(8.0.squareRoot()) * bx) * T.log(ratio)
  }

  private func dot<T: ElementaryScalar>(_ weights: [Double], _ x: [T]) -> T {
    if usesDot { return T.dot(weights, x) }
    var sum: T = 0
    for i in x.indices { sum += T(weights[i]) * x[i] }
    return sum
  }
}
