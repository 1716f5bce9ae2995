import DualNumbers
import Foundation

/// The widest format at hand, for reference values and errors. Where it is no wider than `Double`, errors are known to
/// half an ulp only.
#if arch(x86_64) && !os(Windows) && !os(Android)
  typealias Extended = Float80
#else
  typealias Extended = Double
#endif

/// One row of Data/functions.txt: true values at exact `Double` arguments.
struct ReferencePoint {
  let function: String
  let x: [Double]
  let value: Extended
  let slopes: [Extended]
  /// The upper triangle of the Hessian by rows.
  let hessian: [Extended]

  /// The errors of the numbers that the function gives here, in ulps.
  struct Errors {
    var value: Double
    var slopes: [Double]
    var seconds: [Double]
  }
}

extension ReferencePoint {
  init?(_ line: some StringProtocol) {
    let fields = line.split(separator: ";").map { $0.split(separator: " ") }
    guard fields.count == 5, let name = fields[0].first else { return nil }
    function = String(name)
    x = fields[1].compactMap { Double($0) }
    let numbers = fields[2...].map { $0.compactMap { Extended(String($0)) } }
    let n = x.count
    guard n > 0, numbers.map(\.count) == [1, n, n * (n + 1) / 2] else { return nil }
    (value, slopes, hessian) = (numbers[0][0], numbers[1], numbers[2])
  }

  /// The rows of a file; nil stands for one that is none.
  static func rows(of file: URL) -> [ReferencePoint?] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { ReferencePoint($0) }
  }

  var errors: Errors {
    let plain = special(function, x)
    var errors = Errors(value: error(of: plain, value, unit: value), slopes: [], seconds: [])
    let largest = hessian.map(\.magnitude).max() ?? 0
    for i in x.indices {
      let y = special(function, x.indices.map { Dual(x[$0], tangent: $0 == i ? 1 : 0) })
      if y.value.bitPattern != plain.bitPattern { errors.value = .infinity }
      errors.slopes.append(error(of: y.tangent, slopes[i], unit: max(slopes[i].magnitude, envelope)))
      for j in i..<x.count {
        let seeded = x.indices.map { k in
          Dual(Dual(x[k], tangent: k == i ? 1 : 0), tangent: Dual(k == j ? 1 : 0, tangent: 0))
        }
        let expected = hessian[i * x.count - i * (i - 1) / 2 + j - i]
        // Mixed ones may vanish between large ones.
        let unit = max(i == j ? expected.magnitude : largest, envelope)
        errors.seconds.append(error(of: special(function, seeded).tangent.tangent, expected, unit: unit))
      }
    }
    return errors
  }

  /// Derivatives of these two vanish again and again, between amplitudes that fall as this.
  private var envelope: Extended {
    let size = Extended(x[0].magnitude)
    if size < 1 { return 0 }
    return function == "sinc" ? 1 / size : function == "oneMinusCosOverXSquared" ? 1 / size / size : 0
  }

  private func error(of actual: Double, _ expected: Extended, unit: Extended) -> Double {
    let nearest = Double(expected)
    if nearest.isInfinite || actual.isInfinite { return actual == nearest ? 0 : .infinity }
    if actual.isNaN { return .infinity }
    return Double((Extended(actual) - expected).magnitude / Extended(Double(unit).ulp))
  }
}
