// As synthesized, but for numbers that are not finite.

extension Trace.Operation: Codable {
  private enum Key: String, CodingKey { case number, name, operands, value, tangent }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    number = try container.decode(Int.self, forKey: .number)
    name = try container.decode(String.self, forKey: .name)
    operands = try container.decode([Trace.Operand].self, forKey: .operands)
    value = try container.decode(ReportedNumber.self, forKey: .value).value
    tangent = try container.decode(ReportedNumber.self, forKey: .tangent).value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(number, forKey: .number)
    try container.encode(name, forKey: .name)
    try container.encode(operands, forKey: .operands)
    try container.encode(ReportedNumber(value), forKey: .value)
    try container.encode(ReportedNumber(tangent), forKey: .tangent)
  }
}

extension Trace.Operand: Codable {
  private enum Key: String, CodingKey { case operation, constant }

  /// From `{"operation": 5}` or `{"constant": 2.5}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let number = try container.decodeIfPresent(Int.self, forKey: .operation) {
      self = .operation(number)
    } else {
      self = .constant(try container.decode(ReportedNumber.self, forKey: .constant).value)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .operation(let number): try container.encode(number, forKey: .operation)
    case .constant(let value): try container.encode(ReportedNumber(value), forKey: .constant)
    }
  }
}
