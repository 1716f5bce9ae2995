import DualNumbers

/// The entries of a report as cells in lines: a cell for each, or for a block of them where there are many.
struct ErrorGrid {
  /// One entry, or the worst of a block.
  struct Cell {
    var row = 0
    var column = 0
    /// The worst at any point.
    var verdict = Verdict.agrees
    /// The largest relative error at any point; infinite where a number stands against NaN.
    var error = -1.0
    /// Whether a number is NaN at some point and that is no mistake.
    var isUndefined = false

    fileprivate mutating func take(_ other: Cell) {
      let isUndefined = isUndefined || other.isUndefined
      if (other.verdict.severity, other.error) > (verdict.severity, error) { self = other }
      self.isUndefined = isUndefined && !verdict.isMistake
    }
  }

  /// Line by line.
  let cells: [Cell]
  /// The number of cells in a line; the last line may have fewer.
  let columns: Int
  /// How many entries a cell stands for.
  let block: (rows: Int, columns: Int)
  /// For each line what stands on its left.
  let lineNames: [String]
  /// For each column what stands above it; where a vector runs over several lines, how far it is from the line's first.
  let columnNames: [String]

  var lines: Int { lineNames.count }

  init(_ report: DerivativeReport) {
    let (rows, columns) = (report.names.rows, report.names.columns)
    let isVector = rows == 1 || columns == 1
    let most = isVector ? 800 : 80
    let block = (rows: (rows + most - 1) / most, columns: (columns + most - 1) / most)
    let blockRows = (rows + block.rows - 1) / block.rows
    let blockColumns = (columns + block.columns - 1) / block.columns
    var cells = [Cell](repeating: Cell(), count: blockRows * blockColumns)
    for entry in Self.worstOverPoints(report) {
      cells[entry.row / block.rows * blockColumns + entry.column / block.columns].take(entry)
    }
    (self.cells, self.block) = (cells, block)

    let rowNames = stride(from: 0, to: rows, by: block.rows).map { report.names.output($0) }
    let columnNames = stride(from: 0, to: columns, by: block.columns).map { report.names.input($0) }
    if isVector && cells.count > 30 {
      let names = rows == 1 ? columnNames : rowNames
      let step = max(block.rows, block.columns)
      self.columns = 20
      lineNames = stride(from: 0, to: cells.count, by: 20).map { names[$0] + " …" }
      self.columnNames = (0..<20).map { "+\($0 * step)" }
    } else {
      self.columns = blockColumns
      (lineNames, self.columnNames) = (rowNames, columnNames)
    }
  }

  private static func worstOverPoints(_ report: DerivativeReport) -> [Cell] {
    let verdicts = report.worstVerdicts
    return report.outputs.indices.flatMap { row in
      report.inputs.indices.map { column in
        var cell = Cell(row: row, column: column, verdict: verdicts[row][column])
        for result in report.results {
          let entry = result.numbers(row, column)
          cell.error = max(cell.error, entry.relativeError.isNaN ? .infinity : entry.relativeError)
          if entry.given.isNaN || entry.reference.isNaN { cell.isUndefined = !cell.verdict.isMistake }
        }
        return cell
      }
    }
  }
}

extension PointResult {
  /// The entry without what is said of it.
  fileprivate func numbers(_ row: Int, _ column: Int) -> Entry {
    Entry(
      point: point, row: row, column: column, name: "", given: given[row, column],
      exact: exact?[row, column], difference: differences?[row, column], uncertainty: nil,
      verdict: .agrees, factor: nil, like: nil, kink: nil, epsilon: 0)
  }
}

/// The colours of relative errors, on a logarithmic scale from the rounding of the number type to 1.
struct ErrorScale {
  /// The exponent of the power of 10 where the scale begins, divisible by 4: −16 for `Double`, −8 for `Float`.
  let lowest: Int

  init(epsilon: Double) { lowest = 4 * Int((Double.log10(epsilon) / 4).rounded(.down)) }

  /// OrRd of ColorBrewer 2.0 with 9 classes: ever darker, so that it can be told without telling red from green.
  static let colours = [
    (255, 247, 236), (254, 232, 200), (253, 212, 158), (253, 187, 132), (252, 141, 89), (239, 101, 72), (215, 48, 31),
    (179, 0, 0), (127, 0, 0),
  ]

  /// 0 at or below the lowest error, 1 from an error of 1 on.
  private func share(_ error: Double) -> Double { min(max(1 - Double.log10(error) / Double(lowest), 0), 1) }

  func colour(_ error: Double) -> String {
    let place = share(error) * Double(Self.colours.count - 1)
    let k = min(Int(place), Self.colours.count - 2)
    let (x, y, t) = (Self.colours[k], Self.colours[k + 1], place - Double(k))
    func mixed(_ x: Int, _ y: Int) -> Int { Int((Double(x) + t * Double(y - x)).rounded()) }
    return Self.hex((mixed(x.0, y.0), mixed(x.1, y.1), mixed(x.2, y.2)))
  }

  /// The colour of what is written on it.
  func inkColour(_ error: Double) -> String { share(error) > 0.7 ? "#ffffff" : "#222222" }

  static func hex(_ colour: (Int, Int, Int)) -> String {
    "#" + [colour.0, colour.1, colour.2].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
