import DualNumbers
import ReverseMode

/// (Σ sin xᵢ)·(Σ xᵢxᵢ₊₁), of which every second derivative differs from 0.
struct SinesAndProducts: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    var (sines, products): (T, T) = (0, 0)
    for i in x.indices {
      sines += T.sin(x[i])
      products += x[i] * x[i + 1 < x.count ? i + 1 : 0]
    }
    return sines * products
  }
}

/// How long a gradient takes by either mode, in evaluations of the function.
enum ModeTimes {
  struct Row {
    let n: Int
    /// Of one direction a pass, of passes of lanes, and of one recording that is swept backward.
    let single, lanes, reverse: Double
  }

  #if DEBUG
    static let sizes = [1, 2, 3, 5, 10, 20, 30, 50, 100]
  #else
    static let sizes = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000]
  #endif

  static func measured(_ sizes: [Int] = sizes, progress: (Int) -> Void = { _ in }) -> [Row] {
    sizes.enumerated().map { done, n in
      progress(done)
      let x = (0..<n).map { 0.3 + Double($0) / Double(n) }
      let f = SinesAndProducts()
      var (single, lanes) = (Differentiator<Dual<Double>>(), AutomaticDifferentiator<Double>())
      let tape = Tape<Double>()
      var result = x
      var sum = 0.0
      let times = medians([
        { sum += f(x) },
        { sum += single.gradient(at: x, into: &result, of: f) },
        { sum += lanes.gradient(at: x, into: &result, of: f) },
        { sum += tape.gradient(at: x, into: &result, of: f) },
      ])
      precondition(sum.isFinite)
      return Row(n: n, single: times[1] / times[0], lanes: times[2] / times[0], reverse: times[3] / times[0])
    }
  }

  static func measuredWithProgress() -> [Row] {
    var bar = ProgressBar("forward and reverse", total: sizes.count)
    defer { bar.clear() }
    return measured { bar.show($0) }
  }

  /// Nanoseconds of each action: medians of nine batches of 0.4 ms or one call, in turn.
  static func medians(_ actions: [() -> Void]) -> [Double] {
    let counts = actions.map { action in
      var count = 1
      while nanoseconds(count, action) < 2e5 { count *= 2 }
      return count * 2
    }
    var times = [[Double]](repeating: [], count: actions.count)
    for _ in 0..<9 {
      for (i, action) in actions.enumerated() { times[i].append(nanoseconds(counts[i], action) / Double(counts[i])) }
    }
    return times.map { $0.sorted()[4] }
  }

  private static func nanoseconds(_ count: Int, _ action: () -> Void) -> Double {
    let time = ContinuousClock().measure { for _ in 0..<count { action() } }.components
    return Double(time.attoseconds) * 1e-9 + Double(time.seconds) * 1e9
  }

  /// The number of inputs from which reverse mode is faster, by straight lines through the logarithms.
  static func crossing(_ rows: [Row], _ forward: KeyPath<Row, Double>) -> Double? {
    guard let first = rows.lastIndex(where: { $0[keyPath: forward] < $0.reverse }) else {
      return rows.first.map { Double($0.n) }
    }
    guard first + 1 < rows.count else { return nil }
    let (a, b) = (rows[first], rows[first + 1])
    let (below, above) = (Double.log(a.reverse / a[keyPath: forward]), Double.log(b[keyPath: forward] / b.reverse))
    return Double(a.n) * Double.pow(Double(b.n) / Double(a.n), below / (below + above))
  }

  static func chapter(_ rows: [Row]) -> String {
    var table = Table(
      ("n", .right), ("one direction a pass", .right), ("passes of lanes", .right), ("reverse", .right))
    for row in rows { table.add("\(row.n)", row.single.fixed(1), row.lanes.fixed(1), row.reverse.fixed(1)) }
    func sentence(_ name: String, _ forward: KeyPath<Row, Double>) -> String {
      guard let crossing = crossing(rows, forward) else { return "Reverse mode was not faster than \(name)." }
      return "Reverse mode is faster than \(name) from about \(crossing.fixed(0)) inputs on."
    }
    return """
      Gradients of (Σ sin xᵢ)·(Σ xᵢxᵢ₊₁), in evaluations of the function, on this machine:

      \(table)

      \(sentence("one direction a pass", \.single))
      \(sentence("passes of lanes", \.lanes))
      """
  }

  static func chart(_ rows: [Row]) -> LogChart {
    func curve(_ name: String, _ colour: String, _ ratio: KeyPath<Row, Double>, _ dashes: String = "none")
      -> LogChart.Curve
    {
      LogChart.Curve(
        name: name, colour: colour, points: rows.map { (Double($0.n), $0[keyPath: ratio]) }, width: 2.2, dashes: dashes)
    }
    return LogChart(
      title: "A gradient by forward and by reverse mode",
      subtitle: "(Σ sin xᵢ)·(Σ xᵢxᵢ₊₁), recording included",
      x: .init(name: "inputs n", decades: 0...3, isLabelled: { _ in true }, hasAllLines: true),
      y: .init(name: "time ÷ one evaluation", decades: 0...4, isLabelled: { _ in true }, hasAllLines: true),
      curves: [
        curve("forward, one direction a pass", LogChart.orange, \.single),
        curve("forward, passes of lanes", LogChart.blue, \.lanes),
        curve("reverse", LogChart.green, \.reverse),
      ],
      legend: (x: 1.2, y: 8e3, width: 280))
  }
}
