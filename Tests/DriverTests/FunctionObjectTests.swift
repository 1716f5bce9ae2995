import DualNumbers
import Testing

/// Every driver of functions and maps that are generic over their numbers, which may throw.
@Suite("Function objects")
struct FunctionObjectTests {
  @Test("every driver, on every scalar")
  func everyScalar() {
    checkLanes(Double.self)
    checkLanes(Float.self)
    checkOneDirection(Dual<Double>.self)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      checkOneDirection(Float80.self)
    #endif
  }

  private func checkLanes<S: ElementaryScalar & FloatingPoint & SIMDScalar & Sendable>(_: S.Type) {
    checkOneDirection(S.self)
    let x: [S] = System.point()
    let slopes: [S] = System.gradient()
    let matrix = Matrix<S>(rows: System.jacobian())
    #expect(gradient(at: x, lanes: .automatic, of: Height()) == slopes)
    let both = valueWithGradient(at: x, lanes: .automatic, of: Height())
    #expect(both.value == 31 && both.gradient == slopes)
    #expect(jacobian(at: x, lanes: .automatic, of: Outputs()) == matrix)
    let values = valueWithJacobian(at: x, lanes: .automatic, of: Outputs())
    #expect(values.value == System.values() && values.jacobian == matrix)
    let directions: [[S]] = [System.direction(), [1, 0, 0]]
    #expect(directionalDerivatives(at: x, along: directions, of: Height()) == [30, 3])
    let columns: [S] = System.jacobianTimesDirection() + [3, 1, 25, 0]
    #expect(directionalDerivatives(at: x, along: directions, of: Outputs()).columnMajor == columns)
    checkPrepared(DualVector<SIMD2<S>>.self)
    checkPrepared(ClosureLanes<S>.self)
    var d = AutomaticDifferentiator<S>()
    var (entries, value, result) = ([S](repeating: 9, count: 3), [S](repeating: 9, count: 4), matrix)
    #expect(d.gradient(at: x, into: &entries, of: Height()) == 31 && entries == slopes)
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, into: &result, of: Outputs())
    #expect(result == matrix)
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, value: &value, into: &result, of: Outputs())
    #expect(value == System.values() && result == matrix)
  }

  private func checkOneDirection<S: ElementaryScalar & FloatingPoint & Sendable>(_: S.Type) {
    let (x, v): ([S], [S]) = (System.point(), System.direction())
    let matrix = Matrix<S>(rows: System.jacobian())
    #expect(gradient(at: x, of: Height()) == System.gradient())
    let both = valueWithGradient(at: x, of: Height())
    #expect(both.value == 31 && both.gradient == System.gradient())
    #expect(jacobian(at: x, of: Outputs()) == matrix)
    let values = valueWithJacobian(at: x, of: Outputs())
    #expect(values.value == System.values() && values.jacobian == matrix)
    let columns = jacobianColumns(at: x, of: Outputs())
    for j in 0..<3 {
      #expect(jacobianColumn(j, at: x, of: Outputs()) == Array(matrix.column(j)))
      #expect(columns[j] == Array(matrix.column(j)))
    }
    var (d, entries) = (Differentiator<Dual<S>>(), [S](repeating: 9, count: 4))
    for j in 0..<3 {
      d.jacobianColumn(j, at: x, into: &entries, of: Outputs())
      #expect(entries == Array(matrix.column(j)))
    }
    d.directionalDerivative(at: x, along: v, into: &entries, of: Outputs())
    #expect(entries == System.jacobianTimesDirection())
    #expect(directionalDerivative(at: x, along: v, of: Height()) == 30)
    #expect(directionalDerivative(at: x, along: v, of: Outputs()) == System.jacobianTimesDirection())
    let along = valueWithDirectionalDerivative(at: x, along: v, of: Height())
    #expect(along.value == 31 && along.derivative == 30)
    let outputs = valueWithDirectionalDerivative(at: x, along: v, of: Outputs())
    #expect(outputs.value == System.values() && outputs.derivative == System.jacobianTimesDirection())
    checkPrepared(Dual<S>.self)
  }

  private func checkPrepared<Number: SeededNumber & ElementaryScalar>(_: Number.Type) {
    typealias S = Number.Value
    let x: [S] = System.point()
    let matrix = Matrix<S>(rows: System.jacobian())
    var d = Differentiator<Number>()
    var (entries, value, result) = ([S](repeating: 9, count: 3), [S](repeating: 9, count: 4), matrix)
    #expect(d.gradient(at: x, into: &entries, of: Height()) == 31 && entries == System.gradient())
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, into: &result, of: Outputs())
    #expect(result == matrix)
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, value: &value, into: &result, of: Outputs())
    #expect(value == System.values() && result == matrix)
  }

  @Test("no inputs: one evaluation")
  func empty() {
    struct Seven: DifferentiableFunction { func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { 7 } }
    let none: [Double] = []
    #expect(gradient(at: none, of: Seven()) == [])
    #expect(valueWithGradient(at: none, lanes: .automatic, of: Seven()).value == 7)
    #expect(valueWithJacobian(at: none, of: RoughMap(outputs: 2)).value == [0.5, 0.5])
    #expect(valueWithJacobian(at: none, lanes: .automatic, of: RoughMap(outputs: 2)).jacobian.rows == 2)
    var (d, entries) = (AutomaticDifferentiator<Double>(), none)
    #expect(d.gradient(at: none, into: &entries, of: Seven()) == 7)
  }

  // MARK: Errors

  @Test("the error has the type that the object says")
  func typed() {
    let x: [Double] = System.point()
    do throws(Interruption) {
      _ = try gradient(at: x, of: FusedHeight(fuse: Fuse(1)))
      Issue.record("no error")
    } catch {
      #expect(error.pass == 1)
    }
    do throws(Interruption) {
      var (d, result) = (AutomaticDifferentiator<Double>(), Matrix(rows: 4, columns: 3, repeating: 9.0))
      try d.jacobian(at: x, into: &result, of: FusedOutputs(fuse: Fuse(0)))
      Issue.record("no error")
    } catch {
      #expect(error.pass == 0)
    }
  }

  @Test("the error comes out unchanged, and no further pass is made", arguments: 0..<3)
  func unchanged(pass: Int) {
    let (x, v): ([Double], [Double]) = (System.point(), System.direction())
    expect(pass) { try _ = gradient(at: x, of: FusedHeight(fuse: $0)) }
    expect(pass) { try _ = valueWithGradient(at: x, of: FusedHeight(fuse: $0)) }
    expect(pass) { try _ = jacobian(at: x, of: FusedOutputs(fuse: $0)) }
    expect(pass) { try _ = valueWithJacobian(at: x, of: FusedOutputs(fuse: $0)) }
    let many: [Double] = Rough.point(2 * ClosureLanes<Double>.laneCount + 1)
    let wide = many + many + many
    expect(pass) { try _ = gradient(at: wide, lanes: .automatic, of: FusedHeight(fuse: $0)) }
    expect(pass) { try _ = jacobian(at: wide, lanes: .automatic, of: FusedOutputs(fuse: $0)) }
    let directions = many.map { [$0, 1, 2] }
    expect(pass) { try _ = directionalDerivatives(at: x, along: directions, of: FusedHeight(fuse: $0)) }
    expect(pass) { try _ = directionalDerivatives(at: x, along: directions, of: FusedOutputs(fuse: $0)) }
    expect(0) { try _ = jacobianColumn(1, at: x, of: FusedOutputs(fuse: $0)) }
    expect(0) { try _ = directionalDerivative(at: x, along: v, of: FusedHeight(fuse: $0)) }
    expect(0) { try _ = directionalDerivative(at: x, along: v, of: FusedOutputs(fuse: $0)) }
    expect(0) { try _ = valueWithDirectionalDerivative(at: x, along: v, of: FusedHeight(fuse: $0)) }
    expect(0) { try _ = valueWithDirectionalDerivative(at: x, along: v, of: FusedOutputs(fuse: $0)) }
    expect(0) { try _ = gradient(at: [] as [Double], of: FusedHeight(fuse: $0)) }
  }

  @Test("into: what the passes before gave is written, the values are as they were", arguments: 0..<3)
  func buffers(pass: Int) {
    let x: [Double] = System.point()
    let full = Matrix<Double>(rows: System.jacobian()).columnMajor
    let written = Array(full.prefix(4 * pass) + [Double](repeating: 9, count: 12 - 4 * pass))
    var (d, entries, values) = (Differentiator<Dual<Double>>(), [9.0, 9, 9], [8.0, 8, 8, 8])
    expect(pass) { try d.gradient(at: x, into: &entries, of: FusedHeight(fuse: $0)) }
    #expect(entries == Array([3.0, 2, 10].prefix(pass) + [9.0, 9, 9].suffix(3 - pass)))
    var result = Matrix(rows: 4, columns: 3, repeating: 9.0)
    expect(pass) { try d.jacobian(at: x, into: &result, of: FusedOutputs(fuse: $0)) }
    #expect(result.columnMajor == written)
    result = Matrix(rows: 4, columns: 3, repeating: 9.0)
    expect(pass) { try d.jacobian(at: x, value: &values, into: &result, of: FusedOutputs(fuse: $0)) }
    #expect(result.columnMajor == written && values == [8, 8, 8, 8])
    // And works as new.
    d.jacobian(at: x, value: &values, into: &result, of: Outputs())
    #expect(result.columnMajor == full && values == System.values())
    var automatic = AutomaticDifferentiator<Double>()
    (entries, values) = ([9, 9, 9], [8, 8, 8, 8])
    expect(0) { try automatic.gradient(at: x, into: &entries, of: FusedHeight(fuse: $0)) }
    expect(0) { try automatic.jacobian(at: x, value: &values, into: &result, of: FusedOutputs(fuse: $0)) }
    #expect(entries == [9, 9, 9] && values == [8, 8, 8, 8] && result.columnMajor == full)
  }

  /// Expects the error of that pass, and so many evaluations.
  private func expect(_ pass: Int, sourceLocation: SourceLocation = #_sourceLocation, _ body: (Fuse) throws -> Void) {
    let fuse = Fuse(pass)
    #expect(throws: Interruption(pass: pass), sourceLocation: sourceLocation) { try body(fuse) }
    #expect(fuse.count == pass + 1, sourceLocation: sourceLocation)
  }
}
