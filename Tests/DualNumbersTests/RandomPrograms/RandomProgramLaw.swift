import DualNumbers
import Foundation
import TestSupport
import Testing

/// A law that every step of a random program is held to. A check gets the step, with the numbers that it took and gave,
/// and says what is wrong.
///
/// Numbers are compared step by step, so the first step that differs is the one that is reported: everything before it
/// was right.
struct RandomProgramLaw {
  private static let environment = ProcessInfo.processInfo.environment
  /// `RANDOM_PROGRAMS`: how many programs each law takes.
  private static let count = environment["RANDOM_PROGRAMS"].map { UInt64($0)! } ?? 2_500
  /// `RANDOM_PROGRAM_SEED`: the seed of the first; the next programs have the next numbers.
  private static let firstSeed = environment["RANDOM_PROGRAM_SEED"].map { UInt64($0)! } ?? 1

  /// Runs the programs on `T`, and `check` on every step.
  ///
  /// - Parameters:
  ///   - share: how many results `check` must have compared for each program, on average.
  ///   - check: nil where the law says nothing, an empty text where the result is right, else what is wrong.
  static func check<T: TestedNumber>(
    on type: T.Type, atLeast share: Double, sourceLocation: SourceLocation = #_sourceLocation,
    _ check: (TakenStep<T>) -> String?
  ) {
    let (compared, wrong) = run(seeds: firstSeed..<(firstSeed + count), on: type, check)
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n\n"))", sourceLocation: sourceLocation)
    if wrong.isEmpty && count >= 100 {
      #expect(Double(compared) >= share * Double(count), "too little compared", sourceLocation: sourceLocation)
    }
  }

  /// How many results were compared, and what is wrong with three programs at most.
  static func run<T: TestedNumber>(
    seeds: Range<UInt64>, on type: T.Type, _ check: (TakenStep<T>) -> String?
  ) -> (compared: Int, wrong: [String]) {
    let functions = instructions(of: T.self)
    let arities = functions.map(\.arity)
    var (compared, wrong): (Int, [String]) = (0, [])
    for seed in seeds where wrong.count < 3 {
      var generator = SeededGenerator(seed: seed)
      let program = RandomProgram(arities: arities, using: &generator)
      let registers = program.run(functions) { _, x in T(x, randomTangentsUsing: &generator) }
      var open = Set<Int>()
      for (k, step) in program.steps.enumerated() {
        let taken = TakenStep(
          index: step.function, function: functions[step.function], operands: step.operands.map { registers[$0] },
          result: registers[program.register(of: k)], isOpen: step.operands.contains(where: open.contains))
        if taken.isOpen || taken.leavesTangentOpen { open.insert(program.register(of: k)) }
        guard let message = check(taken) else { continue }
        compared += 1
        if message.isEmpty { continue }
        wrong.append(
          "seed \(seed), \(T.self):\n\(program.shrunk(to: k))\n"
            + "The last step is the first that differs, and differs alone as well:\n"
            + "\(taken.function.name) of \(taken.operands): \(message)")
        break
      }
    }
    return (compared, wrong)
  }
}

/// A step of a program that has run.
struct TakenStep<T: TestedNumber> {
  /// Where in `instructions(of:)`.
  let index: Int
  let function: Function<T>
  let operands: [T]
  let result: T
  /// Whether an operand has a tangent that the laws leave open.
  let isOpen: Bool

  /// What arithmetic that ends in ±∞ or NaN does with tangents is left open.
  var leavesTangentOpen: Bool { function.isArithmetic && !result.isFinite }
}

extension TestedNumber {
  /// A number whose tangents are moderate ones, one third of them 0, and a few special.
  fileprivate init(_ value: Plain, randomTangentsUsing generator: inout SeededGenerator) {
    let tangents = (1..<Swift.max(2, Self.componentCount)).map { _ -> Plain in
      switch Int.random(in: 0..<18, using: &generator) {
      case 0..<6: 0
      case 6: Plain.specialTangents.randomElement(using: &generator)!
      case 7..<12: Plain(Int.random(in: -6...6, using: &generator)) / 2
      default: Plain(Double.random(in: -4...4, using: &generator))
      }
    }
    self.init(value, tangents: tangents)
  }
}
