/// The command line: `tour` shows everything, `tour COMMAND …` one chapter.
enum Tour {
  /// In the order in which `tour` alone runs them; the last line of the last is the result.
  static let commands: [Command] = [
    .examples, .columns, .differences, .swell, .reverse, .orbit, .sparse, .bundle, .check, .nist,
  ]

  /// Those that take a file, which `tour` alone leaves out.
  static let withFiles: [Command] = [.colors]

  /// Runs a command line; the result is the exit status: 0, 1 where a check fell short, 2 where the command line or a
  /// file is wrong, or the output was lost (one line on `errors` then says how).
  static func run(
    _ arguments: [String], output: Output = .standard, errors: Output = .standardError
  ) -> Int32 {
    var (output, errors) = (output, errors)
    do {
      let passed = try dispatch(arguments, to: &output)
      if output.isBroken { throw UsageError("standard output: cannot be written") }
      return passed ? 0 : 1
    } catch {
      print("tour: \(error)", to: &errors)
      return 2
    }
  }

  private static func dispatch(_ arguments: [String], to output: inout Output) throws -> Bool {
    if arguments.first == "help" || arguments.contains(where: { $0 == "--help" || $0 == "-h" }) {
      print(help, to: &output)
      return true
    }
    guard let name = arguments.first else {
      var passed = true
      for command in commands {
        output.heading(command.summary)
        if try !command.run([], &output) { passed = false }
        if output.isBroken { break }
      }
      return passed
    }
    guard let command = (commands + withFiles).first(where: { $0.name == name }) else {
      let kind = name.hasPrefix("-") ? "option" : "command"
      throw UsageError("unknown \(kind) \(name.debugDescription); 'tour --help' lists what there is")
    }
    return try command.run(Array(arguments.dropFirst()), &output)
  }

  static var help: String {
    let usage = [("tour", "all of it, in this order")] + (commands + withFiles).flatMap(\.usage)
    let width = usage.map(\.0.count).max() ?? 0
    return """
      A tour of DualNumbers: exact derivatives, from worked examples to real data.

      \(usage.map { "  \($0.padded(to: width))   \($1)" }.joined(separator: "\n"))

      Exit status: 0; 1 where a check fell short, or a fit its certified values; 2 where the command line or a file is wrong,
      or output cannot be written.
      """
  }
}

/// One chapter of the tour.
struct Command: Sendable {
  let name: String
  let summary: String
  /// For the help: what to type, and what it does.
  let usage: [(String, String)]
  /// Takes what follows the name; false where a check fell short.
  let run: @Sendable (_ arguments: [String], _ output: inout Output) throws -> Bool

  /// A command that takes no arguments and checks nothing.
  init(_ name: String, _ summary: String, run: @escaping @Sendable (_ output: inout Output) -> Void) {
    self.init(name, summary, usage: [("tour \(name)", summary.prefix(1).lowercased() + summary.dropFirst())]) {
      arguments, output in
      if let extra = arguments.first {
        throw UsageError("unexpected argument \(extra.debugDescription); 'tour \(name)' takes none")
      }
      run(&output)
      return true
    }
  }

  init(
    _ name: String, _ summary: String, usage: [(String, String)],
    run: @escaping @Sendable (_ arguments: [String], _ output: inout Output) throws -> Bool
  ) {
    (self.name, self.summary, self.usage, self.run) = (name, summary, usage, run)
  }
}

/// A mistake in the command line, or a file that cannot be read or written, in one line.
struct UsageError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
