// swift run -c release --package-path Benchmarks compare --help

import Foundation

/// Runs one contender and nothing else, for a tool that counts instructions.
func run(_ count: Options.Count) throws {
  guard let entry = KernelEntry.all.first(where: { $0.name == count.kernel }) else {
    throw Options.Misuse("--count: no kernel \(count.kernel); there are \(Options.names)")
  }
  let bench = Bench(entry.makeWithRivals())
  guard let contender = bench.kernel.contenders.first(where: { $0.label == count.contender }) else {
    let labels = bench.kernel.contenders.map(\.label).joined(separator: "; ")
    throw Options.Misuse("--count: no contender \(count.contender) of \(entry.name); there are \(labels)")
  }
  contender.run(bench.work(), count.evaluations)
}

/// Checks the chosen kernels, times them if all results agree, and reports; returns whether they agree.
func run(_ options: Options) throws -> Bool {
  var report = Report(batches: options.isQuick ? 0 : options.batches)
  let build = report.build
  // With --json, standard output is the JSON alone.
  let say = options.isJSON ? { complain($0) } : { print($0) }
  say("\(build.instructionSet), \(build.isOptimised ? "optimised" : "NOT OPTIMISED: add -c release")")
  for rival in report.missingRivals { say("skipped: \(rival.name); to compare with it, install \(rival.packages)") }

  for entry in options.kernels {
    let bench = Bench(entry.makeWithRivals())
    let deviations = bench.deviations()
    var result = KernelReport(bench.kernel, deviations: deviations, timings: [])
    if result.agrees && !options.isQuick {
      let timings = bench.timings(batches: options.batches)
      result = KernelReport(bench.kernel, deviations: deviations, timings: timings)
    }
    report.kernels.append(result)
    if !options.isJSON {
      print("\n" + result.table())
      fflush(nil)
    }
  }
  let summaries = report.kernels.compactMap(\.summary)
  if !options.isJSON && !summaries.isEmpty { print("\n" + summaries.joined(separator: "\n")) }

  if options.isJSON {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
  if let file = options.svg { try Chart(report).svg().write(toFile: file, atomically: false, encoding: .utf8) }

  let agrees = report.kernels.allSatisfy(\.agrees)
  if !agrees { complain("compare: results disagree with the derivative by hand") }
  if agrees && options.isQuick { say("\nall results agree with the derivative by hand to 1e-10") }
  return agrees
}

func complain(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }

do {
  let options = try Options(CommandLine.arguments.dropFirst())
  if options.isHelp {
    print(Options.help)
  } else if let count = options.count {
    try run(count)
  } else {
    exit(try run(options) ? 0 : 1)
  }
} catch let misuse as Options.Misuse {
  complain("compare: \(misuse.message)")
  exit(2)
} catch {
  complain("compare: \(error.localizedDescription)")
  exit(1)
}
