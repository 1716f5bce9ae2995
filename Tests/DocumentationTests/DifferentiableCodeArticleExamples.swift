// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 195)
fileprivate struct Logistic: DifferentiationRule {
  func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 199)
fileprivate extension ElementaryScalar {
  static func logistic(_ x: Self) -> Self { apply(Logistic(), to: x) }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 202)
fileprivate func neuron<T: ElementaryScalar>(_ x: T) -> T { T.logistic(2 * x - 1) }
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 214)
fileprivate extension Linearized where Value == Double {
  /// The solution y of y·eʸ = x, x ≥ 0, by Newton's method, with y′ = y/(x·(1 + y)).
  static func lambertW(_ x: Self) -> Self {
    var y = Double.log(onePlus: x.value)
    for _ in 0..<20 { y -= (y - x.value * Double.exp(-y)) / (1 + y) }
    return x.lifted(to: y, slope: 1 / (Double.exp(y) * (1 + y)))
  }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 228)
fileprivate extension Linearized where Value: ElementaryScalar {
  static func squaredDistance(_ x: Self, _ y: Self) -> Self {
    let d = x.value - y.value
    return lifted(to: d * d, (x, slope: 2 * d), (y, slope: -2 * d))
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

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 23") func line23() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 23)
    func wave<T: ElementaryScalar>(_ x: T, wavelength: Double) -> T {
      3 * T.cos(2 * .pi * x / T(wavelength))
    }
    check("wave(0.1, wavelength: 0.7)", wave(0.1, wavelength: 0.7), is: "≈ 1.870469")
    check("derivative(at: 0.1) { x in wave(x, wavelength: 0.7) }", derivative(at: 0.1) { x in wave(x, wavelength: 0.7) }, is: "≈ -21.05311")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 35") func line35() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 35)
    struct Table<T: ElementaryScalar & Sendable>: Sendable {
      var values: [T]
      func callAsFunction(_ x: T) -> T {
        let k = max(0, min(values.count - 2, Int(x.plainValue)))
        return values[k] + (values[k + 1] - values[k]) * (x - T(k))
      }
    }
    check("derivative(at: 1.25) { x in Table<Dual<Double>>(values: [0, 1, 4, 9])(x) }", derivative(at: 1.25) { x in Table<Dual<Double>>(values: [0, 1, 4, 9])(x) }, is: "3.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 61") func line61() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 61)
    func sinc<T: ElementaryScalar>(_ x: T) -> T {
      abs(x) < 1e-4 ? 1 - x * x / 6 : T.sin(x) / x
    }
    check("derivative(at: 0.0) { x in derivative(at: x) { y in sinc(y) } }", derivative(at: 0.0) { x in derivative(at: x) { y in sinc(y) } }, is: "≈ -0.33333333")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 75") func line75() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 75)
    check("derivative(at: 1000) { x in 1 / (1 + exp(x)) }.isNaN", derivative(at: 1000) { x in 1 / (1 + exp(x)) }.isNaN, is: "true")
    check("derivative(at: 1000) { x in (1 - tanh(x / 2)) / 2 }", derivative(at: 1000) { x in (1 - tanh(x / 2)) / 2 }, is: "0.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 87") func line87() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 87)
    func root<T: ElementaryScalar>(_ a: T, from start: T = 1, more steps: Int) -> T {
      var x = start
      while abs(x * x - a) > 1e-15 * a { x = (x + a / x) / 2 }
      for _ in 0..<steps { x = (x + a / x) / 2 }
      return x
    }
    check("derivative(at: 1.0) { a in root(a, more: 0) }", derivative(at: 1.0) { a in root(a, more: 0) }, is: "0.0")
    check("derivative(at: 1.0) { a in root(a, more: 1) }", derivative(at: 1.0) { a in root(a, more: 1) }, is: "0.5")
    check("derivative(at: 1.0) { a in derivative(at: a) { b in root(b, more: 2) } }", derivative(at: 1.0) { a in derivative(at: a) { b in root(b, more: 2) } }, is: "-0.25")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 103") func line103() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 103)
    /// Where eˣ + x is a.
    func crossing<T: ElementaryScalar>(_ a: T, more steps: Int) -> T {
      var (low, high) = (-50 as T, 50 as T)
      for _ in 0..<60 {
        let middle = (low + high) / 2
        if T.exp(middle) + middle < a { low = middle } else { high = middle }
      }
      for _ in 0..<steps { low -= (T.exp(low) + low - a) / (T.exp(low) + 1) }
      return low
    }
    check("derivative(at: 1.0) { a in crossing(a, more: 0) }", derivative(at: 1.0) { a in crossing(a, more: 0) }, is: "0.0")
    check("derivative(at: 1.0) { a in crossing(a, more: 1) }", derivative(at: 1.0) { a in crossing(a, more: 1) }, is: "≈ 0.5")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 124") func line124() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 124)
    func endingExponential<T: ElementaryScalar>(_ x: T) -> T {
      var (sum, term, n) = (1 as T, x, 1)
      while abs(term) > 1e-17 * abs(sum) {
        sum += term
        n += 1
        term *= x / T(n)
      }
      return sum
    }
    func exponential<T: ElementaryScalar>(_ x: T) -> T {
      var (sum, term) = (1 as T, 1 as T)
      for n in 1...30 {
        term *= x / T(n)
        sum += term
      }
      return sum
    }
    check("derivative(at: 0.0) { x in endingExponential(x) }", derivative(at: 0.0) { x in endingExponential(x) }, is: "0.0")
    check("derivative(at: 0.0) { x in exponential(x) }", derivative(at: 0.0) { x in exponential(x) }, is: "1.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 163") func line163() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 163)
    var last: (point: [Dual<Double>], value: Dual<Double>)?
    let right = gradient(at: [2, 5]) { x in
      if let last, zip(last.point, x).allSatisfy({ $0.isIdentical(to: $1) }) { return last.value }
      last = (x, x[0] * x[1])
      return last!.value
    }
    check("right", right, is: "[5.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 176") func line176() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 176)
    var known: [Double: (value: Double, slope: Double)] = [:]
    func density(_ height: Dual<Double>) -> Dual<Double> {
      let x = height.value
      let (value, slope) = known[x] ?? valueWithDerivative(at: x) { h in 1.225 * exp(-h / 8500) }
      known[x] = (value, slope)
      return height.lifted(to: value, slope: slope)
    }
    check("gradient(at: [1000, 3]) { x in density(x[0]) * x[1] }", gradient(at: [1000, 3]) { x in density(x[0]) * x[1] }, is: "≈ [-0.000384366, 1.08903696]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 195") func line195() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 203)
    check("neuron(0.5)", neuron(0.5), is: "0.5")
    check("derivative(at: 0.5) { x in neuron(x) }", derivative(at: 0.5) { x in neuron(x) }, is: "0.5")
    check("derivative(at: -1000) { x in neuron(x) }", derivative(at: -1000) { x in neuron(x) }, is: "0.0, where the quotient alone gives NaN")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 214") func line214() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 222)
    check("valueWithDerivative(at: 1) { x in Dual<Double>.lambertW(x) }", valueWithDerivative(at: 1) { x in Dual<Double>.lambertW(x) }, is: "≈ (value: 0.567143290, derivative: 0.361896256)")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 228") func line228() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 234)
    check("gradient(at: [5, 2]) { x in Dual.squaredDistance(x[0], x[1]) }", gradient(at: [5, 2]) { x in Dual.squaredDistance(x[0], x[1]) }, is: "[6.0, -6.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 243") func line243() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 243)
    check("derivative(at: 3) { x in x * x.detached }", derivative(at: 3) { x in x * x.detached }, is: "3.0")
    check("derivative(at: 2) { x in (x * x).probe { print(\"x² is\", $0) } + 1 }", derivative(at: 2) { x in (x * x).probe { print("x² is", $0) } + 1 }, is: "4.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 253") func line253() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 253)
    check("gradient(at: [1, 2]) { x in Dual.dot([3, 4], x) * Dual.logSumExp(x) }", gradient(at: [1, 2]) { x in Dual.dot([3, 4], x) * Dual.logSumExp(x) }, is: "≈ [9.898140697, 17.294691115]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 267") func line267() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 267)
    let curvature = derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }
    check("curvature", curvature, is: "12.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 275") func line275() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 275)
    check("derivative(at: 0.5) { x in derivative(at: x) { y in derivative(at: y) { z in Dual.sin(z) } } }", derivative(at: 0.5) { x in derivative(at: x) { y in derivative(at: y) { z in Dual.sin(z) } } }, is: "≈ -0.877582562")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 296") func line296() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 296)
    check("derivative(at: 1) { x in x * derivative(at: Dual<Double>(1)) { y in Dual<Dual<Double>>(x) + y } }", derivative(at: 1) { x in
      x * derivative(at: Dual<Double>(1)) { y in Dual<Dual<Double>>(x) + y }
    }, is: "1.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md, line 305") func line305() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DifferentiableCode.md", line: 305)
    struct Sum<X: ElementaryScalar> {
      let x: X
      func callAsFunction<T: ElementaryScalar>(_ y: T, constant: (X) -> T) -> T { constant(x) + y }
    }
    check("derivative(at: 1) { x in x * derivative(at: Dual<Double>(1)) { y in Sum(x: x)(y, constant: { Dual($0) }) } }", derivative(at: 1) { x in
      x * derivative(at: Dual<Double>(1)) { y in Sum(x: x)(y, constant: { Dual($0) }) }
    }, is: "1.0")
#sourceLocation()
  }
}
#endif
