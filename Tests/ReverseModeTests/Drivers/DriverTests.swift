import AllocationCounter
import DualNumbers
import ReverseMode
import TestSupport
import Testing

private typealias V = TapeVariable<Double>

/// The drivers of several outputs and of second order, beside forward mode.
@Suite("Drivers of reverse mode")
struct DriverTests {
  struct Map: DifferentiableMap {
    var outputs = 7
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
      (0..<outputs).map { k in x[k % x.count] * T.sin(x[(k + 1) % x.count]) + T(k) * T.dot(x, x) }
    }
  }

  struct Function: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
      var sum: T = 0
      for i in 1..<x.count { sum += x[i] * x[i - 1] * T.exp(x[0] / 4) + T.sin(x[i]) * x[i] }
      return sum
    }
  }

  static let x = (0..<6).map { 0.3 * Double($0) - 0.7 }

  @Test("Jacobians by rows, of any number of outputs", arguments: [0, 1, 2, 4, 5, 9])
  func jacobians(outputs: Int) {
    let f = Map(outputs: outputs)
    let expected = jacobian(at: Self.x, of: f)
    let (y, j) = Reverse.valueWithJacobian(at: Self.x, of: f)
    #expect(y == f(Self.x) && j.rows == outputs && areClose(j.columnMajor, expected.columnMajor, ulps: 4))
    #expect(Reverse.jacobian(at: Self.x) { x in f(x) } == j)
    #expect(Reverse.valueWithJacobian(at: Self.x) { x in f(x) } == (y, j))
    let tape = Tape<Double>()
    var into = Matrix(rows: outputs, columns: 6, repeating: 5.0)
    #expect(tape.jacobian(at: Self.x, into: &into, of: f) == y && into == j)
    into = Matrix(rows: outputs, columns: 6, repeating: 5.0)
    tape.jacobian(at: Self.x, into: &into) { x, y in
      for (i, value) in f(x).enumerated() { y[i] = value }
    }
    #expect(into == j)
  }

  @Test("over Float, and without inputs or with constants as outputs")
  func jacobianEdges() {
    let x = Self.x.map { Float($0) }
    let expected = jacobian(at: x, of: Map())
    #expect(areClose(Reverse.jacobian(at: x, of: Map()).columnMajor, expected.columnMajor, ulps: 4))
    let empty = Reverse.jacobian(at: [] as [Double]) { _ in [1, 2] }
    #expect(empty.rows == 2 && empty.columns == 0)
    #expect(Reverse.jacobian(at: [3.0]) { x in [1, x[0], 2] }.columnMajor == [0, 1, 0])
  }

  @Test("Jᵀ·r, and ⟨r, J·v⟩ = ⟨Jᵀ·r, v⟩")
  func products() {
    let r = (0..<7).map { Double($0 * $0) / 9 - 1 }
    let v = Self.x.reversed().map { 1 + $0 }
    let j = jacobian(at: Self.x, of: Map())
    let product = Reverse.vectorJacobianProduct(at: Self.x, along: r, of: Map())
    let expected = (0..<6).map { k in (0..<7).reduce(0.0) { $0 + j[$1, k] * r[$1] } }
    #expect(areClose(product, expected, ulps: 8))
    let closure = Reverse.valueWithVectorJacobianProduct(at: Self.x, along: r) { x in Map()(x) }
    #expect(closure == (Map()(Self.x), product))
    let forward = directionalDerivative(at: Self.x, along: v, of: Map())
    let (left, right) = (Double.dot(r, forward), Double.dot(product, v))
    #expect(abs(left - right) <= 1e-13 * abs(left))
  }

  @Test("pullbacks")
  func pullbacks() {
    let pullback = Reverse.pullback(at: Self.x, of: Map())
    let j = jacobian(at: Self.x, of: Map())
    #expect(pullback.value == Map()(Self.x))
    for i in 0..<7 {
      let r = (0..<7).map { $0 == i ? 1.0 : 0 }
      #expect(areClose(pullback(r), (0..<6).map { k in j[i, k] }, ulps: 4))
    }
    #expect(Reverse.pullback(at: [2, 3]) { x in [x[0] * x[1], 1] }([2, 5]) == [6, 4])
  }

  @Test("Hessians and their products")
  func hessians() {
    let v = Self.x.map { 2 - $0 }
    let expected = hessian(at: Self.x, of: Function())
    let h = Reverse.hessian(at: Self.x, of: Function())
    #expect(areClose(h.columnMajor, expected.columnMajor, ulps: 4))
    #expect(Reverse.hessian(at: Self.x) { x in Function()(x) } == h)
    let hv = hessianVectorProduct(at: Self.x, along: v, of: Function())
    #expect(areClose(Reverse.hessianVectorProduct(at: Self.x, along: v, of: Function()), hv, ulps: 8))
    #expect(areClose(Reverse.hessianVectorProduct(at: Self.x, along: v) { x in Function()(x) }, hv, ulps: 8))
    for i in 0..<6 { for k in 0..<i { #expect(h[i, k] == h[k, i]) } }
    #expect(Reverse.hessian(at: [] as [Double]) { _ in 3 }.rows == 0)
    #expect(Reverse.hessian(at: [1.0, 2]) { _ in 3 }.columnMajor == [0, 0, 0, 0])
    let tape = Tape<Dual<Double>>()
    var (matrix, product) = (Matrix(rows: 6, columns: 6, repeating: 1.0), Self.x)
    #expect(tape.hessian(at: Self.x, into: &matrix, of: Function()) == Function()(Self.x) && matrix == h)
    #expect(tape.hessianVectorProduct(at: Self.x, along: v, into: &product, of: Function()) == Function()(Self.x))
    #expect(areClose(product, hv, ulps: 8))
  }

  @Test("a sparse Hessian by three directions")
  func compressed() {
    struct Chain: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        var sum: T = 0
        for i in 0..<x.count - 1 { sum += x[i] * x[i] * x[i + 1] }
        return sum
      }
    }
    // Tridiagonal: columns three apart share no row.
    let x = (1...7).map { Double($0) }
    let colours = Matrix(rows: (0..<7).map { j in (0..<3).map { $0 == j % 3 ? 1.0 : 0 } })
    let compressed = Reverse.hessianVectorProducts(at: x, along: colours, of: Chain())
    let dense = hessian(at: x, of: Chain())
    for i in 0..<7 {
      for j in max(0, i - 1)...min(6, i + 1) { #expect(compressed[i, j % 3] == dense[i, j]) }
    }
    let tape = Tape<Dual<Double>>()
    var result = Matrix(rows: 7, columns: 3, repeating: 9.0)
    tape.hessianVectorProducts(at: x, along: colours, into: &result, of: Chain())
    #expect(result == compressed)
    let none = Reverse.hessianVectorProducts(at: x, along: Matrix(rows: 7, columns: 0, repeating: 0), of: Chain())
    #expect(none.rows == 7 && none.columns == 0)
  }

  @Test("no allocation after the first call of a size", .enabled(if: isOptimised && allocations_are_counted()))
  func allocations() {
    let (tape, second) = (Tape<Double>(), Tape<Dual<Double>>())
    var (g, product) = (Self.x, Self.x)
    var (j, h) = (Matrix(rows: 3, columns: 6, repeating: 0.0), Matrix(rows: 6, columns: 6, repeating: 0.0))
    func run() {
      tape.gradient(at: Self.x, into: &g, of: Function())
      tape.addGradient(at: Self.x, to: &g) { x in V.dot(x, x) * x[2] }
      tape.jacobian(at: Self.x, into: &j) { x, y in (y[0], y[1], y[2]) = (x[0] * x[1], x[1] / x[2], x[5] * x[5]) }
      second.hessianVectorProduct(at: Self.x, along: Self.x, into: &product, of: Function())
      second.hessian(at: Self.x, into: &h, of: Function())
    }
    run()
    run()
    let before = allocation_count()
    run()
    let count = allocation_count() - before
    #expect(count == 0)
  }
}
