extension Dual: CustomStringConvertible {
  /// Value and tangent, as in `9.0 + 12.0ε`; in nested numbers each part in parentheses.
  ///
  ///     print(Dual(9, tangent: -12))  // 9.0 - 12.0ε
  public var description: String {
    if Tangents.nested(Scalar.self) != nil { return "(\(value)) + (\(tangent))ε" }
    return tangent.sign == .minus && !tangent.isNaN ? "\(value) - \(-tangent)ε" : "\(value) + \(tangent)ε"
  }
}

extension Dual: CustomDebugStringConvertible {
  public var debugDescription: String {
    "Dual<\(Scalar.self)>(\(String(reflecting: value)), tangent: \(String(reflecting: tangent)))"
  }
}

extension Dual: LosslessStringConvertible where Scalar: LosslessStringConvertible {
  /// The number that `description` prints, or nil for any other text.
  ///
  ///     Dual<Double>("9.0 - 12.0ε")?.tangent  // Optional(-12.0)
  public init?(_ description: String) {
    guard description.hasSuffix("ε") else { return nil }
    let text = Array(description.dropLast())
    // The separator is the " + " or " - " outside all parentheses.
    var depth = 0
    for i in text.indices {
      if text[i] == "(" { depth += 1 }
      if text[i] == ")" { depth -= 1 }
      guard depth == 0, i + 2 < text.count, i > 0 else { continue }
      guard text[i] == " ", text[i + 1] == "+" || text[i + 1] == "-", text[i + 2] == " " else { continue }
      guard let value = Self.part(text[..<i]), let tangent = Self.part(text[(i + 3)...]) else { return nil }
      self.init(value, tangent: text[i + 1] == "-" ? -tangent : tangent)
      return
    }
    return nil
  }

  private static func part(_ text: ArraySlice<Character>) -> Scalar? {
    let isNested = Tangents.nested(Scalar.self) != nil
    guard isNested else { return Scalar(String(text)) }
    guard text.first == "(", text.last == ")" else { return nil }
    return Scalar(String(text.dropFirst().dropLast()))
  }
}
