import DualNumbers
import Foundation

extension Command {
  static let orbit = Command(
    "orbit", "An orbit of three bodies by Taylor series of order \(Orbit.order)",
    usage: [
      ("tour orbit", "three bodies in a plane, integrated by Taylor steps"),
      ("tour orbit --svg FILE", "the errors of energy and angular momentum as a picture, too"),
    ]
  ) { arguments, output in
    let picture = try PictureFile(arguments, of: "orbit")
    let orbit = Orbit(periods: Orbit.periods)
    print(orbit.chapter + "\n", to: &output)
    try picture?.write(orbit.chart.svg())
    return orbit.isAccurate
  }
}

/// A pair of bodies and a third one far out, over many periods of the pair.
struct Orbit {
  static let order = 26
  static let limit = 1e-13
  #if DEBUG
    static let periods = 10
  #else
    static let periods = 1000
  #endif

  struct Sample {
    var period: Double
    var steps: Int
    var step: Double
    var energyError: Double
    var momentumError: Double
  }

  /// After each period of the pair, the first step included.
  private(set) var samples: [Sample] = []
  private(set) var largestEnergyError = 0.0

  init(periods: Int) {
    let start = ThreeBodies.start()
    let energy = ThreeBodies.energy(start.places, start.velocities)
    let momentum = ThreeBodies.angularMomentum(start.places, start.velocities)
    var integrator = TaylorIntegrator(
      ThreeBodies(), order: Self.order, places: start.places, velocities: start.velocities)
    var steps = 0
    for period in 1...periods {
      var step = 0.0
      while integrator.time < 2 * Double.pi * Double(period) {
        step = integrator.advance()
        steps += 1
        let error = ThreeBodies.energy(integrator.places, integrator.velocities) / energy - 1
        largestEnergyError = Swift.max(largestEnergyError, abs(error))
      }
      let (places, velocities) = (integrator.places, integrator.velocities)
      samples.append(
        Sample(
          period: Double(period), steps: steps, step: step,
          energyError: abs(ThreeBodies.energy(places, velocities) / energy - 1),
          momentumError: abs(ThreeBodies.angularMomentum(places, velocities) / momentum - 1)))
    }
  }

  var isAccurate: Bool { largestEnergyError <= Self.limit }

  var chapter: String {
    var table = Table(
      ("periods", .right), ("steps", .right), ("last step", .right), ("energy, relative error", .right),
      ("angular momentum", .right))
    for (i, sample) in samples.enumerated() where [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].contains(i + 1) {
      table.add(
        "\(i + 1)", "\(sample.steps)", sample.step.fixed(3), String(format: "%.1e", sample.energyError),
        String(format: "%.1e", sample.momentumError))
    }
    let steps = samples.last.map { Double($0.steps) / $0.period } ?? 0
    return """
      A pair of bodies at distance 1 and a third one at distance 6, in a plane; the pair's period is 2π

      \(table)

      Order \(Self.order), \(steps.fixed(1)) steps to a period of the pair.
      Largest error of the energy in \(samples.count) periods: \
      \(String(format: "%.1e", largestEnergyError)), at most \(Self.limit) is asked.
      """
  }

  var chart: LogChart {
    func curve(_ name: String, _ colour: String, _ error: KeyPath<Sample, Double>) -> LogChart.Curve {
      LogChart.Curve(name: name, colour: colour, points: samples.map { ($0.period, $0[keyPath: error]) })
    }
    return LogChart(
      title: "What Taylor steps of order \(Self.order) keep of three bodies",
      subtitle: "relative errors after each period of the inner pair",
      x: .init(name: "periods of the inner pair", decades: 0...3, isLabelled: { _ in true }, hasAllLines: true),
      y: .init(name: "relative error", decades: -17 ... -12, isLabelled: { _ in true }, hasAllLines: true),
      curves: [
        curve("energy", LogChart.blue, \.energyError), curve("angular momentum", LogChart.orange, \.momentumError),
      ],
      legend: (x: 1.2, y: 8e-13, width: 200))
  }
}
