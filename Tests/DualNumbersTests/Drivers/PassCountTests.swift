import DualNumbers
import Testing

/// How often each driver calls the user's function: ⌈n / lanes⌉ times, or once where there are no inputs and there is a
/// value or a number of outputs to learn.
@Suite("Evaluations of drivers in lanes")
struct PassCountTests {
  /// Counts the calls of a function, whatever its numbers are.
  private final class Counter: DifferentiableFunction {
    private var count = 0

    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
      count += 1
      return x.reduce(1) { $0 * $1 }
    }

    func write<T: ElementaryScalar>(_ x: [T], _ y: inout [T]) { y[0] = self(x) }

    /// The number of calls in `body`.
    func passes(_ body: (Counter) -> Void) -> Int {
      count = 0
      body(self)
      return count
    }
  }

  /// One output, as a map.
  private struct CountedMap: DifferentiableMap {
    let counter: Counter
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [counter(x)] }
  }

  private static let counts = Array(0...20) + [31, 32, 33, 48, 49]

  @Test("with so many lanes", arguments: testedLanes)
  func lanes(lanes: LanesType) { check(lanes.type) }

  private func check<Lanes: TestedLanes>(_: Lanes.Type) {
    typealias Scalar = Lanes.Scalar
    let f = Counter()
    var workspace = Workspace<DualVector<Lanes>>()
    for n in Self.counts {
      let x: [Scalar] = Rough.point(n)
      var (entries, values, matrix) = (x, [Scalar.zero], Matrix(rows: 1, columns: n, repeating: Scalar.zero))
      let passes = (n + Lanes.scalarCount - 1) / Lanes.scalarCount
      let counts = [
        f.passes { f in _ = gradient(at: x, lanes: Lanes.self) { f($0) } },
        f.passes { f in gradient(at: x, lanes: Lanes.self, into: &entries) { f($0) } },
        f.passes { f in gradient(at: x, into: &entries, using: &workspace) { f($0) } },
      ]
      #expect(counts == [passes, passes, passes])
      let atLeastOne = [
        f.passes { f in _ = valueWithGradient(at: x, lanes: Lanes.self) { f($0) } },
        f.passes { f in _ = valueWithGradient(at: x, lanes: Lanes.self, into: &entries) { f($0) } },
        f.passes { f in _ = valueWithGradient(at: x, into: &entries, using: &workspace) { f($0) } },
        f.passes { f in _ = jacobian(at: x, lanes: Lanes.self) { [f($0)] } },
        f.passes { f in _ = valueWithJacobian(at: x, lanes: Lanes.self) { [f($0)] } },
        f.passes { f in jacobian(at: x, lanes: Lanes.self, into: &matrix) { f.write($0, &$1) } },
        f.passes { f in
          valueWithJacobian(at: x, lanes: Lanes.self, value: &values, into: &matrix) { f.write($0, &$1) }
        },
        f.passes { f in jacobian(at: x, into: &matrix, using: &workspace) { f.write($0, &$1) } },
        f.passes { f in
          valueWithJacobian(at: x, value: &values, into: &matrix, using: &workspace) { f.write($0, &$1) }
        },
      ]
      #expect(atLeastOne == [Int](repeating: max(1, passes), count: 9))
    }
  }

  @Test("closures get eight lanes")
  func closures() {
    let f = Counter()
    for n in Self.counts {
      let x: [Double] = Rough.point(n)
      var (entries, values, matrix) = (x, [0.0], Matrix(rows: 1, columns: n, repeating: 0.0))
      let passes = (n + 7) / 8
      #expect(f.passes { f in _ = gradient(at: x, lanes: .automatic) { f($0) } } == passes)
      #expect(f.passes { f in gradient(at: x, lanes: .automatic, into: &entries) { f($0) } } == passes)
      let atLeastOne = [
        f.passes { f in _ = valueWithGradient(at: x, lanes: .automatic) { f($0) } },
        f.passes { f in _ = valueWithGradient(at: x, lanes: .automatic, into: &entries) { f($0) } },
        f.passes { f in _ = jacobian(at: x, lanes: .automatic) { [f($0)] } },
        f.passes { f in _ = valueWithJacobian(at: x, lanes: .automatic) { [f($0)] } },
        f.passes { f in jacobian(at: x, lanes: .automatic, into: &matrix) { f.write($0, &$1) } },
        f.passes { f in
          valueWithJacobian(at: x, lanes: .automatic, value: &values, into: &matrix) { f.write($0, &$1) }
        },
      ]
      #expect(atLeastOne == [Int](repeating: max(1, passes), count: 6))
    }
  }

  @Test("objects get as many lanes as suit the number of inputs")
  func objects() {
    let f = Counter()
    var workspace = AutomaticWorkspace<Double>()
    for n in Self.counts {
      let x: [Double] = Rough.point(n)
      var entries = x
      // Up to sixteen inputs are one pass.
      let passes = max(1, (n + 15) / 16)
      let counts = [
        f.passes { f in _ = gradient(at: x, lanes: .automatic, of: f) },
        f.passes { f in _ = valueWithGradient(at: x, lanes: .automatic, of: f) },
        f.passes { f in _ = valueWithGradient(at: x, into: &entries, using: &workspace, of: f) },
        f.passes { f in _ = jacobian(at: x, lanes: .automatic, of: CountedMap(counter: f)) },
        f.passes { f in _ = valueWithJacobian(at: x, lanes: .automatic, of: CountedMap(counter: f)) },
      ]
      #expect(counts == [Int](repeating: passes, count: 5))
    }
  }

  @Test(
    "the number of lanes that n inputs get",
    arguments: [
      (0, 1), (1, 1), (2, 2), (3, 4), (4, 4), (5, 8), (8, 8), (9, 16), (16, 16), (17, 16), (1000, 16),
    ])
  func plan(inputs: Int, lanes: Int) {
    #expect(AutomaticLanes.automatic.count(inputs: inputs) == lanes)
  }

  @Test("a workspace of one direction: an evaluation per input, and one for a column or a direction")
  func oneDirection() {
    let f = Counter()
    let x: [Double] = Rough.point(5)
    var workspace = Workspace<Dual<Double>>()
    var (entries, column, matrix) = (x, [0.0], Matrix(rows: 1, columns: 5, repeating: 0.0))
    #expect(f.passes { f in gradient(at: x, into: &entries, using: &workspace) { f($0) } } == 5)
    #expect(f.passes { f in jacobian(at: x, into: &matrix, using: &workspace) { f.write($0, &$1) } } == 5)
    #expect(f.passes { f in jacobianColumn(3, at: x, into: &column, using: &workspace) { f.write($0, &$1) } } == 1)
    let count = f.passes { f in
      directionalDerivative(at: x, along: x, into: &column, using: &workspace) { f.write($0, &$1) }
    }
    #expect(count == 1)
  }
}
