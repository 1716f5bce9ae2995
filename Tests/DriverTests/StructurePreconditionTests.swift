import DualNumbers
import TestSupport
import Testing

/// Visits a number less where it is asked for other numbers than its own.
private struct Shrinking<T> {
  var numbers: [T]
  func mapNumbers<U>(_ f: (T) -> U) -> Shrinking<U> {
    Shrinking<U>(numbers: (T.self == U.self ? numbers[...] : numbers.dropLast()).map(f))
  }
}
extension Shrinking: NumberStructure where T: FloatingPoint { typealias OverDuals = Shrinking<Dual<T>> }
extension Shrinking: LaneStructure where T: FloatingPoint & SIMDScalar {
  typealias OverLanes = Shrinking<ClosureLanes<T>>
}

/// Leaves numbers out that are 0, as no structure may: what it visits depends on their values.
private struct Sparse<T> {
  var numbers: [T]
  func mapNumbers<U>(_ f: (T) -> U) -> Sparse<U> {
    Sparse<U>(numbers: numbers.filter { ($0 as? Double) != 0 }.map(f))
  }
}
extension Sparse: NumberStructure where T: FloatingPoint { typealias OverDuals = Sparse<Dual<T>> }

/// A structure must visit as many numbers in every call.
@Suite("Preconditions of structures of numbers")
struct StructurePreconditionTests {
  private static let fewer =
    "mapNumbers visited 1 numbers, where it visited 2 before; it must visit as many in every call"

  @Test("a structure that visits fewer numbers in the passes")
  func passes() async {
    let single = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = gradient(at: Shrinking(numbers: [1.0, 2])) { x in x.numbers[0] }
    }
    expectMessage(Self.fewer, in: single)
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = valueWithGradient(at: Shrinking(numbers: [1.0, 2]), lanes: .automatic) { x in x.numbers[0] }
    }
    expectMessage(Self.fewer, in: lanes)
    let outputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = jacobian(at: Shrinking(numbers: [1.0, 2])) { x in x.numbers }
    }
    expectMessage(Self.fewer, in: outputs)
    let written = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 1, columns: 2, repeating: 0.0))
      d.jacobian(at: Shrinking(numbers: [1, 2]), into: &result) { x in x.numbers }
    }
    expectMessage(Self.fewer, in: written)
    let direction = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let x = Shrinking(numbers: [1.0, 2])
      _ = directionalDerivative(at: x, along: x) { x in x.numbers[0] }
    }
    expectMessage(Self.fewer, in: direction)
  }

  @Test("a structure that loses numbers of the gradient")
  func gradientEntries() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      // The first derivative is 0, so that the second pass finds one number less.
      _ = gradient(at: Sparse(numbers: [1.0, 2])) { x in x.numbers[1] }
    }
    expectMessage(Self.fewer, in: result)
  }
}
