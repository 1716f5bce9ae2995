import DerivativeChecking
import DualNumbers
import Testing

@Suite("Forward and central differences")
struct DifferenceMethodTests {
  private static let cube: @Sendable (Double) -> Double = { x in x * x * x }

  @Test("a step given is the step taken")
  func givenStep() {
    #expect(numericalDerivative(at: 2, by: .forward(step: 0.25), of: Self.cube) == 13.5625)
    #expect(numericalDerivative(at: 2, by: .central(step: 0.5), of: Self.cube) == 12.25)
    var points: [Double] = []
    _ = numericalGradient(at: [1, 3], by: .central(step: 0.5)) { v in
      points += v
      return 0
    }
    #expect(points == [1.5, 3, 0.5, 3, 1, 3.5, 1, 2.5])
  }

  @Test("a step is a difference of numbers")
  func representableStep() {
    // 0.1 is none about 1e15, where the numbers are 0.125 apart.
    #expect(numericalDerivative(at: 1e15, by: .forward(step: 0.1)) { x in x - 1e15 } == 1)
    #expect(numericalDerivative(at: 0.7, by: .forward(step: 1e-15)) { x in x - 0.7 } == 1)
    #expect(numericalDerivative(at: 0.7, by: .forward(step: 1e-20)) { x in x - 0.7 } == 0)
  }

  @Test("halving the step halves the error of a forward difference and quarters that of a central one")
  func order() {
    func error(_ method: DifferenceMethod<Double>) -> Double {
      (numericalDerivative(at: 1, by: method, of: Double.exp) - 2.718281828459045).magnitude
    }
    for step in [0x1p-4, 0x1p-6, 0x1p-8] {
      let forward = error(.forward(step: step)) / error(.forward(step: step / 2))
      let central = error(.central(step: step)) / error(.central(step: step / 2))
      #expect((1.95...2.1).contains(forward), "\(step): \(forward)")
      #expect((3.95...4.05).contains(central), "\(step): \(central)")
      #expect(error(.forward(step: step)) <= 1.0001 * 0.5 * step * 2.718281828459045 * (1 + step))
      #expect(error(.central(step: step)) <= 1.0001 * step * step / 6 * 2.718281828459045 * (1 + step))
    }
  }

  @Test("steps chosen suit the size of the input", arguments: [1e-300, 1e-8, 0.3, 1, 1e8, 1e150])
  func chosenStep(x: Double) {
    let slope = 1 / x
    let forward = numericalDerivative(at: x, by: .forward(), of: Double.log(_:))
    let central = numericalDerivative(at: x, by: .central(), of: Double.log(_:))
    // log x is up to 700 here, and rounding in it counts 2ε·|f|/h.
    let size = max(1, Double.log(x).magnitude)
    #expect((forward - slope).magnitude <= 5e-8 * size * slope)
    #expect((central - slope).magnitude <= 1e-10 * size * slope)
  }

  @Test("steps chosen at 0, and in the subnormal range")
  func chosenStepAtTheEnd() {
    #expect((numericalDerivative(at: 0, by: .forward(), of: Double.sin) - 1).magnitude < 1e-8)
    #expect((numericalDerivative(at: 0, by: .central(), of: Double.sin) - 1).magnitude < 1e-10)
    #expect(numericalDerivative(at: .leastNonzeroMagnitude, by: .forward()) { x in 2 * x } == 2)
  }

  @Test("Float and Float16 choose steps of their own")
  func otherFormats() {
    let forward = numericalDerivative(at: 1 as Float, by: .forward(), of: Float.exp)
    #expect((forward - 2.7182817).magnitude < 2e-3)
    let central = numericalDerivative(at: 1 as Float, by: .central(), of: Float.exp)
    #expect((central - 2.7182817).magnitude < 2e-4)
  }

  @Test("gradients and Jacobians have an entry for each input and output")
  func shapes() {
    for method in [DifferenceMethod<Double>.forward(step: 0.5), .central(step: 0.5), .ridders] {
      let j = numericalJacobian(at: [1, 2, 4], by: method) { v in [v[0] + 2 * v[1], 8 * v[2]] }
      #expect((j.rows, j.columns) == (2, 3))
      #expect(zip(j.columnMajor, [1, 0, 2, 0, 0, 8]).allSatisfy { ($0 - $1).magnitude < 1e-13 }, "\(j)")
      let g = numericalGradient(at: [1, 2, 4], by: method) { v in v[0] + 2 * v[1] - 8 * v[2] }
      #expect(zip(g, [1, 2, -8]).allSatisfy { ($0 - $1).magnitude < 1e-12 }, "\(g)")
    }
  }

  @Test("no inputs, no outputs")
  func empty() {
    for method in [DifferenceMethod<Double>.forward(), .central(), .ridders] {
      let noInputs = numericalJacobian(at: [], by: method) { _ in [1, 2, 3] }
      #expect((noInputs.rows, noInputs.columns) == (3, 0))
      let noOutputs = numericalJacobian(at: [1, 2], by: method) { _ in [] }
      #expect((noOutputs.rows, noOutputs.columns) == (0, 2))
      #expect(numericalGradient(at: [], by: method) { _ in 1 } == [])
    }
  }

  @Test("evaluations")
  func evaluations() {
    func count(_ method: DifferenceMethod<Double>, inputs: Int) -> Int {
      var count = 0
      _ = numericalJacobian(at: Array(repeating: 1, count: inputs), by: method) { v in
        count += 1
        return v
      }
      return count
    }
    #expect((0...3).map { count(.forward(), inputs: $0) } == [1, 2, 3, 4])
    #expect((0...3).map { count(.central(), inputs: $0) } == [1, 2, 4, 6])
    #expect(count(.ridders, inputs: 0) == 1)
  }

  private struct Stop: Error {}

  @Test("an error that the function throws comes out, and nothing is called again")
  func throwing() {
    for method in [DifferenceMethod<Double>.forward(), .central(), .ridders] {
      var count = 0
      #expect(throws: Stop.self) {
        try numericalDerivative(at: 1, by: method) { x in
          count += 1
          if count == 2 { throw Stop() }
          return x
        }
      }
      #expect(count == 2)
    }
    #expect(throws: Stop.self) { try numericalHessianWithErrors(at: [1]) { _ in throw Stop() } }
  }
}
