extension NonFiniteOrigin {
  enum CodingKeys: CodingKey { case kind, operation, direction, outputs, trace }

  /// Throws `DecodingError.dataCorrupted` where the trace does not have what is said of it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    operation = try container.decodeIfPresent(Trace.Operation.self, forKey: .operation)
    direction = try container.decodeIfPresent(Int.self, forKey: .direction)
    outputs = try container.decode([Int].self, forKey: .outputs)
    trace = try container.decode(Trace.self, forKey: .trace)
    let count = trace.operations.count
    try container.validate(
      operation != nil || kind == .constant, .operation, is: "an origin of the kind \(kind) has an operation")
    if let number = operation?.number {
      try container.validate(
        number <= count, .operation, is: "operation \(number) of a trace that has \(count)")
    }
    if let direction {
      try container.validate(
        direction >= 0 && direction < count && trace.operations[direction].isInput, .direction,
        is: "direction \(direction) is not the index of an input")
    }
    for (i, output) in outputs.enumerated() {
      try container.validate(
        trace.outputs.indices.contains(output), .outputs, at: i,
        is: "output \(output) of a trace that has \(trace.outputs.count), numbered from 0 on")
    }
  }
}
