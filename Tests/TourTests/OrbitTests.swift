import DualNumbers
import TaylorMode
import Testing

@testable import tour

@Suite("The orbit of three bodies")
struct OrbitTests {
  @Test("a few periods keep energy and angular momentum")
  func conservation() {
    let orbit = Orbit(periods: 5)
    #expect(orbit.samples.count == 5 && orbit.isAccurate)
    #expect(orbit.samples.allSatisfy { $0.energyError < 5e-15 && $0.momentumError < 5e-15 && $0.step > 0.05 })
  }

  @Test("a pair alone returns after its period, which Kepler's third law says")
  func kepler() {
    struct Pull: DifferentiableMap {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
        let weight = T.pow(x[0] * x[0] + x[1] * x[1], -1.5)
        return [-x[0] * weight, -x[1] * weight]
      }
    }
    // Eccentricity 0.5, semi-major axis 1: from 0.5 with the speed √3.
    var integrator = TaylorIntegrator(Pull(), order: 20, places: [0.5, 0], velocities: [0, Double.sqrt(3)])
    while integrator.time < 2 * Double.pi { _ = integrator.advance() }
    // Back from the end of the last step, by the expansion there.
    let back = 2 * Double.pi - integrator.time
    let places = integrator.expansion().map { TaylorSeries(coefficients: $0)(back) }
    #expect(back < 0 && abs(places[0] - 0.5) < 1e-13 && abs(places[1]) < 1e-13)
  }

  @Test("the accelerations sum to nothing, weighted by the masses")
  func balance() {
    let start = ThreeBodies.start()
    let a = ThreeBodies()(start.places)
    for axis in 0..<2 {
      let sum = (0..<3).map { ThreeBodies.masses[$0] * a[2 * $0 + axis] }.reduce(0, +)
      #expect(abs(sum) < 1e-16)
    }
  }

  @Test("the chapter and its picture")
  func chapter() {
    let orbit = Orbit(periods: 3)
    #expect(orbit.chapter.contains("Order 26") && orbit.chapter.contains("in 3 periods"))
    #expect(orbit.chart.svg().hasPrefix("<svg") && orbit.chart.svg().contains("angular momentum"))
  }
}
