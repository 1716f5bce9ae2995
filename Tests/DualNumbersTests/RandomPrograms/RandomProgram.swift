import DualNumbers
import TestSupport

/// A straight-line program over the functions of `instructions(of:)`: inputs, constants, and steps that each apply one
/// function to numbers computed before. The same program runs on every number type.
struct RandomProgram: CustomStringConvertible {
  struct Step {
    /// Where in `instructions(of:)`.
    let function: Int
    /// Where among the registers: inputs first, then constants, then the results of the steps.
    let operands: [Int]
  }

  private(set) var inputs: [Double] = []
  private(set) var constants: [Double] = []
  private(set) var steps: [Step] = []

  /// Two or three inputs, one constant, up to twelve steps. Half of the operands come from the last three registers, so
  /// that programs are deep; the others from all.
  ///
  /// - Parameter arities: those of the functions of `instructions(of:)`.
  init(arities: [Int], using generator: inout SeededGenerator) {
    inputs = (0..<Int.random(in: 2...3, using: &generator)).map { _ in Self.number(using: &generator) }
    constants = [Self.number(using: &generator)]
    let first = inputs.count + constants.count
    for step in 0..<Int.random(in: 1...12, using: &generator) {
      let function = Int.random(in: arities.indices, using: &generator)
      let operands = (0..<arities[function]).map { _ in
        let oldest = Bool.random(using: &generator) ? 0 : first + step - 3
        return Int.random(in: oldest..<(first + step), using: &generator)
      }
      steps.append(Step(function: function, operands: operands))
    }
  }

  /// A moderate number twice out of three times, else one at which rules go wrong first.
  private static func number(using generator: inout SeededGenerator) -> Double {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: Double.specialValues.randomElement(using: &generator)!
    case 1: .random(using: &generator)
    case 2: Double(Int.random(in: -6...6, using: &generator)) / 2
    default: .random(in: -4...4, using: &generator)
    }
  }

  /// The registers after each step. `number` makes the input of that index; constants do not vary.
  func run<T: TestedNumber>(_ functions: [Function<T>], inputs number: (Int, T.Plain) -> T) -> [T] {
    var registers = inputs.enumerated().map { number($0, T.Plain($1)) }
    registers += constants.map { T(T.Plain($0), tangents: [0]) }
    for step in steps { registers.append(functions[step.function].apply(step.operands.map { registers[$0] })) }
    return registers
  }

  /// The register that a step writes.
  func register(of step: Int) -> Int { inputs.count + constants.count + step }

  // MARK: What is printed

  /// This program up to `step`, without the steps that its result does not depend on.
  func shrunk(to step: Int) -> RandomProgram {
    let first = register(of: 0)
    var needed: Set = [register(of: step)]
    for k in (0...step).reversed() where needed.contains(first + k) { needed.formUnion(steps[k].operands) }
    let kept = (0...step).filter { needed.contains(first + $0) }
    var shrunk = self
    shrunk.steps = kept.map { k in
      Step(
        function: steps[k].function,
        operands: steps[k].operands.map { $0 < first ? $0 : first + kept.firstIndex(of: $0 - first)! })
    }
    return shrunk
  }

  func name(ofRegister index: Int) -> String {
    index < inputs.count
      ? "x\(index)" : index < register(of: 0) ? "c\(index - inputs.count)" : "r\(index - register(of: 0))"
  }

  /// One line a register: `r0 = pow of (x1, c0)`.
  var description: String {
    let functions = instructions(of: Double.self)
    let given = (inputs + constants).enumerated().map { "\(name(ofRegister: $0)) = \($1)" }
    let computed = steps.enumerated().map { k, step in
      let operands = step.operands.map(name).joined(separator: ", ")
      return "r\(k) = \(functions[step.function].name) of (\(operands))"
    }
    return (given + computed).joined(separator: "\n")
  }
}

/// What programs consist of: every function of the table, and the functions over arrays.
func instructions<T: TestedNumber>(of type: T.Type) -> [Function<T>] {
  allFunctions(of: type) + [
    Function(name: "logSumExp", arity: 3, isArithmetic: false) { T.logSumExp($0) },
    Function(name: "sum", arity: 3, isArithmetic: true) { T.sum($0) },
    Function(name: "dot", arity: 3, isArithmetic: true) { T.dot($0, [$0[2], $0[0], $0[1]]) },
    Function(name: "polynomial", arity: 3, isArithmetic: true) { T.polynomial([$0[1], $0[2], $0[0]], at: $0[0]) },
  ]
}
