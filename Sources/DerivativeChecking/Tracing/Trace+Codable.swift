// As synthesized, but for numbers that are not finite, and that references lead to what is there.

extension Trace {
  private enum Key: String, CodingKey { case operations, outputs }

  /// Throws `DecodingError.dataCorrupted` where the operations are not numbered from 1 on, or an output is the result of
  /// none of them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    operations = try container.decode([Operation].self, forKey: .operations)
    outputs = try container.decode([Operand].self, forKey: .outputs)
    for (i, operation) in operations.enumerated() {
      try container.validate(
        operation.number == i + 1, .operations, at: i,
        is: "operation \(operation.number) stands where operation \(i + 1) should")
    }
    for (i, output) in outputs.enumerated() {
      if case .operation(let number) = output {
        try container.validate(
          number <= operations.count, .outputs, at: i,
          is: "an output is the result of operation \(number), but there are \(operations.count)")
      }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(operations, forKey: .operations)
    try container.encode(outputs, forKey: .outputs)
  }
}

extension Trace.Operation: Codable {
  private enum Key: String, CodingKey { case number, name, operands, value, tangent }

  /// Throws `DecodingError.dataCorrupted` where the name is none, or an operand is not the result of an earlier operation.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    number = try container.decode(Int.self, forKey: .number)
    name = try container.decode(String.self, forKey: .name)
    operands = try container.decode([Trace.Operand].self, forKey: .operands)
    for (i, operand) in operands.enumerated() {
      if case .operation(let operand) = operand {
        try container.validate(
          operand < number, .operands, at: i,
          is: "operation \(number) refers to operation \(operand), which is not an earlier one")
      }
    }
    try container.validate(number > 0, .number, is: "operations are numbered from 1 on, but this is \(number)")
    try container.validate(
      name.first.map { $0 != "(" } ?? false, .name, is: "\(name.debugDescription) is no name of an operation")
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

  /// From `{"operation": 5}` or `{"constant": 2.5}`; operations are numbered from 1 on.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let number = try container.decodeIfPresent(Int.self, forKey: .operation) {
      try container.validate(number > 0, .operation, is: "operations are numbered from 1 on, but this is \(number)")
      try container.validate(
        !container.contains(.constant), .constant,
        is: "an operand is either an operation or a constant, but this is both")
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
