import DualNumbers
import TestSupport
import Testing

/// Every driver in its generic form, over several scalars.
@Suite("Drivers, generic")
struct GenericDriverTests {
  @Test("all forms on all scalars")
  func allScalars() {
    check(Double.self)
    check(Float.self)
    check(Dual<Double>.self)
    check(Dual<Dual<Double>>.self)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      check(Float80.self)
    #endif
  }

  // In generic code only the generic forms are in question, for Double as well.
  private func check<S: FloatingPoint & SendableMetatype>(_: S.Type) {
    checkDerivative(S.self)
    checkDirectional(S.self)
    checkGradient(S.self)
    checkJacobian(S.self)
    checkColumns(S.self)
    checkEmpty(S.self)
  }

  private func checkDerivative<S: FloatingPoint>(_: S.Type) {
    #expect(derivative(at: 2 as S) { x in x * x * x } == 12)
    let (y, slope) = valueWithDerivative(at: 2 as S) { x in x * x * x }
    #expect(y == 8 && slope == 12)
  }

  private func checkDirectional<S: FloatingPoint>(_: S.Type) {
    let (x, v): ([S], [S]) = (System.point(), System.direction())
    #expect(directionalDerivative(at: x, along: v) { System.height($0) } == 30)
    let expected: [S] = System.jacobianTimesDirection()
    #expect(directionalDerivative(at: x, along: v) { System.outputs($0) } == expected)
    let scalar = valueWithDirectionalDerivative(at: x, along: v) { System.height($0) }
    #expect(scalar.value == 31 && scalar.derivative == 30)
    let vector = valueWithDirectionalDerivative(at: x, along: v) { System.outputs($0) }
    #expect(vector.value == System.values() && vector.derivative == expected)
    var (values, result) = ([S](repeating: 9, count: 4), [S](repeating: 9, count: 4))
    var d = Differentiator<Dual<S>>()
    d.directionalDerivative(at: x, along: v, into: &result) { System.write($0, into: &$1) }
    #expect(result == expected)
    result = [9, 9, 9, 9]
    d.directionalDerivative(at: x, along: v, value: &values, into: &result) { System.write($0, into: &$1) }
    #expect(values == System.values() && result == expected)
  }

  private func checkGradient<S: FloatingPoint>(_: S.Type) {
    let x: [S] = System.point()
    let expected: [S] = System.gradient()
    #expect(gradient(at: x) { System.height($0) } == expected)
    let both = valueWithGradient(at: x) { System.height($0) }
    #expect(both.value == 31 && both.gradient == expected)
    var result = [S](repeating: 9, count: 3)
    var d = Differentiator<Dual<S>>()
    let value = d.gradient(at: x, into: &result) { System.height($0) }
    #expect(value == 31 && result == expected)
  }

  private func checkJacobian<S: FloatingPoint>(_: S.Type) {
    let x: [S] = System.point()
    let expected = Matrix<S>(rows: System.jacobian())
    #expect(jacobian(at: x) { System.outputs($0) } == expected)
    let both = valueWithJacobian(at: x) { System.outputs($0) }
    #expect(both.value == System.values() && both.jacobian == expected)
    var result = Matrix<S>(rows: 4, columns: 3, repeating: 9)
    var d = Differentiator<Dual<S>>()
    d.jacobian(at: x, into: &result) { System.write($0, into: &$1) }
    #expect(result == expected)
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    var values = [S](repeating: 9, count: 4)
    d.jacobian(at: x, value: &values, into: &result) { System.write($0, into: &$1) }
    #expect(values == System.values() && result == expected)
  }

  private func checkColumns<S: FloatingPoint & SendableMetatype>(_: S.Type) {
    let x: [S] = System.point()
    let expected = Matrix<S>(rows: System.jacobian())
    let columns = jacobianColumns(at: x) { System.outputs($0) }
    #expect(columns.count == 3)
    var d = Differentiator<Dual<S>>()
    for j in 0..<3 {
      #expect(jacobianColumn(j, at: x) { System.outputs($0) } == Array(expected.column(j)))
      var result = [S](repeating: 9, count: 4)
      d.jacobianColumn(j, at: x, into: &result) { System.write($0, into: &$1) }
      #expect(result == Array(expected.column(j)))
      #expect(columns[j] == result)
    }
  }

  private func checkEmpty<S: FloatingPoint>(_: S.Type) {
    let none: [S] = []
    #expect(gradient(at: none) { _ in 7 } == [])
    #expect(valueWithGradient(at: none) { _ in 7 }.value == 7)
    #expect(jacobian(at: none) { _ in [1, 2] } == Matrix(rows: 2, columns: 0, columnMajor: []))
    #expect(valueWithJacobian(at: none) { _ in [1, 2] }.value == [1, 2])
    #expect(directionalDerivative(at: none, along: none) { _ in 7 } == 0)
  }

  @Test("the generic forms make as many passes as the concrete ones")
  func evaluations() {
    let (x, v): ([Float], [Float]) = (System.point(), System.direction())
    var count = 0
    func height(_ x: [Dual<Float>]) -> Dual<Float> {
      count += 1
      return System.height(x)
    }
    func outputs(_ x: [Dual<Float>]) -> [Dual<Float>] {
      count += 1
      return System.outputs(x)
    }
    func write(_ x: [Dual<Float>], _ y: inout [Dual<Float>]) {
      count += 1
      System.write(x, into: &y)
    }
    func passes(_ body: () -> Void) -> Int {
      count = 0
      body()
      return count - unseededPasses
    }
    var d = Differentiator<Dual<Float>>()
    var (entries, values, result) = (x, [Float](repeating: 0, count: 4), [Float](repeating: 0, count: 4))
    var matrix = Matrix<Float>(rows: 4, columns: 3, repeating: 0)
    #expect(passes { _ = valueWithDerivative(at: 2 as Float) { height([$0, $0, $0]) } } == 1)
    #expect(passes { _ = directionalDerivative(at: x, along: v, of: height) } == 1)
    #expect(passes { _ = directionalDerivative(at: x, along: v, of: outputs) } == 1)
    #expect(passes { _ = valueWithDirectionalDerivative(at: x, along: v, of: height) } == 1)
    #expect(passes { _ = valueWithDirectionalDerivative(at: x, along: v, of: outputs) } == 1)
    #expect(passes { d.directionalDerivative(at: x, along: v, into: &result, of: write) } == 1)
    #expect(passes { d.directionalDerivative(at: x, along: v, value: &values, into: &result, of: write) } == 1)
    #expect(passes { _ = gradient(at: x, of: height) } == 3)
    #expect(passes { _ = valueWithGradient(at: x, of: height) } == 3)
    #expect(passes { d.gradient(at: x, into: &entries, of: height) } == 3)
    #expect(passes { _ = jacobian(at: x, of: outputs) } == 3)
    #expect(passes { _ = valueWithJacobian(at: x, of: outputs) } == 3)
    #expect(passes { d.jacobian(at: x, into: &matrix, of: write) } == 3)
    #expect(passes { d.jacobian(at: x, value: &values, into: &matrix, of: write) } == 3)
    #expect(passes { _ = jacobianColumn(2, at: x, of: outputs) } == 1)
    #expect(passes { d.jacobianColumn(2, at: x, into: &result, of: write) } == 1)
  }

  @Test("second derivatives are derivatives of derivatives")
  func nestedDrivers() {
    #expect(derivative(at: 2) { x in derivative(at: x) { y in y * y * y } } == 12)
    // The Hessian of x₀x₁ + x₂².
    let hessian = jacobian(at: [2, 3, 5]) { x in gradient(at: x) { y in System.height(y) } }
    #expect(hessian == Matrix(rows: [[0, 1, 0], [1, 0, 0], [0, 0, 2]]))
    let third = derivative(at: 2) { x in derivative(at: x) { y in derivative(at: y) { z in z * z * z * z } } }
    #expect(third == 48)
  }
}
