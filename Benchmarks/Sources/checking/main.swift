import DerivativeChecking
import DualNumbers
import Stopwatch

// What a check of a derivative costs that has nothing to complain of, against what it cannot do without: the Jacobian by
// dual numbers and one call of the one by hand.
//
//     swift run -c release --package-path Benchmarks checking

struct Kernel {
  let name: String
  let point: [Double]
  let function: ([Dual<Double>]) -> [Dual<Double>]
  let byHand: ([Double]) -> Matrix<Double>
}

func column(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }

print(column("", 36) + column("check, µs", 12) + column("duals and hand, µs", 20) + "ratio")
for kernel in kernels {
  let (x, f, given) = (kernel.point, kernel.function, kernel.byHand)
  let report = checkJacobian(at: x, of: f, given: given)
  guard report.passed else { fatalError("\(kernel.name): \(report)") }
  let times = timings(
    [
      { count in for _ in 0..<count { keep(checkJacobian(at: x, of: f, given: given).passed) } },
      { count in
        for _ in 0..<count {
          keep(jacobian(at: x, of: f).columns)
          keep(given(x).columns)
        }
      },
    ], batches: 31)
  let micro = times.map { "\(($0.median / 10).rounded() / 100)" }
  print(
    column(kernel.name, 36) + column(micro[0], 12) + column(micro[1], 20)
      + "\((times[0].ratio(to: times[1]) * 100).rounded() / 100)")
}
