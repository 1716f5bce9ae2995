import DualNumbers

/// The operations that a function did at a point, each with its value and its derivative in one direction.
///
///     let t = trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }
///     t.operations.count  // 7
///     t.operations[3].formula  // v1 * v2
///     t.operations[6].tangent  // 5.5
///     t.result(of: t.outputs[0]).tangent  // 5.5
///
/// Numbers are kept as `Double`, whatever the format of the function; a `Float80` that is out of its range becomes ±∞.
/// In JSON those that are not finite are the texts "inf", "-inf" and "nan".
public struct Trace: Sendable, Codable {
  /// The inputs of the function, then its operations in the order in which they were done.
  public var operations: [Operation]
  /// What the function returned.
  public var outputs: [Operand]

  /// An operation with its result.
  public struct Operation: Sendable {
    /// The place in the trace, counted from 1: the 5 of v5. It is `operations[number - 1]`.
    public var number: Int
    /// What was done: "log", "*", "log(_:base:)", "input x[0]".
    public var name: String
    /// What it was done with; nothing for an input.
    public var operands: [Operand]
    /// The result.
    public var value: Double
    /// The derivative of the value in the direction of the trace.
    public var tangent: Double
  }

  /// What an operation was done with.
  public enum Operand: Sendable {
    /// The result of the operation of that number.
    case operation(Int)
    /// A number that does not vary.
    case constant(Double)
  }
}

extension Trace {
  /// Value and tangent of an operand, or of an output; the tangent of a constant is 0.
  public func result(of operand: Operand) -> (value: Double, tangent: Double) {
    switch operand {
    case .operation(let number):
      require(
        number > 0 && number <= operations.count,
        "the operand is operation \(number), but the trace has \(operations.count), which are numbered from 1 on")
      return (operations[number - 1].value, operations[number - 1].tangent)
    case .constant(let value): return (value, 0)
    }
  }
}

extension Trace.Operation {
  /// The operation as it might be written, with its operands: `v1 * v2`, `log(v3, base: 2)`, and of an input its name.
  public var formula: String {
    let texts = operands.map(\.text)
    switch (name, texts.count) {
    case (_, 0): return name.hasPrefix(Self.inputPrefix) ? String(name.dropFirst(Self.inputPrefix.count)) : "\(name)()"
    case ("+", 2), ("-", 2), ("*", 2), ("/", 2): return "\(texts[0]) \(name) \(texts[1])"
    case ("-", 1): return "-\(texts[0])"
    case ("polynomial(_:at:)", _):
      let coefficients = texts.count > 6 ? texts[..<4] + ["…"] : texts.dropLast()
      return "polynomial([\(coefficients.joined(separator: ", "))], at: \(texts[texts.count - 1]))"
    default: return call(texts)
    }
  }

  /// Whether this is an input of the function.
  public var isInput: Bool { operands.isEmpty && name.hasPrefix(Self.inputPrefix) }

  private static var inputPrefix: String { "input " }

  /// A call of the function, with the labels that its name has.
  private func call(_ texts: [String]) -> String {
    let parts = name.dropLast(name.hasSuffix(")") ? 1 : 0).split(separator: "(")
    let labels = parts.count > 1 ? parts[1].split(separator: ":") : []
    let arguments = texts.enumerated().map { i, text in
      i < labels.count && labels[i] != "_" ? "\(labels[i]): \(text)" : text
    }
    return "\(parts.first ?? "")(\(arguments.joined(separator: ", ")))"
  }
}

extension Trace.Operand {
  /// `v5`, or the constant.
  var text: String {
    switch self {
    case .operation(let number): "v\(number)"
    case .constant(let value): value.text(digits: 6)
    }
  }
}
