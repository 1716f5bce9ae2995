extension Expression: CustomStringConvertible {
  /// As one writes it: 4x(1 − x).
  var description: String {
    let x = node.operands
    switch node.operation {
    case .constant: return value < 0 ? "−\((-value).short)" : value.short
    case .variable(let name): return name
    case .negation: return "−\(x[0].factor)"
    case .sum: return "\(x[0]) + \(x[1].isNegative ? "(\(x[1]))" : "\(x[1])")"
    case .difference: return "\(x[0]) − \(x[1].isSum || x[1].isNegative ? "(\(x[1]))" : "\(x[1])")"
    case .product: return x[0].factor + (x[0].needsSign(before: x[1]) ? "·" : "") + x[1].factor
    case .quotient: return "\(x[0].factor)/\(x[1].isProduct ? "(\(x[1]))" : x[1].factor)"
    case .function(let name, _): return "\(name)(\(x.map(\.description).joined(separator: ", ")))"
    }
  }

  private var factor: String { isSum || (isNegative && constant == nil) ? "(\(self))" : description }

  /// Whether a product needs its sign: not before a parenthesis, nor between a number and a variable.
  private func needsSign(before factor: Expression) -> Bool {
    var first = factor
    while first.isProduct { first = first.node.operands[0] }
    if case .variable = first.node.operation { return constant == nil }
    return !first.isSum
  }

  private var isSum: Bool {
    switch node.operation {
    case .sum, .difference: true
    default: false
    }
  }

  private var isProduct: Bool {
    switch node.operation {
    case .product, .quotient: true
    default: false
    }
  }

  private var isNegative: Bool {
    switch node.operation {
    case .negation: true
    case .constant: value < 0
    default: false
    }
  }
}
