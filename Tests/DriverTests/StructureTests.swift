import DualNumbers
import TestSupport
import Testing

/// Points that are structures of the user's, with an array inside.
@Suite("Structures of numbers")
struct StructureTests {
  private let point = Rig(base: 2.0, joints: [3, 5])
  private let expected = Matrix<Double>(rows: System.jacobian())
  private let units: [[Double]] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]

  @Test("closures without annotations")
  func closures() {
    let g = gradient(at: point) { x in x.base * x.joints[0] + x.joints[1] * x.joints[1] }
    #expect(g.base == 3 && g.joints == [2, 10])
    let lanes = gradient(at: point, lanes: .automatic) { x in
      let product = x.base * x.joints[0]
      return product + x.joints[1] * x.joints[1]
    }
    #expect(lanes.base == 3 && lanes.joints == [2, 10])
    let j = jacobian(at: point) { x in [x.base * x.joints[0], x.joints[1]] }
    #expect(j == Matrix(rows: [[3, 2, 0], [0, 0, 1]]))
    #expect(directionalDerivative(at: point, along: Rig([4, -1, 2])) { x in x.base * x.joints[0] } == 10)
  }

  @Test("every driver, on every scalar")
  func generic() {
    check(Double.self)
    check(Float.self)
    checkOneDirection(Dual<Double>.self)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      checkOneDirection(Float80.self)
    #endif
  }

  private func check<S: FloatingPoint & SIMDScalar>(_: S.Type) {
    checkOneDirection(S.self)
    let x = Rig<S>(System.point())
    let expected = Matrix<S>(rows: System.jacobian())
    #expect(gradient(at: x, lanes: .automatic) { System.height($0.numbers) }.numbers == System.gradient())
    let both = valueWithGradient(at: x, lanes: .automatic) { System.height($0.numbers) }
    #expect(both.value == 31 && both.gradient.numbers == System.gradient())
    #expect(jacobian(at: x, lanes: .automatic) { System.outputs($0.numbers) } == expected)
    let outputs = valueWithJacobian(at: x, lanes: .automatic) { Rig(System.outputs($0.numbers)) }
    #expect(outputs.value == System.values() && outputs.jacobian == expected)
    var d = Differentiator<ClosureLanes<S>>()
    var result = Matrix<S>(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, into: &result) { System.outputs($0.numbers) }
    #expect(result == expected)
    var values = [S](repeating: 9, count: 4)
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, value: &values, into: &result) { System.outputs($0.numbers) }
    #expect(values == System.values() && result == expected)
  }

  private func checkOneDirection<S: FloatingPoint>(_: S.Type) {
    let x = Rig<S>(System.point())
    let expected = Matrix<S>(rows: System.jacobian())
    #expect(gradient(at: x) { System.height($0.numbers) }.numbers == System.gradient())
    let both = valueWithGradient(at: x) { System.height($0.numbers) }
    #expect(both.value == 31 && both.gradient.numbers == System.gradient())
    #expect(jacobian(at: x) { System.outputs($0.numbers) } == expected)
    // The results may be a structure as well.
    #expect(jacobian(at: x) { Rig(System.outputs($0.numbers)) } == expected)
    let outputs = valueWithJacobian(at: x) { System.outputs($0.numbers) }
    #expect(outputs.value == System.values() && outputs.jacobian == expected)
    var (d, result) = (Differentiator<Dual<S>>(), Matrix<S>(rows: 4, columns: 3, repeating: 9))
    d.jacobian(at: x, into: &result) { System.outputs($0.numbers) }
    #expect(result == expected)
    let v = Rig<S>(System.direction())
    #expect(directionalDerivative(at: x, along: v) { System.height($0.numbers) } == 30)
    let along = valueWithDirectionalDerivative(at: x, along: v) { System.height($0.numbers) }
    #expect(along.value == 31 && along.derivative == 30)
    #expect(directionalDerivative(at: x, along: v) { System.outputs($0.numbers) } == System.jacobianTimesDirection())
    let all = valueWithDirectionalDerivative(at: x, along: v) { Rig(System.outputs($0.numbers)) }
    #expect(all.value == System.values() && all.derivative == System.jacobianTimesDirection())
    for j in 0..<3 { #expect(jacobianColumn(j, at: x) { System.outputs($0.numbers) } == Array(expected.column(j))) }
    var values = [S](repeating: 9, count: 4)
    result = Matrix(rows: 4, columns: 3, repeating: 9)
    d.jacobian(at: x, value: &values, into: &result) { System.outputs($0.numbers) }
    #expect(values == System.values() && result == expected)
  }

  @Test("one direction: an evaluation per number, in the order of the structure")
  func seeds() {
    var seen: [[Double]] = []
    let height = { (x: Rig<Dual<Double>>) -> Dual<Double> in
      #expect(x.numbers.map(\.value) == System.point())
      seen.append(x.numbers.map(\.tangent))
      return System.height(x.numbers)
    }
    let outputs = { (x: Rig<Dual<Double>>) -> [Dual<Double>] in [height(x)] }
    _ = gradient(at: point, of: height)
    #expect(seen.dropLast(unseededPasses) == units)
    seen = []
    _ = valueWithJacobian(at: point, of: outputs)
    #expect(seen.dropLast(unseededPasses) == units)
    seen = []
    var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 1, columns: 3, repeating: 9.0))
    d.jacobian(at: point, into: &result, of: outputs)
    #expect(seen.dropLast(unseededPasses) == units && result.columnMajor == [3, 2, 10])
    seen = []
    _ = directionalDerivative(at: point, along: Rig([4, -1, 2]), of: height)
    #expect(seen.dropLast(unseededPasses) == [[4, -1, 2]])
  }

  @Test("in lanes: ⌈n / lanes⌉ evaluations, and the bits of the form over an array", arguments: Array(1...20) + [41])
  func lanes(count: Int) {
    let numbers: [Double] = Rough.point(count)
    let (x, map) = (Rig(numbers), RoughMap(outputs: 6))
    let passes = (count + ClosureLanes<Double>.laneCount - 1) / ClosureLanes<Double>.laneCount
    var calls = 0
    func counted<Result>(_ result: Result) -> Result {
      calls += 1
      return result
    }
    let expected = valueWithGradient(at: numbers) { RoughFunction()($0) }
    let single = valueWithGradient(at: x) { counted(RoughFunction()($0.numbers)) }
    #expect(
      calls == count + unseededPasses && single.value == expected.value
        && areSame(single.gradient.numbers, expected.gradient))
    calls = 0
    let lanes = valueWithGradient(at: x, lanes: .automatic) { counted(RoughFunction()($0.numbers)) }
    #expect(
      calls == passes + unseededPasses && lanes.value == expected.value
        && areSame(lanes.gradient.numbers, expected.gradient))
    calls = 0
    let outputs = valueWithJacobian(at: numbers) { map($0) }
    let matrix = valueWithJacobian(at: x, lanes: .automatic) { counted(map($0.numbers)) }
    #expect(calls == passes + unseededPasses && matrix.value == outputs.value)
    #expect(areSame(matrix.jacobian.columnMajor, outputs.jacobian.columnMajor))
    calls = 0
    var (d, result) = (Differentiator<ClosureLanes<Double>>(), Matrix(rows: 6, columns: count, repeating: 77.0))
    d.jacobian(at: x, into: &result) { counted(map($0.numbers)) }
    #expect(calls == passes + unseededPasses && areSame(result.columnMajor, outputs.jacobian.columnMajor))
  }

  @Test("no numbers: one evaluation in every driver")
  func empty() {
    var calls = 0
    func counted<Result>(_ result: Result) -> Result {
      calls += 1
      return result
    }
    let x = NoNumbers<Double>()
    var (d, result) = (Differentiator<Dual<Double>>(), Matrix<Double>(rows: 2, columns: 0, columnMajor: []))
    _ = gradient(at: x) { _ in counted(7) }
    #expect(calls == 1 * (1 + unseededPasses))
    #expect(
      valueWithGradient(at: x, lanes: .automatic) { _ in counted(7) }.value == 7 && calls == 2 * (1 + unseededPasses))
    #expect(jacobian(at: x) { _ in counted([1, 2]) } == result && calls == 3 * (1 + unseededPasses))
    #expect(
      valueWithJacobian(at: x, lanes: .automatic) { _ in counted([1, 2]) }.value == [1, 2]
        && calls == 4 * (1 + unseededPasses))
    d.jacobian(at: x, into: &result) { _ in counted([1, 2]) }
    #expect(directionalDerivative(at: x, along: x) { _ in counted(7) } == 0 && calls == 6 * (1 + unseededPasses))
  }

  @Test("errors come out unchanged; the columns before are written", arguments: 0..<3)
  func errors(pass: Int) {
    func burning<Result>(_ fuse: Fuse, _ result: Result) throws -> Result {
      try fuse.burn()
      return result
    }
    func expect(_ pass: Int, _ body: (Fuse) throws -> Void) {
      let fuse = Fuse(pass)
      #expect(throws: Interruption(pass: pass)) { try body(fuse) }
      #expect(fuse.count == pass + 1)
    }
    expect(pass) { fuse in _ = try gradient(at: point) { x in try burning(fuse, x.base) } }
    expect(pass) { fuse in _ = try valueWithGradient(at: point) { x in try burning(fuse, x.base) } }
    expect(pass) { fuse in _ = try valueWithJacobian(at: point) { x in try burning(fuse, [x.base]) } }
    expect(0) { fuse in _ = try gradient(at: point, lanes: .automatic) { x in try burning(fuse, x.base) } }
    expect(0) { fuse in _ = try jacobian(at: point, lanes: .automatic) { x in try burning(fuse, [x.base]) } }
    expect(0) { fuse in _ = try directionalDerivative(at: point, along: point) { x in try burning(fuse, x.base) } }
    var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 4, columns: 3, repeating: 9.0))
    expect(pass) { fuse in
      try d.jacobian(at: point, into: &result) { x in try burning(fuse, System.outputs(x.numbers)) }
    }
    let written = expected.columnMajor.prefix(4 * pass) + [Double](repeating: 9, count: 12).suffix(12 - 4 * pass)
    #expect(result.columnMajor == Array(written))
  }

  @Test("a structure lists its numbers in the order of `mapNumbers`")
  func list() {
    #expect(point.listed == [2, 3, 5])
    #expect(Rig<Dual<Double>>([1, 2, 3]).listed == [1, 2, 3])
  }
}

/// A structure may be empty.
private struct NoNumbers<T> {
  func mapNumbers<U>(_ f: (T) -> U) -> NoNumbers<U> { NoNumbers<U>() }
}
extension NoNumbers: NumberStructure where T: FloatingPoint { typealias OverDuals = NoNumbers<Dual<T>> }
extension NoNumbers: LaneStructure where T: FloatingPoint & SIMDScalar {
  typealias OverLanes = NoNumbers<ClosureLanes<T>>
}
