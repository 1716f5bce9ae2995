import DualNumbers
import Foundation
import Testing

/// At a kink the tangent is the derivative along the incoming tangent, from the right.
@Suite("Kinks")
struct KinkTests {
  @Test(
    "of one number: |d|",
    arguments: points(["magnitude", "abs"]) { name in
      points(at: [0, -0.0]) { [Point(name, $0, value: 0) { d in abs(d[0]) }] }
    })
  func magnitude(point: Point) { point.check() }

  @Test(
    "of two numbers that are equal: max(dx, dy) and min(dx, dy); values as on plain numbers, signs of zeros too",
    arguments: points(
      points(["max", "maximum"]) { name in
        [[2, 2], [-3, -3], [0, 0], [0, -0.0], [-0.0, 0], [.infinity, .infinity]].map { (x: [Double]) in
          Point(name, x[0], x[1]) { d in Swift.max(d[0], d[1]) }
        }
      },
      points(["min", "minimum"]) { name in
        [[2, 2], [-3, -3], [0, 0], [0, -0.0], [-0.0, 0], [.infinity, .infinity]].map { (x: [Double]) in
          Point(name, x[0], x[1]) { d in Swift.min(d[0], d[1]) }
        }
      },
      [
        Point("max", 0, -0.0, value: -0.0) { d in Swift.max(d[0], d[1]) },
        Point("min", -0.0, 0, value: -0.0) { d in Swift.min(d[0], d[1]) },
        Point("maximumMagnitude", 2, 2, value: 2) { d in Swift.max(d[0], d[1]) },
        Point("maximumMagnitude", -2, -2, value: -2) { d in Swift.min(d[0], d[1]) },
        Point("minimumMagnitude", 2, 2, value: 2) { d in Swift.min(d[0], d[1]) },
        Point("minimumMagnitude", -2, -2, value: -2) { d in Swift.max(d[0], d[1]) },
        Point("maximumMagnitude", 0, 0, value: 0) { d in abs(d[0]) >= abs(d[1]) ? d[0] : d[1] },
        Point("minimumMagnitude", 0, 0, value: 0) { d in abs(d[0]) >= abs(d[1]) ? d[1] : d[0] },
      ]))
  func ties(point: Point) { point.check() }

  @Test(
    "of x and −x, where the larger size is a jump: of the number that is picked",
    arguments: [
      Point("maximumMagnitude", 2, -2, value: -2, slopes: [0, 1]),
      Point("minimumMagnitude", 2, -2, value: 2, slopes: [1, 0]),
    ])
  func jumps(point: Point) { point.check() }

  @Test(
    "of a size with a sign: |d| with that sign",
    arguments: [
      Point("init(signOf:magnitudeOf:)", 1, 0, value: 0) { d in abs(d[1]) },
      Point("init(signOf:magnitudeOf:)", 1, -0.0, value: 0) { d in abs(d[1]) },
      Point("init(signOf:magnitudeOf:)", -1, 0, value: -0.0) { d in -abs(d[1]) },
    ])
  func signs(point: Point) { point.check() }

  @Test(
    "of a number at the bound that it is clamped to: inwards d, outwards 0",
    arguments: [
      Point("clamp(x, to: -1...2)", -1, value: -1) { d in Swift.max(d[0], 0) },
      Point("clamp(x, to: -1...2)", 2, value: 2) { d in Swift.min(d[0], 0) },
    ])
  func clamp(point: Point) { point.check() }

  @Test("between equal bounds nothing moves; a bound that varies takes the number along")
  func narrowClamp() {
    #expect(Dual.clamp(Dual(1, tangent: 3), to: 1...1).isIdentical(to: Dual(1, tangent: 0)))
    let bounds = Dual(0, tangent: 2)...Dual(1, tangent: 0)
    #expect(Dual.clamp(Dual(0, tangent: 1), to: bounds).isIdentical(to: Dual(0, tangent: 2)))
    #expect(Dual.clamp(Dual(-0.0, tangent: 5), to: bounds).isIdentical(to: Dual(-0.0, tangent: 5)))
  }

  @Test("of hypot at the origin: hypot(dx, dy)", arguments: [[0, 0], [-0.0, 0], [0, -0.0]])
  func origin(operands: [Double]) {
    // With lanes inside, whose directions differ, there are no second derivatives at the origin.
    let numbers = testedNumbers.filter {
      $0.type != Dual<DualVector<SIMD4<Double>>>.self && $0.type != Dual<SkippingDualVector<SIMD2<Double>>>.self
        && $0.type != HyperDual<Double>.self
    }
    Point("hypot", operands[0], operands[1], value: 0) { d in hypot(d[0], d[1]) }.check(in: numbers, ulps: 1)
  }

  // MARK: Smooth functions, written with kinks

  @Test("softplus, by max and |x|, has the derivatives ½, ¼ and 0 at 0")
  func softplus() {
    func f<T: ElementaryScalar>(_ x: T) -> T { max(x, 0) + T.log(onePlus: T.exp(-abs(x))) }
    for x in [0, -0.0] {
      #expect(derivative(at: x) { x in max(x, 0) + log1p(exp(-abs(x))) } == 0.5)
      #expect(derivative(at: x) { x in max(0, x) + log1p(exp(-abs(x))) } == 0.5)
      #expect(derivative(at: Float(x)) { x in f(x) } == 0.5)
      for d: Double in [1, -1, 3] {
        #expect(f(Dual(x, tangent: d)).tangent == d / 2)
        for e: Double in [1, -2] {
          let y = f(nested(x, d, e, 0))
          #expect(y.value.tangent == d / 2 && y.tangent.value == e / 2)
          #expect(abs(y.tangent.tangent - d * e / 4) <= 1e-16)
        }
      }
      #expect(f(DualVector<SIMD4<Double>>(x, tangent: [1, -1, 0, 3])).tangent == [0.5, -0.5, 0, 1.5])
    }
    let third = derivative(at: 0) { x in derivative(at: x) { y in derivative(at: y) { z in f(z) } } }
    #expect(abs(third) <= 1e-16)
  }

  @Test("(x + y)/2 = max(x, y) − |x − y|/2 has both slopes ½ and no curvature", arguments: [1, 0, -0.0, -7])
  func mean(x: Double) {
    func f<T: ElementaryScalar>(_ x: [T]) -> T { max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }
    let slopes = gradient(at: [x, x]) { x in max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }
    #expect(slopes == [0.5, 0.5])
    #expect(gradient(at: [x, x], lanes: SIMD2<Double>.self) { f($0) } == [0.5, 0.5])
    #expect(gradient(at: [x, x], lanes: SIMD8<Double>.self) { f($0) } == [0.5, 0.5])
    #expect(directionalDerivative(at: [x, x], along: [3, -1]) { f($0) } == 1)
    #expect(hessian(at: [x, x]) { f($0) }.columnMajor == [0, 0, 0, 0])
    #expect(gradient(at: [x, x]) { x in max(x[0], x[1]) + min(x[0], x[1]) } == [1, 1])
    #expect(gradient(at: [x, x]) { x in fmax(x[0], x[1]) + fmin(x[0], x[1]) } == [1, 1])
    #expect(gradient(at: [x, x]) { x in fdim(x[0], x[1]) - fdim(x[1], x[0]) } == [1, -1])
  }

  @Test("(x − y)² = |x − y|·|x − y| has its second derivatives, by nested numbers and with lanes inside")
  func square() {
    func f<T: ElementaryScalar>(_ x: [T]) -> T { abs(x[0] - x[1]) * abs(x[0] - x[1]) }
    #expect(hessian(at: [1, 1]) { f($0) }.columnMajor == [2, -2, -2, 2])
    typealias Number = Dual<DualVector<SIMD2<Double>>>
    for (row, expected) in [(0, [2, -2]), (1, [-2, 2])] as [(Int, SIMD2<Double>)] {
      let point = (0..<2).map { k in Number(.variable(1, lane: k), tangent: k == row ? 1 : 0) }
      #expect(f(point).tangent.tangent == expected)
    }
  }

  @Test("x² + y² = hypot(x, y)² has its derivatives at the origin")
  func squaredDistance() {
    func f<T: ElementaryScalar>(_ x: [T]) -> T { T.hypot(x[0], x[1]) * T.hypot(x[0], x[1]) }
    #expect(gradient(at: [0, 0]) { f($0) } == [0, 0])
    let curvature = hessian(at: [0, 0]) { f($0) }
    #expect(curvature.columnMajor == [2, 0, 0, 2])
    let along = [Dual(Dual(0, tangent: 3), tangent: 3), Dual(Dual(0, tangent: 4), tangent: 4)]
    #expect(f(along).tangent.tangent == 50)
  }

  // MARK: Kinks that are there

  @Test("columns of a Jacobian are the derivatives from the right; J·v is not that along v")
  func columns() {
    #expect(gradient(at: [1, 1]) { x in max(x[0], x[1]) } == [1, 1])
    #expect(gradient(at: [1, 1]) { x in min(x[0], x[1]) } == [0, 0])
    #expect(directionalDerivative(at: [1, 1], along: [1, 1]) { x in max(x[0], x[1]) } == 1)
    #expect(gradient(at: [0, 0]) { x in hypot(x[0], x[1]) } == [1, 1])
    #expect(directionalDerivative(at: [0, 0], along: [3, -4]) { x in hypot(x[0], x[1]) } == 5)
    #expect(gradient(at: [2, 2, 2]) { x in max(x[0], x[1], x[2]) } == [1, 1, 1])
    #expect(gradient(at: [2, 2, 2, 2]) { x in max(x[0], x[1], x[2], x[3]) } == [1, 1, 1, 1])
    #expect(gradient(at: [2, 2, 2, 5]) { x in min(x[0], x[1], x[2], x[3]) } == [0, 0, 0, 0])
    #expect(derivative(at: 0) { x in max(x, 0) } == 1 && derivative(at: 0) { x in max(0, x) } == 1)
    #expect(derivative(at: 0) { x in min(x, 0) } == 0 && derivative(at: 0) { x in min(0, x) } == 0)
    #expect(derivative(at: 0) { x in fdim(x, 0) } == 1 && derivative(at: 0) { x in fdim(0, x) } == 0)
  }

  @Test("where the first derivatives tie, the second ones tell the side: |x²| has the second derivative 2")
  func levels() {
    #expect(derivative(at: 0) { x in derivative(at: x) { y in abs(y * y) } } == 2)
    #expect(derivative(at: 0) { x in derivative(at: x) { y in max(-y * y, y * y) } } == 2)
    #expect(derivative(at: 0) { x in derivative(at: x) { y in hypot(y * y, 0) } } == 2)
    #expect(derivative(at: 0) { x in derivative(at: x) { y in abs(y) * y } } == 2)
    // |x|·x² = |x|³, whose third derivative from the right is 6.
    let third = derivative(at: 0) { x in
      derivative(at: x) { y in derivative(at: y) { z in abs(z) * z * z } }
    }
    #expect(third == 6)
  }

  @Test("Swift.max of a sequence picks by value")
  func sequences() {
    let x = [Dual(1, tangent: 2), Dual(1, tangent: 5), Dual(0, tangent: 7)]
    #expect(x.max()!.tangent == 2 || x.max()!.tangent == 5)
    #expect(x.reduce(x[0]) { max($0, $1) }.isIdentical(to: Dual(1, tangent: 5)))
  }
}
