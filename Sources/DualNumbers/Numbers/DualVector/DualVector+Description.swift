extension DualVector: CustomStringConvertible {
  /// Value and tangent, as in `9.0 + [12.0, -1.0]ε`.
  public var description: String { "\(value) + \(laneList)ε" }

  var laneList: String { "[" + lanes.indices.map { "\(lanes[$0])" }.joined(separator: ", ") + "]" }
}

extension DualVector: CustomDebugStringConvertible {
  public var debugDescription: String {
    "DualVector<\(Lanes.self)>(\(String(reflecting: value)), tangent: \(laneList))"
  }
}

extension DualVector: Codable where Lanes.Scalar: Codable {
  private enum CodingKeys: CodingKey { case value, tangent }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Lanes.Scalar.self, forKey: .value),
      tangent: try container.decode(Lanes.self, forKey: .tangent))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(lanes, forKey: .tangent)
  }
}
