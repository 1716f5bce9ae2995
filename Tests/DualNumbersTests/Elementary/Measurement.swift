import DualNumbers

/// The floating-point types that the functions are measured in.
typealias MeasuredScalar = BinaryFloatingPoint & ElementaryScalar

/// One number that a function gave, beside the true one.
struct Measurement {
  enum Quantity: Hashable, Sendable {
    case value
    case slope(Int)
    case second(Int, Int)
  }

  let function: String
  let quantity: Quantity
  let point: ReferencePoint
  let actual: Extended
  /// nil where there is no true one, and NaN is asked for.
  let expected: Extended?
  let ulps: Double
}

extension Measurement: CustomStringConvertible {
  var description: String {
    let expected = expected.map { "\($0)" } ?? "NaN"
    return "\(name) at \(point.arguments): expected \(expected), got \(actual), \(ulps) ulp"
  }

  private var name: String {
    switch quantity {
    case .value: function
    case .slope(let i): "\(function), slope in argument \(i + 1)"
    case .second(let i, let j): "\(function), second derivative in arguments \(i + 1) and \(j + 1)"
    }
  }
}

extension ReferencePoint {
  /// The arguments as in a call.
  var arguments: String {
    let all = x.map { "\($0)" } + (function == "root" ? ["\(n)"] : [])
    return all.count == 1 ? all[0] : "(" + all.joined(separator: ", ") + ")"
  }
}

extension ReferencePoint {
  /// Value, slopes and second derivatives at this point, whose arguments are exact in `Scalar`.
  func measured<Scalar: MeasuredScalar>(in scalar: Scalar.Type, _ f: MeasuredFunction<Scalar>) -> [Measurement] {
    let x = x.map { Scalar($0) }
    let plain = f.plain.apply(x, n)
    var result = [measurement(.value, plain, value, unit: ulp(of: value, in: scalar))]
    for i in x.indices {
      let y = f.dual.apply(x.indices.map { Dual(x[$0], tangent: $0 == i ? 1 : 0) }, n)
      let unit = slopeScale(i).map { ulp(of: $0, in: scalar) }
      result.append(measurement(.slope(i), y.tangent, slopes[i], unit: unit))
    }
    let largest = hessian.compactMap { $0?.magnitude }.max() ?? 0
    for i in x.indices {
      for j in x.indices {
        guard let expected = hessian[hessianIndex(i, j)], hasSecondDerivatives else { continue }
        // A mixed derivative may vanish between large ones, as 1 + y·log x does in that of xʸ, and so may one of hypot
        // at two subnormal numbers.
        let isMeasuredAlone = i == j && !x.allSatisfy(\.isSubnormal)
        let unit = ulp(of: isMeasuredAlone ? expected : largest, in: scalar)
        let y = f.nested.apply(x.indices.map { .seeded(x[$0], $0 == i ? 1 : 0, $0 == j ? 1 : 0) }, n)
        result.append(measurement(.second(min(i, j), max(i, j)), y.tangent.tangent, expected, unit: unit))
      }
    }
    return result
  }

  /// All but those of powers, and of logarithms by their base, that need the slope of log x where it overflows: for
  /// subnormal x.
  private var hasSecondDerivatives: Bool {
    function == "pow" ? !x[0].isSubnormal : function == "logbase" ? !x[1].isSubnormal : true
  }

  private func measurement<Scalar: MeasuredScalar>(
    _ quantity: Measurement.Quantity, _ actual: Scalar, _ expected: Extended?, unit: Extended?
  ) -> Measurement {
    let ulps: Double
    if let expected, let unit {
      let nearest = Scalar(expected)
      if nearest.isInfinite || actual.isInfinite {
        ulps = actual == nearest ? 0 : .infinity
      } else {
        let error = (Extended(actual) - expected).magnitude
        ulps = actual.isNaN ? .infinity : Double(error / unit)
      }
    } else {
      ulps = actual.isNaN ? 0 : .infinity
    }
    return Measurement(
      function: function, quantity: quantity, point: self, actual: Extended(actual), expected: expected, ulps: ulps)
  }

  /// The unit in the last place of x rounded to the format; beyond its range, as if that went on.
  private func ulp<Scalar: MeasuredScalar>(of x: Extended, in scalar: Scalar.Type) -> Extended {
    let nearest = Scalar(x)
    if nearest.isFinite { return Extended(nearest.ulp) }
    return Extended(Scalar.ulpOfOne) * (x.isFinite ? x.binade : .greatestFiniteMagnitude)
  }

  /// The number whose ulp is the unit of the slope's error: the slope itself, but for Γ and log |Γ| at x < 0 the
  /// larger term of the reflection ψ(x) = ψ(1 − x) − π·cot πx, which may cancel to any degree.
  private func slopeScale(_ i: Int) -> Extended? {
    guard let slope = slopes[i] else { return nil }
    guard function == "gamma" || function == "loggamma", x[0] < 0 else { return slope }
    let factor = function == "gamma" ? value.magnitude : 1
    let digamma = slope.magnitude / factor
    // ψ(y) = log(y − ½) to 1 % wherever that is above 1.
    let reflected = Extended(Double.log(0.5 - x[0]))
    return factor * Swift.max(1, reflected, digamma.isNaN ? 1 : digamma)
  }
}

/// A function on a scalar and on the duals over it.
struct MeasuredFunction<Scalar: MeasuredScalar> {
  let plain: ElementaryFunction<Scalar>
  let dual: ElementaryFunction<Dual<Scalar>>
  let nested: ElementaryFunction<Dual<Dual<Scalar>>>

  init?(_ name: String) {
    guard let plain = ElementaryFunction<Scalar>[name], let dual = ElementaryFunction<Dual<Scalar>>[name],
      let nested = ElementaryFunction<Dual<Dual<Scalar>>>[name]
    else { return nil }
    (self.plain, self.dual, self.nested) = (plain, dual, nested)
  }
}
