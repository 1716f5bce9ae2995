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

@Suite("Householder QR")
struct HouseholderQRTests {
  @Test("a straight line through four points")
  func line() {
    // Normal equations by hand: y = 1.4 x + 3.5 for (1, 6), (2, 5), (3, 7), (4, 10).
    let qr = HouseholderQR(columns: [[1, 2, 3, 4], [1, 1, 1, 1]])
    let x = qr.solve([6, 5, 7, 10])
    #expect(abs(x[0] - 1.4) < 1e-14 && abs(x[1] - 3.5) < 1e-14)
    // (AᵀA)⁻¹ = [4, −10; −10, 30] / 20
    #expect(abs(qr.variances[0] - 0.2) < 1e-15 && abs(qr.variances[1] - 1.5) < 1e-14)
  }

  @Test("condition 1e8 costs 8 digits, not 16")
  func ill() {
    // Both columns are (1, 1, 1) but for 1e-8; the exact solution is (1, 1).
    let ε = 1e-8
    let x = HouseholderQR(columns: [[1, 1, 1], [1, 1 + ε, 1]]).solve([2, 2 + ε, 2])
    #expect(abs(x[0] - 1) < 1e-7 && abs(x[1] - 1) < 1e-7)
  }

  @Test("dependent columns give no finite solution")
  func dependent() {
    let x = HouseholderQR(columns: [[1, 2], [0, 0]]).solve([1, 1])
    #expect(!x[1].isFinite)
  }
}
