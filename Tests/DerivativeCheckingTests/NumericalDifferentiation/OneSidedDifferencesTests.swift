import DualNumbers
import Testing

@testable import DerivativeChecking

@Suite("One-sided derivatives")
struct OneSidedDifferencesTests {
  private typealias Estimate = DifferenceEstimate<Double>

  private func sides(at x: Double, _ f: (Double) -> Double) -> (left: Estimate, right: Estimate) {
    let (left, right) = oneSidedDerivatives(at: [x], input: 0, in: Domain(nil, around: [x])) { v in [f(v[0])] }
    return (left?[0] ?? .none, right?[0] ?? .none)
  }

  private func expect(_ estimate: Estimate, _ slope: Double, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect((estimate.value - slope).magnitude <= estimate.uncertainty, "\(estimate)", sourceLocation: sourceLocation)
    #expect(estimate.uncertainty <= 1e-7 * max(1, slope.magnitude), "\(estimate)", sourceLocation: sourceLocation)
  }

  @Test("of a smooth function both are the derivative", arguments: [-2, -0.3, 0, 1e-5, 0.7, 1, 10] as [Double])
  func smooth(x: Double) {
    for (f, slope) in [(Double.exp, Double.exp(x)), (Double.sin, Double.cos(x)), (Double.atan, 1 / (1 + x * x))] {
      let (left, right) = sides(at: x, f)
      expect(left, slope)
      expect(right, slope)
    }
  }

  @Test("at a kink they are the two slopes", arguments: [-3, 0, 0.3, 1e6] as [Double])
  func kink(x: Double) {
    let (left, right) = sides(at: x) { y in (y - x).magnitude + 0.5 * (y - x) }
    expect(left, -0.5)
    expect(right, 1.5)
    let clamped = sides(at: x) { y in max(y - x, 0) }
    expect(clamped.left, 0)
    expect(clamped.right, 1)
  }

  @Test("on the side of a jump, of an infinite slope, of the end of a domain there is none")
  func none() {
    let jump = sides(at: 1) { x in x > 1 ? x + 1 : x }
    expect(jump.left, 1)
    #expect(jump.right.uncertainty == .infinity)
    let root = sides(at: 0, Double.sqrt)
    #expect(root.left.value.isNaN && root.left.uncertainty == .infinity)
    #expect(root.right.uncertainty == .infinity)
    let end = sides(at: 1) { x in x > 1 ? .nan : x * x }
    expect(end.left, 2)
    #expect(end.right.value.isNaN)
  }

  @Test("of several inputs and outputs, one at a time")
  func several() {
    func f(_ v: [Double]) -> [Double] { [v[0] * v[1].magnitude, v[1] * v[2], 1] }
    let (left, right) = oneSidedDerivatives(at: [2, 0, 5], input: 1, in: Domain(nil, around: [2, 0, 5]), of: f)
    for (i, slopes) in [(-2.0, 2.0), (5, 5), (0, 0)].enumerated() {
      expect(left?[i] ?? .none, slopes.0)
      expect(right?[i] ?? .none, slopes.1)
    }
  }

  @Test("there is no side where the domain ends at x, or so near that x cannot tell")
  func ends() {
    func sides(at x: Double, _ range: ClosedRange<Double>) -> (left: Bool, right: Bool) {
      let (left, right) = oneSidedDerivatives(at: [x], input: 0, in: Domain([range], around: [x])) { v in
        #expect(range.contains(v[0]))
        return [Double.exp(v[0])]
      }
      for side in [left, right] { if let side { expect(side[0], Double.exp(x)) } }
      return (left != nil, right != nil)
    }
    #expect(sides(at: 0, 0...1) == (false, true))
    #expect(sides(at: 1, 0...1) == (true, false))
    #expect(sides(at: 1, 0...1.000_000_001) == (true, false))
    #expect(sides(at: 0.5, 0...1) == (true, true))
    #expect(sides(at: 2, 2...2) == (false, false))
  }
}
