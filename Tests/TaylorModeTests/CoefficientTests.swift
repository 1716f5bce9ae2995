import DualNumbers
import Foundation
import TaylorMode
import Testing

typealias Series = TaylorSeries<Double>

/// What is expanded, by the name that Data/coefficients.txt gives it.
let functions: [String: @Sendable (Series) -> Series] = [
  "exp": { exp($0) }, "expMinusOne": { .expMinusOne($0) }, "exp2": { .exp2($0) }, "exp10": { .exp10($0) },
  "log": { log($0) }, "log1p": { .log(onePlus: $0) }, "log2": { .log2($0) }, "log10": { .log10($0) },
  "sin": { sin($0) }, "cos": { cos($0) }, "tan": { .tan($0) },
  "asin": { .asin($0) }, "acos": { .acos($0) }, "atan": { .atan($0) },
  "sinh": { .sinh($0) }, "cosh": { .cosh($0) }, "tanh": { .tanh($0) },
  "asinh": { .asinh($0) }, "acosh": { .acosh($0) }, "atanh": { .atanh($0) },
  "sqrt": { sqrt($0) }, "cbrt": { .cbrt($0) }, "root5": { .root($0, 5) },
  "pow2.5": { pow($0, 2.5) }, "pow-1.5": { pow($0, -1.5) }, "pow7": { .pow($0, 7) }, "pow-3": { .pow($0, -3) },
  "powx": { pow($0, $0) },
  "erf": { .erf($0) }, "erfc": { .erfc($0) }, "gaussian": { .gaussian($0) },
  "gamma": { .gamma($0) }, "logGamma": { .logGamma($0) }, "digamma": { .digamma($0) },
  "trigamma": { .trigamma($0) }, "polygamma3": { .polygamma(3, $0) },
  "atan2": { .atan2(y: $0, x: 1 + $0 * $0) }, "hypot": { hypot($0, 2 - $0) }, "logBase": { .log($0, base: 2 + $0) },
  "quotient": { (1 + $0) / (3 - $0 * $0) },
]

struct Expansion {
  let name: String
  let isLine: Bool
  let x: Double
  let coefficients: [Double]

  static let all: [Expansion] = {
    guard let url = Bundle.module.url(forResource: "coefficients", withExtension: "txt"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let numbers = words.dropFirst(2).map { Double($0) ?? .nan }
      return Expansion(
        name: String(words[0]), isLine: words[1] == "line", x: numbers[0], coefficients: Array(numbers.dropFirst()))
    }
  }()

  /// x₀ + t, or a curve through x₀.
  func inner(order: Int) -> Series {
    let t = Series.variable(0, order: order)
    return isLine ? x + t : x + t * (0.5 + t * (-0.25 + t * 0.125))
  }

  /// The largest error of a coefficient, relative to it or to what `scale` says.
  func error(of result: [Double], scale: (Int) -> Double) -> Double {
    zip(result, coefficients).enumerated().map { k, pair in
      let (found, expected) = pair
      return found == expected ? 0 : Swift.abs(found - expected) / scale(k)
    }.max() ?? .nan
  }
}

@Suite("Coefficients against exact series")
struct CoefficientTests {
  @Test("the table has every function")
  func table() {
    #expect(Set(Expansion.all.map(\.name)) == Set(functions.keys))
    #expect(Expansion.all.allSatisfy { $0.coefficients.count == 21 && $0.coefficients.allSatisfy(\.isFinite) })
  }

  @Test("order 20 of x₀ + t: within 1e-13 of each coefficient")
  func lines() throws {
    for expansion in Expansion.all where expansion.isLine {
      let f = try #require(functions[expansion.name])
      let error = expansion.error(of: f(expansion.inner(order: 20)).coefficients) {
        Swift.abs(expansion.coefficients[$0])
      }
      #expect(error < 1e-13, "\(expansion.name) at \(expansion.x): \(error)")
    }
  }

  /// Coefficients of a curve cancel here and there; an error counts against the largest of three that follow each other.
  @Test("order 20 of a curve: within 1e-13 of the coefficients around")
  func curves() throws {
    for expansion in Expansion.all where !expansion.isLine {
      let f = try #require(functions[expansion.name])
      let c = expansion.coefficients
      let error = expansion.error(of: f(expansion.inner(order: 20)).coefficients) { k in
        (Swift.max(0, k - 1)...Swift.min(20, k + 1)).map { Swift.abs(c[$0]) }.max() ?? 0
      }
      #expect(error < 1e-13, "\(expansion.name) at \(expansion.x): \(error)")
    }
  }

  @Test("lower orders are the beginning of higher ones")
  func prefixes() throws {
    for expansion in Expansion.all {
      let f = try #require(functions[expansion.name])
      let c = expansion.coefficients
      for order in [1, 2, 3, 7] {
        let result = f(expansion.inner(order: order)).coefficients
        #expect(result.count == order + 1)
        let error = expansion.error(of: result) { Swift.max(Swift.abs(c[$0]), Swift.abs(c[1]) * 1e-2) }
        #expect(error < 1e-13, "\(expansion.name) at \(expansion.x), order \(order): \(error)")
      }
    }
  }
}
