// As synthesized, but that nothing negative is decoded, and that JSON can have infinities.

extension Tolerance {
  private enum Key: String, CodingKey { case absolute, relative, ulps }

  /// Throws `DecodingError.dataCorrupted` where a measure is negative or NaN.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func measure(_ key: Key) throws -> Double {
      let value = try container.decode(ReportedNumber.self, forKey: key).value
      try container.validate(
        value >= 0, key, is: "\(key.rawValue) must be a number that is not negative, but is \(value)")
      return value
    }
    self.init(absolute: try measure(.absolute), relative: try measure(.relative), ulps: try measure(.ulps))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(ReportedNumber(absolute), forKey: .absolute)
    try container.encode(ReportedNumber(relative), forKey: .relative)
    try container.encode(ReportedNumber(ulps), forKey: .ulps)
  }
}
