import DualNumbers

/// The x of the Lorenz system after so many steps of the classical Runge–Kutta method, by its start and its constants.
struct Lorenz: DifferentiableFunction {
  let steps: Int

  /// x, y, z, σ, ρ, β
  static let start = [1.0, 1, 20, 10, 28, 8.0 / 3]

  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    var state = (x[0], x[1], x[2])
    for _ in 0..<steps { state = Self.step(state, x[3], x[4], x[5]) }
    return state.0
  }

  static func step<T: ElementaryScalar>(_ s: (T, T, T), _ σ: T, _ ρ: T, _ β: T) -> (T, T, T) {
    let h = T(0.002)
    func slope(_ s: (T, T, T)) -> (T, T, T) {
      (σ * (s.1 - s.0), s.0 * (ρ - s.2) - s.1, s.0 * s.1 - β * s.2)
    }
    func moved(_ k: (T, T, T), _ h: T) -> (T, T, T) { (s.0 + h * k.0, s.1 + h * k.1, s.2 + h * k.2) }
    let k1 = slope(s)
    let k2 = slope(moved(k1, h / 2))
    let k3 = slope(moved(k2, h / 2))
    let k4 = slope(moved(k3, h))
    func mean(_ k1: T, _ k2: T, _ k3: T, _ k4: T) -> T { (k1 + 2 * (k2 + k3) + k4) / 6 }
    return moved(
      (mean(k1.0, k2.0, k3.0, k4.0), mean(k1.1, k2.1, k3.1, k4.1), mean(k1.2, k2.2, k3.2, k4.2)), h)
  }
}
