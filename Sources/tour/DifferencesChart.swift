import Foundation

extension Differences.Measured {
  /// The errors of differences as curves on logarithmic axes, those of the dual number and of Ridders as lines across.
  var chart: LogChart {
    let ends = [Differences.decades.lowerBound, Differences.decades.upperBound].map { Double.pow(10, Double($0)) }
    func curve(_ name: String, _ colour: String, _ error: KeyPath<Differences.Row, Double>) -> LogChart.Curve {
      LogChart.Curve(name: name, colour: colour, points: rows.map { ($0.step, $0[keyPath: error]) })
    }
    func across(_ name: String, _ colour: String, _ error: Double, dashes: String = "none") -> LogChart.Curve {
      LogChart.Curve(name: name, colour: colour, points: ends.map { ($0, error) }, width: 2.5, dashes: dashes)
    }
    return LogChart(
      title: "Error of a derivative by differences, against the step",
      subtitle: "f(x) = 64x(1 − x)(1 − 2x)²(1 − 8x + 8x²)² at x = 0.2",
      x: .init(
        name: "step h", decades: Differences.decades, isLabelled: { $0 % 2 != 0 }, hasAllLines: true),
      // What is less, 0 too, is drawn on the lowest line.
      y: .init(name: "error", decades: -17...2, isLabelled: { $0 % 2 == 0 }, hasAllLines: false),
      curves: [
        curve("forward difference", LogChart.orange, \.forward),
        curve("central difference", LogChart.blue, \.central),
        across("Ridders’ extrapolation", LogChart.purple, ridders, dashes: "7 5"),
        across("dual number", LogChart.green, dual),
      ],
      // Below the noise of small steps, left of the curves' lowest points.
      legend: (x: 2.2e-17, y: 1e-7, width: 236))
  }
}
