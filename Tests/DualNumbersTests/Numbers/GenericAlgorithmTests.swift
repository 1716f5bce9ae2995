import DualNumbers
import Testing

/// Algorithms that were written for plain numbers take dual ones.
@Suite("Generic algorithms over FloatingPoint")
struct GenericAlgorithmTests {
  private func horner<T: FloatingPoint>(_ coefficients: [T], at x: T) -> T {
    coefficients.reversed().reduce(0) { sum, c in sum * x + c }
  }

  private func heron<T: FloatingPoint>(_ a: T, _ b: T, _ c: T) -> T {
    let s = (a + b + c) / 2
    return (s * (s - a) * (s - b) * (s - c)).squareRoot()
  }

  @Test("Horner's scheme: 1 − 2x + 3x³ at 2")
  func polynomial() {
    let y = horner([1, -2, 0, 3], at: Dual(2, tangent: 1))
    #expect(y.isIdentical(to: Dual(21, tangent: 34)))
    let nested = horner([1, -2, 0, 3], at: Dual(Dual(2, tangent: 1), tangent: 1))
    #expect(nested.tangent.tangent == 36)
  }

  @Test("Heron's formula at the triangle 3, 4, 5: with sides a, b and a right angle between, the area is ab/2")
  func triangle() {
    // 16·area² = 2a²b² + 2b²c² + 2c²a² − a⁴ − b⁴ − c⁴, so d(area)/da = a(b² + c² − a²)/(8·area), cyclically.
    #expect(heron(3.0, 4, 5) == 6)
    #expect(abs(heron(Dual(3, tangent: 1), 4, 5).tangent - 2) < 1e-15)
    #expect(abs(heron(3, Dual(4, tangent: 1), 5).tangent - 1.5) < 1e-15)
    #expect(abs(heron(3, 4, Dual(5, tangent: 1)).tangent) < 1e-15)
  }

  @Test("sorting, least and greatest")
  func sorting() {
    let numbers = [Dual(3, tangent: 1), Dual(-1, tangent: 2), Dual(2, tangent: 3)]
    #expect(numbers.sorted().map(\.tangent) == [2, 3, 1])
    #expect(numbers.max()?.tangent == 1)
    #expect(numbers.min()?.tangent == 2)
    #expect(numbers.sorted(by: >).map(\.value) == [3, 2, -1])
  }

  @Test("strides carry the derivative of start and step")
  func strides() {
    let line = Array(stride(from: Dual(0, tangent: 1), through: 1, by: Dual(0.25, tangent: 2)))
    #expect(line.map(\.value) == [0, 0.25, 0.5, 0.75, 1])
    #expect(line.map(\.tangent) == [1, 3, 5, 7, 9])
    let open = Array(stride(from: Dual<Double>(1), to: 0, by: -0.5))
    #expect(open.map(\.value) == [1, 0.5])
  }

  @Test("sums and products of sequences")
  func reductions() {
    let numbers = [1.0, 2, 3].map { Dual($0, tangent: 1) }
    #expect(numbers.reduce(0, +).isIdentical(to: Dual(6, tangent: 3)))
    #expect(numbers.reduce(1, *).isIdentical(to: Dual(6, tangent: 11)))
  }

  @Test("ranges and their tests look at values")
  func ranges() {
    let range = Dual(0, tangent: 9)...Dual(1, tangent: 9)
    #expect(range.contains(Dual(1, tangent: -9)))
    #expect(!range.contains(Dual((1.0).nextUp, tangent: 0)))
    #expect(Dual(2, tangent: 1).isEqual(to: 2))
    #expect(Dual(.nan, tangent: 1) != Dual(.nan, tangent: 1))
  }
}
