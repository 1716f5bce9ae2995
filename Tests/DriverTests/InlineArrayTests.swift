import DualNumbers
import TestSupport
import Testing

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
private func list<let n: Int, T>(_ x: InlineArray<n, T>) -> [T] { x.listed }

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
private func inline<let n: Int, T>(_ x: [T]) -> InlineArray<n, T> { InlineArray<n, T> { x[$0] } }

/// Generic functions by name, as `lanes: SIMD2<Double>.self` takes them.
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
private func height<T: ElementaryScalar>(_ x: InlineArray<3, T>) -> T { Height()(list(x)) }
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
private func outputs<T: ElementaryScalar>(_ x: InlineArray<3, T>) -> InlineArray<4, T> { inline(Outputs()(list(x))) }

/// Points whose size the compiler knows.
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
private enum InlineArrayChecks {
  static func closures() {
    let x: InlineArray<3, Double> = [2, 3, 5]
    let g = gradient(at: x) { x in x[0] * x[1] + x[2] * x[2] }
    #expect(list(g) == [3, 2, 10])
    let lanes = valueWithGradient(at: x, lanes: .automatic) { x in
      let product = x[0] * x[1]
      return product + x[2] * x[2]
    }
    #expect(lanes.value == 31 && list(lanes.gradient) == [3, 2, 10])
    #expect(jacobian(at: x) { x in [x[0] * x[1], x[2]] } == Matrix(rows: [[3, 2, 0], [0, 0, 1]]))
    #expect(jacobian(at: x, lanes: .automatic) { x in [x[0] * x[1]] } == Matrix(rows: [[3, 2, 0]]))
    let v: InlineArray<3, Double> = [4, -1, 2]
    let along = directionalDerivative(at: x, along: v) { x in x[0] * x[1] + x[2] * x[2] }
    #expect(along == 30)
    #expect(list(gradient(at: x, lanes: SIMD2<Double>.self, of: height)) == [3, 2, 10])
    #expect(jacobian(at: x, lanes: SIMD4<Double>.self, of: outputs) == Matrix(rows: System.jacobian()))
  }

  static func every<S: FloatingPoint & SIMDScalar & ElementaryScalar>(_: S.Type) {
    oneDirection(S.self)
    let x: InlineArray<3, S> = [2, 3, 5]
    #expect(list(gradient(at: x, lanes: .automatic) { System.height(list($0)) }) == System.gradient())
    let expected = Matrix<S>(rows: System.jacobian())
    #expect(jacobian(at: x, lanes: .automatic) { System.outputs(list($0)) } == expected)
    let both = valueWithJacobian(at: x, lanes: .automatic) { x -> InlineArray<4, ClosureLanes<S>> in outputs(x) }
    #expect(both.value == System.values() && both.jacobian == expected)
    inLanes(SIMD2<S>.self)
    inLanes(SIMD4<S>.self)
  }

  static func oneDirection<S: FloatingPoint & ElementaryScalar>(_: S.Type) {
    let x: InlineArray<3, S> = [2, 3, 5]
    let v: InlineArray<3, S> = [4, -1, 2]
    let expected = Matrix<S>(rows: System.jacobian())
    #expect(list(gradient(at: x) { System.height(list($0)) }) == System.gradient())
    let both = valueWithGradient(at: x) { System.height(list($0)) }
    #expect(both.value == 31 && list(both.gradient) == System.gradient())
    #expect(jacobian(at: x) { System.outputs(list($0)) } == expected)
    let values = valueWithJacobian(at: x) { x -> InlineArray<4, Dual<S>> in outputs(x) }
    #expect(values.value == System.values() && values.jacobian == expected)
    var (d, result) = (Differentiator<Dual<S>>(), Matrix<S>(rows: 4, columns: 3, repeating: 9))
    d.jacobian(at: x, into: &result) { System.outputs(list($0)) }
    #expect(result == expected)
    #expect(directionalDerivative(at: x, along: v) { System.height(list($0)) } == 30)
    let along = valueWithDirectionalDerivative(at: x, along: v) { System.height(list($0)) }
    #expect(along.value == 31 && along.derivative == 30)
    #expect(directionalDerivative(at: x, along: v) { System.outputs(list($0)) } == System.jacobianTimesDirection())
    #expect(jacobianColumn(1, at: x) { System.outputs(list($0)) } == Array(expected.column(1)))
  }

  static func inLanes<Lanes: SIMD>(_: Lanes.Type) where Lanes.Scalar: FloatingPoint & ElementaryScalar & SIMDScalar {
    typealias S = Lanes.Scalar
    let x: InlineArray<3, S> = [2, 3, 5]
    let expected = Matrix<S>(rows: System.jacobian())
    #expect(list(gradient(at: x, lanes: Lanes.self, of: height)) == System.gradient())
    let both = valueWithGradient(at: x, lanes: Lanes.self, of: height)
    #expect(both.value == 31 && list(both.gradient) == System.gradient())
    #expect(jacobian(at: x, lanes: Lanes.self, of: outputs) == expected)
    let values = valueWithJacobian(at: x, lanes: Lanes.self) { System.outputs(list($0)) }
    #expect(values.value == System.values() && values.jacobian == expected)
    var (d, result) = (Differentiator<DualVector<Lanes>>(), Matrix<S>(rows: 4, columns: 3, repeating: 9))
    d.jacobian(at: x, into: &result, of: outputs)
    #expect(result == expected)
    var numbers = [S](repeating: 9, count: 4)
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, value: &numbers, into: &result, of: outputs)
    #expect(numbers == System.values() && result == expected)
  }

  /// Every size has the bits of the form over an array, and as many passes.
  static func law<let n: Int>(_: InlineArray<n, Double>) {
    let numbers: [Double] = Rough.point(n)
    let (x, map): (InlineArray<n, Double>, RoughMap) = (inline(numbers), RoughMap(outputs: 6))
    let expected = valueWithGradient(at: numbers) { RoughFunction()($0) }
    let matrix = valueWithJacobian(at: numbers) { map($0) }
    var calls = 0
    // Each form in closures of its own: in one function, the bodies that all of them inline took minutes to compile.
    @inline(never)
    func check(
      _ form: String, lanes: Int, _ gradient: () -> (value: Double, gradient: InlineArray<n, Double>),
      _ jacobian: () -> (value: [Double], jacobian: Matrix<Double>)
    ) {
      calls = 0
      let (y, j) = (gradient(), jacobian())
      #expect(y.value == expected.value && areSame(list(y.gradient), expected.gradient), "\(form), \(n)")
      #expect(j.value == matrix.value && areSame(j.jacobian.columnMajor, matrix.jacobian.columnMajor), "\(form), \(n)")
      #expect(calls == 2 * (max(1, (n + lanes - 1) / lanes) + unseededPasses), "\(form), \(n)")
    }
    func f<T: ElementaryScalar>(_ x: InlineArray<n, T>) -> T {
      calls += 1
      return RoughFunction()(list(x))
    }
    func outputs<T: ElementaryScalar>(_ x: InlineArray<n, T>) -> InlineArray<6, T> {
      calls += 1
      return inline(map(list(x)))
    }
    check("one direction", lanes: 1) {
      valueWithGradient(at: x) { f($0) }
    } _: {
      valueWithJacobian(at: x) { outputs($0) }
    }
    check("lanes of closures", lanes: ClosureLanes<Double>.laneCount) {
      valueWithGradient(at: x, lanes: .automatic) { f($0) }
    } _: {
      valueWithJacobian(at: x, lanes: .automatic) { outputs($0) }
    }
    check("two lanes", lanes: 2) {
      valueWithGradient(at: x, lanes: SIMD2<Double>.self, of: f)
    } _: {
      valueWithJacobian(at: x, lanes: SIMD2<Double>.self, of: outputs)
    }
    check("sixteen lanes", lanes: 16) {
      valueWithGradient(at: x, lanes: SIMD16<Double>.self, of: f)
    } _: {
      valueWithJacobian(at: x, lanes: SIMD16<Double>.self, of: outputs)
    }
  }

  static func laws() {
    law(InlineArray<0, Double>(repeating: 0))
    law(InlineArray<1, Double>(repeating: 0))
    law(InlineArray<2, Double>(repeating: 0))
    law(InlineArray<5, Double>(repeating: 0))
    law(InlineArray<8, Double>(repeating: 0))
    law(InlineArray<9, Double>(repeating: 0))
    // Up to sixteen the numbers are visited by straight-line code.
    law(InlineArray<15, Double>(repeating: 0))
    law(InlineArray<16, Double>(repeating: 0))
    law(InlineArray<17, Double>(repeating: 0))
    law(InlineArray<33, Double>(repeating: 0))
  }

  static func errors(_ pass: Int) {
    let x: InlineArray<3, Double> = [2, 3, 5]
    func expect(_ pass: Int, _ body: (Fuse) throws -> Void) {
      let fuse = Fuse(pass)
      #expect(throws: Interruption(pass: pass)) { try body(fuse) }
      #expect(fuse.count == pass + 1)
    }
    func burning<Result>(_ fuse: Fuse, _ result: Result) throws -> Result {
      try fuse.burn()
      return result
    }
    expect(pass) { fuse in _ = try gradient(at: x) { x in try burning(fuse, x[0]) }[0] }
    expect(pass) { fuse in _ = try valueWithJacobian(at: x) { x in try burning(fuse, [x[0]]) } }
    expect(0) { fuse in _ = try gradient(at: x, lanes: .automatic) { x in try burning(fuse, x[0]) }[0] }
    expect(min(pass, 1)) { fuse in
      _ = try gradient(at: x, lanes: SIMD2<Double>.self) { x in try burning(fuse, x[0]) }[0]
    }
    expect(0) { fuse in _ = try directionalDerivative(at: x, along: x) { x in try burning(fuse, x[0]) } }
    var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 4, columns: 3, repeating: 9.0))
    expect(pass) { fuse in
      try d.jacobian(at: x, into: &result) { x in try burning(fuse, System.outputs(list(x))) }
    }
    let full = Matrix<Double>(rows: System.jacobian()).columnMajor
    #expect(result.columnMajor == Array(full.prefix(4 * pass) + [Double](repeating: 9, count: 12 - 4 * pass)))
  }
}

@Suite("Inline arrays")
struct InlineArrayTests {
  @Test("closures without annotations, and functions by name")
  func closures() {
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) else { return }
    InlineArrayChecks.closures()
  }

  @Test("every driver, on every scalar")
  func generic() {
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) else { return }
    InlineArrayChecks.every(Double.self)
    InlineArrayChecks.every(Float.self)
    InlineArrayChecks.oneDirection(Dual<Double>.self)
  }

  @Test("every size: the bits of the form over an array, ⌈n / lanes⌉ evaluations, one where it is empty")
  func sizes() {
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) else { return }
    InlineArrayChecks.laws()
  }

  @Test("errors come out unchanged; the columns before are written", arguments: 0..<3)
  func errors(pass: Int) {
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) else { return }
    InlineArrayChecks.errors(pass)
  }
}
