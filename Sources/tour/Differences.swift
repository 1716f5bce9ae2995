import DerivativeChecking
import DualNumbers
import Foundation

extension Command {
  static let differences = Command(
    "differences", "Differences lose digits at every step, dual numbers none",
    usage: [
      ("tour differences", "how wrong differences are, step by step, beside a dual number"),
      ("tour differences --svg FILE", "the same as a picture"),
    ]
  ) { arguments, output in
    let picture = try PictureFile(arguments, of: "differences")
    print(Differences.chapter() + "\n", to: &output)
    try picture?.write(Differences.measured(stepsPerDecade: Differences.stepsInChart).chart.svg())
    return true
  }
}

/// How wrong differences are at every step, for f(x) = 64x(1 − x)(1 − 2x)²(1 − 8x + 8x²)² at x = 0.2.
///
/// A. G. Baydin, B. A. Pearlmutter, A. A. Radul, J. M. Siskind, "Automatic Differentiation in Machine Learning: a
/// Survey", JMLR 18(153), 2018, figure 3.
enum Differences {
  static let point = 0.2

  /// f′ at the double next to 0.2:
  ///   python3 -c "from mpmath import *; mp.dps = 60; print(nstr(diff(lambda x:
  ///     64*x*(1-x)*(1-2*x)**2*(1-8*x+8*x*x)**2, mpf(0.2)), 20))"
  static let slope = 9.0660864000000007482

  static func function<T: ElementaryScalar>(_ x: T) -> T {
    let middle = 1 - 2 * x
    let outer = 1 - 8 * x + 8 * x * x
    return 64 * x * (1 - x) * middle * middle * outer * outer
  }

  /// The errors of both differences at one step.
  struct Row {
    let step: Double
    let forward: Double
    let central: Double
  }

  struct Measured {
    let rows: [Row]
    let dual: Double
    let ridders: Double
  }

  static let decades = -17...(-1)
  static let stepsInChart = 12

  /// The errors at so many steps a decade, from 1e-17 to 1e-1.
  static func measured(stepsPerDecade count: Int) -> Measured {
    let last = (decades.upperBound - decades.lowerBound) * count
    let rows = (0...last).map { i in
      let step = Double.pow(10, Double(decades.lowerBound) + Double(i) / Double(count))
      return Row(step: step, forward: error(by: .forward(step: step)), central: error(by: .central(step: step)))
    }
    let dual = abs(derivative(at: point, of: function) - slope)
    return Measured(rows: rows, dual: dual, ridders: error(by: .ridders))
  }

  private static func error(by method: DifferenceMethod<Double>) -> Double {
    abs(numericalDerivative(at: point, by: method, of: function) - slope)
  }

  static func chapter() -> String {
    let measured = measured(stepsPerDecade: 1)
    var table = Table(("h", .left), ("forward", .right), ("central", .right))
    for row in measured.rows {
      table.add(String(format: "%.0e", row.step), row.forward.error, row.central.error)
    }
    return """
      The error of f′(0.2) = 9.0660864 for f(x) = 64x(1 − x)(1 − 2x)²(1 − 8x + 8x²)²:
      large steps cut the series short, small ones magnify rounding.

      \(table)

      Ridders' extrapolation of central differences:  \(measured.ridders.error)
      a dual number, with no step at all:             \(measured.dual.error)
      """
  }
}

extension Double {
  /// An error in two digits: 3.1e-08
  fileprivate var error: String { self == 0 ? "0" : String(format: "%.1e", self) }
}
