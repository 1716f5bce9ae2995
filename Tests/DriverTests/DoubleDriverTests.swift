import DualNumbers
import TestSupport
import Testing

/// Every driver in its concrete form on `Double`, and what each costs: closures without annotations.
@Suite("Drivers on Double")
struct DoubleDriverTests {
  let point = [2.0, 3, 5]
  let expected = Matrix<Double>(rows: System.jacobian())

  @Test("derivative: one evaluation")
  func ofOneNumber() {
    var count = 0
    let slope = derivative(at: 2) { x in
      count += 1
      return x * x * x
    }
    #expect(slope == 12 && count == 1 + unseededPasses)
    let (y, also) = valueWithDerivative(at: 2) { x in
      count += 1
      return x * x * x
    }
    #expect(y == 8 && also == 12 && count == 2 * (1 + unseededPasses))
    #expect(derivative(at: 0, of: sin) == 1)
    #expect(derivative(at: 0) { x in exp(2 * x) } == 2)
    #expect(derivative(at: 3) { _ in 5 } == 0)
  }

  @Test("directionalDerivative: one evaluation, whatever the sizes")
  func directional() {
    let v = [4.0, -1, 2]
    var count = 0
    #expect(directionalDerivative(at: point, along: v) { x in counted(&count, System.height(x)) } == 30)
    let outputs: [Double] = directionalDerivative(at: point, along: v) { x in counted(&count, System.outputs(x)) }
    #expect(outputs == System.jacobianTimesDirection())
    let scalar = valueWithDirectionalDerivative(at: point, along: v) { x in counted(&count, System.height(x)) }
    #expect(scalar.value == 31 && scalar.derivative == 30)
    let vector = valueWithDirectionalDerivative(at: point, along: v) { x in counted(&count, System.outputs(x)) }
    #expect(vector.value == System.values() && vector.derivative == outputs)
    #expect(count == 4 * (1 + unseededPasses))
    var (values, result) = ([9.0, 9, 9, 9], [9.0, 9, 9, 9])
    var d = Differentiator<Dual<Double>>()
    d.directionalDerivative(at: point, along: v, into: &result) { x, y in
      count += 1
      System.write(x, into: &y)
    }
    #expect(result == outputs)
    result = [9, 9, 9, 9]
    d.directionalDerivative(at: point, along: v, value: &values, into: &result) { x, y in
      count += 1
      System.write(x, into: &y)
    }
    #expect(values == System.values() && result == outputs && count == 6 * (1 + unseededPasses))
    #expect(directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) } == 0.6)
  }

  @Test("gradient: an evaluation per input, each with that input alone varying")
  func gradients() {
    var seen: [[Double]] = []
    let height = { (x: [Dual<Double>]) -> Dual<Double> in
      seen.append(x.map(\.tangent))
      return System.height(x)
    }
    let units: [[Double]] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    #expect(gradient(at: point, of: height) == [3, 2, 10])
    #expect(seen.dropLast(unseededPasses) == units)
    seen = []
    let both = valueWithGradient(at: point, of: height)
    #expect(both.value == 31 && both.gradient == [3, 2, 10] && seen.dropLast(unseededPasses) == units)
    seen = []
    var (d, result) = (Differentiator<Dual<Double>>(), [9.0, 9, 9])
    #expect(d.gradient(at: point, into: &result, of: height) == 31)
    #expect(result == [3, 2, 10] && seen.dropLast(unseededPasses) == units)
    result = [9, 9, 9]
    d.gradient(at: point, into: &result) { x in x[0] * x[1] + x[2] * x[2] }
    #expect(result == [3, 2, 10])
  }

  @Test("jacobian: an evaluation per input, each with that input alone varying")
  func jacobians() {
    var seen: [[Double]] = []
    let outputs = { (x: [Dual<Double>]) -> [Dual<Double>] in
      seen.append(x.map(\.tangent))
      return System.outputs(x)
    }
    let write = { (x: [Dual<Double>], y: inout [Dual<Double>]) in
      seen.append(x.map(\.tangent))
      System.write(x, into: &y)
    }
    let units: [[Double]] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    #expect(jacobian(at: point, of: outputs) == expected)
    #expect(seen.dropLast(unseededPasses) == units)
    seen = []
    let both = valueWithJacobian(at: point, of: outputs)
    #expect(both.value == System.values() && both.jacobian == expected && seen.dropLast(unseededPasses) == units)
    seen = []
    var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 4, columns: 3, repeating: 9.0))
    d.jacobian(at: point, into: &result, of: write)
    #expect(result == expected && seen.dropLast(unseededPasses) == units)
    (seen, result) = ([], Matrix(rows: 4, columns: 3, repeating: 9.0))
    var values = [9.0, 9, 9, 9]
    d.jacobian(at: point, value: &values, into: &result, of: write)
    #expect(values == System.values() && result == expected && seen.dropLast(unseededPasses) == units)
  }

  @Test("jacobianColumn: one evaluation")
  func column() {
    var (count, d) = (0, Differentiator<Dual<Double>>())
    for j in 0..<3 {
      #expect(jacobianColumn(j, at: point) { x in counted(&count, System.outputs(x)) } == Array(expected.column(j)))
      var result = [9.0, 9, 9, 9]
      d.jacobianColumn(j, at: point, into: &result) { x, y in
        count += 1
        System.write(x, into: &y)
      }
      #expect(result == Array(expected.column(j)))
    }
    #expect(count == 6 * (1 + unseededPasses))
  }

  @Test("a writing function finds zeros in the first pass, then the outputs of the pass before")
  func keptOutputs() {
    var found: [[Double]] = []
    var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 1, columns: 3, repeating: 9.0))
    d.jacobian(at: [2, 3, 4], into: &result) { x, y in
      found.append([y[0].value, y[0].tangent])
      y[0] = x[0] * x[1] * x[2]
    }
    #expect(found.dropLast(unseededPasses) == [[0, 0], [24, 12], [24, 8]])
    #expect(result.columnMajor == [12, 8, 6])
  }

  @Test("empty input: one evaluation in every driver")
  func empty() {
    var count = 0
    func evaluations(_ body: () -> Void) -> Int {
      count = 0
      body()
      return count - unseededPasses
    }
    let none: [Double] = []
    var (d, entries, written) = (Differentiator<Dual<Double>>(), none, [9.0, 9])
    var matrix = Matrix<Double>(rows: 2, columns: 0, columnMajor: [])
    let counts = [
      evaluations { #expect(gradient(at: none) { _ in counted(&count, 7) } == []) },
      evaluations {
        let both = valueWithGradient(at: none) { x in counted(&count, Dual(Double(x.count + 7))) }
        #expect(both.value == 7 && both.gradient == [])
      },
      evaluations { #expect(d.gradient(at: none, into: &entries) { _ in counted(&count, 7) } == 7) },
      evaluations {
        #expect(jacobian(at: none) { _ in counted(&count, [1, 2]) } == Matrix(rows: 2, columns: 0, columnMajor: []))
      },
      evaluations {
        let values = valueWithJacobian(at: none) { _ in counted(&count, [1, 2]) }
        #expect(values.value == [1, 2] && values.jacobian.columns == 0)
      },
      evaluations { d.jacobian(at: none, into: &matrix) { _, _ in count += 1 } },
      evaluations {
        d.jacobian(at: none, value: &written, into: &matrix) { _, y in
          count += 1
          y = [3, 4]
        }
        #expect(written == [3, 4])
      },
      evaluations { #expect(directionalDerivative(at: none, along: none) { _ in counted(&count, 7) } == 0) },
    ]
    #expect(counts == [1, 1, 1, 1, 1, 1, 1, 1])
    #expect(jacobianColumns(at: none) { _ in [1] }.isEmpty)
  }

  @Test("no outputs make a Jacobian without rows")
  func noOutputs() {
    let matrix = jacobian(at: [1, 2]) { _ in [] }
    #expect(matrix == Matrix<Double>(rows: 0, columns: 2, columnMajor: []))
    var result = Matrix<Double>(rows: 0, columns: 2, columnMajor: [])
    var d = Differentiator<Dual<Double>>()
    d.jacobian(at: [1, 2], into: &result) { _, _ in }
    #expect(directionalDerivative(at: [1], along: [1]) { _ in [] } == [])
  }

  @Test("NaN and ∞ are data")
  func notFinite() {
    #expect(derivative(at: .nan) { x in x * x }.isNaN)
    #expect(gradient(at: [.infinity, 2]) { x in x[0] + 3 * x[1] } == [1, 3])
    let matrix = jacobian(at: [.nan, 2]) { x in [x[0] * x[1], x[1]] }
    #expect(matrix[0, 1].isNaN && matrix[1, 0] == 0 && matrix[1, 1] == 1)
  }

  private func counted<Result>(_ count: inout Int, _ result: Result) -> Result {
    count += 1
    return result
  }
}
