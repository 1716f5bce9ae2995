// swift run --package-path Benchmarks debug --help

import ArgumentParser
import DualNumbers
import Stopwatch

@main
struct Debug: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: """
      What dual numbers cost without optimisation, where people develop and test: the time of a function of them against \
      that of the same function of Double.
      """)

  @Option(help: "How many batches of each are timed.")
  var batches = 101

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
    if !isDebugBuild() {
      throw ValidationError("this is an optimised build, of which `compare` tells; run it without -c release")
    }
  }

  func run() throws {
    print(line(("", 24), ("Double, ns", 12), ("Dual<Double>", 14), ("Dual<Dual<Double>>", 20), ("ClosureLanes", 0)))
    for kernel in kernels {
      let plain = 0.3
      let dual = Dual(plain, tangent: 1)
      let nested = Dual(dual, tangent: 1)
      let lanes = ClosureLanes<Double>.variable(plain, lane: 0)
      let values = [kernel.dual(dual).value, kernel.nested(nested).value.value, kernel.lanes(lanes).value]
      guard values.allSatisfy({ $0 == kernel.plain(plain) }) else {
        throw ValidationError("\(kernel.name) is \(kernel.plain(plain)) of Double, and \(values) of dual numbers")
      }
      // Batches shorter than the time that a busy machine gives to a program in one piece.
      let times = timings(
        [
          repeated(kernel.plain, at: plain), repeated(kernel.dual, at: dual), repeated(kernel.nested, at: nested),
          repeated(kernel.lanes, at: lanes),
        ], batches: batches, batchNanoseconds: 2e5)
      let ratios = times.dropFirst().map { rounded($0.ratio(to: times[0])) }
      print(line((kernel.name, 24), (rounded(times[0].median), 12), (ratios[0], 14), (ratios[1], 20), (ratios[2], 0)))
    }
  }
}

/// Whether this program is built without optimisation.
private func isDebugBuild() -> Bool {
  var isDebug = false
  assert(
    {
      isDebug = true
      return true
    }())
  return isDebug
}

/// A function of `Double`, of numbers with one and with two levels of derivatives, and of the lanes of closures.
struct Kernel {
  let name: String
  let plain: (Double) -> Double
  let dual: (Dual<Double>) -> Dual<Double>
  let nested: (Dual<Dual<Double>>) -> Dual<Dual<Double>>
  let lanes: (ClosureLanes<Double>) -> ClosureLanes<Double>
}

private var kernels: [Kernel] {
  [
    Kernel(name: "logistic map", plain: logisticMap, dual: logisticMap, nested: logisticMap, lanes: logisticMap),
    Kernel(name: "K1", plain: composite, dual: composite, nested: composite, lanes: composite),
    Kernel(
      name: "logistic map, generic", plain: genericLogisticMap, dual: genericLogisticMap, nested: genericLogisticMap,
      lanes: genericLogisticMap),
    Kernel(
      name: "K1, generic", plain: genericComposite, dual: genericComposite, nested: genericComposite,
      lanes: genericComposite),
  ]
}

// As many evaluations of `f` as it is told. Not generic: that alone would take as long as a few operations.

func repeated(_ f: @escaping (Double) -> Double, at x: Double) -> (Int) -> Void {
  { count in
    var i = 0
    while i < count {
      _ = f(x)
      i += 1
    }
  }
}

func repeated(_ f: @escaping (Dual<Double>) -> Dual<Double>, at x: Dual<Double>) -> (Int) -> Void {
  { count in
    var i = 0
    while i < count {
      _ = f(x)
      i += 1
    }
  }
}

func repeated(_ f: @escaping (Dual<Dual<Double>>) -> Dual<Dual<Double>>, at x: Dual<Dual<Double>>) -> (Int) -> Void {
  { count in
    var i = 0
    while i < count {
      _ = f(x)
      i += 1
    }
  }
}

func repeated(_ f: @escaping (ClosureLanes<Double>) -> ClosureLanes<Double>, at x: ClosureLanes<Double>) -> (Int) ->
  Void
{
  { count in
    var i = 0
    while i < count {
      _ = f(x)
      i += 1
    }
  }
}
