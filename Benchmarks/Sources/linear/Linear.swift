// swift run -c release --package-path Benchmarks linear --help

import ArgumentParser
import DualLinearAlgebra
import DualNumbers
import Stopwatch

@main
struct Linear: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Linear algebra on numbers with derivatives: median times relative to the same on plain numbers.")

  @Option(help: "How many batches of each are timed.")
  var batches = 31

  func validate() throws {
    if batches < 1 { throw ValidationError("--batches must be 1 or more, but is \(batches)") }
  }

  func run() {
    print(
      line(("", 22), ("plain, µs", 12), ("Dual", 8), ("16 lanes", 10), ("Dual<Dual>", 12), ("Dual, by its loops", 0)))
    for n in [10, 20, 50, 100] {
      row("solve, \(n)", Systems(n)) {
        $0.solve()
      } dual: {
        $0.solve()
      } lanes: {
        $0.solve()
      } nested: {
        $0.solve()
      }
    }
    for n in [20, 50] {
      row("inverse, \(n)", Systems(n)) {
        $0.inverse()
      } dual: {
        $0.inverse()
      } lanes: {
        $0.inverse()
      } nested: {
        $0.inverse()
      }
    }
    for n in [20, 50] {
      row("determinant, \(n)", Systems(n)) {
        $0.determinant()
      } dual: {
        $0.determinant()
      } lanes: {
        $0.determinant()
      } nested: {
        $0.determinant()
      }
    }
    for n in [20, 50] {
      row("least squares, \(n)", Systems(n)) {
        $0.leastSquares()
      } dual: {
        $0.leastSquares()
      } lanes: {
        $0.leastSquares()
      } nested: {
        $0.leastSquares()
      }
    }
  }

  private func row(
    _ name: String, _ systems: Systems, plain: @escaping (System<Double>) -> Void,
    dual: @escaping (System<Dual<Double>>) -> Void, lanes: @escaping (System<Sixteen>) -> Void,
    nested: @escaping (System<Dual<Dual<Double>>>) -> Void
  ) {
    let contenders: [(Int) -> Void] = [
      { for _ in 0..<$0 { plain(systems.plain) } }, { for _ in 0..<$0 { dual(systems.dual) } },
      { for _ in 0..<$0 { lanes(systems.lanes) } }, { for _ in 0..<$0 { nested(systems.nested) } },
      { for _ in 0..<$0 { systems.dual.eliminate() } },
    ]
    let timings = timings(contenders, batches: batches)
    let ratios = timings.dropFirst().map { rounded($0.ratio(to: timings[0])) }
    let isSystem = name.hasPrefix("solve")
    print(
      line(
        (name, 22), (rounded(timings[0].median / 1000), 12), (ratios[0], 8), (ratios[1], 10), (ratios[2], 12),
        (isSystem ? ratios[3] : "–", 0)))
  }
}

typealias Sixteen = DualVector<SIMD16<Double>>

/// The same system in numbers of four types.
struct Systems {
  let plain: System<Double>
  let dual: System<Dual<Double>>
  let lanes: System<Sixteen>
  let nested: System<Dual<Dual<Double>>>

  init(_ n: Int) {
    var random = LinearCongruential(seed: 1)
    let entries = (0..<n * n).map { _ in random.next(in: -0.5...0.5) }
    let b = (0..<n).map { _ in random.next(in: 0...1) }
    plain = System(n, entries, b)
    dual = System(n, entries.map { Dual($0, tangent: 0.5 - $0) }, b.map { Dual($0, tangent: 1) })
    lanes = System(
      n, entries.map { Sixteen($0, tangent: SIMD16(repeating: 0.5 - $0)) },
      b.map { Sixteen($0, tangent: SIMD16(repeating: 1)) })
    nested = System(
      n, entries.map { Dual(Dual($0, tangent: 1), tangent: Dual(0.5 - $0, tangent: $0)) },
      b.map { Dual(Dual($0, tangent: 1), tangent: Dual(1, tangent: 0)) })
  }
}

struct System<T: ElementaryScalar> {
  let matrix: Matrix<T>
  let b: [T]

  init(_ n: Int, _ entries: [T], _ b: [T]) {
    matrix = Matrix(rows: n, columns: n, columnMajor: entries)
    self.b = b
  }

  @inline(never)
  func solve() { keep(try! matrix.solve(b)[0]) }
  @inline(never)
  func inverse() { keep(try! matrix.inverse()[0, 0]) }
  @inline(never)
  func determinant() { keep(try! matrix.determinant()) }
  @inline(never)
  func leastSquares() { keep(try! QRFactorization(matrix).solve(b)[0]) }

  /// Elimination in numbers with derivatives, whose loops are differentiated.
  @inline(never)
  func eliminate() {
    var (a, x) = (matrix.columnMajor, b)
    let n = x.count
    for k in 0..<n {
      let pivot = (k..<n).max { a[k * n + $0].magnitude < a[k * n + $1].magnitude }!
      for j in k..<n { a.swapAt(j * n + k, j * n + pivot) }
      x.swapAt(k, pivot)
      for i in k + 1..<max(n, k + 1) { a[k * n + i] /= a[k * n + k] }
      for j in k + 1..<max(n, k + 1) {
        let factor = a[j * n + k]
        for i in k + 1..<n { a[j * n + i] -= a[k * n + i] * factor }
      }
      let known = x[k]
      for i in k + 1..<max(n, k + 1) { x[i] -= a[k * n + i] * known }
    }
    for k in (0..<n).reversed() {
      x[k] /= a[k * n + k]
      let known = x[k]
      for i in 0..<k { x[i] -= a[k * n + i] * known }
    }
    keep(x[0])
  }
}
