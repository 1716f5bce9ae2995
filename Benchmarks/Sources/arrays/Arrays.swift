// swift run -c release --package-path Benchmarks arrays --help

import ArgumentParser
import DualNumbers
import Stopwatch

@main
struct Arrays: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Functions over arrays against the same written as loops: the ratio of their best times.")

  @Option(help: ArgumentHelp("Only rows whose names contain this.", valueName: "text"))
  var only = ""

  @Option(help: "How many batches of each are timed.")
  var batches = 40

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
  }

  func run() {
    print(line(("", 48), ("loop, ns", 12), ("package, ns", 12), ("ratio", 0)))
    for n in [8, 100, 1000] {
      let values = (0..<n).map { Double($0 % 11) / 8 - 0.6 }
      rows("Dual", values.map { Dual($0, tangent: 0.5 - $0) }, point: Dual(0.9, tangent: 1))
      rows(
        "8 lanes", values.map { Eight($0, tangent: SIMD8(repeating: 0.5 - $0)) },
        point: Eight(0.9, tangent: SIMD8(repeating: 1)))
      rows(
        "8 lanes, 8 vary",
        values.indices.map { i in i < 8 ? Eight.variable(values[i], lane: i) : Eight(values[i]) },
        point: .variable(0.9, lane: 3))
    }
  }

  /// All operations on the numbers `x`, and polynomials at `point`.
  private func rows<T: ElementaryScalar>(_ name: String, _ x: [T], point: T) {
    let n = x.count
    let a = (0..<n).map { Double($0 % 7) / 8 - 0.3 }
    let elements = (0..<(n * n)).map { Double($0 % 13) / 8 - 0.7 }
    let matrix = Matrix(rows: n, columns: n, columnMajor: elements)
    var y = x
    row("\(name), sum, \(n)") {
      keep(Loops.sum(x))
    } package: {
      keep(ByPackage.sum(x))
    }
    row("\(name), dot with constants, \(n)") {
      keep(Loops.dot(a, x))
    } package: {
      keep(ByPackage.dot(a, x))
    }
    row("\(name), dot, \(n)") {
      keep(Loops.dot(x, x))
    } package: {
      keep(ByPackage.dot(x, x))
    }
    row("\(name), product, \(n)") {
      Loops.product(elements, x, into: &y)
    } package: {
      ByPackage.product(matrix, x, into: &y)
    }
    row("\(name), product, loop by columns, \(n)") {
      Loops.productByColumns(elements, x, into: &y)
    } package: {
      ByPackage.product(matrix, x, into: &y)
    }
    row("\(name), polynomial, \(n)") {
      keep(Loops.polynomial(a, at: point))
    } package: {
      keep(ByPackage.polynomial(a, at: point))
    }
    row("\(name), polynomial of numbers, \(n)") {
      keep(Loops.polynomial(ofNumbers: x, at: point))
    } package: {
      keep(ByPackage.polynomial(ofNumbers: x, at: point))
    }
    row("\(name), logSumExp, \(n)") {
      keep(Loops.logSumExp(x))
    } package: {
      keep(ByPackage.logSumExp(x))
    }
  }

  private func row(_ name: String, loop: @escaping () -> Void, package: @escaping () -> Void) {
    guard only.isEmpty || name.contains(only) else { return }
    let contenders = [loop, package].map { contender in { (count: Int) in for _ in 0..<count { contender() } } }
    let best = timings(contenders, batches: batches, batchNanoseconds: 4e5).map(\.best)
    print(line((name, 48), (rounded(best[0]), 12), (rounded(best[1]), 12), (rounded(best[1] / best[0]), 0)))
  }
}

typealias Eight = DualVector<SIMD8<Double>>
