import DualNumbers
import Rivals
import Stopwatch

/// Kinetics: the rates of change of concentrations in a network of reversible reactions A + B ⇌ C + D by mass action.
struct Kinetics: JacobianKernel {
  struct Reaction: Sendable {
    var a, b, c, d: Int
    var forward, backward: Double
  }

  let n: Int
  let reactions: [Reaction]
  var m: Int { n }

  static func kernel(_ n: Int) -> Kernel {
    Kernel(
      name: "Kinetics", title: "mass action, \(n) species, dense Jacobian",
      points: Points(seed: 9700, sets: 16, stride: n, in: 0.1...2), valueCount: n, derivativeCount: n * n,
      contenders: Kinetics(n: n, reactions: network(n)).allContenders())
  }

  /// Twice as many reactions as species, of four different ones each.
  private static func network(_ n: Int) -> [Reaction] {
    var generator = LinearCongruential(seed: 9600)
    return (0..<2 * n).map { _ in
      var species: [Int] = []
      while species.count < 4 {
        let next = Int(generator.next(in: 0...1) * Double(n)) % n
        if !species.contains(next) { species.append(next) }
      }
      return Reaction(
        a: species[0], b: species[1], c: species[2], d: species[3], forward: generator.next(in: 0.1...5),
        backward: generator.next(in: 0.1...5))
    }
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(
    _ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>, into y: UnsafeMutablePointer<T>
  ) {
    for i in 0..<n { y[i] = 0 }
    for r in reactions {
      let rate = rate(of: r, x[r.a], x[r.b], x[r.c], x[r.d])
      y[r.a] -= rate
      y[r.b] -= rate
      y[r.c] += rate
      y[r.d] += rate
    }
  }

  @inline(__always)
  private func rate<T: ElementaryScalar>(of r: Reaction, _ a: T, _ b: T, _ c: T, _ d: T) -> T {
    T(r.forward) * a * b - T(r.backward) * c * d
  }

  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
    assemble(outputs) { r in
      let (byA, byB) = (r.forward * x[r.b], r.forward * x[r.a])
      let (byC, byD) = (-r.backward * x[r.d], -r.backward * x[r.c])
      return (byA * x[r.a] + byC * x[r.c], [byA, byB, byC, byD])
    }
  }

  /// Each rate and its slopes by a, b, c and d, added where they belong: what a reaction changes are four species.
  @inline(__always)
  private func assemble(
    _ outputs: UnsafeMutablePointer<Double>, _ rate: (Reaction) -> (Double, InlineArray<4, Double>)
  ) {
    outputs.update(repeating: 0, count: n + n * n)
    for r in reactions {
      let (rate, slopes) = rate(r)
      add(r.a, -1)
      add(r.b, -1)
      add(r.c, 1)
      add(r.d, 1)

      @inline(__always)
      func add(_ i: Int, _ sign: Double) {
        outputs[i] += sign * rate
        let row = outputs + (n + n * i)
        row[r.a] += sign * slopes[0]
        row[r.b] += sign * slopes[1]
        row[r.c] += sign * slopes[2]
        row[r.d] += sign * slopes[3]
      }
    }
  }

  private func allContenders() -> [Contender] {
    contenders() + [
      .driver(.inlineArray, "closure, DualVector × 4, by reaction") { work, count in evaluateByReaction(work, count) }
    ]
  }

  /// As by hand, with the slopes of each rate by a driver.
  @inline(never)
  private func evaluateByReaction(_ work: Work, _ count: Int) {
    forEachPoint(work, count) { x, outputs in
      assemble(outputs) { r in
        let species: InlineArray<4, Double> = [x[r.a], x[r.b], x[r.c], x[r.d]]
        return valueWithGradient(at: species, lanes: SIMD4<Double>.self) { rate(of: r, $0[0], $0[1], $0[2], $0[3]) }
      }
    }
  }
}
