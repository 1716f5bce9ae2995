import AllocationCounter
import DualNumbers
import TestSupport
import Testing

/// The allocations of this thread while `body` runs.
func allocations(_ body: () -> Void) -> Int {
  let before = allocation_count()
  body()
  return Int(allocation_count() - before)
}

/// What the documentation says of the allocations of drivers that return. They are counted for real: malloc itself counts.
@Suite("Allocations", .enabled(if: allocations_are_counted()))
struct AllocationTests {
  @inline(never)
  private static func formula(_ x: Dual<Double>) -> Dual<Double> {
    exp(sin(x) * cos(x)) / (1 + x * x) + log(1 + x * x) * sqrt(1 + x * x) + pow(x, 3) + hypot(x, 2)
  }

  @Test("the count sees an array, an object and a closure's context")
  func counting() {
    var kept: [[Int]] = []
    kept.reserveCapacity(4)
    #expect(allocations { kept.append([Int](repeating: 1, count: 100)) } >= 1)
    #expect(allocations { for _ in 0..<3 { kept.append([Int](repeating: 1, count: 100)) } } >= 3)
    #expect(kept.count == 4)
    let sum = kept.reduce(0) { $0 + $1[0] }
    #expect(allocations { _ = sum + 1 } == 0)
  }

  @Test("derivative and valueWithDerivative allocate nothing")
  func derivatives() {
    var (sum, count) = (0.0, 0)
    // The first call in a process may set up caches of type metadata.
    sum += derivative(at: 0.5, of: Self.formula)
    sum += valueWithDerivative(at: 0.5, of: Self.formula).value
    count = allocations {
      for i in 1...100 {
        sum += derivative(at: Double(i) / 50, of: Self.formula)
        sum += valueWithDerivative(at: Double(i) / 50) { x in Self.formula(x) * x }.derivative
      }
    }
    #expect(count == 0)
    #expect(sum.isFinite)
  }

  @Test("nor do the functions of this package's own", .enabled(if: isOptimised))
  func gammaFamily() {
    func sum(_ x: Double) -> Double {
      derivative(at: x) { x in
        tgamma(x) + logGamma(x) + digamma(x) + digamma(-x) + trigamma(x) + gaussian(x) + root(x, 3)
      }
    }
    var total = sum(0.3)
    let count = allocations { for i in 1...100 { total += sum(Double(i) / 7.31) } }
    #expect(count == 0)
    #expect(total.isFinite)
  }

  @Test("nested derivatives allocate nothing", .enabled(if: isOptimised))
  func nestedDerivatives() {
    func second(_ x: Double) -> Double {
      derivative(at: x) { x in derivative(at: x) { y in exp(sin(y) * y) / (1 + y * y) + sqrt(1 + y) } }
    }
    var sum = second(0.5)
    let count = allocations { for i in 1...100 { sum += second(Double(i) / 50) } }
    #expect(count == 0)
    #expect(sum.isFinite)
  }

  @Test("functions of several arguments allocate nothing", .enabled(if: isOptimised))
  func arguments() {
    func sum(_ x: Double) -> Double {
      let (a, b) = gradient(at: x, 2) { x, y in x * y + x }
      let (c, (d, e, f)) = valueWithGradient(at: x, 2, 3) { x, y, z in x * y / z }
      let (g, h, i, j) = gradient(at: x, 2, 3, 4) { x, y, z, w in x * y - z / w }
      let k = directionalDerivative(at: x, 2, along: (1, 2)) { x, y in sin(x) * y }
      return [a, b, c, d, e, f, g, h, i, j, k].reduce(0, +)
    }
    var total = sum(0.5)
    let own = allocations { total += [total, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].reduce(0, +) }
    #expect(allocations { total += sum(0.25) } <= own)
    #expect(total.isFinite)
  }

  @available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
  @Test("inline arrays allocate nothing; the entries of a direction take one allocation", .enabled(if: isOptimised))
  func inlineArrays() {
    let x: InlineArray<5, Double> = [1, 2, 3, 4, 5]
    var sum = 0.0
    var matrix = Matrix(rows: 5, columns: 5, repeating: 0.0)
    var (one, lanes) = (Differentiator<Dual<Double>>(), Differentiator<DualVector<SIMD2<Double>>>())
    func squares<T: ElementaryScalar>(_ x: InlineArray<5, T>) -> InlineArray<5, T> {
      InlineArray<5, T> { x[$0] * x[4 - $0] }
    }
    func counts() -> [Int] {
      [
        allocations { sum += gradient(at: x) { x in x[0] * x[4] + x[2] }[2] },
        allocations { sum += valueWithGradient(at: x) { x in x[0] * x[4] + x[2] }.value },
        allocations { sum += gradient(at: x, lanes: .automatic) { x in x[0] * x[4] + x[2] }[2] },
        allocations { sum += gradient(at: x, lanes: SIMD2<Double>.self) { x in x[0] * x[4] + x[2] }[2] },
        allocations { one.jacobian(at: x, into: &matrix) { squares($0) } },
        allocations { lanes.jacobian(at: x, into: &matrix, of: squares) },
      ]
    }
    _ = counts()
    #expect(counts() == [0, 0, 0, 0, 0, 0])
    #expect(allocations { sum += directionalDerivative(at: x, along: x) { x in x[0] * x[4] + x[2] } } <= 1)
    #expect(sum.isFinite)
  }

  @Test("a point and a result, whatever the size", .enabled(if: isOptimised), arguments: [4, 64, 200])
  func returning(count: Int) {
    let x = (0..<count).map { Double($0) / 8 + 0.5 }
    func height<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[count - 1] + T.sin(x[1]) }
    struct Sine: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[x.count - 1] + T.sin(x[1]) }
    }
    func counts() -> [Int] {
      [
        allocations { _ = gradient(at: x) { height($0) } },
        allocations { _ = valueWithGradient(at: x) { height($0) } },
        allocations { _ = gradient(at: x, lanes: .automatic) { height($0) } },
        allocations { _ = gradient(at: x, lanes: SIMD2<Double>.self) { height($0) } },
        allocations { _ = valueWithGradient(at: x, lanes: SIMD16<Double>.self) { height($0) } },
        allocations { _ = gradient(at: x, of: Sine()) },
        allocations { _ = valueWithGradient(at: x, lanes: .automatic, of: Sine()) },
      ]
    }
    _ = counts()
    #expect(counts() == [2, 2, 2, 2, 2, 2, 2])
    // The point alone.
    #expect(allocations { _ = directionalDerivative(at: x, along: x) { height($0) } } == 1)
  }

  @Test("a function that allocates in each pass is seen, and so is the form that returns an array")
  func growth() {
    func counts(_ inputs: Int) -> (allocating: Int, returning: Int) {
      let x = (0..<inputs).map { Double($0) / 8 + 0.5 }
      var (d, result) = (Differentiator<Dual<Double>>(), x)
      let allocating = allocations {
        d.gradient(at: x, into: &result) { x in x.map { $0 * $0 }[0] }
      }
      let returning = allocations { _ = jacobian(at: x) { x in x.map { $0 * $0 } } }
      return (allocating, returning)
    }
    let (few, many) = (counts(4), counts(200))
    #expect(many.allocating - few.allocating >= 196)
    #expect(many.returning - few.returning >= 196)
  }
}
