import DualNumbers
import TaylorMode
import TestSupport
import Testing

private struct Product: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x.reduce(1, *) }
}

@Suite("Mistakes stop with a message")
struct PreconditionTests {
  @Test("orders that there are not")
  func orders() async {
    let zero = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = taylor(at: 1, order: 0) { x in x * x }
    }
    expectMessage("order is 0, but must be from 1 to 1000; order 0 is the function itself", in: zero)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = derivatives(at: 1, upTo: -3) { x in x * x }
    }
    expectMessage("order is -3, but must be from 1 to 1000", in: negative)
    let large = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = taylor(at: [1.0], along: [1], order: 1001, of: Product())
    }
    expectMessage("order is 1001, but must be from 1 to 1000", in: large)
  }

  @Test("points and directions")
  func points() async {
    let empty = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = taylor(at: [], along: [], order: 2) { _ in 1 }
    }
    expectMessage("the point is empty, but must have at least one entry", in: empty)
    let closure = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = taylor(at: [1, 2], along: [1], order: 2) { x in x[0] }
    }
    expectMessage("along has 1 entries, the point has 2; they must have as many", in: closure)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = taylor(at: [1.0, 2], along: [1, 2, 3], order: 1, of: Product())
    }
    expectMessage("along has 3 entries, the point has 2; they must have as many", in: object)
  }

  @Test("coefficients, and a variable of another expansion")
  func series() async {
    let none = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = TaylorSeries<Double>(coefficients: [])
    }
    expectMessage("coefficients is empty, but must have at least one entry", in: none)
    let outer = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let x = TaylorSeries<Double>.variable(1, order: 2)
      _ = taylor(at: 1, order: 5) { y in x * y }
    }
    expectMessage("the function gave a series of order 2, not 5: it holds a variable of another expansion", in: outer)
  }
}
