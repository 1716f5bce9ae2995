import DualNumbers
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
      contenders: Kinetics(n: n, reactions: network(n)).contenders())
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
      let rate = T(r.forward) * x[r.a] * x[r.b] - T(r.backward) * x[r.c] * x[r.d]
      y[r.a] -= rate
      y[r.b] -= rate
      y[r.c] += rate
      y[r.d] += rate
    }
  }

  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
    outputs.update(repeating: 0, count: n + n * n)
    let entries = outputs + n
    for r in reactions {
      let (byA, byB) = (r.forward * x[r.b], r.forward * x[r.a])
      let (byC, byD) = (-r.backward * x[r.d], -r.backward * x[r.c])
      let rate = byA * x[r.a] + byC * x[r.c]
      add(r.a, -rate, -byA, -byB, -byC, -byD)
      add(r.b, -rate, -byA, -byB, -byC, -byD)
      add(r.c, rate, byA, byB, byC, byD)
      add(r.d, rate, byA, byB, byC, byD)

      @inline(__always)
      func add(_ i: Int, _ rate: Double, _ byA: Double, _ byB: Double, _ byC: Double, _ byD: Double) {
        outputs[i] += rate
        let row = entries + n * i
        row[r.a] += byA
        row[r.b] += byB
        row[r.c] += byC
        row[r.d] += byD
      }
    }
  }
}
