import DualNumbers
import Stopwatch

/// Particles in a plane, each pair with the Lennard-Jones energy 4(r⁻¹² − r⁻⁶); the coordinates x₀, y₀, x₁, y₁, …
struct Particles: HessianKernel {
  let count: Int
  var n: Int { 2 * count }

  static func kernel(_ count: Int) -> Kernel {
    let particles = Particles(count: count)
    return Kernel(
      name: "Particles", title: "\(count) Lennard-Jones particles in a plane, Hessian", points: particles.points(),
      valueCount: 0, derivativeCount: particles.n * particles.n, contenders: particles.contenders())
  }

  /// A square grid, six wide, of about the distance at rest, out of order.
  private func points() -> Points {
    var generator = LinearCongruential(seed: 9500)
    return Points(sets: 2, stride: n) { place in
      let particle = place / 2
      let cell = place % 2 == 0 ? particle % 6 : particle / 6
      return 1.15 * Double(cell) + generator.next(in: -0.1...0.1)
    }
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>) -> T {
    var energy: T = 0
    for i in 1..<count {
      for j in 0..<i {
        let (dx, dy) = (x[2 * i] - x[2 * j], x[2 * i + 1] - x[2 * j + 1])
        let inverse = 1 / (dx * dx + dy * dy)
        let sixth = inverse * inverse * inverse
        energy += 4 * (sixth * sixth - sixth)
      }
    }
    return energy
  }

  /// A pair with s = r² and φ(s) = 4(s⁻⁶ − s⁻³) has the block 4φ″·d·dᵀ + 2φ′·I, with its sign turned off the diagonal.
  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ entries: UnsafeMutablePointer<Double>) {
    for i in 0..<count { setBlock(i, i, 0, 0, 0) }
    for i in 1..<count {
      for j in 0..<i {
        let (dx, dy) = (x[2 * i] - x[2 * j], x[2 * i + 1] - x[2 * j + 1])
        let inverse = 1 / (dx * dx + dy * dy)
        let sixth = inverse * inverse * inverse
        let twiceSlope = -24 * inverse * sixth * (2 * sixth - 1)
        let curvature = 96 * inverse * inverse * sixth * (7 * sixth - 2)
        let (xx, xy, yy) = (curvature * dx * dx + twiceSlope, curvature * dx * dy, curvature * dy * dy + twiceSlope)
        setBlock(i, j, -xx, -xy, -yy)
        setBlock(j, i, -xx, -xy, -yy)
        add(i, xx, xy, yy)
        add(j, xx, xy, yy)
      }
    }

    @inline(__always)
    func setBlock(_ i: Int, _ j: Int, _ xx: Double, _ xy: Double, _ yy: Double) {
      let block = entries + 2 * (n * i + j)
      (block[0], block[1], block[n], block[n + 1]) = (xx, xy, xy, yy)
    }

    @inline(__always)
    func add(_ i: Int, _ xx: Double, _ xy: Double, _ yy: Double) {
      let block = entries + 2 * (n * i + i)
      block[0] += xx
      block[1] += xy
      block[n] += xy
      block[n + 1] += yy
    }
  }
}
