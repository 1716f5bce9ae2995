import DualNumbers
import TaylorMode

/// Integrates x″ = a(x) by Taylor steps: from the coefficients of x to tᵏ those of a(x) to tᵏ, and from these the ones of x
/// to tᵏ⁺², as (k + 1)(k + 2)·xₖ₊₂ = aₖ.
struct TaylorIntegrator<Accelerations: DifferentiableMap> where Accelerations.Failure == Never {
  let accelerations: Accelerations
  let order: Int
  private(set) var time = 0.0
  private(set) var places: [Double]
  private(set) var velocities: [Double]
  /// What rounding took from places, velocities and time, to be given back by the next step (W. Kahan's summation).
  private var lost: (places: [Double], velocities: [Double], time: Double)

  init(_ accelerations: Accelerations, order: Int, places: [Double], velocities: [Double]) {
    (self.accelerations, self.order) = (accelerations, order)
    (self.places, self.velocities) = (places, velocities)
    let zeros = [Double](repeating: 0, count: places.count)
    lost = (zeros, zeros, 0)
  }

  /// The coefficients of the places about the present.
  func expansion() -> [[Double]] {
    var coefficients = zip(places, velocities).map { [$0, $1] }
    while coefficients[0].count <= order {
      let known = coefficients[0].count
      let rates = accelerations(coefficients.map { TaylorSeries(coefficients: $0) })
      for i in coefficients.indices {
        for k in known - 2..<Swift.min(known, order - 1) {
          coefficients[i].append(rates[i][k] / Double((k + 1) * (k + 2)))
        }
      }
    }
    return coefficients
  }

  /// The step after which the last two terms are below 1e-18 of the places (À. Jorba and M. Zou, Experimental Mathematics
  /// 14(1), 2005).
  func step(for coefficients: [[Double]]) -> Double {
    func largest(_ k: Int) -> Double { coefficients.map { abs($0[k]) }.max() ?? 0 }
    let size = largest(0)
    return [order - 1, order].map { Double.pow(1e-18 * size / largest($0), 1 / Double($0)) }.min() ?? 0
  }

  /// One step, whose length is the result.
  mutating func advance() -> Double {
    let coefficients = expansion()
    let step = step(for: coefficients)
    for (i, c) in coefficients.enumerated() {
      var (change, rate) = (0.0, 0.0)
      for k in stride(from: order, through: 1, by: -1) {
        change = (change + c[k]) * step
        if k > 1 { rate = (rate + Double(k) * c[k]) * step }
      }
      Self.add(change, to: &places[i], &lost.places[i])
      Self.add(rate, to: &velocities[i], &lost.velocities[i])
    }
    Self.add(step, to: &time, &lost.time)
    return step
  }

  private static func add(_ change: Double, to sum: inout Double, _ lost: inout Double) {
    let corrected = change - lost
    let next = sum + corrected
    lost = (next - sum) - corrected
    sum = next
  }
}
