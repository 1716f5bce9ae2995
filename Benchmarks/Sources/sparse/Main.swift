// swift run -c release --package-path Benchmarks sparse --help

import AllocationCounter
import ArgumentParser
import DualNumbers
import SparseDerivatives
import Stopwatch

@main
struct Sparse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sparse Jacobians: medians of times, and of ratios to the same by hand, batch by batch.")

  @Option(help: "How many batches of each are timed.")
  var batches = 15

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
  }

  func run() throws {
    print(
      line(
        ("prepared Jacobian", 30), ("colours", 9), ("ns/entry", 10), ("÷ by hand", 11), ("÷ values", 10),
        ("allocations", 13), ("memory of planning ÷ matrix", 0)))
    for n in [1000, 10_000, 1_000_000] { try row("Broyden tridiagonal, \(n)", BroydenTridiagonal(n)) }
    for n in [1000, 1_000_000] { try row("boundary value, \(n)", DiscreteBoundaryValue(n)) }
    try row("Brusselator, 32 × 32", Brusselator(side: 32))
    for (size, (cameras, points, observations)) in [(49, 7776, 31843), (21, 11315, 36455), (161, 48126, 182_072)]
      .enumerated()
    {
      try bundleAdjustment(
        "bundle adjustment \(size + 1), terms",
        BundleAdjustment(cameras: cameras, points: points, observations: observations))
    }
    print()
    try steps("Brusselator, 32 × 32", Brusselator(side: 32))
    try steps("Broyden tridiagonal, 1000000", BroydenTridiagonal(1_000_000))
    print()
    for n in [30, 100, 300, 1000] { try oneOff(n) }
  }

  /// One prepared Jacobian, beside the values alone and both by hand.
  private func row<Map: Problem>(_ name: String, _ map: Map) throws {
    let (n, x) = (map.n, map.start)
    let pattern = try jacobianSparsity(inputs: n, outputs: n, of: map)
    allocation_peak_begin()
    let plan = JacobianPlan(pattern, coloring: .columns(of: pattern, order: .natural))
    let planBytes = allocation_peak()
    var (value, jacobian) = ([Double](repeating: 0, count: n), SparseMatrix<Double>(plan.pattern))
    var (valueByHand, entries) = (value, jacobian.values)
    plan.jacobian(at: x, value: &value, into: &jacobian, of: map)
    let before = allocation_count()
    plan.jacobian(at: x, value: &value, into: &jacobian, of: map)
    let allocations = allocation_count() - before
    var contenders: [(Int) -> Void] = [
      { for _ in 0..<$0 { plan.jacobian(at: x, value: &value, into: &jacobian, of: map) } },
      { for _ in 0..<$0 { map.writeValue(at: x, into: &valueByHand) } },
    ]
    if let byHand = map.byHand {
      contenders.append {
        for _ in 0..<$0 {
          map.writeValue(at: x, into: &valueByHand)
          byHand(x, &entries)
        }
      }
    }
    let timings = timings(contenders, batches: batches)
    let matrixBytes = 12 * pattern.nonZeros + 8 * n
    print(
      line(
        (name, 30), ("\(plan.coloring.count)", 9), (rounded(timings[0].median / Double(pattern.nonZeros)), 10),
        (timings.count > 2 ? rounded(timings[0].ratio(to: timings[2])) : "–", 11),
        (rounded(timings[0].ratio(to: timings[1])), 10),
        (allocations_are_counted() ? "\(allocations)" : "–", 13), (rounded(Double(planBytes) / Double(matrixBytes)), 0))
    )
  }

  /// What comes before: detection, and colours by every order.
  private func steps<Map: Problem>(_ name: String, _ map: Map) throws {
    let n = map.n
    let pattern = try jacobianSparsity(inputs: n, outputs: n, of: map)
    let orders = ColoringOrder.allCases
    let colorings: [(Int) -> Void] = orders.map { order in
      { for _ in 0..<$0 { keep(Coloring.columns(of: pattern, order: order).count) } }
    }
    let detection: (Int) -> Void = {
      for _ in 0..<$0 { keep((try? jacobianSparsity(inputs: n, outputs: n, of: map))?.nonZeros) }
    }
    let timings = timings([detection] + colorings, batches: min(batches, 5))
    print("\(name): detection \(rounded(timings[0].median / 1e6)) ms")
    for (order, timing) in zip(orders, timings.dropFirst()) {
      let coloring = Coloring.columns(of: pattern, order: order)
      print(
        line(
          ("  \(order)", 24),
          ("\(coloring.count) of \(coloring.lowerBound)\(coloring.isProvedOptimal ? ", proved" : "")", 18),
          ("\(rounded(timing.median / 1e6)) ms", 0)))
    }
  }

  /// Pattern, colours and Jacobian at one point, against the dense driver.
  private func oneOff(_ n: Int) throws {
    let map = BroydenTridiagonal(n)
    let x = map.start
    let timings = timings(
      [
        {
          for _ in 0..<$0 {
            let pattern = try? jacobianSparsity(inputs: n, outputs: n, of: map)
            keep(pattern.map { JacobianPlan($0).valueWithJacobian(at: x, of: map).jacobian.values[0] })
          }
        },
        { for _ in 0..<$0 { keep(jacobian(at: x, lanes: .automatic, of: DenseBroyden())[0, 0]) } },
      ], batches: batches)
    print(
      line(
        ("one-off, Broyden, \(n)", 30), ("\(rounded(timings[0].median / 1000)) µs", 14),
        ("÷ dense driver \(rounded(timings[0].ratio(to: timings[1])))", 0)))
  }
}

protocol Problem: SparseMap where Failure == Never {
  var n: Int { get }
  var start: [Double] { get }
  /// Writes the entries, by compressed columns.
  var byHand: ((_ x: [Double], _ entries: inout [Double]) -> Void)? { get }
}

extension BroydenTridiagonal: Problem {
  var byHand: ((_ x: [Double], _ entries: inout [Double]) -> Void)? { writeJacobian }
}
extension DiscreteBoundaryValue: Problem {
  var byHand: ((_ x: [Double], _ entries: inout [Double]) -> Void)? { writeJacobian }
}
extension Brusselator: Problem {
  var byHand: ((_ x: [Double], _ entries: inout [Double]) -> Void)? { nil }
}

struct DenseBroyden: DifferentiableMap {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
    x.indices.map { i in
      var residual = (3 - 2 * x[i]) * x[i] + 1
      if i > 0 { residual -= x[i - 1] }
      if i + 1 < x.count { residual -= 2 * x[i + 1] }
      return residual
    }
  }
}
