import DerivativeChecking
import DualNumbers
import Foundation
import Testing

@Suite("Checks of products Jᵀ·w")
struct VectorJacobianProductTests {
  // Three functions of two numbers, and Jᵀ·w by hand.
  private func f<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * x[1], T.sin(x[0]), x[1] * x[1] * x[1]] }

  private func adjoint(_ x: [Double], _ w: [Double]) -> [Double] {
    [w[0] * x[1] + w[1] * Double.cos(x[0]), w[0] * x[0] + w[2] * 3 * x[1] * x[1]]
  }

  private func product(_ x: [Double], _ v: [Double]) -> [Double] {
    [v[0] * x[1] + x[0] * v[1], Double.cos(x[0]) * v[0], 3 * x[1] * x[1] * v[1]]
  }

  @Test("a right one passes, at many points, by dual numbers and by a given product")
  func right() {
    let points = PointList.random(100, in: [-3...3, 1e-3...1e3], seed: 7) as PointList<Double>
    let report = checkVectorJacobianProduct(at: points, of: { x in f(x) }, given: { x, w in adjoint(x, w) })
    #expect(report.passed && report.pointCount == 100 && report.subject == .vectorJacobianProduct)
    #expect(report.description.contains("vector–Jacobian product, 1×1, at 100 points"), "\(report)")
    #expect(checkVectorJacobianProduct(at: points, of: product, given: adjoint).passed)
  }

  @Test("each wrong entry is found", arguments: 0..<5)
  func wrong(entry: Int) {
    // J has five entries that are not always 0; one of them is 1 + 1e-9 times as large.
    let wrong = { (x: [Double], w: [Double]) -> [Double] in
      var factors = [Double](repeating: 1, count: 5)
      factors[entry] += 1e-9
      return [
        factors[0] * w[0] * x[1] + factors[1] * w[1] * Double.cos(x[0]),
        factors[2] * w[0] * x[0] + factors[3] * w[2] * 3 * x[1] * x[1] + (factors[4] - 1) * w[1],
      ]
    }
    let report = checkVectorJacobianProduct(at: [1.25, 0.75], of: { x in f(x) }, given: { x, w in wrong(x, w) })
    #expect(!report.passed && report.worst?.verdict == .wrong, "\(report)")
    #expect(!checkVectorJacobianProduct(at: [1.25, 0.75], of: product, given: wrong).passed)
  }

  @Test("J·w instead of Jᵀ·w of a square matrix")
  func transposed() {
    let matrix = [[1.0, 2], [3, 4]]
    let report = checkVectorJacobianProduct(at: [1, 1]) { x in
      [matrix[0][0] * x[0] + matrix[0][1] * x[1], matrix[1][0] * x[0] + matrix[1][1] * x[1]]
    } given: { _, w in
      [matrix[0][0] * w[0] + matrix[0][1] * w[1], matrix[1][0] * w[0] + matrix[1][1] * w[1]]
    }
    #expect(!report.passed)
  }

  @Test("a wrong number of entries is reported with both counts")
  func shape() {
    let report = checkVectorJacobianProduct(at: [1, 2], of: { x in f(x) }, given: { _, w in w })
    #expect(!report.passed && report.findings.map(\.kind) == [.wrongShape])
    #expect(report.findings[0].message == "the given product has 3 entries, but there are 2 inputs")
  }

  @Test("terms that cancel: what counts is their size")
  func cancellation() {
    // Every direction has opposite terms of size 1e8 in it, the difference is of size 1.
    let report = checkVectorJacobianProduct(at: [3, 4]) { x in
      [1e8 * x[0], -1e8 * x[0] + x[1]]
    } given: { _, w in
      [1e8 * w[0] - 1e8 * w[1], w[1]]
    }
    #expect(report.passed, "\(report)")
  }

  @Test("no outputs, NaN, and no point")
  func edges() {
    let none = checkVectorJacobianProduct(at: [1, 2], of: { _, _ in [] }, given: { _, _ in [0, 0] })
    #expect(none.passed)
    let nan = checkVectorJacobianProduct(at: [1], of: { _, _ in [.nan] }, given: { _, _ in [.nan] })
    #expect(nan.passed && nan.findings.map(\.kind) == [.notANumber])
    #expect(!checkVectorJacobianProduct(at: [1], of: { _, v in v }, given: { _, _ in [.nan] }).passed)
    #expect(!checkVectorJacobianProduct(at: .each([] as [[Double]]), of: { _, v in v }, given: { _, w in w }).passed)
  }

  @Test("a report survives JSON, and what the functions throw goes to the caller")
  func codable() throws {
    let report = checkVectorJacobianProduct(at: [1.25, 0.75], of: { x in f(x) }, given: { x, w in adjoint(x, w) })
    let copy = try JSONDecoder().decode(DerivativeReport.self, from: JSONEncoder().encode(report))
    #expect(copy == report)
    struct Refusal: Error {}
    #expect(throws: Refusal.self) {
      try checkVectorJacobianProduct(at: [1.0], of: { _, v in v }, given: { _, _ in throw Refusal() })
    }
  }

  @Test("in single precision")
  func single() {
    let report = checkVectorJacobianProduct(at: [1.25, 0.75] as [Float]) { x in
      [x[0] * x[1]]
    } given: { x, w in
      [w[0] * x[1], w[0] * x[0]]
    }
    #expect(report.passed && report.scalar == "Float")
  }
}
