import DualNumbers
import ReverseMode
import TestSupport
import Testing

private typealias V = TapeVariable<Double>

private struct Oscillator<T> {
  var length: T
  var weights: [T]
  func mapNumbers<U>(_ f: (T) -> U) -> Oscillator<U> { Oscillator<U>(length: f(length), weights: weights.map(f)) }
}
extension Oscillator: NumberStructure where T: FloatingPoint {
  typealias OverDuals = Oscillator<Dual<T>>
}
extension Oscillator: TapeStructure where T: FloatingPoint {
  typealias OverTape = Oscillator<TapeVariable<T>>
}

private struct Columns<T> {
  var entries: [T]
  func mapNumbers<U>(_ f: (T) -> U) -> Columns<U> { Columns<U>(entries: entries.map(f)) }
}
extension Columns: NumberStructure where T: FloatingPoint {
  typealias OverDuals = Columns<Dual<T>>
}
extension Columns: TapeStructure where T: FloatingPoint {
  typealias OverTape = Columns<TapeVariable<T>>
}

/// Structures, inline arrays and arguments.
@Suite("Points of reverse mode")
struct PointTests {
  @Test("structures, over Float as well")
  func structures() {
    let p = Oscillator(length: 2.0, weights: [1, 2, 3])
    let (y, g) = Reverse.valueWithGradient(at: p) { q in q.length * q.length * q.weights[1] + exp(q.weights[2]) }
    let e: Double = .exp(3)
    let weights: [Double] = [0, 4, e]
    #expect(y == 8 + e)
    #expect(g.length == 8)
    #expect(g.weights == weights)
    #expect(Reverse.gradient(at: p) { q in q.weights[0] }.weights == [1, 0, 0])
    let single = Oscillator(length: Float(2), weights: [])
    #expect(Reverse.gradient(at: single) { q in q.length * q.length }.length == 4)
    let tape = Tape<Double>()
    #expect(tape.valueWithGradient(at: p) { q in q.length / q.weights[1] }.gradient.weights == [0, -0.5, 0])
  }

  @Test("inline arrays")
  func inlineArrays() {
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) else { return }
    let x: InlineArray<3, Double> = [1, 2, 3]
    let g = Reverse.gradient(at: x) { x in x[0] * x[1] * x[2] }
    #expect(g[0] == 6 && g[1] == 3 && g[2] == 2)
  }

  @Test("Jacobians and products by the numbers of a structure")
  func structuresOfSecondOrder() {
    let p = Oscillator(length: 2.0, weights: [1, 3])
    let j = Reverse.jacobian(at: p) { q in [q.length * q.weights[0], q.weights[1] / q.length, 5] }
    #expect(j == Matrix(rows: [[1, 2, 0], [-0.75, 0, 0.5], [0, 0, 0]]))
    let product = Reverse.vectorJacobianProduct(at: p, along: [1, 4, 9]) { q in
      [q.length * q.weights[0], q.weights[1] / q.length, 5]
    }
    #expect(product.length == -2 && product.weights == [2, 2])
    let v = Oscillator(length: 1.0, weights: [10, 0])
    let hv = Reverse.hessianVectorProduct(at: p, along: v) { q in q.length * q.length * q.weights[0] + q.weights[1] }
    // ∇f = (2lw, l², 1), along l′ = 1, w′ = 10.
    #expect(hv.length == 42 && hv.weights == [4, 0])
  }

  @Test("Hessians by the numbers of a structure")
  func hessians() {
    // l²w₀ + w₁/w₀ at l = 2, w = (4, 16): by hand.
    let p = Oscillator(length: 2.0, weights: [4, 16])
    let expected = Matrix(rows: [[8.0, 4, 0], [4, 0.5, -0.0625], [0, -0.0625, 0]])
    let h = Reverse.hessian(at: p) { q in q.length * q.length * q.weights[0] + q.weights[1] / q.weights[0] }
    #expect(h == expected)
    #expect(h == hessian(at: p) { q in q.length * q.length * q.weights[0] + q.weights[1] / q.weights[0] })
    let none = Reverse.hessian(at: Columns(entries: [Double]())) { _ in 3 }
    #expect(none.rows == 0 && none.columns == 0)
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) else { return }
    let x: InlineArray<2, Double> = [1, 2]
    #expect(Reverse.hessian(at: x) { x in x[0] * x[0] * x[1] } == Matrix(rows: [[4, 2], [2, 0]]))
  }

  @Test("a tape of one's own, again and again at structures")
  func prepared() {
    let (tape, second) = (Tape<Double>(), Tape<Dual<Double>>())
    var j = Matrix(rows: 2, columns: 3, repeating: 9.0)
    for weight in [1.0, 5] {
      let p = Oscillator(length: 2.0, weights: [weight, 3])
      let values = tape.jacobian(at: p, into: &j) { q in [q.length * q.weights[0], q.weights[1] / q.length] }
      #expect(values == [2 * weight, 1.5])
      #expect(j == Matrix(rows: [[weight, 2, 0], [-0.75, 0, 0.5]]))
      let product = tape.vectorJacobianProduct(at: p, along: [1, 4]) { q in
        [q.length * q.weights[0], q.weights[1] / q.length]
      }
      #expect(product.length == weight - 3 && product.weights == [2, 2])
      let v = Oscillator(length: 1.0, weights: [10, 0])
      let hv = second.hessianVectorProduct(at: p, along: v) { q in q.length * q.length * q.weights[0] }
      #expect(hv.length == 2 * weight + 40 && hv.weights == [4, 0])
    }
  }

  @Test("a direction with fewer numbers, a matrix of another size")
  func direction() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let (p, v) = (Oscillator(length: 2.0, weights: [1, 3]), Oscillator(length: 2.0, weights: [1]))
      _ = Reverse.hessianVectorProduct(at: p, along: v) { q in q.length * q.length }
    }
    expectMessage("along has 2 numbers, the point has 3", in: result)
    let columns = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var j = Matrix(rows: 1, columns: 2, repeating: 0.0)
      Tape<Double>().jacobian(at: Oscillator(length: 2.0, weights: [1, 3]), into: &j) { q in [q.length] }
    }
    expectMessage("into has 2 columns, the point has 3 numbers", in: columns)
  }

  @Test("two to four arguments")
  func arguments() {
    let two = Reverse.gradient(at: 2, 5) { x, y in x * x * y }
    #expect(two.0 == 20 && two.1 == 4)
    let three = Reverse.gradient(at: 1, 2, 4) { x, y, z in x * y / z }
    #expect(three.0 == 0.5 && three.1 == 0.25 && three.2 == -0.125)
    let four = Reverse.gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }
    #expect(four.0 == 2 && four.1 == 1 && four.2 == 4 && four.3 == 3)
    let both = Reverse.valueWithGradient(at: 2, 5) { x, y in x * x * y }
    #expect(both.value == 20 && both.gradient == two)
    #expect(Reverse.valueWithGradient(at: 1, 2, 4) { x, y, z in x * y / z }.value == 0.5)
    #expect(Reverse.valueWithGradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }.value == 14)
    let single = Reverse.gradient(at: Float(2), 5) { (x: TapeVariable<Float>, y: TapeVariable<Float>) in x * x * y }
    #expect(single.0 == 20 && single.1 == 4)
  }

  @Test("a structure that visits fewer numbers the second time")
  func visits() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      final class Count { var calls = 0 }
      struct Odd: TapeStructure {
        let count = Count()
        func mapNumbers<U>(_ f: (Double) -> U) -> [U] {
          count.calls += 1
          return count.calls == 1 ? [f(1), f(2)] : [f(1)]
        }
        func mapNumbers(_ f: (Double) -> Double) -> Odd {
          let _: [Double] = mapNumbers(f)
          return self
        }
        func mapNumbers(_ f: (Double) -> Dual<Double>) -> [Dual<Double>] { [] }
        func mapNumbers(_ f: (Double) -> V) -> [V] {
          count.calls += 1
          return [f(1)]
        }
      }
      _ = Reverse.gradient(at: Odd()) { x in x[0] }
    }
    expectMessage("mapNumbers visited 1 numbers, where it visited 2 before", in: result)
  }
}
