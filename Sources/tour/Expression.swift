import DualNumbers

/// A formula, as a graph: what a program over `ElementaryScalar` would compute, written down.
///
/// Nodes are shared as the program shares its variables. Each also has the value of its formula at the point at which
/// the program runs. Comparisons look at the values, so the branches taken are those of the plain program there.
struct Expression: Sendable {
  enum Operation: Sendable {
    case constant
    case variable(String)
    case negation, sum, difference, product, quotient
    case function(String, @Sendable ([Double]) -> Double)
  }

  final class Node: Sendable {
    let operation: Operation
    let operands: [Expression]
    let value: Double
    /// The operations of the written-out formula: a part that occurs twice counts twice.
    let operations: Int

    init(_ operation: Operation, _ operands: [Expression], value: Double) {
      (self.operation, self.operands, self.value) = (operation, operands, value)
      operations = operands.isEmpty ? 0 : operands.reduce(1) { $0 + $1.node.operations }
    }
  }

  let node: Node

  var value: Double { node.value }

  static func constant(_ value: Double) -> Expression { Expression(node: Node(.constant, [], value: value)) }

  static func variable(_ name: String, at value: Double) -> Expression {
    Expression(node: Node(.variable(name), [], value: value))
  }

  /// An operation on formulas; on constants alone it is carried out.
  init(_ operation: Operation, _ operands: Expression...) {
    let value = operation.callAsFunction(operands.map(\.value))
    let isConstant = operands.allSatisfy { $0.constant != nil }
    node = isConstant ? Node(.constant, [], value: value) : Node(operation, operands, value: value)
  }

  private init(node: Node) { self.node = node }

  /// The value of a constant, else nil.
  var constant: Double? {
    if case .constant = node.operation { node.value } else { nil }
  }

  /// a of −a, else nil.
  private var negated: Expression? {
    if case .negation = node.operation { node.operands[0] } else { nil }
  }
}

extension Expression.Operation {
  /// The operation on numbers; `x` are its operands.
  func callAsFunction(_ x: [Double]) -> Double {
    switch self {
    case .constant, .variable: preconditionFailure("a constant and a variable are no operations")
    case .negation: -x[0]
    case .sum: x[0] + x[1]
    case .difference: x[0] - x[1]
    case .product: x[0] * x[1]
    case .quotient: x[0] / x[1]
    case .function(_, let f): f(x)
    }
  }
}

// MARK: Arithmetic, without the obvious: 0·a, 1·a, a + 0, signs within sums and products, constants behind variables

extension Expression {
  static prefix func - (x: Expression) -> Expression { x.negated ?? Expression(.negation, x) }

  static func + (x: Expression, y: Expression) -> Expression {
    if x.constant == 0 { return y }
    if y.constant == 0 { return x }
    if let y = y.negated { return x - y }
    if let x = x.negated { return y - x }
    return Expression(.sum, x, y)
  }

  static func - (x: Expression, y: Expression) -> Expression {
    if x.constant == 0 { return -y }
    if y.constant == 0 { return x }
    if let y = y.negated { return x + y }
    return Expression(.difference, x, y)
  }

  static func * (x: Expression, y: Expression) -> Expression {
    if let x = x.negated { return -(x * y) }
    if let y = y.negated { return -(x * y) }
    if x.constant == nil && y.constant != nil { return y * x }
    switch x.constant {
    case 0: return 0
    case 1: return y
    case -1: return -y
    default: return Expression(.product, x, y)
    }
  }

  static func / (x: Expression, y: Expression) -> Expression {
    if x.constant == 0 || y.constant == 1 { return x }
    if let x = x.negated { return -(x / y) }
    return Expression(.quotient, x, y)
  }
}

// MARK: Counting and evaluating

extension Expression {
  /// The operations of the written-out formula: every + − × ÷, every sign and every function, as often as it occurs.
  var operations: Int { node.operations }

  /// The operations of a program that computes all of these formulas, and each part of them once.
  static func sharedOperations(of formulas: [Expression]) -> Int {
    var seen: Set<ObjectIdentifier> = []
    func visit(_ x: Expression) -> Int {
      guard !x.node.operands.isEmpty, seen.insert(ObjectIdentifier(x.node)).inserted else { return 0 }
      return x.node.operands.reduce(1) { $0 + visit($1) }
    }
    return formulas.reduce(0) { $0 + visit($1) }
  }

  /// The value of the formula where its variables have these values; each part is computed once.
  func evaluated(at variables: [String: Double]) -> Double {
    var known: [ObjectIdentifier: Double] = [:]
    func visit(_ x: Expression) -> Double {
      switch x.node.operation {
      case .constant: return x.value
      case .variable(let name): return variables[name] ?? .nan
      default:
        if let value = known[ObjectIdentifier(x.node)] { return value }
        let value = x.node.operation(x.node.operands.map(visit))
        known[ObjectIdentifier(x.node)] = value
        return value
      }
    }
    return visit(self)
  }
}
