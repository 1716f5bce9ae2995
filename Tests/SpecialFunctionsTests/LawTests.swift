import DerivativeChecking
import DualNumbers
import ReverseMode
import SpecialFunctions
import TaylorMode
import Testing

/// A fifth of the points of the data, all functions among them.
private let points = ReferencePoint.all.enumerated().filter { $0.offset % 5 == 0 }.map(\.element)

/// The derivatives by each argument, in dual numbers.
private func slopes(_ point: ReferencePoint) -> [Double] {
  point.x.indices.map { i in
    special(point.function, point.x.indices.map { Dual(point.x[$0], tangent: $0 == i ? 1 : 0) }).tangent
  }
}

private func close(_ x: Double, _ y: Double, ulps: Double) -> Bool {
  x == y || x.isNaN && y.isNaN || abs(x - y) <= ulps * y.ulp
}

@Suite("One function in numbers of every kind")
struct LawTests {
  @Test("the sample has every function")
  func sample() { #expect(Set(points.map(\.function)) == Set(specialFunctionNames)) }

  @Test("nested numbers have the bits of dual numbers")
  func nested() {
    for point in points {
      let slopes = slopes(point)
      for i in point.x.indices {
        let y = special(
          point.function,
          point.x.indices.map { k in
            Dual(Dual(point.x[k], tangent: k == i ? 1 : 0), tangent: Dual(k == i ? 1 : 0, tangent: 0))
          })
        #expect(y.value.value == special(point.function, point.x), "\(point)")
        #expect(y.value.tangent == slopes[i] && y.tangent.value == slopes[i], "\(point)")
      }
    }
  }

  @Test("lanes have the bits of dual numbers")
  func lanes() {
    func check<Number: SeededNumber & ElementaryScalar>(_: Number.Type) where Number.Value == Double {
      for point in points where point.x.count <= 4 {
        let x = point.x.indices.map { i in
          var number = Number(point.x[i])
          number.seed(lane: i)
          return number
        }
        let y = specialOfAnyKind(point.function, x)
        #expect(y.value == special(point.function, point.x), "\(point)")
        #expect(point.x.indices.map { y.derivative(lane: $0) } == slopes(point), "\(point)")
      }
    }
    check(DualVector<SIMD4<Double>>.self)
    check(SkippingDualVector<SIMD8<Double>>.self)
  }

  @Test("second-order numbers have the first derivatives of dual numbers and the second ones of nested numbers")
  func hyperDual() {
    for point in points where point.x.count <= 2 {
      let x = point.x.indices.map { HyperDual<Double>.variable(point.x[$0], row: $0, column: $0) }
      let y = specialOfAnyKind(point.function, x)
      let slopes = slopes(point)
      for i in x.indices {
        #expect(y.value.tangent[i] == slopes[i], "\(point)")
        let nested = special(
          point.function,
          point.x.indices.map { k in
            Dual(Dual(point.x[k], tangent: k == i ? 1 : 0), tangent: Dual(k == i ? 1 : 0, tangent: 0))
          })
        #expect(close(y.derivative(lane: i).tangent[i], nested.tangent.tangent, ulps: 2), "\(point)")
      }
    }
  }

  @Test("tapes have the derivatives of dual numbers: the same bits, and norms within 2 ulp")
  func tapes() {
    for point in points {
      let gradient = Reverse.gradient(at: point.x) { x in specialOfAnyKind(point.function, x) }
      for (found, expected) in zip(gradient, slopes(point)) {
        #expect(close(found, expected, ulps: point.function == "norm" ? 2 : 0), "\(point): \(found), \(expected)")
      }
    }
  }

  @Test("series begin with value and slope, and go on as nested numbers do")
  func series() {
    for point in points where point.x.count == 1 {
      let series = taylor(at: point.x[0], order: 4) { x in specialOfAnyKind(point.function, [x]) }.coefficients
      #expect(series[0] == special(point.function, point.x), "\(point)")
      #expect(close(series[1], slopes(point)[0], ulps: 4), "\(point): \(series[1])")
      let second = Double(point.hessian[0])
      let size = max(abs(second), abs(Double(point.slopes[0])) * 1e-3, 1e-300)
      #expect(!second.isFinite || abs(2 * series[2] - second) <= 1e-13 * size, "\(point): \(series[2])")
    }
  }

  /// Known by their series: sinc and (eˣ − 1)/x are integrals of tⁿ, W's n-th derivative at 0 is (−n)ⁿ⁻¹, erfcx y has
  /// y⁽ⁿ⁺¹⁾ = 2n·y⁽ⁿ⁻¹⁾ at 0, the quantile those of its inverse.
  @Test("derivatives of order 5 where they are known exactly")
  func fifthOrder() {
    let root = (2 * Double.pi).squareRoot()
    let a = -2 / Double.pi.squareRoot()
    let known: [(String, Double, [Double])] = [
      ("sinc", 0, [1, 0, -1.0 / 3, 0, 0.2, 0]), ("sinhc", 0, [1, 0, 1.0 / 3, 0, 0.2, 0]),
      ("expMinusOneOverX", 0, [1, 1.0 / 2, 1.0 / 3, 1.0 / 4, 1.0 / 5, 1.0 / 6]),
      ("logOnePlusOverX", 0, [1, -1.0 / 2, 2.0 / 3, -6.0 / 4, 24.0 / 5, -120.0 / 6]),
      ("oneMinusCosOverXSquared", 0, [1.0 / 2, 0, -1.0 / 12, 0, 1.0 / 30, 0]),
      ("lambertW0", 0, [0, 1, -2, 9, -64, 625]), ("logistic", 0, [0.5, 0.25, 0, -0.125, 0, 0.25]),
      ("softplus", 0, [Double.log(2), 0.5, 0.25, 0, -0.125, 0]),
      ("erfcScaled", 0, [1, a, 2, 4 * a, 12, 32 * a]),
      ("normalDensity", 0, [1 / root, 0, -1 / root, 0, 3 / root, 0]),
      ("normalQuantile", 0.5, [0, root, 0, root * root * root, 0, 7 * Double.pow(root, 5)]),
      ("erfInverse", 0, [0, -1 / a, 0, -2 / (a * a * a), 0, -28 / Double.pow(a, 5)]),
    ]
    for (name, x, expected) in known {
      let found = derivatives(at: x, upTo: 5) { x in specialOfAnyKind(name, [x]) }
      for (k, (y, z)) in zip(found, expected).enumerated() {
        #expect(abs(y - z) <= 1e-13 * max(1, abs(z)), "\(name), order \(k): \(y), not \(z)")
      }
    }
  }

  @Test("a trace records one operation")
  func traces() {
    let trace = trace(at: [0.5], along: [1]) { x in logistic(x[0]) }
    #expect(trace.operations.count == 2)
    #expect(trace.operations[1].tangent == derivative(at: 0.5) { x in logistic(x) })
  }
}
