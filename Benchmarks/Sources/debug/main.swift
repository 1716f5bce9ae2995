import DualNumbers
import Foundation
import Stopwatch

// What dual numbers cost without optimisation, where people develop and test: the time of a function of them against that
// of the same function of `Double`.
//
//     swift run --package-path Benchmarks debug

/// Whether this program is built without optimisation.
func isDebugBuild() -> Bool {
  var isDebug = false
  assert(
    {
      isDebug = true
      return true
    }())
  return isDebug
}

guard isDebugBuild() else {
  FileHandle.standardError.write(
    Data("debug: this is an optimised build, of which `compare` tells; run it without -c release\n".utf8))
  exit(2)
}

/// A function of `Double`, of numbers with one and with two levels of derivatives, and of four lanes.
struct Kernel {
  let name: String
  let plain: (Double) -> Double
  let dual: (Dual<Double>) -> Dual<Double>
  let nested: (Dual<Dual<Double>>) -> Dual<Dual<Double>>
  let lanes: (FourLanes) -> FourLanes
}

let kernels = [
  Kernel(name: "logistic map", plain: logisticMap, dual: logisticMap, nested: logisticMap, lanes: logisticMap),
  Kernel(name: "K1", plain: composite, dual: composite, nested: composite, lanes: composite),
  Kernel(
    name: "logistic map, generic", plain: genericLogisticMap, dual: genericLogisticMap, nested: genericLogisticMap,
    lanes: genericLogisticMap),
  Kernel(
    name: "K1, generic", plain: genericComposite, dual: genericComposite, nested: genericComposite,
    lanes: genericComposite),
]

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

func repeated(_ f: @escaping (FourLanes) -> FourLanes, at x: FourLanes) -> (Int) -> Void {
  { count in
    var i = 0
    while i < count {
      _ = f(x)
      i += 1
    }
  }
}

func column(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }

func rounded(_ x: Double) -> String { "\((x * 100).rounded() / 100)" }

print(
  column("", 24) + column("Double, ns", 12) + column("Dual<Double>", 14) + column("Dual<Dual<Double>>", 20) + "4 lanes")
for kernel in kernels {
  let plain = 0.3
  let dual = Dual(plain, tangent: 1)
  let nested = Dual(dual, tangent: 1)
  let lanes = FourLanes.variable(plain, lane: 0)
  let values = [kernel.dual(dual).value, kernel.nested(nested).value.value, kernel.lanes(lanes).value]
  guard values.allSatisfy({ $0 == kernel.plain(plain) }) else {
    fatalError("\(kernel.name) is \(kernel.plain(plain)) of Double, and \(values) of dual numbers")
  }
  // Batches shorter than the time that a busy machine gives to a program in one piece.
  let times = timings(
    [
      repeated(kernel.plain, at: plain), repeated(kernel.dual, at: dual), repeated(kernel.nested, at: nested),
      repeated(kernel.lanes, at: lanes),
    ], batches: 101, batchNanoseconds: 2e5)
  let ratios = times.dropFirst().map { rounded($0.ratio(to: times[0])) }
  print(
    column(kernel.name, 24) + column(rounded(times[0].median), 12) + column(ratios[0], 14) + column(ratios[1], 20)
      + ratios[2])
}
