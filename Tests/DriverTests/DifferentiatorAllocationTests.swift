import AllocationCounter
import DualNumbers
import TestSupport
import Testing

/// No allocation after the first call of a size, nor in a smaller one after a larger. malloc itself counts.
@Suite("Allocations of differentiators", .enabled(if: allocations_are_counted()))
struct DifferentiatorAllocationTests {
  private static let sizes = [5, 64, 200]

  /// The sum of products of neighbours, without an allocation of its own.
  private static func height<T: ElementaryScalar>(_ x: [T]) -> T {
    var sum: T = 0
    for i in 1..<x.count { sum += x[i] * x[i - 1] + T.sin(x[i]) }
    return sum
  }

  private static func write<T: ElementaryScalar>(_ x: [T], _ y: inout [T]) {
    for i in y.indices { y[i] = x[i % x.count] * x[(i + 1) % x.count] }
  }

  private struct Neighbours: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { height(x) }
  }

  /// One allocation a pass, for its outputs.
  private struct Ends: DifferentiableMap {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * x[1], x[0], x[1], x[0] / x[1], T.sin(x[0])] }
  }

  /// The buffers of a call, of their own size.
  private final class Buffers {
    let x: [Double]
    var entries: [Double]
    var value = [Double](repeating: 0, count: 5)
    var column = [Double](repeating: 0, count: 5)
    var matrix: Matrix<Double>

    init(_ count: Int) {
      x = (0..<count).map { Double($0) / 8 + 0.5 }
      entries = [Double](repeating: 0, count: count)
      matrix = Matrix(rows: 5, columns: count, repeating: 0)
    }
  }

  @Test("gradients and Jacobians in every number of lanes", .enabled(if: isOptimised))
  func lanes() {
    check(Dual<Double>.self)
    check(DualVector<SIMD2<Double>>.self)
    check(DualVector<SIMD4<Double>>.self)
    check(DualVector<SIMD8<Double>>.self)
    check(DualVector<PackedSIMD3<Double>>.self)
    check(DualVector<SIMD12<Double>>.self)
    check(DualVector<SIMD16<Double>>.self)
    check(ClosureLanes<Double>.self)
  }

  private func check<Number: SeededNumber & ElementaryScalar>(_: Number.Type) where Number.Value == Double {
    var d = Differentiator<Number>()
    let buffers = Self.sizes.map { Buffers($0) }
    func counts(_ b: Buffers) -> [Int] {
      [
        allocations { d.gradient(at: b.x, into: &b.entries) { Self.height($0) } },
        allocations { d.gradient(at: b.x, into: &b.entries, of: Neighbours()) },
        allocations { d.gradient(at: b.x, inputs: b.x.count, into: &b.entries) { Self.height($0) } },
        allocations { d.jacobian(at: b.x, into: &b.matrix) { Self.write($0, &$1) } },
        allocations { d.jacobian(at: b.x, value: &b.value, into: &b.matrix) { Self.write($0, &$1) } },
        allocations { d.jacobian(at: b.x, inputs: b.x.count, into: &b.matrix) { Self.write($0, &$1) } },
      ]
    }
    for b in buffers { _ = counts(b) }
    for i in [0, 1, 2, 0, 2, 1, 1, 0] {
      #expect(counts(buffers[i]) == [0, 0, 0, 0, 0, 0], "\(Number.self), \(Self.sizes[i])")
    }
    // 17 was not seen, but is smaller than what was.
    #expect(counts(Buffers(17)) == [0, 0, 0, 0, 0, 0], "\(Number.self), 17")
    // No more than what the map returns.
    let passes = (64 + Number.laneCount - 1) / Number.laneCount
    let b = buffers[1]
    #expect(allocations { d.jacobian(at: b.x, into: &b.matrix, of: Ends()) } <= passes)
    #expect(allocations { d.jacobian(at: b.x, value: &b.value, into: &b.matrix, of: Ends()) } <= passes)
  }

  @Test("one direction, column or derivative along a direction", .enabled(if: isOptimised))
  func onePass() {
    var d = Differentiator<Dual<Double>>()
    let buffers = Self.sizes.map { Buffers($0) }
    func counts(_ b: Buffers) -> [Int] {
      [
        allocations { d.jacobianColumn(1, at: b.x, into: &b.column) { Self.write($0, &$1) } },
        allocations { d.directionalDerivative(at: b.x, along: b.x, into: &b.column) { Self.write($0, &$1) } },
        allocations {
          d.directionalDerivative(at: b.x, along: b.x, value: &b.value, into: &b.column) { Self.write($0, &$1) }
        },
      ]
    }
    for b in buffers { _ = counts(b) }
    for i in [0, 1, 2, 0, 2, 1] { #expect(counts(buffers[i]) == [0, 0, 0], "\(Self.sizes[i])") }
  }

  @Test("the lanes chosen by the number of inputs", .enabled(if: isOptimised))
  func automatic() {
    var d = AutomaticDifferentiator<Double>()
    let sizes = [2, 4, 8, 12, 16, 200]
    let buffers = sizes.map { Buffers($0) }
    func count(_ b: Buffers) -> Int {
      allocations { d.gradient(at: b.x, into: &b.entries, of: Neighbours()) }
    }
    for b in buffers { _ = count(b) }
    for i in [0, 1, 2, 3, 4, 5, 0, 5, 2] { #expect(count(buffers[i]) == 0, "\(sizes[i])") }
  }

  @Test("unoptimised, each entry of a point and each output of a pass may cost an allocation, and nothing else does")
  func unoptimised() {
    func counts(_ inputs: Int) -> [Int] {
      let b = Buffers(inputs)
      var d = Differentiator<Dual<Double>>()
      // Closed formulas: a loop over generic numbers would make each in memory of its own.
      func height(_ x: [Dual<Double>]) -> Dual<Double> { x[0] * x[1] }
      func write(_ x: [Dual<Double>], _ y: inout [Dual<Double>]) { y[0] = x[0] * x[1] }
      func counts() -> [Int] {
        [
          allocations { d.gradient(at: b.x, into: &b.entries, of: height) },
          allocations { d.jacobian(at: b.x, into: &b.matrix, of: write) },
          allocations { d.directionalDerivative(at: b.x, along: b.x, into: &b.column, of: write) },
        ]
      }
      _ = counts()
      return counts()
    }
    // Five outputs in each pass of a Jacobian.
    for (growth, boxed) in zip(zip(counts(200), counts(4)).map(-), [1, 1 + 5, 1]) {
      #expect(growth <= (isOptimised ? 0 : boxed * 196))
    }
  }
}
