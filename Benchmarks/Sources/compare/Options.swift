/// The command line.
struct Options {
  struct Count {
    var kernel: String
    var contender: String
    var evaluations: Int
  }

  var isQuick = false
  var isJSON = false
  var batches = 31
  var svg: String?
  var only: [String] = []
  var count: Count?
  var isHelp = false

  static let help = """
    compare: derivatives by dual numbers, by hand, and by C++ libraries

    swift run -c release --package-path Benchmarks compare [options]

      --quick        checks that all results agree, times nothing
      --only K4      kernels whose names begin so: \(names); may be repeated
      --batches 31   how many batches are timed of each contender
      --json         writes all results to standard output, as JSON
      --svg FILE     draws a chart as well
      --count K1 "by hand" 1000
                     only runs one contender of a kernel so many times (for Benchmarks/callgrind); with several modes
                     its name is as in the table: "Dual, 1 lane"
      --help         this text
    """

  static var names: String { KernelEntry.all.map(\.name).joined(separator: ", ") }

  /// What is wrong with the command line, and what would be right.
  struct Misuse: Error {
    var message: String

    init(_ message: String) { self.message = message }
  }

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      func next(_ meaning: String) throws -> String {
        guard let value = rest.popFirst() else { throw Misuse("\(argument) needs \(meaning) after it") }
        return value
      }
      switch argument {
      case "--quick": isQuick = true
      case "--json": isJSON = true
      case "--help", "-h": isHelp = true
      case "--svg": svg = try next("the name of a file")
      case "--only": only.append(try Options.kernelPrefix(try next("the name of a kernel")))
      case "--batches": batches = try Options.positive(try next("a number"), for: argument)
      case "--count":
        let kernel = try next("a kernel, a contender and a number")
        let contender = try next("a kernel, a contender and a number")
        let evaluations = try Options.positive(try next("a kernel, a contender and a number"), for: argument)
        count = Count(kernel: kernel, contender: contender, evaluations: evaluations)
      default:
        let known = "--quick, --only, --batches, --json, --svg, --count, --help"
        throw Misuse("unknown argument \(argument); there are \(known)")
      }
    }
    if isQuick && svg != nil { throw Misuse("--svg draws times, and --quick takes none: give one of them") }
  }

  /// The kernels that were chosen.
  var kernels: [KernelEntry] {
    KernelEntry.all.filter { entry in
      only.isEmpty || only.contains { entry.name.lowercased().hasPrefix($0.lowercased()) }
    }
  }

  private static func kernelPrefix(_ prefix: String) throws -> String {
    guard KernelEntry.all.contains(where: { $0.name.lowercased().hasPrefix(prefix.lowercased()) }) else {
      throw Misuse("no kernel begins with \(prefix); there are \(names)")
    }
    return prefix
  }

  private static func positive(_ text: String, for argument: String) throws -> Int {
    guard let number = Int(text), number > 0 else { throw Misuse("\(argument) takes a number above 0, not \(text)") }
    return number
  }
}
