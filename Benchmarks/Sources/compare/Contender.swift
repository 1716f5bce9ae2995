import Rivals

/// One way to compute a kernel's values and derivatives.
struct Contender: Sendable {
  enum Role: String, Codable {
    case primal, byHand, tangentsByHand
    /// Numbers of the package, which the kernel seeds and reads itself.
    case number
    /// A public driver that returns its result.
    case driver
    /// A value that owns the memory, and writes the result into memory of the caller's.
    case preparedDriver
    case differences, rival
  }

  /// What a driver is given as the point.
  enum PointForm: String, Codable {
    case number, array, arguments
    case arrayOfKnownCount = "array of known count"
    case inlineArray = "InlineArray"
    case structure = "struct"
  }

  var role: Role
  /// What computes: "by hand", "Dual", "Eigen".
  var name: String
  /// How, where there are several ways: "8 lanes"; of a driver, which call: "array, closure, 8 lanes".
  var mode = ""
  /// Of a driver.
  var point: PointForm?
  /// Evaluates so many times at the points of the work, in turn, and leaves the outputs of the last.
  var run: @Sendable (_ work: Work, _ count: Int) -> Void

  var label: String { Self.label(name, mode) }
  static func label(_ name: String, _ mode: String) -> String { mode.isEmpty ? name : "\(name), \(mode)" }

  /// How a driver takes a Hessian by default, which others are measured against.
  static let nestedDuals = "object, Dual<Dual>"

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
