import DualNumbers
import SpecialFunctions
import TestSupport
import Testing

private let infinity = Double.infinity

/// Value, slope and second derivative.
private func jet(_ name: String, _ x: Double) -> [Double] {
  let y = special(name, [Dual(Dual(x, tangent: 1), tangent: 1)])
  return [y.value.value, y.value.tangent, y.tangent.tangent]
}

private func same(_ x: [Double], _ y: [Double]) -> Bool {
  x.count == y.count && zip(x, y).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
}

@Suite("Ends of domains and of the range")
struct EdgeTests {
  @Test("limits at ±∞ and at the ends of domains, with their slopes")
  func limits() {
    let nan = Double.nan
    let limits: [(String, Double, [Double])] = [
      ("logistic", infinity, [1, 0]), ("logistic", -infinity, [0, 0]), ("logistic", -800, [0, 0]),
      ("softplus", infinity, [infinity, 1]), ("softplus", -infinity, [0, 0]), ("softplus", 1e300, [1e300, 1]),
      ("sinc", infinity, [0, 0]), ("sinc", -infinity, [0, 0]), ("sinc", 0, [1, 0, -1.0 / 3]),
      ("sinhc", infinity, [infinity, infinity]), ("sinhc", -infinity, [infinity, -infinity]),
      ("sinhc", 0, [1, 0, 1.0 / 3]),
      ("expMinusOneOverX", infinity, [infinity, infinity]), ("expMinusOneOverX", -infinity, [0, 0]),
      ("expMinusOneOverX", 0, [1, 0.5, 1.0 / 3]),
      ("oneMinusCosOverXSquared", infinity, [0, 0]), ("oneMinusCosOverXSquared", 0, [0.5, 0, -1.0 / 12]),
      ("logOnePlusOverX", -1, [infinity, -infinity]), ("logOnePlusOverX", infinity, [0, 0]),
      ("logOnePlusOverX", -1.5, [nan, nan]), ("logOnePlusOverX", 0, [1, -0.5, 2.0 / 3]),
      ("normalDensity", infinity, [0, 0]), ("normalDensity", -infinity, [0, 0]),
      ("normalDistribution", infinity, [1, 0]), ("normalDistribution", -infinity, [0, 0]),
      ("normalLogDistribution", infinity, [0, 0]), ("normalLogDistribution", -infinity, [-infinity, infinity]),
      ("normalLogDistribution", -1e160, [-infinity, 1e160, -1]),
      ("normalQuantile", 0, [-infinity, infinity]), ("normalQuantile", 1, [infinity, infinity]),
      ("normalQuantile", -0.5, [nan]), ("normalQuantile", 1.5, [nan]),
      ("erfInverse", -1, [-infinity, infinity]), ("erfInverse", 1, [infinity, infinity]), ("erfInverse", 1.5, [nan]),
      ("erfcScaled", infinity, [0, 0]), ("erfcScaled", -infinity, [infinity, -infinity]),
      ("erfcScaled", -30, [infinity, -infinity]),
      ("lambertW0", -0.36787944117144233, [-1, infinity, -infinity]),
      ("lambertW-1", -0.36787944117144233, [-1, -infinity, infinity]),
      ("lambertW0", -0.4, [nan]), ("lambertW-1", -0.4, [nan]), ("lambertW-1", 0.5, [nan]),
      ("lambertW-1", 0, [-infinity, -infinity]), ("lambertW0", infinity, [infinity, 0]), ("lambertW0", 0, [0, 1, -2]),
    ]
    for (name, x, expected) in limits {
      let found = Array(jet(name, x).prefix(expected.count))
      let isClose = zip(found, expected).allSatisfy { abs($0 - $1) <= 1e-15 * abs($1) }
      #expect(same(found, expected) || isClose, "\(name) at \(x): \(found), not \(expected)")
    }
  }

  @Test("NaN stays NaN, in each argument")
  func notANumber() {
    for name in specialFunctionNames {
      let count = ["logAddExp", "logSubtractExp", "xLogY", "norm"].contains(name) ? 2 : 1
      for i in 0..<count {
        let x = (0..<count).map { $0 == i ? Double.nan : 0.5 }
        #expect(special(name, x).isNaN && specialOfAnyKind(name, x.map { Float($0) }).isNaN, "\(name) at \(x)")
      }
    }
  }

  @Test("logarithms of sums and differences")
  func logarithms() {
    #expect(logAddExp(-infinity, -infinity) == -infinity && logAddExp(infinity, -infinity) == infinity)
    #expect(logAddExp(infinity, infinity) == infinity && logAddExp(3, -infinity) == 3)
    #expect(gradient(at: 3, -infinity) { x, y in logAddExp(x, y) } == (1, 0))
    #expect(logSubtractExp(3, -infinity) == 3 && logSubtractExp(3.0, 3) == -infinity)
    #expect(logSubtractExp(2.0, 3).isNaN && logSubtractExp(infinity, infinity).isNaN)
    #expect(logSubtractExp(infinity, 3) == infinity)
    // The shorter one's digits would be gone in x − y.
    #expect(logSubtractExp(1e-20, -1e-22) == Double.log(1e-20 + 1e-22))
    #expect(xLogY(0, 0.0) == 0 && xLogY(0, -infinity) == 0 && xLogY(1, 0.0) == -infinity && xLogY(1, -1.0).isNaN)
    let entropy = gradient(at: 0, 0.5) { x, y in xLogY(x, y) }
    #expect(entropy == (Double.log(0.5), 0))
  }

  @Test("norms: none, one, zeros, one-sided derivatives, both ends of the range")
  func norms() {
    #expect(norm([] as [Double]) == 0 && norm([-3.0]) == 3 && norm([0.0, -0.0]) == 0)
    #expect(norm([1, infinity, .nan]) == infinity && norm([1, -infinity]) == infinity)
    #expect(norm([Dual(0.0, tangent: 3), Dual(0.0, tangent: -4)]).tangent == 5)
    #expect(norm([1.5e308, 0.5e308]).isFinite && norm([1.5e308, 1.5e308]) == infinity)
    let least = Double.leastNonzeroMagnitude
    #expect(norm([3 * least, 4 * least]) == 5 * least)
    let small = hessian(at: [3e-200, 4e-200]) { x in norm(x) }
    #expect(abs(small[0, 0] - 0.128e200) < 1e186 && abs(small[0, 1] + 0.096e200) < 1e186)
  }

  @Test("a branch of Lambert's W that is not real")
  func branches() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = lambertW(1.0, branch: 1)
    }
    expectMessage("lambertW: the branch 1 is not real; give 0 or -1", in: result)
  }
}
