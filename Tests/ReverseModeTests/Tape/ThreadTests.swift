import DualNumbers
import ReverseMode
import Testing

@Suite("Recordings in several threads")
struct ThreadTests {
  struct Products: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
      var sum: T = 0
      for i in 0..<x.count - 1 { sum += x[i] * T.sin(x[i + 1]) }
      return sum * T.dot(x, x)
    }
  }

  @Test("threads have recordings of their own")
  func gradients() async {
    let x = (0..<6).map { 0.5 + Double($0) / 4 }
    let expected = Reverse.gradient(at: x, of: Products())
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let tape = Tape<Double>()
          var g = x
          for _ in 0..<200 {
            tape.gradient(at: x, into: &g, of: Products())
            if g != expected { return false }
          }
          return true
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
