extension TaylorSeries: CustomStringConvertible {
  /// The coefficients by powers of t, as in `1.0 + 2.0·t - 0.5·t²`.
  public var description: String {
    var text = "\(c0)"
    for (power, coefficient) in coefficients.enumerated().dropFirst() {
      let isNegative = coefficient.sign == .minus && !coefficient.isNaN
      text += " \(isNegative ? "-" : "+") \(isNegative ? -coefficient : coefficient)·t\(Self.superscript(power))"
    }
    return text
  }

  private static func superscript(_ power: Int) -> String {
    power == 1 ? "" : String(String(power).map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0.wholeNumberValue ?? 0] })
  }
}

extension TaylorSeries: CustomDebugStringConvertible {
  public var debugDescription: String { "TaylorSeries<\(Scalar.self)>(coefficients: \(coefficients))" }
}
