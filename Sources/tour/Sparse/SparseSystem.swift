import DualNumbers
import Foundation
import SparseDerivatives

/// What a sparse Jacobian takes, in nanoseconds.
struct SparseSystem {
  let name: String
  let pattern: SparsePattern
  let coloring: Coloring
  let passes: Int
  let tracing, colouring: Double
  /// A prepared Jacobian with the values, the values alone, the Jacobian by hand into the same places, and the first by as
  /// many tasks as there are cores.
  let jacobian, evaluation: Double
  let byHand: Double?
  let shared: Double
  let isRight: Bool

  static let cores = ProcessInfo.processInfo.activeProcessorCount
  static let steps = 4

  init<Map: SparseMap & Sendable>(
    _ name: String, _ map: Map, at x: [Double], step: (String) -> Void,
    byHand: ((_ x: [Double], _ entries: inout [Double]) -> Void)? = nil
  ) throws where Map.Failure == Never {
    self.name = name
    step("\(name): tracing")
    let clock = ContinuousClock()
    let start = clock.now
    let pattern = try jacobianSparsity(inputs: x.count, outputs: x.count, of: map)
    let traced = clock.now
    step("\(name): colouring")
    let plan = JacobianPlan(pattern)
    let coloured = clock.now
    (tracing, colouring) = (Self.nanoseconds(traced - start), Self.nanoseconds(coloured - traced))
    (self.pattern, coloring, passes) = (pattern, plan.coloring, plan.passes)

    step("\(name): check")
    var value = [Double](repeating: 0, count: x.count)
    var matrix = SparseMatrix<Double>(pattern)
    plan.jacobian(at: x, value: &value, into: &matrix, of: map)
    var expected = matrix.values
    byHand?(x, &expected)
    var isRight = zip(matrix.values, expected).allSatisfy { abs($0 - $1) <= 4 * $1.ulp }
    do { try plan.checkPattern(at: x, of: map) } catch is WrongPatternError { isRight = false }
    self.isRight = isRight

    step("\(name): times")
    var actions: [() -> Void] = [
      { map.writeValue(at: x, into: &value) },
      { plan.jacobian(at: x, value: &value, into: &matrix, of: map) },
      { plan.jacobian(at: x, value: &value, into: &matrix, tasks: Self.cores, of: map) },
    ]
    if let byHand { actions.append { byHand(x, &expected) } }
    let times = ModeTimes.medians(actions)
    (evaluation, jacobian, shared) = (times[0], times[1], times[2])
    self.byHand = byHand == nil ? nil : times[3]
  }

  /// How many colours, and whether fewer are possible.
  var certificate: String {
    coloring.isProvedOptimal ? "\(coloring.count), proved" : "\(coloring.count), ≥ \(coloring.lowerBound)"
  }

  private static func nanoseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e9 + Double(duration.components.attoseconds) * 1e-9
  }
}
