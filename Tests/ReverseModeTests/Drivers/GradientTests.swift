import DualNumbers
import ReverseMode
import Testing

@Suite("Gradients")
struct GradientTests {
  struct Rosenbrock: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
      var sum: T = 0
      for i in 0..<x.count - 1 {
        let (u, t) = (1 - x[i], x[i + 1] - x[i] * x[i])
        sum += u * u + 100 * t * t
      }
      return sum
    }
  }

  struct Failing: DifferentiableFunction {
    struct Refusal: Error {}
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) throws(Refusal) -> T {
      if x[0] < 0 { throw Refusal() }
      return x[0] * x[0]
    }
  }

  @Test("by closures and by function objects, as forward mode")
  func gradients() {
    let x = (0..<20).map { Double($0) * 0.1 - 1 }
    let expected = gradient(at: x, of: Rosenbrock())
    let f = Rosenbrock()
    #expect(areClose(Reverse.gradient(at: x, of: f), expected, ulps: 4))
    #expect(areClose(Reverse.gradient(at: x) { v in f(v) }, expected, ulps: 4))
    let (y, g) = Reverse.valueWithGradient(at: x, of: f)
    #expect(y == f(x) && areClose(g, expected, ulps: 4))
  }

  @Test("a constant has the gradient 0; an input as result, 1; an empty point is evaluated once")
  func edges() {
    #expect(Reverse.gradient(at: [1, 2]) { _ in 3 } == [0, 0])
    #expect(Reverse.gradient(at: [1, 2]) { x in x[1] } == [0, 1])
    #expect(Reverse.gradient(at: [1, 2]) { x in -3 * x[1] } == [0, -3])
    var calls = 0
    let (y, g) = Reverse.valueWithGradient(at: [] as [Double]) { _ in
      calls += 1
      return 7
    }
    #expect(y == 7 && g == [] && calls == 1)
  }

  @Test("into memory of the caller's, and added to it")
  func prepared() {
    let tape = Tape<Double>()
    var g = [1.0, 1]
    #expect(tape.gradient(at: [3, 4], into: &g) { x in x[0] * x[1] } == 12)
    #expect(g == [4, 3])
    #expect(tape.addGradient(at: [3, 4], to: &g) { x in x[0] * x[1] } == 12)
    #expect(g == [8, 6])
    tape.gradient(at: [-1.0, 1], into: &g, of: Rosenbrock())
    #expect(g == [-4, 0])
    var h = [Double](repeating: 0, count: 1000)
    tape.gradient(at: h, into: &h) { x in TapeVariable.sum(x.map { v in v * x[0] + v }) }
    #expect(h[1...].allSatisfy { $0 == 1 })
  }

  @Test("functions that throw")
  func throwing() {
    let tape = Tape<Double>()
    var g = [5.0]
    #expect(throws: Failing.Refusal.self) { try tape.gradient(at: [-1], into: &g, of: Failing()) }
    #expect(g == [5])
    do {
      #expect(try tape.gradient(at: [3], into: &g, of: Failing()) == 9)
      #expect(try Reverse.gradient(at: [3], of: Failing()) == [6])
    } catch {
      let refusal: Failing.Refusal = error
      Issue.record("\(refusal)")
    }
    #expect(throws: CancellationError.self) { try Reverse.gradient(at: [1]) { _ in throw CancellationError() } }
  }
}
