import DerivativeChecking
import DualNumbers
import ReverseMode
import Testing

@Suite("Checks of derivatives by reverse mode")
struct CheckTests {
  struct Outputs: DifferentiableMap {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
      [T.exp(x[0]) * x[1], T.hypot(x[0], x[2]), x[1] / x[2] - T.pow(x[2], x[0])]
    }
  }
  struct Height: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.sum(Outputs()(x)) }
  }

  private let points = PointList.random(20, in: [0.5...2, -1...1, 0.5...2], seed: 3) as PointList<Double>

  @Test("gradients, Jacobians and Hessians agree with forward mode and with differences")
  func derivatives() {
    #expect(
      checkGradient(
        at: points, against: .exactAndDifferences, of: Height(), given: { Reverse.gradient(at: $0, of: Height()) }
      )
      .passed)
    #expect(checkJacobian(at: points, of: Outputs(), given: { Reverse.jacobian(at: $0, of: Outputs()) }).passed)
    #expect(checkHessian(at: points, of: Height(), given: { Reverse.hessian(at: $0, of: Height()) }).passed)
  }

  @Test("⟨w, J·v⟩ = ⟨Jᵀ·w, v⟩")
  func products() {
    let report = checkVectorJacobianProduct(at: points) { x in
      Outputs()(x)
    } given: { x, w in
      Reverse.vectorJacobianProduct(at: x, along: w, of: Outputs())
    }
    #expect(report.passed, "\(report)")
  }

  @Test("a rule with a wrong adjoint is found")
  func wrongRule() {
    struct Square: AdjointRule {
      func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
        saved = x
        return [x[0] * x[0]]
      }
      func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
        [y[0] * saved[0]]  // should be 2x·ȳ
      }
    }
    let report = checkGradient(at: [3]) { x in
      x[0] * x[0]
    } given: { x in
      Reverse.gradient(at: x) { x in TapeVariable.apply(Square(), to: x)[0] }
    }
    #expect(!report.passed && report.worst?.verdict == .constantFactor)
  }
}
