import DualNumbers
import Foundation
import Stopwatch

// Functions over arrays against the same written as loops: the ratio of their best times.
//
//     swift run -c release --package-path Benchmarks bulk [part of a row's name] [batches]

typealias Eight = DualVector<SIMD8<Double>>

let filter = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ""
let batches = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 0 : 40
if batches < 1 {
  print("bulk: the number of batches must be a positive integer, but is \(CommandLine.arguments[2].debugDescription)")
  exit(2)
}

func column(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }

func row(_ name: String, loop: @escaping () -> Void, bulk: @escaping () -> Void) {
  guard name.contains(filter) else { return }
  let contenders = [loop, bulk].map { contender in { (count: Int) in for _ in 0..<count { contender() } } }
  let best = timings(contenders, batches: batches, batchNanoseconds: 4e5).map(\.best)
  let cells = [best[0], best[1]].map { column("\(($0 * 10).rounded() / 10)", 12) }
  print(column(name, 48) + cells.joined() + "\((best[1] / best[0] * 100).rounded() / 100)")
}

print(column("", 48) + column("loop, ns", 12) + column("bulk, ns", 12) + "ratio")

/// All operations on the numbers `x`, and polynomials at `point`.
func rows<T: ElementaryScalar>(_ name: String, _ x: [T], point: T) {
  let n = x.count
  let a = (0..<n).map { Double($0 % 7) / 8 - 0.3 }
  let elements = (0..<(n * n)).map { Double($0 % 13) / 8 - 0.7 }
  let matrix = Matrix(rows: n, columns: n, columnMajor: elements)
  var y = x
  row("\(name), sum, \(n)") {
    keep(Loops.sum(x))
  } bulk: {
    keep(Bulk.sum(x))
  }
  row("\(name), dot with constants, \(n)") {
    keep(Loops.dot(a, x))
  } bulk: {
    keep(Bulk.dot(a, x))
  }
  row("\(name), dot, \(n)") {
    keep(Loops.dot(x, x))
  } bulk: {
    keep(Bulk.dot(x, x))
  }
  row("\(name), product, \(n)") {
    Loops.product(elements, x, into: &y)
  } bulk: {
    Bulk.product(matrix, x, into: &y)
  }
  row("\(name), product, loop by columns, \(n)") {
    Loops.productByColumns(elements, x, into: &y)
  } bulk: {
    Bulk.product(matrix, x, into: &y)
  }
  row("\(name), polynomial, \(n)") {
    keep(Loops.polynomial(a, at: point))
  } bulk: {
    keep(Bulk.polynomial(a, at: point))
  }
  row("\(name), polynomial of numbers, \(n)") {
    keep(Loops.polynomial(ofNumbers: x, at: point))
  } bulk: {
    keep(Bulk.polynomial(ofNumbers: x, at: point))
  }
  row("\(name), logSumExp, \(n)") {
    keep(Loops.logSumExp(x))
  } bulk: {
    keep(Bulk.logSumExp(x))
  }
}

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
