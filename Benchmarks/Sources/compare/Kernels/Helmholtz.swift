import DualNumbers
import Stopwatch

/// K4: the Helmholtz energy of a mixed fluid,
///
///     f(x) = RT Σ xᵢ log(xᵢ / (1 − bᵀx)) − xᵀAx / (√8 bᵀx) · log((1 + (1 + √2) bᵀx) / (1 + (1 − √2) bᵀx))
///
/// The constants are RT, then b, then A by rows.
struct Helmholtz: GradientKernel {
  let n: Int

  static let root2 = 2.0.squareRoot()
  static let root8 = 8.0.squareRoot()

  static func kernel(_ n: Int) -> Kernel {
    let formula = Helmholtz(n: n)
    return Kernel(
      name: "K4.\(n)", title: "Helmholtz energy of \(n) components, gradient",
      points: Points(seed: UInt64(4500 + n), sets: 64, stride: n, in: 0.2...1.2), constants: constants(n),
      valueCount: 1, derivativeCount: n,
      contenders: formula.contenders() + formula.tangentsByHand() + (n == 8 ? formula.ofEight() : []))
  }

  static func constants(_ n: Int) -> [Double] {
    var generator = LinearCongruential(seed: UInt64(4000 + n))
    let b = (0..<n).map { _ in (0.5 + generator.next(in: 0...1)) / Double(2 * n) }
    var a = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in 0...i {
        a[i * n + j] = generator.next(in: 0...1)
        a[j * n + i] = a[i * n + j]
      }
    }
    return [2.4789570296] + b + a
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _ constants: UnsafePointer<Double>) -> T {
    let (b, a) = (constants + 1, constants + 1 + n)
    let bx = dot(b, x)
    let free = 1 - bx
    var entropy: T = 0
    for i in 0..<n { entropy += x[i] * T.log(x[i] / free) }
    var attraction: T = 0
    for i in 0..<n { attraction += x[i] * dot(a + i * n, x) }
    let ratio = (1 + T(1 + Self.root2) * bx) / (1 + T(1 - Self.root2) * bx)
    return T(constants[0]) * entropy - attraction / (T(Self.root8) * bx) * T.log(ratio)
  }

  @inline(__always)
  private func dot<T: ElementaryScalar>(_ weights: UnsafePointer<Double>, _ x: UnsafeBufferPointer<T>) -> T {
    var sum = T(weights[0]) * x[0]
    for i in 1..<n { sum += T(weights[i]) * x[i] }
    return sum
  }

  /// ∂f/∂xᵢ = RT (log(xᵢ/(1 − bᵀx)) + 1) + slopeOfBx·bᵢ − 2 (Ax)ᵢ·factor, with A symmetric.
  @inline(__always)
  func byHand(
    _ x: UnsafePointer<Double>, _ constants: UnsafePointer<Double>, gradient: UnsafeMutablePointer<Double>
  ) -> Double {
    let (b, a) = (constants + 1, constants + 1 + n)
    var bx = 0.0
    for i in 0..<n { bx += b[i] * x[i] }
    let inverse = 1 / (1 - bx)
    var (entropy, sum, attraction) = (0.0, 0.0, 0.0)
    for i in 0..<n {
      let logarithm = Double.log(x[i] * inverse)
      entropy += x[i] * logarithm
      sum += x[i]
      gradient[i] = constants[0] * (logarithm + 1)
    }
    let mixing = Mixing(bx)
    for i in 0..<n {
      let row = a + i * n
      var ax = 0.0
      for j in 0..<n { ax += row[j] * x[j] }
      attraction += x[i] * ax
      gradient[i] -= 2 * mixing.factor * ax
    }
    let slopeOfBx = constants[0] * sum * inverse - attraction * mixing.slope
    for i in 0..<n { gradient[i] += slopeOfBx * b[i] }
    return constants[0] * entropy - attraction * mixing.factor
  }

  /// log((1 + (1 + √2) bᵀx) / (1 + (1 − √2) bᵀx)) / (√8 bᵀx), and its derivative by bᵀx.
  struct Mixing {
    var factor, slope: Double

    @inline(__always)
    init(_ bx: Double) {
      let (up, down) = (1 + root2, 1 - root2)
      let (numerator, denominator) = (1 + up * bx, 1 + down * bx)
      let logarithm = Double.log(numerator / denominator)
      let inverse = 1 / (root8 * bx)
      factor = logarithm * inverse
      slope = inverse * (up / numerator - down / denominator - logarithm / bx)
    }
  }
}
