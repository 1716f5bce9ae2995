import DualNumbers

/// Three bodies in a plane, with G = 1: a close pair, and a third body far out. The pair's period is 2π without the third.
struct ThreeBodies: DifferentiableMap {
  static let masses = [0.6, 0.4, 0.05]

  /// The accelerations at the places (x₀, y₀, x₁, y₁, x₂, y₂).
  func callAsFunction<T: ElementaryScalar>(_ places: [T]) -> [T] {
    var result = [T](repeating: 0, count: 6)
    for i in 0..<2 {
      for j in i + 1..<3 {
        let dx = places[2 * j] - places[2 * i]
        let dy = places[2 * j + 1] - places[2 * i + 1]
        let weight = T.pow(dx * dx + dy * dy, -1.5)
        let (fx, fy) = (dx * weight, dy * weight)
        let (mi, mj) = (T(Self.masses[i]), T(Self.masses[j]))
        result[2 * i] += mj * fx
        result[2 * i + 1] += mj * fy
        result[2 * j] -= mi * fx
        result[2 * j + 1] -= mi * fy
      }
    }
    return result
  }

  /// The pair with semi-major axis 1 and eccentricity 0.1 at its closest, the third body on a circle of radius 6 about it;
  /// the centre of mass rests at the origin.
  static func start() -> (places: [Double], velocities: [Double]) {
    let pair = masses[0] + masses[1]
    let (distance, speed) = (0.9, Double.sqrt(pair * 1.1 / 0.9))
    let (radius, outerSpeed) = (6.0, Double.sqrt((pair + masses[2]) / 6))
    let (near, far) = (masses[2] / (pair + masses[2]), pair / (pair + masses[2]))
    let (first, second) = (masses[1] / pair, masses[0] / pair)
    return (
      [-first * distance - near * radius, 0, second * distance - near * radius, 0, far * radius, 0],
      [0, -first * speed - near * outerSpeed, 0, second * speed - near * outerSpeed, 0, far * outerSpeed]
    )
  }

  static func energy(_ places: [Double], _ velocities: [Double]) -> Double {
    var energy = 0.0
    for i in 0..<3 {
      let (u, v) = (velocities[2 * i], velocities[2 * i + 1])
      energy += masses[i] * (u * u + v * v) / 2
      for j in i + 1..<3 {
        let distance = Double.hypot(places[2 * j] - places[2 * i], places[2 * j + 1] - places[2 * i + 1])
        energy -= masses[i] * masses[j] / distance
      }
    }
    return energy
  }

  static func angularMomentum(_ places: [Double], _ velocities: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<3 {
      let (x, y) = (places[2 * i], places[2 * i + 1])
      sum += masses[i] * (x * velocities[2 * i + 1] - y * velocities[2 * i])
    }
    return sum
  }
}
