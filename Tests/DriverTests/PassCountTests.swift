import DualNumbers
import TestSupport
import Testing

/// How often each driver calls the user's function: ⌈n / lanes⌉ times, and once where there are no inputs.
@Suite("Evaluations of drivers in lanes")
struct PassCountTests {
  /// Counts the calls of a function, whatever its numbers are, and remembers how many lanes these have.
  private final class Counter: DifferentiableFunction {
    private var count = 0
    private(set) var lanes = 0

    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
      count += 1
      lanes = (T.self as? any SeededNumber.Type)?.laneCount ?? 0
      return x.reduce(1) { $0 * $1 }
    }

    func write<T: ElementaryScalar>(_ x: [T], _ y: inout [T]) { y[0] = self(x) }

    /// The number of calls in `body`.
    func passes(_ body: (Counter) -> Void) -> Int {
      count = 0
      body(self)
      return count - unseededPasses
    }
  }

  /// One output, as a map.
  private struct CountedMap: DifferentiableMap {
    let counter: Counter
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [counter(x)] }
  }

  private static let counts = Array(0...20) + [31, 32, 33, 48, 49]

  private static func passes(_ n: Int, _ lanes: Int) -> Int { max(1, (n + lanes - 1) / lanes) }

  @Test("with so many lanes", arguments: testedLanes)
  func lanes(lanes: LanesType) { check(lanes.type) }

  // Passes are the same in specialised code, and twelve drivers for every kind of lanes take the optimiser long.
  @inline(never) @_semantics("optimize.sil.specialize.generic.never")
  private func check<Lanes: TestedLanes>(_: Lanes.Type) {
    typealias Scalar = Lanes.Scalar
    let f = Counter()
    for n in Self.counts {
      let x: [Scalar] = Rough.point(n)
      let counts = [
        f.passes { f in _ = gradient(at: x, lanes: Lanes.self) { f($0) } },
        f.passes { f in _ = valueWithGradient(at: x, lanes: Lanes.self) { f($0) } },
        f.passes { f in _ = jacobian(at: x, lanes: Lanes.self) { [f($0)] } },
        f.passes { f in _ = valueWithJacobian(at: x, lanes: Lanes.self) { [f($0)] } },
      ]
      #expect(counts == [Int](repeating: Self.passes(n, Lanes.scalarCount), count: 4))
      checkPrepared(DualVector<Lanes>.self, f, x)
      checkPrepared(SkippingDualVector<Lanes>.self, f, x)
    }
  }

  private func checkPrepared<Number: SeededNumber & ElementaryScalar>(
    _: Number.Type, _ f: Counter, _ x: [Number.Value]
  ) {
    let n = x.count
    var d = Differentiator<Number>()
    var (entries, values, matrix) = (x, [Number.Value.zero], Matrix(rows: 1, columns: n, repeating: Number.Value.zero))
    let counts = [
      f.passes { f in d.gradient(at: x, into: &entries) { f($0) } },
      f.passes { f in d.gradient(at: x, into: &entries, of: f) },
      f.passes { f in d.gradient(at: x, inputs: n, into: &entries) { f($0) } },
      f.passes { f in d.jacobian(at: x, into: &matrix) { f.write($0, &$1) } },
      f.passes { f in d.jacobian(at: x, value: &values, into: &matrix) { f.write($0, &$1) } },
      f.passes { f in d.jacobian(at: x, into: &matrix, of: CountedMap(counter: f)) },
      f.passes { f in d.jacobian(at: x, value: &values, into: &matrix, of: CountedMap(counter: f)) },
      f.passes { f in d.jacobian(at: x, inputs: n, into: &matrix) { f.write($0, &$1) } },
    ]
    #expect(counts == [Int](repeating: Self.passes(n, Number.laneCount), count: 8), "\(Number.self), \(n)")
  }

  @Test("closures get the lanes of `ClosureLanes`")
  func closures() {
    let f = Counter()
    let lanes = ClosureLanes<Double>.laneCount
    for n in Self.counts {
      let x: [Double] = Rough.point(n)
      let counts = [
        f.passes { f in _ = gradient(at: x, lanes: .automatic) { f($0) } },
        f.passes { f in _ = valueWithGradient(at: x, lanes: .automatic) { f($0) } },
        f.passes { f in _ = jacobian(at: x, lanes: .automatic) { [f($0)] } },
        f.passes { f in _ = valueWithJacobian(at: x, lanes: .automatic) { [f($0)] } },
      ]
      #expect(counts == [Int](repeating: Self.passes(n, lanes), count: 4))
      let directions = [[Double]](repeating: [1, 2], count: n)
      let along = [
        f.passes { f in _ = directionalDerivatives(at: [1, 2], along: directions) { [f($0)] } },
        f.passes { f in _ = directionalDerivatives(at: [1, 2], along: directions, of: CountedMap(counter: f)) },
      ]
      #expect(along == [Int](repeating: Self.passes(n, lanes), count: 2))
      // Without directions no result of one function is asked for.
      let ofOne = [
        f.passes { f in _ = directionalDerivatives(at: [1, 2], along: directions) { f($0) } },
        f.passes { f in _ = directionalDerivatives(at: [1, 2], along: directions, of: f) },
      ]
      #expect(ofOne == [Int](repeating: (n + lanes - 1) / lanes, count: 2))
    }
  }

  @Test("objects get as many lanes as suit the number of inputs")
  func objects() {
    let f = Counter()
    var d = AutomaticDifferentiator<Double>()
    for n in Self.counts {
      let x: [Double] = Rough.point(n)
      var (entries, values, matrix) = (x, [0.0], Matrix(rows: 1, columns: n, repeating: 0.0))
      let lanes = [1, 2, 4, 8, 12, 16].first { $0 >= n } ?? ClosureLanes<Double>.laneCount
      let bodies: [(Counter) -> Void] = [
        { f in _ = gradient(at: x, lanes: .automatic, of: f) },
        { f in _ = valueWithGradient(at: x, lanes: .automatic, of: f) },
        { f in d.gradient(at: x, into: &entries, of: f) },
        { f in _ = jacobian(at: x, lanes: .automatic, of: CountedMap(counter: f)) },
        { f in _ = valueWithJacobian(at: x, lanes: .automatic, of: CountedMap(counter: f)) },
        { f in d.jacobian(at: x, into: &matrix, of: CountedMap(counter: f)) },
        { f in d.jacobian(at: x, value: &values, into: &matrix, of: CountedMap(counter: f)) },
      ]
      for body in bodies {
        #expect(f.passes(body) == Self.passes(n, lanes) && f.lanes == lanes, "\(n) inputs")
      }
    }
  }

  @Test("one direction: an evaluation per input, and one for a column or a direction")
  func oneDirection() {
    let f = Counter()
    let x: [Double] = Rough.point(5)
    checkPrepared(Dual<Double>.self, f, x)
    checkPrepared(Dual<Float>.self, f, [])
    var (d, column) = (Differentiator<Dual<Double>>(), [0.0])
    let counts = [
      f.passes { f in _ = gradient(at: x, of: f) },
      f.passes { f in _ = valueWithGradient(at: x, of: f) },
      f.passes { f in _ = jacobian(at: x, of: CountedMap(counter: f)) },
      f.passes { f in _ = valueWithJacobian(at: x, of: CountedMap(counter: f)) },
    ]
    #expect(counts == [5, 5, 5, 5])
    let single = [
      f.passes { f in d.jacobianColumn(3, at: x, into: &column) { f.write($0, &$1) } },
      f.passes { f in d.directionalDerivative(at: x, along: x, into: &column) { f.write($0, &$1) } },
      f.passes { f in _ = jacobianColumn(3, at: x, of: CountedMap(counter: f)) },
      f.passes { f in _ = directionalDerivative(at: x, along: x, of: f) },
      f.passes { f in _ = directionalDerivative(at: x, along: x, of: CountedMap(counter: f)) },
      f.passes { f in _ = valueWithDirectionalDerivative(at: x, along: x, of: f) },
      f.passes { f in _ = valueWithDirectionalDerivative(at: x, along: x, of: CountedMap(counter: f)) },
    ]
    #expect(single == [1, 1, 1, 1, 1, 1, 1])
  }
}
