import DualNumbers
import ReferenceProblems
import Testing

@testable import tour

@Suite("Levenberg–Marquardt")
struct LevenbergMarquardtTests {
  // Certified values have 11 digits: 10.3 is what rounding them leaves in the least favourable case.
  @Test("NIST's regressions from both starts", arguments: NISTModels.names)
  func nist(name: String) throws {
    let fitted = try NISTFit(bundled: name)
    let data = fitted.dataSet
    // Lanczos1 is data of 14 digits for an exact model: its residuals, 1e-13, are rounded to 3 digits.
    let tolerance = name == "Lanczos1" ? 1e-2 : 1e-9
    for (start, fit) in fitted.fits.enumerated() {
      #expect(fitted.digits(fit) >= 10, "start \(start + 1)")
      #expect(fit.converged)
      #expect(fit.iterations < 2000)
      #expect(abs(fit.sumOfSquares / data.residualSumOfSquares - 1) < tolerance)
      for (deviation, parameter) in zip(fit.standardDeviations, data.parameters) {
        #expect(abs(deviation / parameter.standardDeviation - 1) < tolerance)
      }
      #expect(fit.parameters.count == data.parameters.count && fit.residuals.count == data.observations.count)
    }
  }

  /// 10(y − x²), 1 − x: a curved valley with its end at (1, 1).
  struct Rosenbrock: Residuals {
    func callAsFunction<T: ElementaryScalar>(_ b: [T]) -> [T] { [10 * (b[1] - b[0] * b[0]), 1 - b[0]] }
  }

  @Test("residuals that vanish")
  func vanishing() {
    let fit = LevenbergMarquardt(residuals: Rosenbrock()).fit(from: [-1.2, 1])
    #expect(fit.converged)
    #expect(fit.parameters.allSatisfy { abs($0 - 1) < 1e-15 })
    #expect(fit.sumOfSquares < 1e-28)
  }

  @Test("a limit of iterations that is too low is not called convergence")
  func limit() {
    // |r|² of exp(−b) falls for ever.
    struct Descent: Residuals {
      func callAsFunction<T: ElementaryScalar>(_ b: [T]) -> [T] { [T.exp(-b[0])] }
    }
    let fit = LevenbergMarquardt(residuals: Descent(), iterationLimit: 10).fit(from: [0])
    #expect(!fit.converged)
    #expect(fit.iterations > 10)
  }

  @Test("a start without a finite value is returned as it was")
  func noValue() {
    struct Logarithm: Residuals {
      func callAsFunction<T: ElementaryScalar>(_ b: [T]) -> [T] { [T.log(b[0]), b[0] - 2] }
    }
    let fit = LevenbergMarquardt(residuals: Logarithm()).fit(from: [-1])
    #expect(!fit.converged)
    #expect(fit.parameters == [-1])
  }
}
