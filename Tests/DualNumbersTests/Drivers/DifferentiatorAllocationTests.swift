import AllocationCounter
import DualNumbers
import Testing

/// What the drivers in lanes and those with a workspace say of allocations. malloc itself counts.
@Suite("Allocations of drivers in lanes", .enabled(if: allocations_are_counted() && isOptimised))
struct LanesAllocationTests {
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

  private struct Height: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { height(x) }
  }

  private static func point(_ count: Int) -> [Double] { (0..<count).map { Double($0) / 8 + 0.5 } }

  /// The buffers of a call, of their own size.
  private final class Buffers {
    let x: [Double]
    var entries: [Double]
    var value = [Double](repeating: 0, count: 5)
    var column = [Double](repeating: 0, count: 5)
    var matrix: Matrix<Double>

    init(_ count: Int) {
      x = LanesAllocationTests.point(count)
      entries = [Double](repeating: 0, count: count)
      matrix = Matrix(rows: 5, columns: count, repeating: 0)
    }
  }

  // MARK: Workspaces

  @Test("with a workspace: none after the first call of a size, nor in smaller ones after a larger")
  func workspaces() {
    check(Dual<Double>.self)
    check(DualVector<SIMD2<Double>>.self)
    check(DualVector<SIMD4<Double>>.self)
    check(DualVector<SIMD8<Double>>.self)
    check(DualVector<SIMD16<Double>>.self)
  }

  private func check<Number: SeededNumber & ElementaryScalar>(_: Number.Type) where Number.Value == Double {
    var workspace = Workspace<Number>()
    let buffers = Self.sizes.map { Buffers($0) }
    func counts(_ b: Buffers) -> [Int] {
      [
        allocations { gradient(at: b.x, into: &b.entries, using: &workspace) { Self.height($0) } },
        allocations {
          _ = valueWithGradient(at: b.x, into: &b.entries, using: &workspace) { Self.height($0) }
        },
        allocations {
          jacobian(at: b.x, into: &b.matrix, using: &workspace) { Self.write($0, &$1) }
        },
        allocations {
          valueWithJacobian(
            at: b.x, value: &b.value, into: &b.matrix, using: &workspace
          ) { Self.write($0, &$1) }
        },
      ]
    }
    for b in buffers { _ = counts(b) }
    for i in [0, 1, 2, 0, 2, 1, 1, 0] {
      #expect(counts(buffers[i]) == [0, 0, 0, 0], "\(Number.self), \(Self.sizes[i])")
    }
    // 17 was not seen, but is smaller than what was.
    #expect(counts(Buffers(17)) == [0, 0, 0, 0], "\(Number.self), 17")
  }

  @Test("one direction, column or derivative along a direction: likewise")
  func onePass() {
    var workspace = Workspace<Dual<Double>>()
    let buffers = Self.sizes.map { Buffers($0) }
    func counts(_ b: Buffers) -> [Int] {
      [
        allocations {
          jacobianColumn(1, at: b.x, into: &b.column, using: &workspace) { Self.write($0, &$1) }
        },
        allocations {
          directionalDerivative(
            at: b.x, along: b.x, into: &b.column, using: &workspace
          ) { Self.write($0, &$1) }
        },
      ]
    }
    for b in buffers { _ = counts(b) }
    for i in [0, 1, 2, 0, 2, 1] { #expect(counts(buffers[i]) == [0, 0], "\(Self.sizes[i])") }
  }

  @Test("with an automatic workspace: likewise")
  func automaticWorkspace() {
    var workspace = AutomaticWorkspace<Double>()
    let sizes = [2, 4, 8, 16, 200]
    let buffers = sizes.map { Buffers($0) }
    func count(_ b: Buffers) -> Int {
      allocations {
        _ = valueWithGradient(at: b.x, into: &b.entries, using: &workspace, of: Height())
      }
    }
    for b in buffers { _ = count(b) }
    for i in [0, 1, 2, 3, 4, 0, 4, 2] { #expect(count(buffers[i]) == 0, "\(sizes[i])") }
  }

  // MARK: Without a workspace

  @Test("one for the point, one for the outputs, one for a result, whatever the size", arguments: sizes)
  func lanes(count: Int) {
    check(SIMD2<Double>.self, count)
    check(SIMD4<Double>.self, count)
    check(SIMD8<Double>.self, count)
    check(SIMD16<Double>.self, count)
  }

  private func check<Lanes: SIMD>(_: Lanes.Type, _ count: Int) where Lanes.Scalar == Double {
    let b = Buffers(count)
    let x = b.x
    func counts() -> [Int] {
      [
        allocations { _ = gradient(at: x, lanes: Lanes.self) { Self.height($0) } },
        allocations { _ = valueWithGradient(at: x, lanes: Lanes.self) { Self.height($0) } },
        allocations { gradient(at: x, lanes: Lanes.self, into: &b.entries) { Self.height($0) } },
        allocations { _ = valueWithGradient(at: x, lanes: Lanes.self, into: &b.entries) { Self.height($0) } },
        allocations { jacobian(at: x, lanes: Lanes.self, into: &b.matrix) { Self.write($0, &$1) } },
        allocations {
          valueWithJacobian(at: x, lanes: Lanes.self, value: &b.value, into: &b.matrix) { Self.write($0, &$1) }
        },
      ]
    }
    // The first call may set up caches of type metadata.
    _ = counts()
    #expect(counts() == [2, 2, 1, 1, 2, 2], "\(Lanes.self)")
  }

  @Test("the lanes chosen by the driver: as many", arguments: sizes)
  func automatic(count: Int) {
    let b = Buffers(count)
    let x = b.x
    func counts() -> [Int] {
      [
        allocations { gradient(at: x, lanes: .automatic, into: &b.entries) { Self.height($0) } },
        allocations { _ = valueWithGradient(at: x, lanes: .automatic, into: &b.entries) { Self.height($0) } },
        allocations { jacobian(at: x, lanes: .automatic, into: &b.matrix) { Self.write($0, &$1) } },
        allocations {
          valueWithJacobian(at: x, lanes: .automatic, value: &b.value, into: &b.matrix) { Self.write($0, &$1) }
        },
      ]
    }
    _ = counts()
    #expect(counts() == [1, 1, 2, 2])
  }
}

/// The allocations of this thread while `body` runs.
private func allocations(_ body: () -> Void) -> Int {
  let before = allocation_count()
  body()
  return Int(allocation_count() - before)
}
