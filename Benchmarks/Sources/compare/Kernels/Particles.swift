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
      valueCount: 0, derivativeCount: particles.n * particles.n,
      contenders: particles.contenders() + [particles.byPairs()])
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
        energy += pairEnergy(dx, dy)
      }
    }
    return energy
  }

  @inline(__always)
  private func pairEnergy<T: ElementaryScalar>(_ dx: T, _ dy: T) -> T {
    let inverse = 1 / (dx * dx + dy * dy)
    let sixth = inverse * inverse * inverse
    return 4 * (sixth * sixth - sixth)
  }

  /// A pair with s = r² and φ(s) = 4(s⁻⁶ − s⁻³) has the block 4φ″·d·dᵀ + 2φ′·I.
  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ entries: UnsafeMutablePointer<Double>) {
    assemble(x, entries) { dx, dy in
      let inverse = 1 / (dx * dx + dy * dy)
      let sixth = inverse * inverse * inverse
      let twiceSlope = -24 * inverse * sixth * (2 * sixth - 1)
      let curvature = 96 * inverse * inverse * sixth * (7 * sixth - 2)
      return (curvature * dx * dx + twiceSlope, curvature * dx * dy, curvature * dy * dy + twiceSlope)
    }
  }

  /// As by hand, with the block of each pair by a driver.
  fileprivate func byPairs() -> Contender {
    .driver(.arguments, "closure, HyperDual, by pairs") { work, count in
      forEachPoint(work, count) { x, entries in
        assemble(x, entries) { dx, dy in
          let block = hessian(at: dx, dy) { dx, dy in pairEnergy(dx, dy) }
          return (block[0, 0], block[0, 1], block[1, 1])
        }
      }
    }
  }

  /// The blocks of all pairs, with their sign turned off the diagonal.
  @inline(__always)
  private func assemble(
    _ x: UnsafePointer<Double>, _ entries: UnsafeMutablePointer<Double>,
    _ block: (_ dx: Double, _ dy: Double) -> (Double, Double, Double)
  ) {
    for i in 0..<count { setBlock(i, i, 0, 0, 0) }
    for i in 1..<count {
      for j in 0..<i {
        let (xx, xy, yy) = block(x[2 * i] - x[2 * j], x[2 * i + 1] - x[2 * j + 1])
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
