import DualNumbers

/// Where an infinity or a NaN comes from that a function, or a derivative of it, ends in.
///
///     let origin = firstNonFinite(at: [2, 0]) { x in [x[0], x[0] + log(3 * x[1])] }!
///     origin.operation!.formula  // log(v3)
///     origin.operands.map(\.name)  // ["v3"]
///     origin.operands[0].value  // 0.0
///     origin.direction  // Optional(0)
///     origin.outputs  // [1]
///     origin.trace.operations.count  // 5
public struct NonFiniteOrigin: Sendable, Codable {
  /// What is not finite although nothing before it is.
  public enum Kind: String, Sendable, Codable {
    /// The result of the operation.
    case operation
    /// An input of the function; the operation is that input.
    case input
    /// A constant among the operands of the operation; without operation, a constant that the function returned.
    case constant
  }

  /// What the origin is.
  public var kind: Kind
  /// The operation, with its place in the trace.
  public var operation: Trace.Operation?
  /// The index of the input that varied; nil for a function without inputs.
  public var direction: Int?
  /// The indices of the outputs that are not finite because of it.
  public var outputs: [Int]
  /// All operations of that run of the function.
  public var trace: Trace

  /// An operand of the operation.
  public struct Operand: Sendable {
    /// Its name in the trace, `v5`, or the constant.
    public var name: String
    /// What it was.
    public var value: Double
    /// Its derivative in the direction of the trace.
    public var tangent: Double
  }

  /// The operands of the operation, with the numbers that they had.
  public var operands: [Operand] {
    (operation?.operands ?? []).map { operand in
      let (value, tangent) = trace.result(of: operand)
      return Operand(name: operand.text, value: value, tangent: tangent)
    }
  }
}

extension NonFiniteOrigin: CustomStringConvertible {
  /// A sentence: what was not finite first, from which numbers, and where it led.
  ///
  ///     print(firstNonFinite(at: 1000) { x in 2 * exp(x) }!)
  ///     // exp made the value infinite: exp(v1), v1 = x = 1000.0 + 1.0ε, gives inf + infε (operation 2 of 3)
  ///     print(firstNonFinite(at: [1, .nan]) { x in [x[0], x[0] + x[1]] }!)
  ///     // input x[1] is nan; it reaches y[1]
  public var description: String {
    guard let operation else {
      return "the function returned \(constant(among: outputs.map { i in trace.outputs[i] }))" + reach
    }
    switch kind {
    case .input: return "\(operation.name) is \(operation.value)" + reach
    case .constant:
      return "\(constant(among: operation.operands)) is an operand: \(calculation(operation))" + reach
    case .operation:
      return "\(operation.name) made the \(fault(operation)): \(calculation(operation))" + reach
    }
  }

  private func constant(among operands: [Trace.Operand]) -> String {
    for case .constant(let value) in operands where !value.isFinite { return "the constant \(value)" }
    // Such as 1/(1/0), whose value 0 has the tangent NaN.
    return "a constant computed from infinities with derivative NaN"
  }

  private func fault(_ operation: Trace.Operation) -> String {
    let (part, number) =
      operation.value.isFinite ? ("derivative", operation.tangent) : ("value", operation.value)
    return "\(part) \(number.isNaN ? "NaN" : "infinite")"
  }

  /// The formula, its operands, its result and its place.
  private func calculation(_ operation: Trace.Operation) -> String {
    var parts = [operation.formula]
    for case .operation(let number) in operation.operands {
      let operand = trace.operations[number - 1]
      let text = "v\(number) = \(operand.formula) = \(Dual(operand.value, tangent: operand.tangent))"
      if !parts.contains(text) { parts.append(text) }
    }
    let result = Dual(operation.value, tangent: operation.tangent)
    var along = ""
    if let direction, operation.value.isFinite { along = ", along \(trace.operations[direction].formula)" }
    return "\(parts.joined(separator: ", ")), gives \(result)"
      + " (operation \(operation.number) of \(trace.operations.count)\(along))"
  }

  /// Which of several outputs it reached, the first three by name.
  private var reach: String {
    if trace.outputs.count == 1 { return "" }
    let names = outputs.prefix(3).map(trace.name(ofOutput:)).joined(separator: ", ")
    return "; it reaches \(names)" + (outputs.count > 3 ? " and \(outputs.count - 3) more" : "")
  }
}
