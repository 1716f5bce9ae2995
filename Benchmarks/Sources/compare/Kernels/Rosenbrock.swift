import DualNumbers
import Rivals

/// K6r: Σ 100(xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)²
struct Rosenbrock: GradientKernel {
  let n: Int

  static func kernel(_ n: Int) -> Kernel {
    let formula = Rosenbrock(n: n)
    return Kernel(
      name: "K6r.\(n)", title: "Rosenbrock function of \(n) numbers, gradient", points: points(n),
      valueCount: 1, derivativeCount: n, contenders: formula.contenders() + formula.tangentsByHand())
  }

  static func points(_ n: Int) -> Points {
    Points(seed: UInt64(6000 + n), sets: Points.sets(for: n), stride: n, in: -1.5...1.5)
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>) -> T {
    var sum: T = 0
    for i in 0..<n - 1 {
      let t = x[i + 1] - x[i] * x[i]
      let u = 1 - x[i]
      sum += 100 * t * t + u * u
    }
    return sum
  }

  @inline(__always)
  func byHand(
    _ x: UnsafePointer<Double>, _: UnsafePointer<Double>, gradient: UnsafeMutablePointer<Double>
  ) -> Double {
    // What the term before contributes to the entry at hand stays in a register.
    var (sum, carried) = (0.0, 0.0)
    for i in 0..<n - 1 {
      let t = x[i + 1] - x[i] * x[i]
      let u = 1 - x[i]
      sum += 100 * t * t + u * u
      gradient[i] = carried - 400 * x[i] * t - 2 * u
      carried = 200 * t
    }
    gradient[n - 1] = carried
    return sum
  }
}

/// Tangents that are carried along by hand, for seeds of any kind.
extension Rosenbrock {
  @inline(__always)
  fileprivate func tangentsByHand() -> [Contender] {
    [tangentsByHand(SIMD8<Double>.self), tangentsByHand(SIMD16<Double>.self)]
  }

  @inline(__always)
  private func tangentsByHand<Lanes: SIMD & Sendable>(_: Lanes.Type) -> Contender where Lanes.Scalar == Double {
    let seeds = Scratch(n, Lanes())
    let mode = Contender.lanes(Lanes.scalarCount)
    return Contender(role: .tangentsByHand, name: "tangents by hand", mode: mode) { work, count in
      evaluateTangents(seeds, work, count)
    }
  }

  @inline(never)
  private func evaluateTangents<Lanes: SIMD>(_ seeds: Scratch<Lanes>, _ work: Work, _ count: Int)
  where Lanes.Scalar == Double {
    forEachPoint(work, count) { x, outputs in
      forEachPass(seeds, columns: n) { columns in
        let y = tangents(x, seeds.elements)
        outputs[0] = y.value
        for column in columns { outputs[1 + column] = y.tangent[column - columns.lowerBound] }
      }
    }
  }

  @inline(__always)
  private func tangents<Lanes: SIMD>(
    _ x: UnsafePointer<Double>, _ seeds: UnsafeBufferPointer<Lanes>
  ) -> (value: Double, tangent: Lanes) where Lanes.Scalar == Double {
    var (sum, tangent) = (0.0, Lanes())
    for i in 0..<n - 1 {
      let t = x[i + 1] - x[i] * x[i]
      let u = 1 - x[i]
      sum += 100 * t * t + u * u
      let (slope, next) = (400 * t * x[i] + 2 * u, 200 * t)
      tangent += next * seeds[i + 1]
      tangent -= slope * seeds[i]
    }
    return (sum, tangent)
  }
}
