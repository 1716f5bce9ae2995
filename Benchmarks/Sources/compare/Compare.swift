// swift run -c release --package-path Benchmarks compare --help

import ArgumentParser
import Foundation

@main
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Derivatives by dual numbers, by hand, and by C++ libraries.",
    discussion: "Kernels: \(KernelEntry.names)",
    subcommands: [Count.self])

  @Flag(help: "Check that all results agree, and time nothing.")
  var quick = false

  @Option(help: "Only the kernel of this name, or those whose names begin so; may be repeated.")
  var only: [KernelName] = []

  @Option(help: "How many batches of each contender are timed.")
  var batches = 31

  @Option(help: "Measure in so many processes, one after the other, and take medians.")
  var processes = 1

  @Flag(help: "Only the kernels that have bounds, and a table of these.")
  var bounds = false

  @Flag(help: "Write all results to standard output as JSON, and nothing else.")
  var json = false

  @Option(help: ArgumentHelp("Draw a chart as well.", valueName: "file"))
  var svg: String?

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
    if processes < 1 { throw ValidationError("--processes must be 1 or more, but is \(processes)") }
    if quick && svg != nil { throw ValidationError("--svg draws times, and --quick takes none: give one of them") }
    if quick && bounds { throw ValidationError("--bounds is about times, and --quick takes none: give one of them") }
    if quick && processes > 1 { throw ValidationError("--processes is about times, and --quick takes none") }
  }

  private var kernels: [KernelEntry] {
    let all =
      bounds ? KernelEntry.all.filter { entry in Bound.all.contains { $0.kernel == entry.name } } : KernelEntry.all
    return all.filter { entry in only.isEmpty || only.contains { $0.matches(entry) } }
  }

  /// Checks the chosen kernels, times them if all results agree, and reports.
  func run() throws {
    var report = Report(batches: quick ? 0 : batches)
    say(report.heading)
    for entry in kernels {
      let result = processes > 1 ? try medians(of: entry) : measurement(of: entry)
      report.kernels.append(result)
      say("\n" + result.table())
    }
    if !quick { say("\n" + report.overview()) }
    if bounds { say("\n" + report.boundsTable()) }
    if json { print(try report.encoded()) }
    if let svg { try Chart(report).svg().write(toFile: svg, atomically: false, encoding: .utf8) }

    guard report.kernels.allSatisfy(\.agrees) else {
      complain("compare: results disagree with the derivative by hand")
      throw ExitCode.failure
    }
    if quick { say("\nall results agree with the derivative by hand to 1e-10") }
  }

  /// With --json, standard output is the JSON alone.
  private func say(_ text: String) {
    guard !json else { return }
    print(text)
    fflush(nil)
  }

  private func measurement(of entry: KernelEntry) -> KernelReport {
    let bench = Bench(entry.makeWithRivals())
    let deviations = bench.deviations()
    let checked = KernelReport(bench.kernel, deviations: deviations, timings: [])
    guard checked.agrees && !quick else { return checked }
    return KernelReport(bench.kernel, deviations: deviations, timings: bench.timings(batches: batches))
  }

  private func medians(of entry: KernelEntry) throws -> KernelReport {
    let arguments = ["--json", "--only", entry.name, "--batches", "\(batches)"]
    return KernelReport(medianOf: try (0..<processes).map { _ in try Report(fromProcessWith: arguments).kernels[0] })
  }
}

/// Runs one contender and nothing else, for a tool that counts instructions.
struct Count: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Only run one contender, for a tool that counts instructions.",
    usage: "compare count K5 \"Dual, 1 lane\" 1000")

  @Argument(help: "The kernel's whole name.")
  var kernel: KernelName

  @Argument(help: "As in the table.")
  var contender: String

  @Argument(help: "How many evaluations.")
  var evaluations: Int

  func run() throws {
    guard let entry = KernelEntry.all.first(where: { $0.name == kernel.name }) else {
      throw ValidationError("no kernel has the whole name \(kernel.name); there are \(KernelEntry.names)")
    }
    let bench = Bench(entry.makeWithRivals())
    guard let chosen = bench.kernel.contenders.first(where: { $0.label == contender }) else {
      let labels = bench.kernel.contenders.map(\.label).joined(separator: "; ")
      throw ValidationError("no contender \(contender) of \(entry.name); there are \(labels)")
    }
    if evaluations < 1 { throw ValidationError("evaluations must be 1 or more, but is \(evaluations)") }
    chosen.run(bench.work(), evaluations)
  }
}

/// The name of a kernel, or how the names of several begin, in large or small letters.
struct KernelName: ExpressibleByArgument {
  var name: String

  init?(argument: String) {
    name = argument
    guard KernelEntry.all.contains(where: isPrefix) else { return nil }
  }

  static var allValueStrings: [String] { KernelEntry.all.map(\.name) }

  /// A whole name means that kernel alone: K6r.100 is not K6r.1000.
  func matches(_ entry: KernelEntry) -> Bool {
    let isWhole = KernelEntry.all.contains { $0.name.lowercased() == name.lowercased() }
    return isWhole ? entry.name.lowercased() == name.lowercased() : isPrefix(of: entry)
  }

  private func isPrefix(of entry: KernelEntry) -> Bool { entry.name.lowercased().hasPrefix(name.lowercased()) }
}

func complain(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
