import DualNumbers
import TestSupport
import Testing

/// Second derivatives at points that are structures, inline arrays and arguments: those at an array of the same numbers.
@Suite("Hessians by structures and arguments")
struct HessianPointTests {
  struct Model<T> {
    var scale: T
    var weights: [T]
    func mapNumbers<U>(_ f: (T) -> U) -> Model<U> { Model<U>(scale: f(scale), weights: weights.map(f)) }
    var numbers: [T] { [scale] + weights }
  }

  static func model(_ x: [Double]) -> Model<Double> { Model(scale: x[0], weights: Array(x.dropFirst())) }

  @Test("structures of every size, their order that of mapNumbers", arguments: [1, 2, 3, 4, 5, 8, 9])
  func structures(n: Int) {
    let (x, v): ([Double], [Double]) = (HessianBlockTests.point(n), HessianBlockTests.point(n).reversed())
    let (point, direction) = (Self.model(x), Self.model(v))
    let expected = valueWithGradientAndHessian(at: x) { HessianBlockTests.mixed($0) }
    #expect(hessian(at: point) { HessianBlockTests.mixed($0.numbers) } == expected.hessian)
    #expect(hessian(at: point, lanes: .automatic) { HessianBlockTests.mixed($0.numbers) } == expected.hessian)
    let all = valueWithGradientAndHessian(at: point) { HessianBlockTests.mixed($0.numbers) }
    #expect(all.value == expected.value && all.gradient.numbers == expected.gradient && all.hessian == expected.hessian)
    let inBlocks = valueWithGradientAndHessian(at: point, lanes: .automatic) { HessianBlockTests.mixed($0.numbers) }
    #expect(inBlocks.value == expected.value && inBlocks.gradient.numbers == expected.gradient)
    #expect(inBlocks.hessian == expected.hessian)

    let product = hessianVectorProduct(at: x, along: v) { HessianBlockTests.mixed($0) }
    let one = hessianVectorProduct(at: point, along: direction) { HessianBlockTests.mixed($0.numbers) }
    let four = hessianVectorProduct(at: point, along: direction, lanes: .automatic) {
      HessianBlockTests.mixed($0.numbers)
    }
    #expect(one.numbers == product && four.numbers == product)
    let line = valueWithSecondDirectionalDerivative(at: x, along: v) { HessianBlockTests.mixed($0) }
    #expect(
      valueWithSecondDirectionalDerivative(at: point, along: direction) { HessianBlockTests.mixed($0.numbers) } == line)
    #expect(
      secondDirectionalDerivative(at: point, along: direction) { HessianBlockTests.mixed($0.numbers) }
        == line.secondDerivative)
  }

  @Test("inline arrays")
  @available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
  func inlineArrays() {
    let (x, v): (InlineArray<3, Double>, InlineArray<3, Double>) = ([2, 3, 5], [4, -1, 2])
    #expect(hessian(at: x) { x in x[0] * x[0] * x[1] + x[1] * x[2] * x[2] * x[2] } == HessianTests.matrix)
    let all = valueWithGradientAndHessian(at: x, lanes: .automatic) { x in
      x[0] * x[0] * x[1] + x[1] * x[2] * x[2] * x[2]
    }
    #expect(all.value == HessianTests.top && all.hessian == HessianTests.matrix)
    #expect((0..<3).map { all.gradient[$0] } == HessianTests.slopes)
    let product = hessianVectorProduct(at: x, along: v, lanes: .automatic) { x in
      x[0] * x[0] * x[1] + x[1] * x[2] * x[2] * x[2]
    }
    #expect((0..<3).map { product[$0] } == HessianTests.product)
  }

  @Test("two to four arguments, each once in a row and a column")
  func arguments() {
    let point: [Double] = HessianBlockTests.point(4)
    let (x, y, z, w) = (point[0], point[1], point[2], point[3])
    let two = valueWithGradientAndHessian(at: [x, y]) { HessianBlockTests.mixed($0) }
    #expect(hessian(at: x, y) { HessianBlockTests.mixed([$0, $1]) } == two.hessian)
    let all2 = valueWithGradientAndHessian(at: x, y) { HessianBlockTests.mixed([$0, $1]) }
    #expect(all2.value == two.value && all2.gradient == (two.gradient[0], two.gradient[1]))
    #expect(all2.hessian == two.hessian)

    let three = valueWithGradientAndHessian(at: [x, y, z]) { HessianBlockTests.mixed($0) }
    #expect(hessian(at: x, y, z) { HessianBlockTests.mixed([$0, $1, $2]) } == three.hessian)
    let all3 = valueWithGradientAndHessian(at: x, y, z) { HessianBlockTests.mixed([$0, $1, $2]) }
    #expect(all3.value == three.value && all3.hessian == three.hessian)
    #expect(all3.gradient == (three.gradient[0], three.gradient[1], three.gradient[2]))

    let four = valueWithGradientAndHessian(at: point) { HessianBlockTests.mixed($0) }
    #expect(hessian(at: x, y, z, w) { HessianBlockTests.mixed([$0, $1, $2, $3]) } == four.hessian)
    let all4 = valueWithGradientAndHessian(at: x, y, z, w) { HessianBlockTests.mixed([$0, $1, $2, $3]) }
    #expect(all4.value == four.value && all4.hessian == four.hessian)
    #expect(all4.gradient == (four.gradient[0], four.gradient[1], four.gradient[2], four.gradient[3]))
    func check<S: FloatingPoint & SIMDScalar>(_: S.Type) {
      #expect(hessian(at: 1 as S, 2) { x, y in x * x * y }.columnMajor == [4, 2, 2, 0])
      #expect(hessian(at: 1 as S, 2, 3) { x, y, z in x * y * z }[0, 1] == 3)
      #expect(hessian(at: 1 as S, 2, 3, 4) { x, y, z, w in x * y * z * w }[0, 1] == 12)
      #expect(valueWithGradientAndHessian(at: 1 as S, 2) { x, y in x * x * y }.gradient == (4, 1))
      #expect(valueWithGradientAndHessian(at: 1 as S, 2, 3) { x, y, z in x * y * z }.gradient == (6, 3, 2))
      #expect(valueWithGradientAndHessian(at: 1 as S, 2, 3, 4) { x, y, z, w in x * y * z * w }.value == 24)
    }
    check(Double.self)
    check(Float.self)
  }

  @Test("directions of another size stop the program")
  func preconditions() async {
    let product = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let x = HessianPointTests.model([1, 2, 3])
      _ = hessianVectorProduct(at: x, along: HessianPointTests.model([1, 2]), lanes: .automatic) { $0.scale }
    }
    expectMessage("along has 2 entries, the point has 3; they must have as many", in: product)
    let line = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let x = HessianPointTests.model([1, 2])
      _ = secondDirectionalDerivative(at: x, along: HessianPointTests.model([1, 2, 3])) { $0.scale }
    }
    expectMessage("along has 3 entries, the point has 2; they must have as many", in: line)
  }
}

extension HessianPointTests.Model: NumberStructure where T: FloatingPoint {
  typealias OverDuals = HessianPointTests.Model<Dual<T>>
}
extension HessianPointTests.Model: BlockStructure where T: FloatingPoint & SIMDScalar {
  typealias OverBlocks = HessianPointTests.Model<HyperDual<T>>
}
