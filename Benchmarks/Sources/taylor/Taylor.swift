// swift run -c release --package-path Benchmarks taylor --help

import ArgumentParser
import DualNumbers
import Stopwatch
import TaylorMode

@main
struct Taylor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Derivatives of any order by Taylor series against dual numbers that are nested as often.")

  @Option(help: "How many batches of each are timed.")
  var batches = 31

  @Option(help: "The highest order.")
  var maximum = 12

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
    if maximum < 1 || maximum > 1000 { throw ValidationError("--maximum must be from 1 to 1000, but is \(maximum)") }
  }

  func run() {
    print(line(("order", 7), ("closure, ns", 13), ("object, ns", 12), ("nested, ns", 12), ("nested ÷ closure", 0)))
    var nested: [Double] = []
    for order in 1...maximum {
      let contenders = [series(order), object(order)] + (order <= levels.count ? [levels[order - 1]] : [])
      let times = timings(contenders, batches: batches)
      if times.count > 2 {
        nested.append(times[2].median)
      } else {
        // Not compiled: a product of numbers of a level is three products of those below.
        nested.append(3 * nested[nested.count - 1])
      }
      print(
        line(
          ("\(order)", 7), (rounded(times[0].median), 13), (rounded(times[1].median), 12),
          ((times.count > 2 ? "" : "≈ ") + rounded(nested[order - 1]), 12),
          (rounded(nested[order - 1] / times[0].median), 0)))
    }
  }
}

func composite<T: ElementaryScalar>(_ x: T) -> T {
  T.exp(T.sin(x) * T.cos(x)) / (1 + x * x) + T.log(1 + x * x) * T.sqrt(1 + x * x) + T.atan(x)
}

struct Composite: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { composite(x[0]) }
}

func series(_ order: Int) -> (Int) -> Void {
  { count in
    for k in 0..<count { keep(taylor(at: 0.7 + Double(k) * 1e-9, order: order) { x in composite(x) }[order]) }
  }
}

func object(_ order: Int) -> (Int) -> Void {
  { count in
    for k in 0..<count { keep(taylor(at: [0.7 + Double(k) * 1e-9], along: [1], order: order, of: Composite())[order]) }
  }
}

typealias Level1 = Dual<Double>
typealias Level2 = Dual<Level1>
typealias Level3 = Dual<Level2>
typealias Level4 = Dual<Level3>

/// Nested once, twice and so on, as far as it compiles in seconds.
let levels: [@Sendable (Int) -> Void] = [
  { count in for k in 0..<count { keep(composite(Level1.variable(0.7 + Double(k) * 1e-9))) } },
  { count in for k in 0..<count { keep(composite(Level2.variable(.variable(0.7 + Double(k) * 1e-9)))) } },
  { count in for k in 0..<count { keep(composite(Level3.variable(.variable(.variable(0.7 + Double(k) * 1e-9))))) } },
  { count in
    for k in 0..<count { keep(composite(Level4.variable(.variable(.variable(.variable(0.7 + Double(k) * 1e-9)))))) }
  },
]
