// swift run -c release --package-path Benchmarks compare [--quick]
//
// The derivatives of two kernels by dual numbers, against those written by hand over the same libm intrinsics.
// --quick checks that the results agree and times nothing.

import DualNumbers
import Foundation

let inputs = (0..<1000).map { 0.1 + 0.0008 * Double($0) }

/// Whether a result is that of the derivative by hand, to 1e-10.
func agrees(_ number: Double, _ expected: Double) -> Bool {
  abs(number - expected) <= 1e-10 * max(1, abs(expected))
}

/// Checks a kernel at every input, then times it; returns whether the check passed.
func run<K: Kernel>(_ kernel: K.Type, timed: Bool) -> Bool {
  print(K.name)
  for x in inputs {
    let expected = K.byHand(x)
    let y = K.formula(Dual<Double>.variable(x))
    guard agrees(y.value, expected.value), agrees(y.tangent, expected.derivative) else {
      print("  at \(x): Dual<Double> gives \(y), by hand it is \(expected)")
      return false
    }
  }
  print("  agrees with the derivative by hand to 1e-10 at \(inputs.count) points")
  guard timed else { return true }
  for timing in measure(K.contenders, inputs: inputs, batches: 201, repetitions: 20) {
    let name = timing.name.padding(toLength: 14, withPad: " ", startingAt: 0)
    print("  \(name) \(String(format: "%7.2f ns  %5.2f × hand", timing.nanoseconds, timing.ratio))")
  }
  return true
}

let arguments = CommandLine.arguments.dropFirst()
if let unknown = arguments.first(where: { $0 != "--quick" }) {
  FileHandle.standardError.write(Data("compare: unknown argument \(unknown); the only one is --quick\n".utf8))
  exit(2)
}
let isTimed = arguments.isEmpty
let passed = [run(Composite.self, timed: isTimed), run(LogisticMap.self, timed: isTimed)]
exit(passed.allSatisfy { $0 } ? 0 : 1)
