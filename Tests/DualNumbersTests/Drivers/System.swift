/// What the driver tests differentiate: small integers come out, so nothing is rounded.
enum System {
  /// The point (2, 3, 5) and a direction.
  static func point<T: FloatingPoint>() -> [T] { [2, 3, 5] }
  static func direction<T: FloatingPoint>() -> [T] { [4, -1, 2] }

  /// x₀x₁ + x₂²: 31 at the point, with gradient (3, 2, 10), and 30 along the direction.
  static func height<T: FloatingPoint>(_ x: [T]) -> T { x[0] * x[1] + x[2] * x[2] }
  static func gradient<T: FloatingPoint>() -> [T] { [3, 2, 10] }

  /// (x₀x₁, x₀ − x₁², x₀x₂², x₁): (6, −7, 50, 3) at the point.
  static func outputs<T: FloatingPoint>(_ x: [T]) -> [T] {
    [x[0] * x[1], x[0] - x[1] * x[1], x[0] * x[2] * x[2], x[1]]
  }
  static func write<T: FloatingPoint>(_ x: [T], into y: inout [T]) {
    for (i, output) in outputs(x).enumerated() { y[i] = output }
  }
  static func values<T: FloatingPoint>() -> [T] { [6, -7, 50, 3] }
  static func jacobian<T: FloatingPoint>() -> [[T]] { [[3, 2, 0], [1, -6, 0], [25, 0, 20], [0, 1, 0]] }
  static func jacobianTimesDirection<T: FloatingPoint>() -> [T] { [10, 10, 140, -1] }
}

/// An error that must come out as it went in.
struct Interruption: Error, Equatable {
  let pass: Int
}
