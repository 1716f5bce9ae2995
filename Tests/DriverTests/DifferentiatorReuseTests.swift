import DualNumbers
import TestSupport
import Testing

/// A differentiator works as new, whatever it was used for before.
@Suite("Differentiators in use again")
struct DifferentiatorReuseTests {
  /// Thirteen inputs: seven passes of two lanes, four of four, two of eight, one of sixteen.
  private let point: [Double] = Rough.point(13)
  private let map = RoughMap(outputs: 6)

  @Test("gradients after other sizes and after a function that threw", arguments: driverLanes)
  func gradients(lanes: LanesType) { checkGradients(lanes.type) }

  private func checkGradients<Lanes: TestedLanes>(_: Lanes.Type) {
    checkGradients(DualVector<Lanes>.self)
    checkGradients(SkippingDualVector<Lanes>.self)
  }

  private func checkGradients<Number: SeededNumber & ElementaryScalar>(_: Number.Type)
  where Number.Value: TestedLaneScalar {
    typealias Scalar = Number.Value
    let x = point.map { Scalar($0) }
    let expected = valueWithGradient(at: x) { RoughFunction()($0) }
    let passes = (13 + Number.laneCount - 1) / Number.laneCount
    var d = Differentiator<Number>()
    for pass in 0..<passes {
      var entries = [Scalar](repeating: 9, count: 13)
      var count = 0
      #expect(throws: Interruption(pass: pass)) {
        try d.gradient(at: x, into: &entries) { x in
          defer { count += 1 }
          if count == pass { throw Interruption(pass: pass) }
          return RoughFunction()(x)
        }
      }
      #expect(count == pass + 1)
      let written = min(13, pass * Number.laneCount)
      #expect(areSame(entries, expected.gradient.prefix(written) + [Scalar](repeating: 9, count: 13 - written)))
      entries = [Scalar](repeating: 9, count: 13)
      let value = d.gradient(at: x, into: &entries) { RoughFunction()($0) }
      #expect(value == expected.value && areSame(entries, expected.gradient))
    }
    for n in [1, 40, 0, 7, 39, 13] {
      let x: [Scalar] = Rough.point(n)
      var entries = x
      d.gradient(at: x, into: &entries) { RoughFunction()($0) }
      #expect(areSame(entries, gradient(at: x) { RoughFunction()($0) }))
      entries = x
      d.gradient(at: x, inputs: n, into: &entries) { RoughFunction()($0) }
      #expect(areSame(entries, gradient(at: x) { RoughFunction()($0) }))
    }
  }

  @Test("Jacobians after other sizes and after a function that threw", arguments: driverLanes)
  func jacobians(lanes: LanesType) { checkJacobians(lanes.type) }

  private func checkJacobians<Lanes: TestedLanes>(_: Lanes.Type) {
    checkJacobians(DualVector<Lanes>.self)
    checkJacobians(SkippingDualVector<Lanes>.self)
  }

  private func checkJacobians<Number: SeededNumber & ElementaryScalar>(_: Number.Type)
  where Number.Value: TestedLaneScalar {
    typealias Scalar = Number.Value
    let x = point.map { Scalar($0) }
    let expected = valueWithJacobian(at: x) { map($0) }
    let passes = (13 + Number.laneCount - 1) / Number.laneCount
    var d = Differentiator<Number>()
    for pass in 0..<passes {
      var values = [Scalar](repeating: 8, count: 6)
      var matrix = Matrix<Scalar>(rows: 6, columns: 13, repeating: 9)
      var count = 0
      #expect(throws: Interruption(pass: pass)) {
        try d.jacobian(at: x, value: &values, into: &matrix) { x, y in
          defer { count += 1 }
          // Spoils the outputs before it throws.
          for i in y.indices { y[i] = 5 * x[i] }
          if count == pass { throw Interruption(pass: pass) }
          map.write(x, into: &y)
        }
      }
      #expect(count == pass + 1)
      #expect(values == [8, 8, 8, 8, 8, 8])
      let written = 6 * min(13, pass * Number.laneCount)
      #expect(
        areSame(
          matrix.columnMajor,
          expected.jacobian.columnMajor.prefix(written) + [Scalar](repeating: 9, count: 78 - written)))
      d.jacobian(at: x, value: &values, into: &matrix) { map.write($0, into: &$1) }
      #expect(values == expected.value && areSame(matrix.columnMajor, expected.jacobian.columnMajor))
    }
    for (n, m) in [(1, 9), (40, 2), (0, 3), (7, 7), (39, 0), (13, 6)] {
      let x: [Scalar] = Rough.point(n)
      let map = RoughMap(outputs: m)
      let expected = jacobian(at: x) { map($0) }.columnMajor
      var matrix = Matrix<Scalar>(rows: m, columns: n, repeating: 9)
      d.jacobian(at: x, into: &matrix) { map.write($0, into: &$1) }
      #expect(areSame(matrix.columnMajor, expected))
      matrix = Matrix(rows: m, columns: n, repeating: 9)
      d.jacobian(at: x, into: &matrix, of: map)
      #expect(areSame(matrix.columnMajor, expected))
      matrix = Matrix(rows: m, columns: n, repeating: 9)
      d.jacobian(at: x, inputs: n, into: &matrix) { map.write($0, into: &$1) }
      #expect(areSame(matrix.columnMajor, expected))
    }
  }

  @Test("the forms of one direction after a function that threw leave and give the same")
  func oneDirection() {
    let expected = jacobian(at: point) { map($0) }
    var d = Differentiator<Dual<Double>>()
    var column = [Double](repeating: 9, count: 6)
    #expect(throws: Interruption(pass: 0)) {
      try d.jacobianColumn(4, at: point, into: &column) { x, y in
        y[0] = x[0]
        throw Interruption(pass: 0)
      }
    }
    #expect(throws: Interruption(pass: 0)) {
      try d.directionalDerivative(at: point, along: point, into: &column) { x, y in
        y[0] = x[0]
        throw Interruption(pass: 0)
      }
    }
    #expect(column == [9, 9, 9, 9, 9, 9])
    for j in [3, 12, 0] {
      d.jacobianColumn(j, at: point, into: &column) { map.write($0, into: &$1) }
      #expect(areSame(column, Array(expected.column(j))))
    }
    d.directionalDerivative(at: point, along: point, into: &column) { map.write($0, into: &$1) }
    #expect(areSame(column, directionalDerivative(at: point, along: point) { map($0) }))
    var entries = point
    d.gradient(at: point, into: &entries) { RoughFunction()($0) }
    #expect(areSame(entries, gradient(at: point) { RoughFunction()($0) }))
  }

  @Test("a function finds zeros in the first pass of a size, and what it left in the others")
  func outputsFound() {
    var d = Differentiator<DualVector<SIMD2<Double>>>()
    for (rows, first) in [(2, [0.0, 0]), (2, [3 + Double(unseededPasses), 2]), (3, [0, 0, 0]), (2, [0, 0])] {
      var matrix = Matrix(rows: rows, columns: 6, repeating: 0.0)
      var found: [[Double]] = []
      d.jacobian(at: [1, 2, 3, 4, 5, 6], into: &matrix) { x, y in
        found.append(y.map(\.value))
        y[0] = DualVector(Double(found.count))
        y[1] = x[1]
      }
      let rest = Array(repeating: 0.0, count: rows - 2)
      #expect(found.dropLast(unseededPasses) == [first, [1, 2] + rest, [2, 2] + rest])
    }
  }

  @Test("so does one that is called for a column or a direction")
  func outputsFoundInOneDirection() {
    var d = Differentiator<Dual<Double>>()
    var (column, found) = ([0.0, 0.0], [[Double]]())
    for _ in 1...2 {
      d.jacobianColumn(1, at: [3, 4], into: &column) { x, y in
        found.append(y.map(\.value))
        (y[0], y[1]) = (7, x[1])
      }
      #expect(column == [0, 1])
      d.directionalDerivative(at: [3, 4], along: [2, 5], into: &column) { x, y in
        found.append(y.map(\.value))
        (y[0], y[1]) = (x[0], 9)
      }
      #expect(column == [2, 0])
    }
    let passes = stride(from: 0, to: found.count, by: 1 + unseededPasses).map { found[$0] }
    #expect(passes == [[0, 0], [7, 4], [3, 9], [7, 4]])
  }

  @Test("a function that keeps its point has one that stays as it was")
  func keptPoint() {
    var d = Differentiator<DualVector<SIMD4<Double>>>()
    var kept: [[DualVector<SIMD4<Double>>]] = []
    var entries = [0.0, 0, 0, 0, 0]
    d.gradient(at: [1, 2, 3, 4, 5], into: &entries) { x in
      kept.append(x)
      return x[0] * x[4]
    }
    #expect(entries == [5, 0, 0, 0, 1])
    let constants = kept.dropLast(unseededPasses).map { pass in pass.map { $0.tangent == SIMD4() } }
    #expect(constants == [[false, false, false, false, true], [true, true, true, true, false]])
    kept = []
    d.gradient(at: [1, 2, 3, 4, 5], inputs: 5, into: &entries) { x in
      kept.append(x)
      return x[0] * x[4]
    }
    #expect(entries == [5, 0, 0, 0, 1])
    #expect(kept.dropLast(unseededPasses).map { pass in pass.map { $0.tangent == SIMD4() } } == constants)
  }

  @Test("a differentiator goes with its copy")
  func copies() {
    var d = Differentiator<DualVector<SIMD2<Double>>>()
    var (first, second) = ([0.0, 0, 0], [0.0, 0])
    d.gradient(at: [2, 3, 5], into: &first) { x in x[0] * x[1] * x[2] }
    var copy = d
    copy.gradient(at: [2, 3], into: &second) { x in x[0] * x[1] }
    d.gradient(at: [2, 3, 5], into: &first) { x in x[0] * x[1] * x[2] }
    #expect(first == [15, 10, 6] && second == [3, 2])
  }

  @Test("an automatic differentiator serves every size in turn")
  func automatic() {
    var d = AutomaticDifferentiator<Double>()
    for n in [40, 1, 3, 0, 17, 2, 8, 12, 40, 5, 1, 16] {
      let x: [Double] = Rough.point(n)
      var entries = x
      let value = d.gradient(at: x, into: &entries, of: RoughFunction())
      #expect(value == RoughFunction()(x))
      #expect(areSame(entries, gradient(at: x) { RoughFunction()($0) }))
      let expected = valueWithJacobian(at: x) { map($0) }
      var (values, matrix) = ([Double](repeating: 8, count: 6), Matrix(rows: 6, columns: n, repeating: 9.0))
      d.jacobian(at: x, value: &values, into: &matrix, of: map)
      #expect(values == expected.value && areSame(matrix.columnMajor, expected.jacobian.columnMajor))
    }
  }
}
