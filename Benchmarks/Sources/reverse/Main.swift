// swift run -c release --package-path Benchmarks reverse --help

import AllocationCounter
import ArgumentParser
import ReverseRivals
import Stopwatch

@main
struct ReverseBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse",
    abstract: """
      Gradients by reverse mode, recording included, in evaluations of the function; beside them products H·v in gradients, \
      forward mode in lanes, and ADOL-C's reverse mode where it is installed (libadolc-dev).
      """)

  @Option(help: "How many batches of each are timed; a figure is the median of their ratios.")
  var batches = 15

  @Option(help: "Only kernels whose name contains this.")
  var only = ""

  @Flag(help: "Only check that gradients agree, to 1e-10 of the largest entry.")
  var quick = false

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
  }

  func run() throws {
    let kernels = try ReverseKernel.all().filter { only.isEmpty || $0.name.contains(only) }
    if kernels.isEmpty { throw ValidationError("no kernel's name contains \(only.debugDescription)") }
    for kernel in kernels { try check(kernel) }
    if quick { return print("\(kernels.count) kernels: gradients agree") }
    print(
      line(
        ("", 18), ("evaluation", 14), ("reverse", 10), ("bound", 8), ("memory", 12), ("H·v ÷ gradient", 17),
        ("forward", 10), ("ADOL-C", 0)))
    for kernel in kernels {
      let x = kernel.point
      // The tape is new, and kept: the most that this thread holds is what a gradient takes.
      allocation_peak_begin()
      kernel.sweep(1)
      let memory = allocation_peak()
      let traced = kernel.adolc.map { adolc in
        { (count: Int) in
          var g = x
          for _ in 0..<count { keep(adolc(x, &g)) }
        }
      }
      let others = [kernel.multiply, kernel.pass, traced]
      let times = timings([kernel.evaluate, kernel.sweep] + others.compactMap { $0 }, batches: batches)
      var rest = times[2...]
      let ratios = zip(others, [1, 0, 0]).map { other, base in
        other == nil ? "–" : rounded(rest.removeFirst().ratio(to: times[base]))
      }
      print(
        line(
          (kernel.name, 18), ("\(rounded(times[0].median / 1000)) µs", 14), (rounded(times[1].ratio(to: times[0])), 10),
          (rounded(kernel.bound), 8), (allocations_are_counted() ? "\((memory + 512) / 1024) KB" : "–", 12),
          (ratios[0], 17),
          (ratios[1], 10), (ratios[2], 0)))
    }
  }

  private func check(_ kernel: ReverseKernel) throws {
    let (forward, reverse) = kernel.gradients()
    try compare(reverse, forward, "\(kernel.name): reverse and forward mode")
    if let adolc = kernel.adolc {
      var g = kernel.point
      _ = adolc(kernel.point, &g)
      try compare(reverse, g, "\(kernel.name): reverse mode and ADOL-C")
    }
  }

  private func compare(_ x: [Double], _ y: [Double], _ what: String) throws {
    let scale = y.map(abs).max() ?? 0
    guard let j = zip(x, y).enumerated().first(where: { !(abs($1.0 - $1.1) <= 1e-10 * scale) })?.offset else { return }
    throw ValidationError("\(what) differ in entry \(j): \(x[j]) and \(y[j])")
  }
}
