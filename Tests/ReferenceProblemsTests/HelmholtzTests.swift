import DualNumbers
import ReferenceProblems
import Testing

struct HelmholtzReference: Decodable {
  struct Record: Decodable {
    let n: Int
    let point: String
    let gasConstant: Double
    let temperature: Double
    let xHex: [String]
    let value: String
    let gradient: [String]
    let hessianTimesV: [String]
    let vHessianV: String

    enum CodingKeys: String, CodingKey {
      case n, point, xHex, value, gradient, hessianTimesV, vHessianV
      case gasConstant = "R"
      case temperature = "T"
    }
  }

  let records: [Record]
}

@Suite("Helmholtz energy")
struct HelmholtzTests {
  /// Relative to each number. The sums have up to 2500 terms, but nearly all of one sign, and their
  /// rounding averages out: the worst seen is 7e-16 in a gradient, 6e-16 in the second order.
  static let tolerance = 4e-15

  @Test("value, gradient and Hessian along a direction", arguments: [1, 8, 15, 22, 29, 36, 43, 50])
  func derivatives(n: Int) throws {
    let reference: HelmholtzReference = try decoded("helmholtz/reference")
    let records = reference.records.filter { $0.n == n }
    #expect(records.count == (n == 1 ? 2 : 4))

    for record in records {
      let x = record.xHex.compactMap { Double($0) }
      #expect(x == (record.point == "P1" ? HelmholtzEnergy.ramp(n) : HelmholtzEnergy.decay(n)))
      let v = (0..<n).map { $0.isMultiple(of: 2) ? 1.0 : -1.0 }
      let energy = HelmholtzEnergy(
        components: n, gasConstant: record.gasConstant, temperature: record.temperature)
      // x + εv, one level down: what is computed from it carries its derivative along v.
      let moving = zip(x, v).map { Dual($0, tangent: $1) }

      let slopes = gradient(at: x) { x in energy(x) }
      let slopesAlong = gradient(at: moving) { x in energy(x) }
      let curvature = directionalDerivative(at: moving, along: v.map { Dual($0) }) { x in energy(x) }

      var comparison = Comparison("n = \(n), \(record.point), RT = \(record.gasConstant * record.temperature)")
      func check(_ actual: [Double], _ expected: [String], _ name: String) throws {
        try #require(actual.count == expected.count)
        for (index, text) in expected.enumerated() {
          let expected = Double(text) ?? .nan
          comparison.check(
            actual[index], expected, tolerance: Self.tolerance * abs(expected), "\(name)[\(index)]")
        }
      }
      try check([energy(x)], [record.value], "f")
      try check(slopes, record.gradient, "∇f")
      try check(slopesAlong.map(\.value), record.gradient, "∇f, nested")
      try check(slopesAlong.map(\.tangent), record.hessianTimesV, "Hv")
      try check([curvature.tangent], [record.vHessianV], "vᵀHv")
      #expect(comparison.failures == 0, "\(comparison.report)")
    }
  }

  /// The entries of a row nearly cancel in H·v, so errors are relative to the sum of their sizes.
  @Test("the Hessian, times that direction and without it", arguments: [1, 8, 15])
  func hessianRows(n: Int) throws {
    let reference: HelmholtzReference = try decoded("helmholtz/reference")
    var comparison = Comparison("n = \(n)")
    for record in reference.records where record.n == n {
      let x = record.xHex.compactMap { Double($0) }
      let energy = HelmholtzEnergy(components: n, gasConstant: record.gasConstant, temperature: record.temperature)
      let v = (0..<n).map { $0.isMultiple(of: 2) ? 1.0 : -1.0 }
      let product = hessianVectorProduct(at: x, along: v) { x in energy(x) }
      let (value, slopes, h) = valueWithGradientAndHessian(at: x) { x in energy(x) }
      comparison.check(value, energy(x), tolerance: 0, "f")
      for i in 0..<n {
        let terms = zip(h.row(i), v).map(*)
        let (expected, slope) = (Double(record.hessianTimesV[i]) ?? .nan, Double(record.gradient[i]) ?? .nan)
        let size = terms.map(abs).reduce(0, +)
        comparison.check(terms.reduce(0, +), expected, tolerance: Self.tolerance * size, "H times v, [\(i)]")
        comparison.check(product[i], expected, tolerance: Self.tolerance * abs(expected), "Hv[\(i)]")
        comparison.check(slopes[i], slope, tolerance: Self.tolerance * abs(slope), "∇f[\(i)]")
      }
    }
    #expect(comparison.failures == 0, "\(comparison.report)")
  }
}
