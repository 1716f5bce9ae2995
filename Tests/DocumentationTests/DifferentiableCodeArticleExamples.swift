// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 86)
fileprivate extension Linearized where Value == Double {
  /// The solution y of y·eʸ = x, x ≥ 0, by Newton's method, with y′ = y/(x·(1 + y)).
  static func lambertW(_ x: Self) -> Self {
    var y = Double.log(onePlus: x.value)
    for _ in 0..<20 { y -= (y - x.value * Double.exp(-y)) / (1 + y) }
    return x.lifted(to: y, slope: 1 / (Double.exp(y) * (1 + y)))
  }
}
#sourceLocation()

@Suite struct DifferentiableCodeArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 11") func line11() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 11)
    let wavelength = 0.7
    check("derivative(at: 0.1) { x in 3 * cos(2 * .pi * x / wavelength) }", derivative(at: 0.1) { x in 3 * cos(2 * .pi * x / wavelength) }, is: "≈ -21.05311")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 19") func line19() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 19)
    func wave<T: ElementaryScalar>(_ x: T, wavelength: Double) -> T {
      3 * T.cos(2 * .pi * x / T(wavelength))
    }
    check("wave(0.1, wavelength: 0.7)", wave(0.1, wavelength: 0.7), is: "≈ 1.870469")
    check("derivative(at: 0.1) { x in wave(x, wavelength: 0.7) }", derivative(at: 0.1) { x in wave(x, wavelength: 0.7) }, is: "≈ -21.05311")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 30") func line30() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 30)
    struct Table<T: ElementaryScalar>: Sendable {
      var values: [T]
      func callAsFunction(_ x: T) -> T {
        let k = max(0, min(values.count - 2, Int(x.plainValue)))
        return values[k] + (values[k + 1] - values[k]) * (x - T(k))
      }
    }
    check("derivative(at: 1.25) { x in Table<Dual<Double>>(values: [0, 1, 4, 9])(x) }", derivative(at: 1.25) { x in Table<Dual<Double>>(values: [0, 1, 4, 9])(x) }, is: "3.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 52") func line52() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 52)
    func heron<T: ElementaryScalar>(_ a: T) -> T {
      var x = a
      while abs(x * x - a) > 1e-15 * a { x = (x + a / x) / 2 }
      return x
    }
    check("derivative(at: 2.0) { a in heron(a) }", derivative(at: 2.0) { a in heron(a) }, is: "≈ 0.35355339")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 65") func line65() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 65)
    func sinc<T: ElementaryScalar>(_ x: T) -> T {
      abs(x) < 1e-4 ? 1 - x * x / 6 : T.sin(x) / x
    }
    check("derivative(at: 0.0) { x in derivative(at: x) { y in sinc(y) } }", derivative(at: 0.0) { x in derivative(at: x) { y in sinc(y) } }, is: "≈ -0.33333333")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 76") func line76() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 76)
    check("derivative(at: 1000) { x in 1 / (1 + exp(x)) }.isNaN", derivative(at: 1000) { x in 1 / (1 + exp(x)) }.isNaN, is: "true")
    check("derivative(at: 1000) { x in (1 - tanh(x / 2)) / 2 }", derivative(at: 1000) { x in (1 - tanh(x / 2)) / 2 }, is: "0.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 86") func line86() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 94)
    check("valueWithDerivative(at: 1) { x in Dual<Double>.lambertW(x) }", valueWithDerivative(at: 1) { x in Dual<Double>.lambertW(x) }, is: "≈ (value: 0.567143290, derivative: 0.361896256)")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 115") func line115() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 115)
    let curvature = derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }
    check("curvature", curvature, is: "12.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 123") func line123() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 123)
    check("derivative(at: 0.5) { x in derivative(at: x) { y in derivative(at: y) { z in Dual.sin(z) } } }", derivative(at: 0.5) { x in derivative(at: x) { y in derivative(at: y) { z in Dual.sin(z) } } }, is: "≈ -0.877582562")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 130") func line130() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 130)
    check("derivative(at: 1) { x in x * derivative(at: 1) { y in x + y } }", derivative(at: 1) { x in x * derivative(at: 1) { y in x + y } }, is: "2.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 137") func line137() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 137)
    check("derivative(at: 1) { x in x * derivative(at: Dual<Double>(1)) { y in Dual<Dual<Double>>(x) + y } }", derivative(at: 1) { x in
      x * derivative(at: Dual<Double>(1)) { y in Dual<Dual<Double>>(x) + y }
    }, is: "1.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 146") func line146() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 146)
    struct Sum<X: ElementaryScalar> {
      let x: X
      func callAsFunction<T: ElementaryScalar>(_ y: T, lifting: (X) -> T) -> T { lifting(x) + y }
    }
    check("derivative(at: 1) { x in x * derivative(at: Dual<Double>(1)) { y in Sum(x: x)(y, lifting: { Dual($0) }) } }", derivative(at: 1) { x in
      x * derivative(at: Dual<Double>(1)) { y in Sum(x: x)(y, lifting: { Dual($0) }) }
    }, is: "1.0")
#sourceLocation()
  }
}
