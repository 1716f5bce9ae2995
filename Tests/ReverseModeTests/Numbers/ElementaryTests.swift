import DualNumbers
@testable import ReverseMode
import Testing

/// Every function and operator beside `Dual`.
@Suite("Functions of tape variables")
struct ElementaryTests {
  static let points: [[Double]] = [
    [0.375, 1.25, -2], [1.75, 0.5, 3], [2.5, 4, 0.5], [0.0625, 0.75, 1], [-0.5, -3, 2], [5.5, 2, 7], [30, 2, 1e-3],
    [-2.25, 0.3, -1],
  ]

  @Test("values have the bits of plain numbers, gradients those of forward mode within 4 ulp")
  func gradients() {
    let forward = allFunctions(of: Dual<Double>.self)
    let reverse = allFunctions(of: TapeVariable<Double>.self)
    let plain = allFunctions(of: Double.self)
    for (k, f) in reverse.enumerated() {
      for x in Self.points {
        let (value, g) = Reverse.valueWithGradient(at: x) { v in f.apply(v) }
        let expected = gradient(at: x) { v in forward[k].apply(v) }
        #expect(isClose(value, plain[k].apply(x), ulps: 0), "\(f.name) at \(x)")
        #expect(areClose(g, expected, ulps: 4), "\(f.name) at \(x): \(g), forward \(expected)")
      }
    }
  }

  @Test("over Float")
  func single() {
    let forward = allFunctions(of: Dual<Float>.self)
    for (k, f) in allFunctions(of: TapeVariable<Float>.self).enumerated() {
      for x in Self.points.map({ $0.map { Float($0) } }) {
        let g = Reverse.gradient(at: x) { (v: [TapeVariable<Float>]) in f.apply(v) }
        let expected = gradient(at: x) { (v: [Dual<Float>]) in forward[k].apply(v) }
        #expect(areClose(g, expected, ulps: 4), "\(f.name) at \(x): \(g), forward \(expected)")
      }
    }
  }

  @Test("a function of one number writes no record")
  func noRecords() {
    let tape = Tape<Double>()
    for f in allFunctions(of: TapeVariable<Double>.self) {
      for x in [0.3, 1.75] {
        let y = tape.recording(at: [x]) { v in f.apply([v[0], 0.5, v[0]]) }
        #expect(tape.count == 1, "\(f.name): \(y)")
      }
    }
  }

  @Test("32 bytes a record with its adjoint")
  func memory() {
    let size = MemoryLayout<Record<Double>>.stride
    #expect(size == 24 && size + MemoryLayout<Double>.stride == 32)
  }

  @Test("free functions and mixed operators")
  func freeFunctions() {
    let x = [0.7, 1.3]
    let reverse = Reverse.gradient(at: x) { v in
      let (x, y) = (v[0], v[1])
      let first = 2.5 * sin(x) + pow(x, y) / 2 - hypot(x, 3.5)
      let second = atan2(y, x) * exp(-y) + pow(y, 2.5) + log1p(x)
      return first + second + fma(x, y, 2) + abs(x - 1) + floor(y) * x
    }
    let forward = gradient(at: x) { v in
      let (x, y) = (v[0], v[1])
      let first = 2.5 * sin(x) + pow(x, y) / 2 - hypot(x, 3.5)
      let second = atan2(y, x) * exp(-y) + pow(y, 2.5) + log1p(x)
      return first + second + fma(x, y, 2) + abs(x - 1) + floor(y) * x
    }
    #expect(areClose(reverse, forward, ulps: 4))
  }

  @Test("own rules, by rule and by an extension of Linearized")
  func ownRules() {
    struct Logistic: DifferentiationRule {
      func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
      func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
    }
    struct SquaredDistance: BinaryDifferentiationRule {
      func value<T: ElementaryScalar>(at x: T, _ y: T) -> T { (x - y) * (x - y) }
      func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) { (2 * (x - y), 2 * (y - x)) }
    }
    typealias V = TapeVariable<Double>
    #expect(Reverse.gradient(at: [0.0]) { x in V.apply(Logistic(), to: x[0]) } == [0.25])
    #expect(Reverse.gradient(at: [5, 2]) { x in V.apply(SquaredDistance(), to: x[0], x[1]) } == [6, -6])
    #expect(Reverse.gradient(at: [2, 3]) { x in V.productOfSquares(x[0], x[1]) } == [36, 24])
  }

  @Test("detached and probe")
  func detachedAndProbe() {
    var seen: [Double] = []
    let g = Reverse.gradient(at: [3]) { x in x[0] * x[0].detached + x[0].probe { seen.append($0.value) } }
    #expect(g == [4] && seen == [3])
  }

  @Test("description")
  func description() {
    _ = Reverse.gradient(at: [3, 4]) { x in
      #expect("\(x[0])" == "3.0 + 1.0·v0" && "\(-2 * x[1])" == "-8.0 - 2.0·v1")
      #expect("\(x[0] * x[1])" == "12.0 + 1.0·v2" && "\(x[0].detached)" == "3.0")
      #expect(String(reflecting: x[1]) == "TapeVariable<Double>(4.0, slope: 1.0, node: 1)")
      return 0
    }
  }
}

extension Linearized where Value: ElementaryScalar {
  fileprivate static func productOfSquares(_ x: Self, _ y: Self) -> Self {
    let (a, b) = (x.value, y.value)
    return lifted(to: a * a * b * b, (x, slope: 2 * a * b * b), (y, slope: 2 * a * a * b))
  }
}
