import DualNumbers
import TestSupport
import Testing

/// Second derivatives in blocks of 4×4: the bits of one entry a pass, at every size.
@Suite("Hessians in blocks")
struct HessianBlockTests {
  /// Sines, powers and a quotient of everything with everything.
  static func mixed<T: ElementaryScalar>(_ x: [T]) -> T {
    var (sum, product): (T, T) = (0, 1)
    for (k, number) in x.enumerated() {
      product = product * (1 + T.sin(number) / 4)
      sum += product * T.pow(number, k % 3) + T.exp(-number) / (2 + product * product)
    }
    return sum + T.log(1 + sum * sum)
  }
  struct Mixed: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { HessianBlockTests.mixed(x) }
  }

  static func point<S: BinaryFloatingPoint>(_ n: Int) -> [S] {
    var random = SeededGenerator(seed: UInt64(n))
    return (0..<n).map { _ in S(Double.random(in: 0.25...1.75, using: &random)) }
  }

  @Test("every size: the bits of one entry a pass", arguments: [0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 17])
  func sizes(n: Int) {
    check(n, Double.self)
    check(n, Float.self)
  }

  private func check<S: ElementaryScalar & BinaryFloatingPoint & SIMDScalar>(_ n: Int, _: S.Type) {
    let (x, v): ([S], [S]) = (Self.point(n), Self.point(n).reversed())
    let expected = valueWithGradientAndHessian(at: x) { Self.mixed($0) }
    #expect(hessian(at: x, lanes: .automatic) { Self.mixed($0) } == expected.hessian)
    #expect(hessian(at: x, lanes: .automatic, of: Mixed()) == expected.hessian)
    let all = valueWithGradientAndHessian(at: x, lanes: .automatic) { Self.mixed($0) }
    #expect(all == expected)
    #expect(valueWithGradientAndHessian(at: x, lanes: .automatic, of: Mixed()) == expected)
    let product = hessianVectorProduct(at: x, along: v) { Self.mixed($0) }
    #expect(hessianVectorProduct(at: x, along: v, lanes: .automatic) { Self.mixed($0) } == product)
    #expect(hessianVectorProduct(at: x, along: v, lanes: .automatic, of: Mixed()) == product)
    var d = AutomaticDifferentiator<S>()
    var result = Matrix<S>(rows: n, columns: n, repeating: 9)
    var (slopes, along) = (x, x)
    #expect(d.hessian(at: x, into: &result, of: Mixed()) == expected.value && result == expected.hessian)
    #expect(d.hessian(at: x, gradient: &slopes, into: &result, of: Mixed()) == expected.value)
    #expect(slopes == expected.gradient)
    #expect(d.hessianVectorProduct(at: x, along: v, into: &along, of: Mixed()) == expected.value && along == product)
    checkPrepared(HyperDual<S>.self, x, v, expected, product)
    checkPrepared(Dual<Dual<S>>.self, x, v, expected, product)
    checkPrepared(Dual<DualVector<SIMD2<S>>>.self, x, v, expected, product)
  }

  private func checkPrepared<Number: SecondOrderNumber & ElementaryScalar>(
    _: Number.Type, _ x: [Number.Value.Value], _ v: [Number.Value.Value],
    _ expected: (value: Number.Value.Value, gradient: [Number.Value.Value], hessian: Matrix<Number.Value.Value>),
    _ product: [Number.Value.Value]
  ) {
    typealias S = Number.Value.Value
    let n = x.count
    var d = Differentiator<Number>()
    var result = Matrix<S>(rows: n, columns: n, repeating: 9)
    var (slopes, along) = ([S](repeating: 9, count: n), [S](repeating: 9, count: n))
    #expect(d.hessian(at: x, into: &result, of: Mixed()) == expected.value && result == expected.hessian)
    result = Matrix<S>(rows: n, columns: n, repeating: 9)
    #expect(d.hessian(at: x, gradient: &slopes, into: &result) { Self.mixed($0) } == expected.value)
    #expect(result == expected.hessian && slopes == expected.gradient)
    #expect(d.hessian(at: x, gradient: &slopes, into: &result, of: Mixed()) == expected.value)
    #expect(d.hessianVectorProduct(at: x, along: v, into: &along) { Self.mixed($0) } == expected.value)
    #expect(along == product)
    #expect(d.hessianVectorProduct(at: x, along: v, into: &along, of: Mixed()) == expected.value)
    #expect(along == product)
    // The same differentiator, another size.
    var single = Matrix<S>(rows: 1, columns: 1, repeating: 9)
    d.hessian(at: [3], into: &single) { x in x[0] * x[0] * x[0] }
    #expect(single.columnMajor == [18])
  }

  @Test(
    "m(m + 1)/2 evaluations with m = ⌈n / 4⌉; each input in one row and one column at most", arguments: [1, 4, 5, 9])
  func passes(n: Int) {
    let blocks = (n + 3) / 4
    var count = 0
    let f = { (x: [HyperDual<Double>]) -> HyperDual<Double> in
      count += 1
      for number in x {
        let rows = (0..<4).map { number.derivative(lane: $0) }
        #expect(rows.filter { $0.value != 0 }.count <= 1 && rows.allSatisfy { $0.tangent == .zero })
        #expect(number.value.tangent.indices.filter { number.value.tangent[$0] != 0 }.count <= 1)
      }
      return Self.mixed(x)
    }
    _ = hessian(at: Self.point(n), lanes: .automatic, of: f)
    #expect(count == blocks * (blocks + 1) / 2 + unseededPasses)
    count = 0
    let product = { (x: [HyperDual<Double>]) -> HyperDual<Double> in
      count += 1
      return Self.mixed(x)
    }
    _ = hessianVectorProduct(at: Self.point(n), along: Self.point(n), lanes: .automatic, of: product)
    #expect(count == blocks + unseededPasses)
  }

  @Test("a closure in one line, without annotations")
  func oneLiners() {
    #expect(hessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.columnMajor == [4, 2, 2, 0])
    #expect(valueWithGradientAndHessian(at: [3, 1], lanes: .automatic) { x in x[0] * x[0] * x[1] }.gradient == [6, 9])
    #expect(hessianVectorProduct(at: [1, 2], along: [0, 1], lanes: .automatic) { x in x[0] * x[1] * x[1] } == [4, 2])
  }

  @Test("kinks: the entries of a block lie on one side")
  func kinks() {
    // x·|x| has the second derivative 2·sign x; max(x², y) at a tie goes with the first direction.
    #expect(hessian(at: [2, -3], lanes: .automatic) { x in x[0] * x[0].magnitude + x[1] * x[1].magnitude }[1, 1] == -2)
    let h = hessian(at: [0, 1], lanes: .automatic) { x in (x[0] * x[0] * x[1]).magnitude }
    #expect(h.columnMajor == [2, 0, 0, 0])
  }

  @Test("derivatives of derivatives: a derivative inside of a function that has blocks")
  func nestedDerivative() {
    // d/dy y³·x₁ at y = x₀ is 3·x₀²·x₁, whose Hessian is (6x₁, 6x₀; 6x₀, 0).
    let h = hessian(at: [2, 5], lanes: .automatic) { x in derivative(at: x[0]) { y in y * y * y * Dual(x[1]) } }
    #expect(h.columnMajor == [30, 12, 12, 0])
  }

  @Test("errors come out unchanged; the blocks of the passes before stay", arguments: 0..<3)
  func throwing(pass: Int) {
    var count = 0
    func f(_ x: [HyperDual<Double>]) throws -> HyperDual<Double> {
      defer { count += 1 }
      if count == pass { throw Interruption(pass: pass) }
      return Self.mixed(x)
    }
    let x: [Double] = Self.point(6)
    let expected = hessian(at: x) { Self.mixed($0) }
    var result = Matrix(rows: 6, columns: 6, repeating: 9.5)
    var d = Differentiator<HyperDual<Double>>()
    #expect(throws: Interruption(pass: pass)) { try d.hessian(at: x, into: &result, of: f) }
    for i in 0..<6 {
      for j in 0...i {
        let number = i < 4 ? 0 : j < 4 ? 1 : 2
        #expect(result[i, j] == (number < pass ? expected[i, j] : 9.5) && result[j, i] == result[i, j])
      }
    }
    // The seeds of the pass that threw are gone.
    d.hessian(at: x, into: &result) { Self.mixed($0) }
    #expect(result == expected)
  }
}
