import DualNumbers
import Foundation
import ReverseMode
import ReverseRivals
import Stopwatch

/// A function whose gradient is wanted at a point.
struct ReverseKernel {
  let name: String
  let point: [Double]
  /// The gradient with its recording takes at most so many evaluations.
  let bound: Double
  /// By forward and by reverse mode.
  let gradients: () -> (forward: [Double], reverse: [Double])
  let evaluate, sweep: (_ count: Int) -> Void
  /// Products H·v, and gradients by forward mode.
  let multiply, pass: ((_ count: Int) -> Void)?
  /// The gradient by ADOL-C, where it is compiled in.
  let adolc: ((_ x: [Double], _ gradient: inout [Double]) -> Double)?
}

extension ReverseKernel {
  /// Inlined, so that the loops are compiled for the type of the function.
  @inline(__always)
  init(
    _ name: String, _ function: some DifferentiableFunction<Never>, at x: [Double], bound: Double,
    adolc: ((_ x: [Double], _ gradient: inout [Double]) -> Double)? = nil
  ) {
    // What a program that asks for gradients again and again has: memory that was used before.
    let (tape, tapeOfDuals) = (Tape<Double>(), Tape<Dual<Double>>())
    self.init(
      name: name, point: x, bound: bound,
      gradients: { (gradient(at: x, lanes: .automatic, of: function), Reverse.gradient(at: x, of: function)) },
      evaluate: { reverse.evaluate(function, x, count: $0) }, sweep: { reverse.sweep(function, x, tape, count: $0) },
      multiply: { multiplyByHessian(function, x, tapeOfDuals, count: $0) },
      pass: { reverse.pass(function, x, count: $0) },
      adolc: hasADOLC() ? adolc : nil)
  }

  /// The Lorenz system in segments.
  init(_ name: String, inSegments loop: LorenzInSegments, bound: Double) {
    let (function, x) = (Lorenz(steps: loop.steps), Lorenz.start)
    self.init(
      name: name, point: x, bound: bound,
      gradients: {
        let gradient = LorenzInSegments(steps: loop.steps).gradient()
        return (DualNumbers.gradient(at: x, lanes: .automatic, of: function), gradient.state + gradient.parameters)
      },
      evaluate: { reverse.evaluate(function, x, count: $0) }, sweep: { reverse.sweep(loop, count: $0) },
      multiply: nil, pass: nil, adolc: nil)
  }

  static func all() throws -> [ReverseKernel] {
    func random(_ n: Int, _ seed: UInt64, in range: ClosedRange<Double>) -> [Double] {
      var generator = LinearCongruential(seed: seed)
      return (0..<n).map { _ in generator.next(in: range) }
    }
    let rosenbrock = random(1000, 7000, in: -1.5...1.5)
    let mixtureOfSubstances = random(50, 4550, in: 0.2...1.2)
    let (helmholtz, helmholtzByDot) = (Helmholtz(50, usesDot: false), Helmholtz(50, usesDot: true))
    let constants = helmholtz.b + helmholtz.a.joined()
    let weights = random(30, 31, in: -0.5...0.5)
    let mixture = try GaussianMixture(text: adbench("gmm_d10_K10"), name: "gmm_d10_K10.txt")
    let memory = try LongShortTermMemory(text: adbench("lstm_l2_c1024"), name: "lstm_l2_c1024.txt")
    return [
      ReverseKernel(
        "K6r.1000", Rosenbrock(), at: rosenbrock, bound: 16,
        adolc: { x, g in adolcRosenbrock(x, x.count, &g) }),
      ReverseKernel(
        "K4.50", helmholtz, at: mixtureOfSubstances, bound: 12,
        adolc: { x, g in adolcHelmholtz(x, x.count, constants, &g) }),
      ReverseKernel("K4.50 dot", helmholtzByDot, at: mixtureOfSubstances, bound: 4),
      ReverseKernel(
        "network", Network(),
        at: random(Network.parameterCount, 32, in: -0.5...0.5), bound: 7.5),
      ReverseKernel("logistic", LogisticLoss(usesDot: false), at: weights, bound: 6),
      ReverseKernel("logistic dot", LogisticLoss(usesDot: true), at: weights, bound: 2.5),
      ReverseKernel(
        "Lorenz", Lorenz(steps: 1000), at: Lorenz.start, bound: 9,
        adolc: { x, g in adolcLorenz(x, 1000, &g) }),
      ReverseKernel("Lorenz, segments", inSegments: LorenzInSegments(steps: 100_000), bound: 11),
      ReverseKernel("GMM d10 K10", mixture, at: mixture.start, bound: 8),
      ReverseKernel("LSTM l2 c1024", memory, at: memory.start, bound: 8),
    ]
  }

  /// A file of the tests' reference data.
  private static func adbench(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../..").standardizedFileURL
    let file = root.appendingPathComponent("Tests/ReferenceProblemsTests/Data/adbench/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8)
  }
}
