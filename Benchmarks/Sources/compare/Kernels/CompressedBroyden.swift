import DualNumbers
import Rivals
import SparseDerivatives

/// K7: the 3n − 2 entries of the tridiagonal Jacobian of K6b, from three directions: column j has colour j mod 3.
struct CompressedBroyden {
  let n: Int
  var function: Broyden { Broyden(n: n) }

  static func kernel(_ n: Int) -> Kernel {
    Kernel(
      name: "K7", title: "Broyden's tridiagonal function of \(n) numbers, compressed Jacobian",
      points: Broyden.points(n), valueCount: n, derivativeCount: 3 * n - 2,
      contenders: CompressedBroyden(n: n).contenders())
  }

  @inline(__always)
  private func contenders() -> [Contender] {
    [
      Contender(role: .primal, name: "primal") { work, count in function.evaluatePrimal(work, count) },
      Contender(role: .byHand, name: "by hand") { work, count in
        forEachPoint(work, count) { x, outputs in byHand(x, outputs) }
      },
      contender(Dual<Double>.self),
      contender(DualVector<SIMD4<Double>>.self),
      contender(SkippingDualVector<SIMD4<Double>>.self),
      differences(),
      .driver(.array, "object, directionalDerivatives") { work, count in evaluateDirections(work, count) },
      prepared(DualVector<SIMD4<Double>>.self),
      prepared(DualVector<PackedSIMD3<Double>>.self),
      plan(),
    ]
  }

  /// In one pass where the number has three lanes or more, else in three.
  @inline(__always)
  func contender<T: TimedNumber>(_: T.Type) -> Contender {
    let (x, y) = (Scratch(n, constant(0) as T), Scratch(n, constant(0) as T))
    return Contender(role: .number, name: T.label) { work, count in evaluatePasses(x, y, work, count) }
  }

  /// A function of its own for the reason told in GradientKernel.swift.
  @inline(never)
  private func evaluatePasses<T: TimedNumber>(_ x: Scratch<T>, _ y: Scratch<T>, _ work: Work, _ count: Int) {
    forEachPoint(work, count) { point, outputs in
      if T.laneCount >= 3 {
        forEachColour { j, colour in
          x[j] = constant(point[j])
          x.all[j].seed(lane: colour)
        }
        function.formula(x.elements, point, into: y.all.baseAddress!)
        forEachEntry { i, _, entry, colour in outputs[n + entry] = y[i].derivative(lane: colour) }
      } else {
        for pass in 0..<3 {
          forEachColour { j, colour in
            x[j] = constant(point[j])
            if colour == pass { x.all[j].seed(lane: 0) }
          }
          function.formula(x.elements, point, into: y.all.baseAddress!)
          forEachEntry { i, _, entry, colour in if colour == pass { outputs[n + entry] = y[i].derivative(lane: 0) } }
        }
      }
      for i in 0..<n { outputs[i] = y[i].value }
    }
  }

  @inline(__always)
  private func prepared<T: TimedNumber & _LaneNumber>(_: T.Type) -> Contender {
    .preparedDriver(.array, "closure, \(T.label)") { work, count in evaluatePrepared(T.self, work, count) }
  }

  /// Directions, a colour each.
  private var seeds: [[Double]] { (0..<3).map { colour in (0..<n).map { $0 % 3 == colour ? 1.0 : 0 } } }

  @inline(never)
  private func evaluateDirections(_ work: Work, _ count: Int) {
    let map = MapOfArrays(kernel: function, observed: work.constants)
    let seeds = seeds
    var (value, derivatives) = ([Double](), Matrix(rows: n, columns: 3, repeating: 0.0))
    forEachArray(of: n, work, count) { x, _ in
      derivatives = directionalDerivatives(at: x, along: seeds, of: map)
      value = map(x)
      use(value)
      use(derivatives)
    }
    write(value, derivatives, work)
  }

  @inline(never)
  private func evaluatePrepared<T: TimedNumber & _LaneNumber>(_: T.Type, _ work: Work, _ count: Int) {
    let directions = Matrix(rows: n, columns: 3, columnMajor: seeds.flatMap { $0 })
    var d = Differentiator<T>()
    var (value, derivatives) = ([Double](repeating: 0, count: n), Matrix(rows: n, columns: 3, repeating: 0.0))
    forEachArray(of: n, work, count) { x, _ in
      d.directionalDerivatives(at: x, along: directions, value: &value, into: &derivatives) { x, y in
        x.withUnsafeBufferPointer { x in
          y.withUnsafeMutableBufferPointer { function.formula(x, work.constants, into: $0.baseAddress!) }
        }
      }
      use(value)
      use(derivatives)
    }
    write(value, derivatives, work)
  }

  /// A plan of SparseDerivatives, which chooses colours and directions itself.
  @inline(__always)
  private func plan() -> Contender {
    let plan = JacobianPlan(BroydenMap(n: n).pattern)
    return .preparedDriver(.array, "object, plan") { work, count in evaluatePlan(plan, work, count) }
  }

  @inline(never)
  private func evaluatePlan(_ plan: JacobianPlan, _ work: Work, _ count: Int) {
    var (value, jacobian) = ([Double](repeating: 0, count: n), SparseMatrix<Double>(plan.pattern))
    forEachArray(of: n, work, count) { x, _ in
      plan.jacobian(at: x, value: &value, into: &jacobian, of: BroydenMap(n: n))
      use(value)
    }
    forEachEntry { i, j, entry, _ in work.outputs[n + entry] = jacobian[i, j] }
    for i in 0..<n { work.outputs[i] = value[i] }
  }

  /// The entries are where the compressed Jacobian has them: row i, the column of their colour.
  private func write(_ value: [Double], _ derivatives: Matrix<Double>, _ work: Work) {
    forEachEntry { i, _, entry, colour in work.outputs[n + entry] = derivatives[i, colour] }
    for i in 0..<n { work.outputs[i] = value[i] }
  }

  // Both loops go by threes, so that a colour is a constant in each call of the body.

  /// Column by column, with its colour.
  @inline(__always)
  private func forEachColour(_ body: (_ column: Int, _ colour: Int) -> Void) {
    var j = 0
    while j + 3 <= n {
      body(j, 0)
      body(j + 1, 1)
      body(j + 2, 2)
      j += 3
    }
    if j < n { body(j, 0) }
    if j + 1 < n { body(j + 1, 1) }
  }

  /// Row by row: the row, the column, the place among the entries, and the colour of the column.
  ///
  /// Columns i − 1, i, i + 1 of row i are the entries 3i − 1, 3i and 3i + 1.
  @inline(__always)
  private func forEachEntry(_ body: (_ row: Int, _ column: Int, _ entry: Int, _ colour: Int) -> Void) {
    @inline(__always)
    func visit(_ i: Int, _ before: Int, _ own: Int, _ after: Int) {
      if i > 0 { body(i, i - 1, 3 * i - 1, before) }
      body(i, i, 3 * i, own)
      if i + 1 < n { body(i, i + 1, 3 * i + 1, after) }
    }
    forEachColour { i, own in
      visit(i, own == 0 ? 2 : own - 1, own, own == 2 ? 0 : own + 1)
    }
  }

  @inline(__always)
  private func byHand(_ x: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
    let entries = outputs + n
    outputs[0] = (3 - 2 * x[0]) * x[0] + 1 - 2 * x[1]
    (entries[0], entries[1]) = (3 - 4 * x[0], -2)
    for i in 1..<n - 1 {
      outputs[i] = (3 - 2 * x[i]) * x[i] + 1 - x[i - 1] - 2 * x[i + 1]
      (entries[3 * i - 1], entries[3 * i], entries[3 * i + 1]) = (-1, 3 - 4 * x[i], -2)
    }
    let last = n - 1
    outputs[last] = (3 - 2 * x[last]) * x[last] + 1 - x[last - 1]
    (entries[3 * last - 1], entries[3 * last]) = (-1, 3 - 4 * x[last])
  }

  @inline(__always)
  private func differences() -> Contender {
    let (x, y) = (Scratch(n, 0.0), Scratch(n, 0.0))
    return Contender(role: .differences, name: "forward differences") { work, count in
      forEachPoint(work, count) { point, outputs in
        function.formula(UnsafeBufferPointer(start: point, count: n), point, into: outputs)
        for pass in 0..<3 {
          x.all.baseAddress!.update(from: point, count: n)
          for j in stride(from: pass, to: n, by: 3) { x[j] += differenceStep(point[j]) }
          function.formula(x.elements, point, into: y.all.baseAddress!)
          forEachEntry { i, j, entry, colour in
            guard colour == pass else { return }
            outputs[n + entry] = (y[i] - outputs[i]) / differenceStep(point[j])
          }
        }
      }
    }
  }
}
