import DualNumbers
import Testing

/// What generic code asks of a number beside formulas: its plain value, steps and remainders, and that it may cross
/// from one thread to another.
@Suite("Generic code: plain values, remainders, sendability")
struct GenericMembersTests {
  @Test("the plain value is the innermost one, as a Double", arguments: testedNumbers)
  func plainValue(of number: TestedType) {
    func check<T: TestedNumber>(_: T.Type) {
      // Every component is another number, so that none can stand for the value.
      let x = T(components: ArraySlice((0..<T.componentCount).map { T.Plain(2.25 + Double($0)) }))
      #expect(x.plainValue == 2.25)
      #expect(T(-0.0 as Double).plainValue.sign == .minus && T.infinity.plainValue == .infinity)
      #expect(T.nan.plainValue.isNaN)
      let tenth = T.Plain(1) / 10
      #expect(T(components: [tenth] + x.components.dropFirst()).plainValue == Double(tenth))
    }
    check(number.type)
  }

  @Test("plain numbers are their own; Float80 is rounded")
  func plainValueOfPlain() {
    #expect((0.1).plainValue == 0.1 && Float(0.1).plainValue == Double(Float(0.1)))
    #if arch(x86_64) && !os(Windows) && !os(Android)
      let third: Float80 = 1 / 3
      #expect(third.plainValue == 1.0 / 3 && (third - 1 / 3 as Float80).plainValue == 0)
      // Differences that are taken first keep what is below the ulp of Double.
      #expect(((1 as Float80).nextUp - 1).plainValue == 0x1p-63 && (1 as Float80).nextUp.plainValue == 1)
      #expect(Dual(third, tangent: 7).plainValue == 1.0 / 3)
    #endif
  }

  private func parts<T: ElementaryScalar>(_ x: T, _ y: T) -> [T] {
    [x.rounded(), x.truncatingRemainder(dividingBy: y), x.remainder(dividingBy: y), T.ulpOfOne]
  }

  @Test("rounded(), remainders and ulpOfOne in generic code")
  func steps() {
    // 7.5 = 3·2 + 1.5 = 4·2 − 0.5
    #expect(parts(7.5, 2.0) == [8, 1.5, -0.5, 0x1p-52])
    #expect(parts(-2.5, 2.0).map(\.plainValue) == [-3, -0.5, -0.5, 0x1p-52])
    let duals = parts(Dual(7.5, tangent: 10), Dual(2, tangent: 1))
    let expected = [
      Dual<Double>(8), Dual(1.5, tangent: 10 - 3), Dual(-0.5, tangent: 10 - 4), Dual<Double>(0x1p-52),
    ]
    #expect(zip(duals, expected).allSatisfy { $0.isIdentical(to: $1) }, "\(duals)")
    #expect(parts(Float(7.5), 2)[3] == Float.ulpOfOne)
  }

  private func kind<T: ElementaryScalar>(_ x: T) -> [Bool] { [x.isInfinite, x.isFinite, x.isNaN] }

  @Test("isInfinite looks at the value")
  func infinite() {
    #expect(kind(-Double.infinity) == [true, false, false] && kind(Double.nan) == [false, false, true])
    #expect(kind(Dual(.infinity, tangent: 1)) == [true, false, false])
    #expect(kind(Dual(1, tangent: Double.infinity)) == [false, true, false])
    #expect(kind(DualVector<SIMD4<Float>>.infinity) == [true, false, false])
  }

  /// y′ = −y by Heun's method with step size control, which looks at plain numbers.
  private func decayed<T: ElementaryScalar>(from start: T, until end: Double) -> (T, steps: Int) {
    var (x, t, h, steps) = (start, 0.0, 0.25, 0)
    while t < end {
      let step = T(min(h, end - t))
      let first = -x
      let second = -(x + step * first)
      let error = (step * (second - first) / 2).plainValue
      if abs(error) > 1e-8 {
        h *= 0.5
        continue
      }
      x += step * (first + second) / 2
      t += step.plainValue
      steps += 1
      h *= 1.5
    }
    return (x, steps)
  }

  @Test("step size control in generic code: y′ = −y takes the same steps with a derivative, ∂y/∂y₀ = e⁻¹")
  func stepSize() {
    let plain = decayed(from: 2.0, until: 1)
    let dual = decayed(from: Dual(2, tangent: 1), until: 1)
    #expect(dual.0.value == plain.0 && dual.steps == plain.steps && plain.steps > 10)
    #expect(abs(dual.0.tangent - Double.exp(-1)) < 1e-4)
  }

  private struct Camera<T: ElementaryScalar & Sendable>: Sendable {
    var focalLength: T
    func image(_ x: T, _ z: T) -> T { focalLength * x / z }
  }

  @Test("a generic structure of numbers is Sendable, and crosses to tasks")
  func sendable() async {
    let camera = Camera(focalLength: Dual(2, tangent: 1))
    let lanes = Camera(focalLength: DualVector<SIMD8<Double>>.variable(2, lane: 3))
    let image = await Task { camera.image(3, 4) }.value
    let inLanes = await Task { lanes.image(3, 4) }.value
    #expect(image.tangent == 0.75 && inLanes.tangent[3] == 0.75)
  }
}
