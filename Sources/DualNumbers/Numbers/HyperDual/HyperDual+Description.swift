extension HyperDual: CustomStringConvertible {
  /// The value as it varies with the columns, and the derivatives of that in the directions of the four rows.
  public var description: String { "(\(value)) + [\(derivatives.map { "\($0)" }.joined(separator: ", "))]ε" }

  var derivatives: [Value] { (0..<4).map { derivative(lane: $0) } }
}

extension HyperDual: CustomDebugStringConvertible {
  public var debugDescription: String {
    let rows = derivatives.map { String(reflecting: $0) }.joined(separator: ", ")
    return "HyperDual<\(Scalar.self)>(\(String(reflecting: value)), rows: (\(rows)))"
  }
}

extension HyperDual: Codable where Scalar: Codable {
  private enum CodingKeys: CodingKey { case value, rows }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rows = try container.decode([Value].self, forKey: .rows)
    guard rows.count == 4 else {
      throw DecodingError.dataCorruptedError(
        forKey: .rows, in: container, debugDescription: "rows has \(rows.count) entries; it must have 4")
    }
    self.init(try container.decode(Value.self, forKey: .value), rows: (rows[0], rows[1], rows[2], rows[3]))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(derivatives, forKey: .rows)
  }
}
