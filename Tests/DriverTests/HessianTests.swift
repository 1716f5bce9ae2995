import AllocationCounter
import DualNumbers
import TestSupport
import Testing

/// Second derivatives: Hessians, products with them, and what they cost.
@Suite("Hessians")
struct HessianTests {
  /// x₀²x₁ + x₁x₂³: integers come out at integers.
  static func height<T: FloatingPoint>(_ x: [T]) -> T { x[0] * x[0] * x[1] + x[1] * x[2] * x[2] * x[2] }
  /// Value, gradient and Hessian of that at (2, 3, 5).
  static let point = [2.0, 3, 5]
  static let top = 387.0
  static let slopes = [12.0, 129, 225]
  static let matrix = Matrix<Double>(rows: [[6, 4, 0], [4, 0, 75], [0, 75, 90]])
  static let direction = [4.0, -1, 2]
  static let product = [20.0, 166, 105]

  struct Height: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[0] * x[1] + x[1] * x[2] * x[2] * x[2] }
  }

  // MARK: Closed forms

  @Test("Rosenbrock's function: 1200x² − 400y + 2, −400x, 200", arguments: [(1.0, 1.0), (-2, 3), (0, 0), (5, -7)])
  func rosenbrock(x: Double, y: Double) {
    let h = hessian(at: [x, y]) { p in
      let (u, t) = (1 - p[0], p[1] - p[0] * p[0])
      return u * u + 100 * t * t
    }
    #expect(h == Matrix(rows: [[1200 * x * x - 400 * y + 2, -400 * x], [-400 * x, 200]]))
  }

  @Test("xᵀAx: A + Aᵀ at every point", arguments: [1, 2, 3, 7])
  func quadraticForm(n: Int) {
    var random = SeededGenerator(seed: 7)
    let a = (0..<n).map { _ in (0..<n).map { _ in Double(Int.random(in: -9...9, using: &random)) } }
    let x = (0..<n).map { _ in Double(Int.random(in: -9...9, using: &random)) }
    let v = (0..<n).map { _ in Double(Int.random(in: -9...9, using: &random)) }
    func form(_ x: [Dual<Dual<Double>>]) -> Dual<Dual<Double>> {
      var sum: Dual<Dual<Double>> = 0
      for i in 0..<n { for j in 0..<n { sum += a[i][j] * x[i] * x[j] } }
      return sum
    }
    let sums = (0..<n).map { i in (0..<n).map { j in a[i][j] + a[j][i] } }
    #expect(hessian(at: x, of: form) == Matrix(rows: sums))
    let product = sums.map { row in zip(row, v).map(*).reduce(0, +) }
    #expect(hessianVectorProduct(at: x, along: v, of: form) == product)
  }

  @Test("exp(aᵀx): exp(aᵀx)·aaᵀ")
  func exponentialOfSum() {
    let (a, x, v) = ([0.5, -2, 3, 0.25], [0.3, 0.7, -0.1, 2], [1.0, -3, 0.5, 2])
    let f = { (x: [Dual<Dual<Double>>]) in exp(a[0] * x[0] + a[1] * x[1] + a[2] * x[2] + a[3] * x[3]) }
    let y = Double.exp(zip(a, x).map(*).reduce(0, +))
    let av = zip(a, v).map(*).reduce(0, +)
    let (value, slopes, h) = valueWithGradientAndHessian(at: x, of: f)
    let product = hessianVectorProduct(at: x, along: v, of: f)
    #expect(value == y)
    for i in a.indices {
      #expect(abs(slopes[i] - a[i] * y) <= 2 * (a[i] * y).ulp)
      #expect(abs(product[i] - a[i] * av * y) <= 4 * (a[i] * av * y).ulp)
      for j in a.indices { #expect(abs(h[i, j] - a[i] * a[j] * y) <= 2 * (a[i] * a[j] * y).ulp) }
    }
  }

  @Test("symmetric to the last bit, where the two orders round differently")
  func symmetry() {
    func f(_ x: [Dual<Dual<Double>>]) -> Dual<Dual<Double>> {
      let ratio = sin(x[0] / x[1]) * exp(x[2] * x[0])
      return ratio / (1 + x[1] * x[1] * x[2]) + pow(x[0], x[1]) * log(x[2] + x[0] * x[1])
    }
    var random = SeededGenerator(seed: 11)
    var differences = 0
    for _ in 0..<20 {
      let x = (0..<3).map { _ in Double.random(in: 0.01...2, using: &random) }
      let h = hessian(at: x, of: f)
      for j in 0..<3 {
        for i in 0..<j { #expect(h[i, j].bitPattern == h[j, i].bitPattern) }
        var unit = [0.0, 0, 0]
        unit[j] = 1
        let column = hessianVectorProduct(at: x, along: unit, of: f)
        for i in 0..<3 {
          let scale = max(abs(h[i, i]), abs(h[j, j]), abs(h[i, j]))
          #expect(abs(column[i] - h[i, j]) <= 1e-13 * scale)
          if column[i] != h[i, j] { differences += 1 }
        }
      }
    }
    #expect(differences > 0)
  }

  // MARK: Forms

  @Test("all forms on Double; pairs of inputs vary, one on each level")
  func doubleForms() {
    var seen: [[Int]] = []
    let f = { (x: [Dual<Dual<Double>>]) -> Dual<Dual<Double>> in
      if isUnseeded(x) { return Self.height(x) }
      #expect(x.map(\.value.value) == Self.point && x.allSatisfy { $0.tangent.tangent == 0 })
      let (inner, outer) = (x.map(\.value.tangent), x.map(\.tangent.value))
      #expect(inner.filter { $0 == 0 }.count == 2 && outer.filter { $0 == 0 }.count == 2)
      seen.append([inner.firstIndex(of: 1) ?? -1, outer.firstIndex(of: 1) ?? -1])
      return Self.height(x)
    }
    let pairs = [[0, 0], [0, 1], [1, 1], [0, 2], [1, 2], [2, 2]]
    #expect(hessian(at: Self.point, of: f) == Self.matrix)
    #expect(seen == pairs)
    seen = []
    var result = Matrix(rows: 3, columns: 3, repeating: 9.0)
    var d = Differentiator<Dual<Dual<Double>>>()
    #expect(d.hessian(at: Self.point, into: &result, of: f) == Self.top)
    #expect(result == Self.matrix && seen == pairs)
    seen = []
    result = Matrix(rows: 3, columns: 3, repeating: 9.0)
    var slopes = [9.0, 9, 9]
    #expect(d.hessian(at: Self.point, gradient: &slopes, into: &result, of: f) == Self.top)
    #expect(result == Self.matrix && slopes == Self.slopes && seen == pairs)
    seen = []
    let all = valueWithGradientAndHessian(at: Self.point, of: f)
    #expect(all.value == Self.top && all.gradient == Self.slopes && all.hessian == Self.matrix)
    #expect(seen == pairs)
  }

  @Test("a product: an evaluation per input, all moving along v within")
  func product() {
    var seen: [[Double]] = []
    let result = hessianVectorProduct(at: Self.point, along: Self.direction) { x in
      if isUnseeded(x) { return Self.height(x) }
      #expect(x.map(\.value.tangent) == Self.direction)
      seen.append(x.map(\.tangent.value))
      return Self.height(x)
    }
    #expect(result == Self.product)
    #expect(seen == [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
  }

  @Test("n(n + 1)/2 evaluations, and n of a product", arguments: [1, 2, 5, 9])
  func counts(n: Int) {
    let x = (0..<n).map { Double($0) }
    var count = 0
    func f(_ x: [Dual<Dual<Double>>]) -> Dual<Dual<Double>> {
      count += 1
      return x.reduce(1, *)
    }
    _ = hessian(at: x, of: f)
    #expect(count == n * (n + 1) / 2 + unseededPasses)
    _ = valueWithGradientAndHessian(at: x, of: f)
    #expect(count == n * (n + 1) + 2 * unseededPasses)
    _ = hessianVectorProduct(at: x, along: x, of: f)
    #expect(count == n * (n + 2) + 3 * unseededPasses)
  }

  @Test("the generic forms, on all scalars")
  func generic() {
    func check<S: FloatingPoint>(_: S.Type) {
      let x: [S] = [2, 3, 5]
      let expected: [S] = [6, 4, 0, 4, 0, 75, 0, 75, 90]
      #expect(hessian(at: x) { Self.height($0) }.columnMajor == expected)
      var result = Matrix<S>(rows: 3, columns: 3, repeating: 9)
      var d = Differentiator<Dual<Dual<S>>>()
      d.hessian(at: x, into: &result) { Self.height($0) }
      #expect(result.columnMajor == expected)
      let all = valueWithGradientAndHessian(at: x) { Self.height($0) }
      #expect(all.value == 387 && all.gradient == [12, 129, 225] && all.hessian.columnMajor == expected)
      #expect(hessianVectorProduct(at: x, along: [4, -1, 2]) { Self.height($0) } == [20, 166, 105])
      let empty = valueWithGradientAndHessian(at: [] as [S]) { _ in 7 }
      #expect(empty.value == 7 && empty.gradient == [] && empty.hessian.columnMajor == [])
    }
    check(Double.self)
    check(Float.self)
    check(Dual<Double>.self)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      check(Float80.self)
    #endif
  }

  @Test("Float points, and literals that are Float")
  func singlePrecision() {
    let x: [Float] = [1, 2]
    let h = hessian(at: x) { x in x[0] * x[0] * x[1] }
    #expect(h == Matrix<Float>(rows: [[4, 2], [2, 0]]))
    let product = hessianVectorProduct(at: x, along: [1, 10]) { x in x[0] * x[0] * x[1] }
    #expect(product == [24, 2] as [Float])
    #expect(hessian(at: [0, 3] as [Float]) { x in Dual.exp(x[0]) * x[1] }.columnMajor == [3, 1, 1, 0])
  }

  @Test("at a point of duals, the derivative of the Hessian: third derivatives")
  func thirdDerivatives() {
    let x = [Dual(2, tangent: 1), 3, 5]
    let h = hessian(at: x) { x in x[0] * x[0] * x[1] + x[0] * x[2] * x[2] * x[2] }
    #expect(h[0, 1].value == 4 && h[0, 1].tangent == 2)
    #expect(h[2, 2].value == 60 && h[2, 2].tangent == 30)
  }

  @Test("closures in one line, without annotations")
  func oneLiners() {
    #expect(hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor == [4, 2, 2, 0])
    #expect(hessian(at: [1, 2]) { x in 3 * x[0] / x[1] - 1 }[0, 1] == -0.75)
    #expect(hessian(at: [0]) { x in exp(2 * x[0]) }[0, 0] == 4)
    #expect(valueWithGradientAndHessian(at: [3, 1]) { x in pow(x[0], 2) * x[1] }.gradient == [6, 9])
    #expect(hessianVectorProduct(at: [1, 2], along: [0, 1]) { x in x[0] * x[1] * x[1] } == [4, 2])
    #expect(hessian(at: [1, 2], of: { $0.reduce(1, *) }).columnMajor == [0, 1, 1, 0])
  }

  @Test("function objects")
  func objects() {
    #expect(hessian(at: [2, 3, 5], of: Height()) == Self.matrix)
    let all = valueWithGradientAndHessian(at: [2, 3, 5], of: Height())
    #expect(all.value == Self.top && all.gradient == Self.slopes && all.hessian == Self.matrix)
    #expect(hessianVectorProduct(at: [2, 3, 5], along: [4, -1, 2], of: Height()) == Self.product)
    func check<S: ElementaryScalar & FloatingPoint>(_: S.Type) {
      let x: [S] = [2, 3, 5]
      let expected: [S] = [6, 4, 0, 4, 0, 75, 0, 75, 90]
      #expect(hessian(at: x, of: Height()).columnMajor == expected)
      #expect(valueWithGradientAndHessian(at: x, of: Height()).hessian.columnMajor == expected)
      #expect(hessianVectorProduct(at: x, along: [4, -1, 2], of: Height()) == [20, 166, 105])
    }
    check(Double.self)
    check(Float.self)
  }

  @Test("no inputs: 0×0, and an evaluation for the value")
  func noInputs() {
    var count = 0
    let f = { (x: [Dual<Dual<Double>>]) -> Dual<Dual<Double>> in
      count += 1
      return 7
    }
    let h = hessian(at: [], of: f)
    #expect(h.rows == 0 && h.columns == 0 && count == 1 * (1 + unseededPasses))
    var result = h
    var d = Differentiator<Dual<Dual<Double>>>()
    #expect(d.hessian(at: [], into: &result, of: f) == 7 && count == 2 * (1 + unseededPasses))
    #expect(hessianVectorProduct(at: [], along: [], of: f) == [] && count == 3 * (1 + unseededPasses))
    let all = valueWithGradientAndHessian(at: [], of: f)
    #expect(all.value == 7 && all.gradient == [] && all.hessian == h && count == 4 * (1 + unseededPasses))
    let line = valueWithSecondDirectionalDerivative(at: [], along: [], of: f)
    #expect(line == (7, 0, 0) && count == 5 * (1 + unseededPasses))
  }

  @Test("a differentiator allocates in the first call alone", .enabled(if: allocations_are_counted()))
  func allocations() {
    func height<T: ElementaryScalar>(_ x: [T]) -> T {
      var sum: T = 0
      for i in 1..<x.count { sum += (x[i] - x[i - 1] * x[i - 1]) * x[i] }
      return sum
    }
    func count<Number: SecondOrderNumber & ElementaryScalar>(_: Number.Type, _ n: Int) -> Int
    where Number.Value.Value == Double {
      let x = (0..<n).map { Double($0) / 8 }
      var d = Differentiator<Number>()
      var (gradient, product) = (x, x)
      var result = Matrix(rows: n, columns: n, repeating: 0.0)
      var before = allocation_count()
      for pass in 0..<2 {
        if pass == 1 { before = allocation_count() }
        d.hessian(at: x, into: &result) { height($0) }
        d.hessian(at: x, gradient: &gradient, into: &result) { height($0) }
        d.hessianVectorProduct(at: x, along: x, into: &product) { height($0) }
      }
      return Int(allocation_count() - before)
    }
    #if !DEBUG
      #expect(count(Dual<Dual<Double>>.self, 30) == 0)
      #expect(count(HyperDual<Double>.self, 30) == 0)
    #endif
  }

  // MARK: Errors

  @Test("errors come out unchanged; what the passes before wrote stays", arguments: 0..<6)
  func throwing(pass: Int) {
    var count = 0
    func f(_ x: [Dual<Dual<Double>>]) throws -> Dual<Dual<Double>> {
      defer { count += 1 }
      if count == pass { throw Interruption(pass: pass) }
      return Self.height(x)
    }
    var result = Matrix(rows: 3, columns: 3, repeating: 9.5)
    var d = Differentiator<Dual<Dual<Double>>>()
    #expect(throws: Interruption(pass: pass)) { try d.hessian(at: Self.point, into: &result, of: f) }
    #expect(count == pass + 1)
    for (number, (i, j)) in [(0, 0), (0, 1), (1, 1), (0, 2), (1, 2), (2, 2)].enumerated() {
      let expected = number < pass ? Self.matrix[i, j] : 9.5
      #expect(result[i, j] == expected && result[j, i] == expected)
    }
    count = 0
    #expect(throws: Interruption(pass: pass)) { try hessian(at: Self.point, of: f) }
    count = 0
    #expect(throws: Interruption(pass: pass)) { try valueWithGradientAndHessian(at: Self.point, of: f) }
    count = 0
    if pass < 3 {
      #expect(throws: Interruption(pass: pass)) {
        try hessianVectorProduct(at: Self.point, along: Self.direction, of: f)
      }
    }
  }

  @Test("errors at an empty point")
  func throwingAtEmptyPoint() {
    #expect(throws: Interruption(pass: 0)) {
      try valueWithGradientAndHessian(at: [] as [Double]) { _ in throw Interruption(pass: 0) }
    }
  }

  @Test("sizes that do not fit stop the program")
  func preconditions() async {
    let along = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = hessianVectorProduct(at: [1, 2, 3], along: [1, 2]) { x in x[0] }
    }
    expectMessage("along has 2 entries, the point has 3; they must have as many", in: along)
    let object = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = hessianVectorProduct(at: [1, 2], along: [1, 2, 3], of: HessianTests.Height())
    }
    expectMessage("along has 3 entries, the point has 2; they must have as many", in: object)
    let rows = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix(rows: 3, columns: 2, repeating: 0.0)
      var d = Differentiator<Dual<Dual<Double>>>()
      d.hessian(at: [1, 2], into: &result) { x in x[0] }
    }
    expectMessage("into has 3 rows × 2 columns, the point has 2 entries; it must have as many of both", in: rows)
    let columns = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var result = Matrix(rows: 1, columns: 4, repeating: 0 as Float)
      var d = Differentiator<HyperDual<Float>>()
      d.hessian(at: [1], into: &result) { x in x[0] }
    }
    expectMessage("into has 1 rows × 4 columns, the point has 1 entries; it must have as many of both", in: columns)
    let gradient = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, slopes) = (Matrix(rows: 2, columns: 2, repeating: 0.0), [0.0])
      var d = Differentiator<HyperDual<Double>>()
      d.hessian(at: [1, 2], gradient: &slopes, into: &result) { x in x[0] }
    }
    expectMessage("gradient has 1 entries, the point has 2; they must have as many", in: gradient)
    let none = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (result, slopes) = (Matrix(rows: 2, columns: 2, repeating: 0.0), [Double]())
      var d = Differentiator<Dual<Dual<Double>>>()
      d.hessian(at: [1, 2], gradient: &slopes, into: &result) { x in x[0] }
    }
    expectMessage("gradient has 0 entries, the point has 2; they must have as many", in: none)
    let product = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var product = [0.0, 0, 0]
      var d = Differentiator<HyperDual<Double>>()
      d.hessianVectorProduct(at: [1, 2], along: [1, 2], into: &product) { x in x[0] }
    }
    expectMessage("into has 3 entries, the point has 2; they must have as many", in: product)
    let line = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = secondDirectionalDerivative(at: [1, 2], along: [1]) { x in x[0] }
    }
    expectMessage("along has 1 entries, the point has 2; they must have as many", in: line)
    let lanes = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = hessianVectorProduct(at: [1, 2], along: [1], lanes: .automatic) { x in x[0] }
    }
    expectMessage("along has 1 entries, the point has 2; they must have as many", in: lanes)
  }
}

/// Whether nothing varies at a point, as in that evaluation.
private func isUnseeded(_ x: [Dual<Dual<Double>>]) -> Bool {
  x.allSatisfy { $0.isIdentical(to: Dual(Dual($0.value.value))) }
}
