import Foundation
import SparseDerivatives

extension Command {
  static let colors = Command(
    "colors", "Colours of the matrix of a Matrix Market file",
    usage: [("tour colors FILE", "the colours of its columns and rows by every order, and what is proved")]
  ) { arguments, output in
    guard let path = arguments.first else { throw UsageError("colors needs a file: tour colors FILE") }
    if arguments.count > 1 {
      throw UsageError("unexpected argument \(arguments[1].debugDescription); 'tour colors' takes one file")
    }
    let matrix: SparseMatrix<Double>
    do throws(MatrixMarketError) {
      matrix = try SparseMatrix(matrixMarketFile: path)
    } catch {
      throw UsageError(error.line == nil ? "\(error)" : "\(path), \(error)")
    }
    print(ColorTable(matrix.pattern), to: &output)
    return true
  }
}

/// Numbers of colours of one pattern, a line for each order.
struct ColorTable: CustomStringConvertible {
  let description: String

  init(_ pattern: SparsePattern) {
    let isSymmetric = pattern.isSymmetric
    let kinds: [(name: String, color: (ColoringOrder) -> Coloring)] =
      [
        ("columns", { .columns(of: pattern, order: $0) }),
        ("rows", { .rows(of: pattern, order: $0) }),
      ] + (isSymmetric ? [("symmetric", { .symmetric(of: pattern, order: $0) })] : [])
    var table = Table([("order", .left)] + kinds.flatMap { [($0.name, .right), ("ms", .right)] })
    var best: [Coloring?] = Array(repeating: nil, count: kinds.count)
    for order in ColoringOrder.allCases {
      var row = [order.title]
      for (k, kind) in kinds.enumerated() {
        let start = Date()
        let coloring = kind.color(order)
        row += ["\(coloring.count)", (Date().timeIntervalSince(start) * 1e3).fixed(1)]
        if best[k].map({ coloring.count < $0.count }) ?? true { best[k] = coloring }
      }
      table.add(row)
    }
    let verdicts = zip(kinds, best).map { kind, best in
      guard let best else { return "" }
      let verdict =
        best.isProvedOptimal
        ? "proved: no colouring has fewer than \(best.lowerBound)" : "at least \(best.lowerBound): not proved"
      return "  \(kind.name): \(best.count) colours, \(verdict)"
    }
    description = """
      \(pattern)\(isSymmetric ? ", symmetric" : "")

      \(table)

      \(verdicts.joined(separator: "\n"))
      """
  }
}

extension ColoringOrder {
  /// As texts on colouring call it.
  var title: String {
    switch self {
    case .natural: "natural"
    case .largestFirst: "largest first"
    case .smallestLast: "smallest last"
    case .incidenceDegree: "incidence degree"
    case .dynamicLargestFirst: "dynamic largest first"
    }
  }
}
