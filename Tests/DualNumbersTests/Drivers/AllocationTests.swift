import AllocationCounter
import DualNumbers
import Testing

/// The allocations of this thread while `body` runs.
private func allocations(_ body: () -> Void) -> Int {
  let before = allocation_count()
  body()
  return Int(allocation_count() - before)
}

/// What the documentation says of allocations. They are counted for real: malloc itself counts.
@Suite("Allocations", .enabled(if: allocations_are_counted()))
struct AllocationTests {
  @inline(never)
  private static func formula(_ x: Dual<Double>) -> Dual<Double> {
    exp(sin(x) * cos(x)) / (1 + x * x) + log(1 + x * x) * sqrt(1 + x * x) + pow(x, 3) + hypot(x, 2)
  }

  /// The sum of squares over pairs, without an allocation of its own.
  private static func height(_ x: [Dual<Double>]) -> Dual<Double> {
    var sum: Dual<Double> = 0
    for i in 1..<x.count { sum += (x[i] - x[i - 1] * x[i - 1]) * x[i] }
    return sum
  }

  private static func write(_ x: [Dual<Double>], _ y: inout [Dual<Double>]) {
    for i in y.indices { y[i] = x[i % x.count] * x[(i + 1) % x.count] }
  }

  private static func point(_ count: Int) -> [Double] { (0..<count).map { Double($0) / 8 + 0.5 } }

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

  @Test("gradient(into:): as many for 200 passes as for 4; one in optimised code")
  func gradientInto() {
    func count(_ inputs: Int) -> Int {
      let x = Self.point(inputs)
      var result = x
      gradient(at: x, into: &result, of: Self.height)
      return allocations { gradient(at: x, into: &result, of: Self.height) }
    }
    #expect(count(200) - count(4) <= boxed * 196)
    if isOptimised { #expect(count(200) == 1) }
  }

  @Test("valueWithGradient(into:): likewise")
  func valueWithGradientInto() {
    func count(_ inputs: Int) -> Int {
      let x = Self.point(inputs)
      var (result, value) = (x, 0.0)
      value += valueWithGradient(at: x, into: &result, of: Self.height)
      return allocations { value += valueWithGradient(at: x, into: &result, of: Self.height) }
    }
    #expect(count(200) - count(4) <= boxed * 196)
    if isOptimised { #expect(count(200) == 1) }
  }

  @Test("jacobian(into:): as many for 200 passes as for 4; two in optimised code")
  func jacobianInto() {
    func count(_ inputs: Int) -> Int {
      let x = Self.point(inputs)
      var result = Matrix(rows: 5, columns: inputs, repeating: 0.0)
      jacobian(at: x, into: &result, of: Self.write)
      return allocations { jacobian(at: x, into: &result, of: Self.write) }
    }
    #expect(count(200) - count(4) <= boxed * 196)
    if isOptimised { #expect(count(200) == 2) }
  }

  @Test("valueWithJacobian(into:): likewise")
  func valueWithJacobianInto() {
    func count(_ inputs: Int) -> Int {
      let x = Self.point(inputs)
      var result = Matrix(rows: 5, columns: inputs, repeating: 0.0)
      var value = [Double](repeating: 0, count: 5)
      valueWithJacobian(at: x, value: &value, into: &result, of: Self.write)
      return allocations { valueWithJacobian(at: x, value: &value, into: &result, of: Self.write) }
    }
    #expect(count(200) - count(4) <= boxed * 196)
    if isOptimised { #expect(count(200) == 2) }
  }

  @Test("directionalDerivative(into:) and jacobianColumn(into:): two, whatever the size", .enabled(if: isOptimised))
  func onePass() {
    func counts(_ size: Int) -> [Int] {
      let x = Self.point(size)
      var (value, result) = (x, x)
      directionalDerivative(at: x, along: x, into: &result, of: Self.write)
      valueWithDirectionalDerivative(at: x, along: x, value: &value, into: &result, of: Self.write)
      jacobianColumn(1, at: x, into: &result, of: Self.write)
      return [
        allocations { directionalDerivative(at: x, along: x, into: &result, of: Self.write) },
        allocations {
          valueWithDirectionalDerivative(at: x, along: x, value: &value, into: &result, of: Self.write)
        },
        allocations { jacobianColumn(1, at: x, into: &result, of: Self.write) },
      ]
    }
    #expect(counts(4) == [2, 2, 2])
    #expect(counts(200) == [2, 2, 2])
  }

  @Test("a function that allocates in each pass is seen, and so is the form that returns an array")
  func growth() {
    func counts(_ inputs: Int) -> (allocating: Int, returning: Int) {
      let x = Self.point(inputs)
      var result = x
      let allocating = allocations {
        gradient(at: x, into: &result) { x in Self.height(x.map { $0 * $0 }) }
      }
      let returning = allocations { _ = jacobian(at: x) { x in x.map { $0 * $0 } } }
      return (allocating, returning)
    }
    let (few, many) = (counts(4), counts(200))
    #expect(many.allocating - few.allocating >= (boxed + 1) * 196)
    #expect(many.returning - few.returning >= (boxed + 1) * 196)
  }
}

/// What each entry of a point may cost once: unoptimised generic code makes its dual number in memory of its own.
private let boxed = isOptimised ? 0 : 1
