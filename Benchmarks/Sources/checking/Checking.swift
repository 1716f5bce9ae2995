// swift run -c release --package-path Benchmarks checking --help

import ArgumentParser
import DerivativeChecking
import DualNumbers
import Stopwatch

@main
struct Checking: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: """
      What a check of a derivative costs that has nothing to complain of, against what it cannot do without: the Jacobian \
      by dual numbers and one call of the one by hand.
      """)

  @Option(help: "How many batches of each are timed.")
  var batches = 31

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
  }

  func run() throws {
    print(line(("", 36), ("check, µs", 12), ("duals and hand, µs", 20), ("ratio", 0)))
    for kernel in kernels {
      let (x, f, given) = (kernel.point, kernel.function, kernel.byHand)
      let report = checkJacobian(at: x, of: f, given: given)
      guard report.passed else { throw ValidationError("\(kernel.name): \(report)") }
      let times = timings(
        [
          { count in for _ in 0..<count { keep(checkJacobian(at: x, of: f, given: given).passed) } },
          { count in
            for _ in 0..<count {
              keep(jacobian(at: x, of: f).columns)
              keep(given(x).columns)
            }
          },
        ], batches: batches)
      let micro = times.map { rounded($0.median / 1000) }
      print(line((kernel.name, 36), (micro[0], 12), (micro[1], 20), (rounded(times[0].ratio(to: times[1])), 0)))
    }
  }
}

struct Kernel {
  let name: String
  let point: [Double]
  let function: ([Dual<Double>]) -> [Dual<Double>]
  let byHand: ([Double]) -> Matrix<Double>
}
