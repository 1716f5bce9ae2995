import DualNumbers
import Testing

/// Points of two to four arguments.
@Suite("Functions of two to four arguments")
struct ArgumentTests {
  /// x²y: 12 at (2, 3), with slopes 12 and 4.
  private static func two<T: FloatingPoint>(_ x: T, _ y: T) -> T { x * x * y }
  /// xyz − w²: −19 at (2, 3, 5, 7), with slopes 15, 10, 6 and −14.
  private static func four<T: FloatingPoint>(_ x: T, _ y: T, _ z: T, _ w: T) -> T { x * y * z - w * w }
  private static func products<T: FloatingPoint>(_ x: T, _ y: T, _ z: T, _ w: T) -> [T] { [x * y, z * w, x - w] }

  @Test("closures without annotations, on Double")
  func closures() {
    #expect(gradient(at: 2, 3) { x, y in x * x * y } == (12, 4))
    #expect(gradient(at: 2, 3, 5) { x, y, z in x * y + z * z } == (3, 2, 10))
    #expect(gradient(at: 2, 3, 5, 7) { x, y, z, w in x * y * z - w * w } == (15, 10, 6, -14))
    let (y, slopes) = valueWithGradient(at: 2, 3) { x, y in
      let square = x * x
      return square * y
    }
    #expect(y == 12 && slopes == (12, 4))
    let matrix = jacobian(at: 2, 3) { x, y in [x * y, x - y * y, y] }
    #expect(matrix == Matrix(rows: [[3, 2], [1, -6], [0, 1]]))
    #expect(valueWithJacobian(at: 2, 3) { x, y in [x * y, x] }.value == [6, 2])
    #expect(directionalDerivative(at: 2, 3, along: (4, -1)) { x, y in x * x * y } == 44)
    #expect(directionalDerivative(at: 2, 3, along: (4, -1)) { x, y in [x * y, y] } == [10, -1])
    #expect(valueWithDirectionalDerivative(at: 2, 3, 5, along: (4, -1, 2)) { x, y, z in x * y * z }.value == 30)
    #expect(
      valueWithDirectionalDerivative(at: 1, 2, 3, 4, along: (1, 0, 0, 0)) { x, y, z, w in [x * w, z] }.value == [4, 3])
  }

  @Test("every driver, on every scalar")
  func generic() {
    check(Double.self)
    check(Float.self)
  }

  private func check<S: FloatingPoint & SIMDScalar>(_: S.Type) {
    #expect(gradient(at: 2 as S, 3) { Self.two($0, $1) } == (12, 4))
    #expect(gradient(at: 2 as S, 3, 5) { System.height([$0, $1, $2]) } == (3, 2, 10))
    #expect(gradient(at: 2 as S, 3, 5, 7) { Self.four($0, $1, $2, $3) } == (15, 10, 6, -14))
    let second = valueWithGradient(at: 2 as S, 3) { Self.two($0, $1) }
    #expect(second.value == 12 && second.gradient == (12, 4))
    let third = valueWithGradient(at: 2 as S, 3, 5) { System.height([$0, $1, $2]) }
    #expect(third.value == 31 && third.gradient == (3, 2, 10))
    let fourth = valueWithGradient(at: 2 as S, 3, 5, 7) { Self.four($0, $1, $2, $3) }
    #expect(fourth.value == -19 && fourth.gradient == (15, 10, 6, -14))
    checkJacobians(S.self)
    checkDirections(S.self)
  }

  private func checkJacobians<S: FloatingPoint & SIMDScalar>(_: S.Type) {
    let two: [[S]] = [[3, 2], [1, -1]]
    #expect(jacobian(at: 2 as S, 3) { [$0 * $1, $0 - $1] } == Matrix(rows: two))
    let second = valueWithJacobian(at: 2 as S, 3) { [$0 * $1, $0 - $1] }
    #expect(second.value == [6, -1] && second.jacobian == Matrix(rows: two))
    let three = Matrix<S>(rows: System.jacobian())
    #expect(jacobian(at: 2 as S, 3, 5) { System.outputs([$0, $1, $2]) } == three)
    let third = valueWithJacobian(at: 2 as S, 3, 5) { System.outputs([$0, $1, $2]) }
    #expect(third.value == System.values() && third.jacobian == three)
    let four = Matrix<S>(rows: [[3, 2, 0, 0], [0, 0, 7, 5], [1, 0, 0, -1]])
    #expect(jacobian(at: 2 as S, 3, 5, 7) { Self.products($0, $1, $2, $3) } == four)
    let fourth = valueWithJacobian(at: 2 as S, 3, 5, 7) { Self.products($0, $1, $2, $3) }
    #expect(fourth.value == [6, 35, -5] && fourth.jacobian == four)
    let none = jacobian(at: 2 as S, 3) { _, _ in [] }
    #expect(none.rows == 0 && none.columns == 2)
  }

  private func checkDirections<S: FloatingPoint>(_: S.Type) {
    #expect(directionalDerivative(at: 2 as S, 3, along: (4, -1)) { Self.two($0, $1) } == 44)
    #expect(directionalDerivative(at: 2 as S, 3, 5, along: (4, -1, 2)) { System.height([$0, $1, $2]) } == 30)
    #expect(directionalDerivative(at: 2 as S, 3, 5, 7, along: (1, -1, 2, 3)) { Self.four($0, $1, $2, $3) } == -25)
    // With their values, of several functions, and both.
    let two = valueWithDirectionalDerivative(at: 2 as S, 3, along: (4, -1)) { x, y in x * x * y }
    #expect(two.value == 12 && two.derivative == 44)
    let three = valueWithDirectionalDerivative(at: 2 as S, 3, 5, along: (4, -1, 2)) { System.height([$0, $1, $2]) }
    #expect(three.value == 31 && three.derivative == 30)
    let four = valueWithDirectionalDerivative(at: 2 as S, 3, 5, 7, along: (1, -1, 2, 3)) { $0 * $1 + $2 * $3 }
    #expect(four.value == 41 && four.derivative == 30)
    #expect(directionalDerivative(at: 2 as S, 3, along: (4, -1)) { x, y in [x * y, y] } == [10, -1])
    let outputs: [S] = System.jacobianTimesDirection()
    #expect(directionalDerivative(at: 2 as S, 3, 5, along: (4, -1, 2)) { System.outputs([$0, $1, $2]) } == outputs)
    #expect(directionalDerivative(at: 2 as S, 3, 5, 7, along: (1, -1, 2, 3)) { [$0 * $1, $2 * $3] } == [1, 29])
    let ofTwo = valueWithDirectionalDerivative(at: 2 as S, 3, along: (4, -1)) { x, y in [x * y, y] }
    #expect(ofTwo.value == [6, 3] && ofTwo.derivative == [10, -1])
    let ofThree = valueWithDirectionalDerivative(at: 2 as S, 3, 5, along: (4, -1, 2)) { System.outputs([$0, $1, $2]) }
    #expect(ofThree.value == System.values() && ofThree.derivative == outputs)
    let ofFour = valueWithDirectionalDerivative(at: 2 as S, 3, 5, 7, along: (1, -1, 2, 3)) { [$0 * $1, $2 * $3] }
    #expect(ofFour.value == [6, 35] && ofFour.derivative == [1, 29])
  }

  @Test("at dual numbers, the derivative along a direction is one: second derivatives")
  func nested() {
    checkDirections(Dual<Double>.self)
    let second = derivative(at: 3) { y in directionalDerivative(at: 2, y, along: (1, 0)) { x, y in x * x * y * y } }
    #expect(second == 24)
  }

  @Test("one evaluation, each argument in a lane of its own")
  func seeds() {
    var seen: [[Double]] = []
    func record(_ x: [ClosureLanes<Double>]) {
      seen += x.map { number in (0..<4).map { number.derivative(lane: $0) } }
    }
    let units: [[Double]] = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
    _ = gradient(at: 2, 3) { x, y in
      record([x, y])
      return x
    }
    #expect(Array(seen.prefix(2)) == Array(units.prefix(2)))
    seen = []
    _ = valueWithJacobian(at: 2, 3, 5) { x, y, z in
      record([x, y, z])
      return [x]
    }
    #expect(Array(seen.prefix(3)) == Array(units.prefix(3)))
    seen = []
    _ = valueWithGradient(at: 2, 3, 5, 7) { x, y, z, w in
      record([x, y, z, w])
      return w
    }
    #expect(Array(seen.prefix(4)) == units)
  }

  @Test("the bits of the form over an array")
  func bits() {
    for seed in 0..<20 {
      let x: [Double] = Rough.point(4, seed: UInt64(seed))
      let (a, b, c, d) = gradient(at: x[0], x[1], x[2], x[3]) { RoughFunction()([$0, $1, $2, $3]) }
      #expect(areSame([a, b, c, d], gradient(at: x) { RoughFunction()($0) }))
      let matrix = jacobian(at: x[0], x[1], x[2]) { RoughMap(outputs: 5)([$0, $1, $2]) }
      let expected = jacobian(at: Array(x.prefix(3))) { RoughMap(outputs: 5)($0) }
      #expect(areSame(matrix.columnMajor, expected.columnMajor))
    }
  }

  @Test("errors come out unchanged")
  func errors() {
    let error = Interruption(pass: 0)
    #expect(throws: error) { try gradient(at: 2.0, 3) { _, _ in throw error } }
    #expect(throws: error) { try gradient(at: 2 as Float, 3, 5) { _, _, _ in throw error } }
    #expect(throws: error) { try gradient(at: 2.0, 3, 5, 7) { _, _, _, _ in throw error } }
    #expect(throws: error) { try valueWithGradient(at: 2.0, 3) { _, _ in throw error } }
    #expect(throws: error) { try jacobian(at: 2.0, 3, 5) { _, _, _ in throw error } }
    #expect(throws: error) { try valueWithJacobian(at: 2.0, 3, 5, 7) { _, _, _, _ in throw error } }
    #expect(throws: error) { try directionalDerivative(at: 2.0, 3, along: (1, 0)) { _, _ in throw error } }
  }
}
