import AllocationCounter
import DualNumbers
@testable import ReverseMode
import TestSupport
import Testing

private typealias V = TapeVariable<Double>

/// Long loops in segments.
@Suite("Loops in segments")
struct StepTests {
  /// A step of Euler's method for Lorenz's equations, with a branch on the number of the step.
  private static func step<T: ElementaryScalar>(_ k: Int, _ x: inout [T], _ p: [T]) {
    let h = k % 2 == 0 ? 0.01 : 0.005
    let rates: [T] = [p[0] * (x[1] - x[0]), x[0] * (p[1] - x[2]) - x[1], x[0] * x[1] - p[2] * x[2]]
    for i in 0..<3 { x[i] += T(h) * rates[i] }
  }

  private static func end<T: ElementaryScalar>(_ x: [T]) -> T { x[0] + x[1] * x[2] }

  private static func loop<T: ElementaryScalar>(_ v: [T], steps: Int) -> T {
    var x = Array(v[0..<3])
    for k in 0..<steps { step(k, &x, Array(v[3...])) }
    return end(x)
  }

  static let (state, parameters) = ([1.0, 1.5, 2], [10, 28, 8.0 / 3])

  @Test("the derivatives of the loop, whatever the segments", arguments: [0, 1, 2, 9, 10, 50], [nil, 1, 3, 10, 1000])
  func derivatives(steps: Int, every: Int?) {
    let expected = valueWithGradient(at: Self.state + Self.parameters) { v in Self.loop(v, steps: steps) }
    let r = Reverse.gradient(
      at: Self.state, parameters: Self.parameters, steps: steps, every: every, { k, x, p in Self.step(k, &x, p) },
      of: { x in Self.end(x) })
    let derivatives: [Double] = r.state + r.parameters
    #expect(r.value == expected.value)
    #expect(areClose(derivatives, expected.gradient, ulps: 64))
    let whole = Reverse.gradient(
      at: Self.state, parameters: Self.parameters, steps: steps, every: Swift.max(1, steps),
      { k, x, p in Self.step(k, &x, p) }, of: { x in Self.end(x) })
    let ofWhole: [Double] = whole.state + whole.parameters
    #expect(areClose(derivatives, ofWhole, ulps: 64))
  }

  @Test("without parameters, over Float, and a state that is swapped or set")
  func states() {
    let r = Reverse.gradient(at: [3.0, 5], steps: 3, every: 2, { _, x, _ in x = [x[1], 2 * x[0]] }, of: { x in x[0] })
    #expect(r.value == 10)
    #expect(r.state == [0, 2])
    #expect(r.parameters.isEmpty)
    let constant = Reverse.gradient(
      at: [3.0], steps: 3, { k, x, _ in if k == 1 { x[0] = 7 } }, of: { x in x[0] * x[0] })
    #expect(constant.value == 49 && constant.state == [0])
    let single = Reverse.gradient(
      at: [Float(3)], steps: 2, { (_, x: inout [TapeVariable<Float>], _) in x[0] *= 2 }, of: { x in x[0] })
    #expect(single.state == [4])
  }

  @Test("a loop of 10,000 steps in the memory of a segment")
  func memory() {
    let tape = Tape<Double>()
    _ = tape.gradient(
      at: Self.state, parameters: Self.parameters, steps: 10_000, every: 100, { k, x, p in Self.step(k, &x, p) },
      of: { x in Self.end(x) })
    #expect(tape.count < 100 * 20)
  }

  @Test(
    "a loop of 100,000 steps in a megabyte, new memory and used memory",
    .enabled(if: isOptimised && allocations_are_counted()))
  func bytes() {
    let tape = Tape<Double>()
    for _ in 1...2 {
      allocation_peak_begin()
      _ = tape.gradient(
        at: Self.state, parameters: Self.parameters, steps: 100_000, { k, x, p in Self.step(k, &x, p) },
        of: { x in Self.end(x) })
      #expect(allocation_peak() < 1 << 20)
    }
  }

  @Test("a step that throws ends the loop, and the tape records again")
  func throwing() {
    let tape = Tape<Double>()
    for stop in [2, 13] {
      var calls = 0
      #expect(throws: CancellationError.self) {
        try tape.gradient(
          at: [1.0], steps: 10, every: 3,
          { _, x, _ in
            calls += 1
            if calls == stop { throw CancellationError() }
            x[0] *= x[0]
          }, of: { x in x[0] })
      }
    }
    var g = [0.0]
    #expect(tape.gradient(at: [3], into: &g) { x in x[0] } == 3 && g == [1])
  }

  @Test("counts that make no sense")
  func counts() async {
    let steps = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Reverse.gradient(at: [1.0], steps: -1, { _, _, _ in }, of: { x in x[0] })
    }
    expectMessage("steps is -1; it must not be negative", in: steps)
    let every = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Reverse.gradient(at: [1.0], steps: 1, every: 0, { _, _, _ in }, of: { x in x[0] })
    }
    expectMessage("every is 0; a segment has at least one step", in: every)
    let state = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Reverse.gradient(at: [1.0, 2], steps: 1, { _, x, _ in x.removeLast() }, of: { x in x[0] })
    }
    expectMessage("step left 1 numbers, the state has 2; they must be as many", in: state)
  }
}
