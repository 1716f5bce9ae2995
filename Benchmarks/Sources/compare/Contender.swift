import Rivals

/// One way to compute a kernel's values and derivatives.
struct Contender: Sendable {
  enum Role: String, Codable {
    case primal, byHand, tangentsByHand, dual, dualVector, differences, rival
  }

  var role: Role
  /// What computes: "by hand", "Dual", "Eigen".
  var name: String
  /// How, where there are several ways: "8 lanes".
  var mode = ""
  /// Evaluates so many times at the points of the work, in turn, and leaves the outputs of the last.
  var run: @Sendable (_ work: Work, _ count: Int) -> Void

  var label: String { mode.isEmpty ? name : "\(name), \(mode)" }

  static func lanes(_ count: Int) -> String { count == 1 ? "1 lane" : "\(count) lanes" }
}

/// A function to differentiate, the points to do so at, and everyone who does.
struct Kernel {
  /// As `--only` takes it: "K4.50".
  var name: String
  var title: String
  var points: Points
  /// Numbers of the formula that do not vary.
  var constants: [Double] = []
  /// How many outputs are values; derivatives follow.
  var valueCount: Int
  var derivativeCount: Int
  /// Without the rivals. Among them are one by hand, which the others are checked against, and one primal.
  var contenders: [Contender]
}

/// Calls `evaluate(point, outputs)` so many times, point after point: the loop of every contender that is Swift.
///
/// The same loop as `forEachPoint` of Rivals/Driver.hpp.
@inline(__always)
func forEachPoint(
  _ work: Work, _ count: Int, _ evaluate: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
) {
  var point: UnsafePointer<Double> = work.inputs
  let end = point + work.sets * work.stride
  let outputs: UnsafeMutablePointer<Double> = work.outputs
  for _ in 0..<count {
    evaluate(opaque(point), outputs)
    point += work.stride
    if point == end { point = work.inputs }
  }
}

/// Memory for the numbers of one contender, which lives as long as the program: no evaluation allocates.
struct Scratch<Element>: @unchecked Sendable {
  let all: UnsafeMutableBufferPointer<Element>

  init(_ count: Int, _ element: Element) {
    all = .allocate(capacity: count)
    all.initialize(repeating: element)
  }

  /// What a formula reads.
  ///
  /// Buffers rather than arrays, because rivals get pointers without bounds checks. With arrays `Dual` takes up to 2 %
  /// longer in K4, 4 % in K6r.
  @inline(__always)
  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(all) }

  @inline(__always)
  subscript(i: Int) -> Element {
    get { all[i] }
    nonmutating set { all[i] = newValue }
  }
}
