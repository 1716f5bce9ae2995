import DualNumbers

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

/// The functions of `System` as objects.
struct Height: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[1] + x[2] * x[2] }
}
struct Outputs: DifferentiableMap {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
    [x[0] * x[1], x[0] - x[1] * x[1], x[0] * x[2] * x[2], x[1]]
  }
}

/// Numbers as a structure, all but the first in an array.
struct Rig<T> {
  var base: T
  var joints: [T]

  init(base: T, joints: [T]) { (self.base, self.joints) = (base, joints) }
  init(_ numbers: [T]) { self.init(base: numbers[0], joints: Array(numbers.dropFirst())) }
  var numbers: [T] { [base] + joints }

  func mapNumbers<U>(_ f: (T) -> U) -> Rig<U> { Rig<U>(base: f(base), joints: joints.map(f)) }
}
extension Rig: NumberStructure where T: FloatingPoint { typealias OverDuals = Rig<Dual<T>> }
extension Rig: LaneStructure where T: FloatingPoint & SIMDScalar { typealias OverLanes = Rig<ClosureLanes<T>> }
extension Rig: NumberList where T: FloatingPoint {}

extension NumberList {
  var listed: [Number] {
    var numbers: [Number] = []
    forEachNumber { numbers.append($0) }
    return numbers
  }
}

/// An error that must come out as it went in.
struct Interruption: Error, Equatable {
  let pass: Int
}

/// Throws in the pass of that number, from 0, and counts the passes.
final class Fuse {
  let pass: Int
  private(set) var count = 0
  init(_ pass: Int) { self.pass = pass }

  func burn() throws(Interruption) {
    defer { count += 1 }
    if count == pass { throw Interruption(pass: pass) }
  }
}

/// Functions and maps as objects that throw.
struct FusedHeight: DifferentiableFunction {
  let fuse: Fuse
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) throws(Interruption) -> T {
    try fuse.burn()
    return Height()(x)
  }
}
struct FusedOutputs: DifferentiableMap {
  let fuse: Fuse
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) throws(Interruption) -> [T] {
    try fuse.burn()
    return Outputs()(x)
  }
}
