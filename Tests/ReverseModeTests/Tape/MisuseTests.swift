import DualNumbers
import ReverseMode
import TapeStore
import TestSupport
import Testing

private typealias V = TapeVariable<Double>

/// A number where it does not belong stops the program with a message that says so.
@Suite("Misuse of recordings")
struct MisuseTests {
  @Test("a number of a finished recording")
  func finished() async {
    let operand = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var kept: V = 0
      _ = Reverse.gradient(at: [2]) { x in
        kept = x[0]
        return x[0]
      }
      _ = Reverse.gradient(at: [2, 3]) { x in x[0] * kept }
    }
    expectMessage("the second operand is of another recording", in: operand)
    let first = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var kept: V = 0
      _ = Reverse.gradient(at: [2]) { x in
        kept = x[0]
        return x[0]
      }
      _ = Reverse.gradient(at: [2, 3]) { x in kept - x[0] }
    }
    expectMessage("the first operand is of another recording", in: first)
    let outside = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var kept: [V] = []
      _ = Reverse.gradient(at: [2, 3]) { x in
        kept = x
        return x[0]
      }
      _ = kept[0] * kept[1]
    }
    expectMessage("no recording of its type is under way in this thread", in: outside)
    let inArray = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var kept: [V] = []
      _ = Reverse.gradient(at: [1, 2, 3, 4, 5]) { x in
        kept = x
        return x[0]
      }
      _ = Reverse.gradient(at: [1.0]) { _ in V.sum(kept) }
    }
    expectMessage("of another recording", in: inArray)
  }

  @Test("an output of another recording")
  func output() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var kept: V = 0
      _ = Reverse.gradient(at: [2]) { x in
        kept = x[0]
        return x[0]
      }
      _ = Reverse.gradient(at: [2]) { _ in 2 * kept }
    }
    expectMessage("the result of the function is a number of another recording", in: result)
    let among = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var kept: V = 0
      _ = Reverse.gradient(at: [2]) { x in
        kept = x[0]
        return x[0]
      }
      _ = Reverse.jacobian(at: [2]) { x in [x[0], kept] }
    }
    expectMessage("output 1 of the function is a number of another recording", in: among)
  }

  @Test("the variable of an outer derivative of the same type")
  func outer() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Reverse.gradient(at: [2]) { y in y[0] * V(Reverse.gradient(at: [3]) { z in z[0] * y[0] }[0]) }
    }
    expectMessage("Numbers of one type in derivatives inside each other cannot be told apart", in: result)
  }

  @Test("a number in another thread")
  func thread() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      struct Smuggled: @unchecked Sendable { let x: [V] }
      var kept: [V] = []
      _ = Reverse.gradient(at: [2, 3]) { x in
        kept = x
        return x[0]
      }
      let smuggled = Smuggled(x: kept)
      await Task.detached { _ = Reverse.gradient(at: [1.0]) { x in x[0] + smuggled.x[0] * smuggled.x[1] } }.value
    }
    expectMessage("both operands are of another recording", in: result)
  }

  @Test("a pullback after its tape recorded again")
  func pullback() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let tape = Tape<Double>()
      let pullback = tape.pullback(at: [2]) { x in [x[0] * x[0]] }
      _ = tape.pullback(at: [3]) { x in [x[0]] }
      _ = pullback([1])
    }
    expectMessage("the tape of this pullback has recorded another function since", in: result)
  }

  @Test("a tape that records inside of its own recording")
  func inside() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let tape = Tape<Double>()
      var (g, h) = ([0.0], [0.0])
      tape.gradient(at: [2], into: &g) { x in
        tape.gradient(at: [3], into: &h) { y in y[0] }
        return x[0]
      }
    }
    expectMessage("this tape is recording a function already", in: result)
  }

  @Test("counts that differ")
  func counts() async {
    let into = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var g = [0.0]
      Tape<Double>().gradient(at: [1, 2], into: &g) { x in x[0] }
    }
    expectMessage("into has 1 entries, the point has 2; they must have as many", in: into)
    let to = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var g = [0.0]
      Tape<Double>().addGradient(at: [1, 2], to: &g) { x in x[0] }
    }
    expectMessage("to has 1 entries, the point has 2", in: to)
    let seed = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Reverse.vectorJacobianProduct(at: [1, 2], along: [1]) { x in x }
    }
    expectMessage("along has 1 entries, the function has 2 outputs", in: seed)
    let rows = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var j = Matrix(rows: 1, columns: 2, repeating: 0.0)
      Tape<Double>().jacobian(at: [1, 2], into: &j) { x in x }
    }
    expectMessage("the function gave 2 outputs, where into has 1 rows", in: rows)
    let columns = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var j = Matrix(rows: 2, columns: 1, repeating: 0.0)
      Tape<Double>().jacobian(at: [1, 2], into: &j) { x in x }
    }
    expectMessage("into has 1 columns, the point has 2 numbers", in: columns)
    let direction = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Reverse.hessianVectorProduct(at: [1, 2], along: [1]) { x in x[0] }
    }
    expectMessage("along has 1 entries, the point has 2", in: direction)
    let hessian = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var h = Matrix(rows: 2, columns: 1, repeating: 0.0)
      Tape<Dual<Double>>().hessian(at: [1, 2], into: &h) { x in x[0] }
    }
    expectMessage("into has 2 rows × 1 columns; the Hessian has 2 of each", in: hessian)
  }

  @Test("2³² records")
  func tooMany() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var store = tape_store(records: nil, next: 1 << 32 | 100, limit: 1 << 32 | 100, owner: nil)
      tape_grow(&store, 1 << 32, 24)
    }
    expectMessage("a recording has at most 4294967280 records", in: result)
  }

  @Test("numbers that own memory, and too many levels")
  func scalars() async {
    let owner = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Reverse.gradient(at: [Logged(2)]) { x in x[0] }
    }
    // Optimised builds add the private name of the file to that of the type.
    expectMessage("a tape cannot hold numbers of type", in: owner)
    expectMessage("which own memory; their components must be plain values", in: owner)
    let levels = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      typealias Four = TapeVariable<TapeVariable<TapeVariable<TapeVariable<Double>>>>
      typealias Eight = TapeVariable<TapeVariable<TapeVariable<TapeVariable<Four>>>>
      _ = Tape<Eight>()
    }
    expectMessage("at most 8 can be", in: levels)
  }
}

/// A number that keeps what it was made of, on the heap.
private struct Logged: CompositeNumber, Linearized {
  let value: Double
  private var log: [Double] = []

  init(_ constant: Double) { value = constant }

  func lifted(to value: Double, slope: Double) -> Logged { Logged(value) }
  static func lifted(
    to value: Double, _ x: (of: Logged, slope: Double), _ y: (of: Logged, slope: Double)
  ) -> Logged { Logged(value) }
  static func lifted(to value: Double, _ x: Logged, or y: Logged, bySignOf switching: Logged) -> Logged {
    Logged(value)
  }
  static func lifted(
    to value: Double, _ x: Logged, _ y: Logged, by derivative: (Double, Double) -> Double
  ) -> Logged { Logged(value) }

  var isZeroThroughout: Bool { value == 0 }
  var isFiniteThroughout: Bool { value.isFinite }
  func isIdentical(to other: Logged) -> Bool { value == other.value }

  static func + (x: Logged, y: Logged) -> Logged { Logged(x.value + y.value) }
  static func - (x: Logged, y: Logged) -> Logged { Logged(x.value - y.value) }
  static func * (x: Logged, y: Logged) -> Logged { Logged(x.value * y.value) }
  static func / (x: Logged, y: Logged) -> Logged { Logged(x.value / y.value) }
  static prefix func - (x: Logged) -> Logged { Logged(-x.value) }
  static func += (x: inout Logged, y: Logged) { x = x + y }
  static func -= (x: inout Logged, y: Logged) { x = x - y }
  static func *= (x: inout Logged, y: Logged) { x = x * y }
  static func /= (x: inout Logged, y: Logged) { x = x / y }
  mutating func negate() { self = -self }
  mutating func addProduct(_ x: Logged, _ y: Logged) { self = Logged(value.addingProduct(x.value, y.value)) }
}

extension Logged: FloatingPoint {
  typealias Exponent = Int
  typealias Magnitude = Logged
  typealias Stride = Logged
  init(integerLiteral value: Double.IntegerLiteralType) { self.init(Double(integerLiteral: value)) }
}
