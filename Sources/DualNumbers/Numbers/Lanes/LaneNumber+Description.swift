// Text and encoding, the same for both numbers but for the name.

extension _LaneNumber {
  /// Value and tangent, as in `9.0 + [12.0, -1.0]ε`.
  public var description: String { "\(value) + \(laneList)ε" }

  public var debugDescription: String { "\(Self.self)(\(String(reflecting: value)), tangent: \(laneList))" }

  private var laneList: String {
    let lanes = tangent
    return "[" + lanes.indices.map { "\(lanes[$0])" }.joined(separator: ", ") + "]"
  }
}

private enum CodingKeys: CodingKey { case value, tangent }

extension _LaneNumber where Lanes.Scalar: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Lanes.Scalar.self, forKey: .value),
      tangent: try container.decode(Lanes.self, forKey: .tangent))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(tangent, forKey: .tangent)
  }
}
