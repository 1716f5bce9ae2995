import AllocationCounter
import DualNumbers
import TestSupport
import Testing

private typealias Eight = DualVector<SIMD8<Double>>
private let infinity = Double.infinity

@Suite("Bulk: edges of functions over arrays")
struct ArrayEdgeTests {
  @Test("empty arrays")
  func empty() {
    #expect(isSame(Double.sum([]), 0))
    #expect(Dual<Double>.sum([]).isIdentical(to: 0))
    #expect(Dual<Double>.dot([] as [Double], []).isIdentical(to: 0))
    #expect(Dual<Double>.dot([] as [Dual<Double>], []).isIdentical(to: 0))
    #expect(Dual<Double>.polynomial([] as [Double], at: .variable(3)).isIdentical(to: 0))
    #expect(Dual<Double>.polynomial([] as [Dual<Double>], at: .variable(3)).isIdentical(to: 0))
    #expect(Dual<Double>.logSumExp([]).isIdentical(to: Dual(-infinity)))
    #expect(Eight.logSumExp([]).isIdentical(to: Eight(-infinity)))
    #expect(Double.logSumExp([]) == -infinity)
    #expect(Double.product(Matrix(rows: 2, columns: 0, repeating: 1.0), []) == [0, 0])
  }

  @Test("counts that differ stop the program")
  func counts() async {
    let dot = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Dual<Double>.dot([1, 2], [.variable(1)])
    }
    expectMessage("a dot product takes as many numbers on both sides, but there are 2 and 1", in: dot)
    let numbers = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let x: [Dual<Double>] = [1, 2, 3]
      _ = Dual.dot(x, Array(x.dropLast()))
    }
    expectMessage("a dot product takes as many numbers on both sides, but there are 3 and 2", in: numbers)
    let input = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Double.product(Matrix(rows: 2, columns: 3, repeating: 1.0), [1, 2])
    }
    expectMessage("a matrix of 2 rows × 3 columns takes 3 numbers, not 2", in: input)
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = [0.0]
      Double.product(Matrix(rows: 2, columns: 3, repeating: 1.0), [1, 2, 3], into: &result)
    }
    expectMessage("a matrix of 2 rows × 3 columns gives 2 numbers, not 1", in: result)
  }

  @Test("logSumExp at −∞, +∞ and NaN")
  func infiniteEntries() {
    let x = Dual<Double>.variable(1)
    func check(_ numbers: [Dual<Double>], _ value: Double, _ tangent: Double, line: Int = #line) {
      let result = Dual.logSumExp(numbers)
      #expect(isSame(result.value, value) && isSameTangent(result.tangent, tangent), "line \(line): \(result)")
    }
    check([x, Dual(-infinity, tangent: 5)], 1, 1)
    check([Dual(-infinity), Dual(-infinity)], -infinity, 0)
    check([Dual(-infinity, tangent: 1)], -infinity, 0)
    check([x, Dual(infinity)], infinity, 0)
    check([x, Dual(infinity, tangent: 1)], infinity, .nan)
    check([x, Dual(.nan)], .nan, .nan)
    check([2, Dual(.nan)], .nan, 0)
    check([Dual(.nan), x], .nan, .nan)
    check([Dual(.nan, tangent: 1)], .nan, .nan)
    check([Dual(1e308, tangent: 1), Dual(-1e308, tangent: 1)], 1e308, 1)
    check([Dual(-1e308, tangent: 3)], -1e308, 3)
  }

  @Test("logSumExp: every level of a nested number has the derivative that it has alone")
  func levels() {
    // 1/x at 1e-200 has the slope −∞.
    func f<T: ElementaryScalar>(_ x: T) -> T { T.logSumExp([1 / x, 0]) }
    let alone = f(Dual(1e-200, tangent: 1))
    #expect(alone.isIdentical(to: Dual(1e200, tangent: -infinity)))
    #expect(f(nested(1e-200, 1, 0, 0)).value.isIdentical(to: alone))
    #expect(f(nested(1e-200, 0, 1, 0)).tangent.value == -infinity)
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<200 {
      let entries = (0..<5).map { _ in
        let tangents = (0..<3).map { _ in Double.random(in: -3...3, using: &generator) }
        return nested(Double.random(in: -4...4, using: &generator), tangents[0], tangents[1], tangents[2])
      }
      let result = Dual.logSumExp(entries)
      #expect(result.value.isIdentical(to: Dual.logSumExp(entries.map(\.value))))
      let outer = Dual.logSumExp(entries.map { Dual($0.value.value, tangent: $0.tangent.value) })
      #expect(result.tangent.value == outer.tangent)
      let triple = Dual.logSumExp(entries.map { Dual($0, tangent: Dual($0.tangent)) })
      #expect(triple.value.isIdentical(to: result))
    }
  }

  @Test("logSumExp: a lane that does not vary stays 0")
  func strongZeros() {
    let numbers = [Eight.variable(infinity, lane: 1), Eight.variable(2, lane: 6), Eight(infinity)]
    let result = Eight.logSumExp(numbers)
    #expect(result.value == infinity)
    #expect(result.tangent[1].isNaN)
    #expect(result.tangent.indices.allSatisfy { $0 == 1 || result.tangent[$0] == 0 })
  }

  @Test("what does not vary stays 0 after an infinite factor")
  func unvaryingNumbers() {
    typealias Skipping = SkippingDualVector<SIMD8<Double>>
    let x = [Skipping(0), Skipping.variable(2, lane: 2)]
    for result in [Skipping.dot([infinity, 1], x), Skipping.product(Matrix(rows: [[infinity, 1]]), x)[0]] {
      #expect(result.value.isNaN)
      #expect(result.tangent == [0, 0, 1, 0, 0, 0, 0, 0])
    }
  }

  @Test("a polynomial of one coefficient is that coefficient, also where x is infinite")
  func constantPolynomials() {
    #expect(Dual.polynomial([3], at: Dual(infinity, tangent: 1)).isIdentical(to: 3))
    let c: [Dual<Double>] = [Dual(3, tangent: 4)]
    #expect(Dual.polynomial(c, at: Dual(infinity, tangent: 1)).isIdentical(to: c[0]))
    #expect(Dual.polynomial([3, 2], at: Dual(infinity, tangent: 1)).isIdentical(to: Dual(infinity, tangent: 2)))
  }

  @Test("second derivatives")
  func secondDerivatives() {
    let x = nested(2, 1, 1, 0)
    // 1 + x + x² + x³
    let p = Dual.polynomial([1, 1, 1, 1], at: x)
    #expect(p.isIdentical(to: nested(15, 17, 17, 14)))
    // ∂²/∂x∂c₂ = 2x beside ∂²/∂x²
    #expect(Dual.polynomial([1, 1, nested(1, 0, 1, 0), 1], at: x).isIdentical(to: nested(15, 17, 21, 18)))
    // Two equal entries: weights w = ½, second derivative w·(1 − w) by the first of them.
    let l = Dual.logSumExp([nested(3, 1, 1, 0), nested(3, 0, 0, 0)])
    #expect(isClose(l.value.tangent, 0.5) && isClose(l.tangent.value, 0.5) && isClose(l.tangent.tangent, 0.25))
    #expect(Dual.dot([x, x], [x, 1]).isIdentical(to: nested(6, 5, 5, 2)))
  }

  @Test("constants of other formats, and of the number's own")
  func formats() {
    let x: [Dual<Float>] = [.variable(5), 7]
    let a: [Float] = [0.1, 0.2]
    #expect(Dual.dot(a, x).isIdentical(to: Dual(0.1) * x[0] + Dual(0.2) * x[1]))
    #expect(Dual.product(Matrix(rows: [a]), x)[0].isIdentical(to: Dual.dot(a, x)))
    #expect(Dual.polynomial(a, at: x[0]).isIdentical(to: Dual<Float>(0.1) + 0.2 * x[0]))
    #if arch(x86_64) && !os(Windows) && !os(Android)
      let third: Float80 = 1 / 3
      #expect(Dual<Dual<Float80>>.dot([third], [3]).value.value == third * 3)
      #expect(Dual<Dual<Float80>>.polynomial([third], at: 3).value.value == third)
    #endif
  }

  @Test("generic code, and closures without annotations")
  func callSites() {
    func energy<T: ElementaryScalar>(_ x: [T]) -> T {
      T.logSumExp(x) + T.dot([1, 2], x) * T.polynomial([0, 1], at: x[0])
    }
    #expect(isClose(energy([0.0, 0.0]), Double.log(2)))
    #expect(gradient(at: [0, 0]) { v in energy(v) } == [0.5, 0.5])
    #expect(gradient(at: [1, 2]) { v in .dot([3, 4], v) } == [3, 4])
    #expect(gradient(at: [1, 2]) { v in 2 * .sum(v) + Dual.dot(v, v) } == [4, 6])
  }

  @Test("no allocations", .enabled(if: allocations_are_counted() && isOptimised))
  func allocations() {
    let x = (0..<50).map { Dual(Double($0) / 50, tangent: 1) }
    let a = x.map(\.value)
    let matrix = Matrix(rows: 50, columns: 50, repeating: 0.5)
    var result = x
    func total() -> Dual<Double> {
      Dual.product(matrix, x, into: &result)
      return Dual.sum(x) + Dual.dot(a, x) + Dual.dot(x, result) + Dual.polynomial(a, at: x[1]) + Dual.logSumExp(x)
    }
    var sum = total()
    let before = allocation_count()
    for _ in 0..<10 { sum += total() }
    #expect(allocation_count() == before)
    #expect(sum.value.isFinite)
  }
}
