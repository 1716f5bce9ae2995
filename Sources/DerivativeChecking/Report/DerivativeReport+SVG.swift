extension DerivativeReport {
  /// The matrix of errors as a picture, an SVG document.
  ///
  ///     let report = checkGradient(at: [2, 5]) { x in
  ///       x[0] * x[1]
  ///     } given: { x in
  ///       [x[1], -x[0]]
  ///     }
  ///     report.svg().hasPrefix("<svg")  // true
  ///
  /// A cell for each entry, a row for each output and a column for each input, as dark as the largest relative error at
  /// any point; what does not agree has the sign of its verdict too, and the worst entry is named below. Of a matrix with
  /// more than 80 rows or columns a cell shows the worst of a block of entries. A single row or column of more than 30
  /// entries, such as a long gradient, is laid out in lines of 20, in blocks from 801 on. Where there are no entries, the
  /// picture is the summary of the report.
  ///
  /// - Complexity: no evaluations.
  public func svg() -> String { ErrorPicture(self).svg() }
}

/// Lays out the parts of the picture from top to bottom.
private struct ErrorPicture {
  private let report: DerivativeReport
  private let scale: ErrorScale
  private var width = 600
  /// The lower end of what was drawn so far.
  private var bottom = margin
  private var elements: [String] = []

  private static let (margin, lineHeight, titleSize) = (16, 18, 15)
  private static let (ink, paleInk) = ("#222222", "#555555")

  init(_ report: DerivativeReport) {
    self.report = report
    scale = ErrorScale(epsilon: report.epsilon.value)
    let grid = report.entryCount > 0 && !report.results.isEmpty ? ErrorGrid(report) : nil
    let frame = grid.map(GridFrame.init)
    if let frame { width = max(width, frame.width + 2 * Self.margin) }
    addTitle()
    if let grid, let frame {
      add(grid, frame)
      addScale()
      addLegend(grid)
      if let worst = report.worst { addWorst(worst) }
    }
    for finding in report.findings.prefix(3) { addParagraph(finding.message) }
    if report.findings.count > 3 { addParagraph("and \(report.findings.count - 3) more such findings") }
  }

  func svg() -> String {
    let height = bottom + Self.margin
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      role="img" font-family="system-ui, sans-serif" fill="\(Self.ink)">
      <title>\(SVGText.escaped(report.summary))</title>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      """
    return ([head] + elements + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private mutating func addTitle() {
    for line in SVGText.lines(report.summary, width: width - 2 * Self.margin, size: Self.titleSize) {
      elements.append(SVGText.element(line, x: Self.margin, y: bottom + 14, size: Self.titleSize))
      bottom += 20
    }
  }

  private mutating func addParagraph(_ text: String) {
    bottom += 6
    for line in SVGText.lines(text, width: width - 2 * Self.margin) {
      elements.append(SVGText.element(line, x: Self.margin, y: bottom + 12))
      bottom += Self.lineHeight
    }
  }
}

// MARK: The cells and their names

/// The sizes of a grid's parts, in pixels.
private struct GridFrame {
  let cellWidth: Int
  let cellHeight: Int
  /// The room for names on the left and above.
  let left: Int
  let top: Int
  let isSlanted: Bool
  let width: Int

  init(_ grid: ErrorGrid) {
    func side(_ count: Int) -> Int { min(max(600 / count, 8), 44) }
    let (across, down) = (side(grid.columns), side(grid.lines))
    (cellWidth, cellHeight) = (min(across, 3 * down), min(down, 3 * across / 2))
    func longest(_ names: [String]) -> Int { names.map { SVGText.width(SVGText.shortened($0)) }.max() ?? 0 }
    left = longest(grid.lineNames) + 8
    let name = longest(grid.columnNames)
    isSlanted = name > cellWidth - 4
    // A slanted name goes as far up as to the right: 1/√2 of its length.
    let slanted = name * 5 / 7 + 12
    top = isSlanted ? slanted : 20
    width = left + grid.columns * cellWidth + (isSlanted ? slanted : 0)
  }

  /// Every how many cells a name fits, where it takes so many pixels.
  static func step(_ cell: Int, for needed: Int) -> Int { [1, 2, 5].first { $0 * cell >= needed } ?? 10 }
}

extension ErrorPicture {
  private mutating func add(_ grid: ErrorGrid, _ frame: GridFrame) {
    let (left, top) = (Self.margin + frame.left, bottom + 10 + frame.top)
    for (line, name) in grid.lineNames.enumerated() where line % GridFrame.step(frame.cellHeight, for: 14) == 0 {
      let y = top + line * frame.cellHeight + frame.cellHeight / 2 + 4
      elements.append(SVGText.element(SVGText.shortened(name), x: left - 8, y: y, anchor: .end))
    }
    let columnStep = GridFrame.step(frame.cellWidth, for: frame.isSlanted ? 17 : 0)
    for (column, name) in grid.columnNames.enumerated() where column % columnStep == 0 {
      let x = left + column * frame.cellWidth + frame.cellWidth / 2
      elements.append(
        SVGText.element(
          SVGText.shortened(name), x: frame.isSlanted ? x + 3 : x, y: top - 7,
          anchor: frame.isSlanted ? .start : .middle, isSlanted: frame.isSlanted))
    }
    // Slanted lines, for what is not a number.
    elements.append(
      """
      <pattern id="undefined" width="6" height="6" patternUnits="userSpaceOnUse">\
      <rect width="6" height="6" fill="#f4f4f4"/>\
      <path d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" stroke="#777777"/></pattern>
      """)
    elements.append("<g stroke=\"#cccccc\">")
    let origin = { (k: Int) in
      (left + k % grid.columns * frame.cellWidth, top + k / grid.columns * frame.cellHeight)
    }
    for (k, cell) in grid.cells.enumerated() {
      let (x, y) = origin(k)
      elements.append(
        """
        <rect class="cell" x="\(x)" y="\(y)" width="\(frame.cellWidth)" height="\(frame.cellHeight)" \
        fill="\(fill(cell))"><title>\(SVGText.escaped(tooltip(cell)))</title></rect>
        """)
    }
    elements.append("</g>")
    let size = min(max(min(frame.cellWidth, frame.cellHeight) * 3 / 4, 8), 24)
    // Over all cells, so that no cell hides a part of a sign; clicks and tooltips go through to the cells.
    elements.append("<g class=\"signs\" pointer-events=\"none\">")
    for (k, cell) in grid.cells.enumerated() where cell.verdict != .agrees {
      let (x, y) = origin(k)
      elements.append(
        SVGText.element(
          String(cell.verdict.sign), x: x + frame.cellWidth / 2, y: y + frame.cellHeight / 2 + size * 3 / 8, size: size,
          anchor: .middle, fill: cell.isUndefined ? Self.ink : scale.inkColour(cell.error), isBold: true))
    }
    elements.append("</g>")
    bottom = top + grid.lines * frame.cellHeight
  }

  private func fill(_ cell: ErrorGrid.Cell) -> String {
    cell.isUndefined ? "url(#undefined)" : scale.colour(cell.error)
  }

  private func tooltip(_ cell: ErrorGrid.Cell) -> String {
    let error = cell.error == .infinity ? "" : "relative error \(cell.error.text(digits: 2)), "
    return "\(report.names.entry(cell.row, cell.column)): \(error)\(cell.verdict.name)"
      + (cell.isUndefined ? ", NaN" : "")
  }
}

// MARK: What the colours and signs mean, and the worst entry

extension ErrorPicture {
  private mutating func addScale() {
    bottom += 22
    let (left, length) = (Self.margin + 100, 320)
    elements.append(SVGText.element("relative error", x: Self.margin, y: bottom + 11, fill: Self.paleInk))
    let stops = ErrorScale.colours.enumerated().map { k, colour in
      "<stop offset=\"\(12.5 * Double(k))%\" stop-color=\"\(ErrorScale.hex(colour))\"/>"
    }
    elements.append("<linearGradient id=\"errors\">\(stops.joined())</linearGradient>")
    elements.append(
      """
      <rect x="\(left)" y="\(bottom)" width="\(length)" height="14" fill="url(#errors)" stroke="#cccccc"/>
      """)
    for quarter in 0...4 {
      let exponent = scale.lowest * (4 - quarter) / 4
      let label = quarter == 0 ? "≤ 1e\(exponent)" : quarter == 4 ? "≥ 1" : "1e\(exponent)"
      let x = left + quarter * length / 4
      elements.append("<path d=\"M\(x) \(bottom + 14)v4\" stroke=\"\(Self.paleInk)\"/>")
      elements.append(SVGText.element(label, x: x, y: bottom + 31, anchor: .middle, fill: Self.paleInk))
    }
    bottom += 40
  }

  /// The signs that occur, each with its name.
  private mutating func addLegend(_ grid: ErrorGrid) {
    let used = Verdict.allCases.filter { verdict in
      verdict != .agrees && grid.cells.contains { $0.verdict == verdict }
    }
    var items = used.map { (sign: String($0.sign), name: $0.name) }
    if grid.cells.contains(where: { $0.verdict == .agrees && !$0.isUndefined }) {
      items.append(("", used.isEmpty ? "all agree" : "no sign: agrees"))
    }
    if grid.cells.contains(where: \.isUndefined) { items.append(("", "hatched: NaN")) }
    if grid.block.rows * grid.block.columns > 1 {
      items.append(("", "each cell is the worst of \(grid.block.rows)×\(grid.block.columns) entries"))
    }
    var x = Self.margin
    for (sign, name) in items {
      let advance = (sign.isEmpty ? 0 : 20) + SVGText.width(name) + 14
      if x > Self.margin && x + advance > width - Self.margin { (x, bottom) = (Self.margin, bottom + Self.lineHeight) }
      if !sign.isEmpty { elements.append(SVGText.element(sign, x: x, y: bottom + 12, size: 14, isBold: true)) }
      elements.append(SVGText.element(name, x: sign.isEmpty ? x : x + 20, y: bottom + 12, fill: Self.paleInk))
      x += advance
    }
    bottom += Self.lineHeight
  }

  private mutating func addWorst(_ worst: Entry) {
    // All are equal to the last bit.
    if worst.verdict == .agrees && worst.absoluteError == 0 { return }
    let place = report.pointCount > 1 ? " at point \(worst.point)" : ""
    var numbers = ["given \(worst.given.text(digits: 9))"]
    if let exact = worst.exact { numbers.append("exact \(exact.text(digits: 9))") }
    if let difference = worst.difference { numbers.append("by differences \(difference.text(digits: 9))") }
    if !worst.relativeError.isNaN { numbers.append("relative error \(worst.relativeError.text(digits: 2))") }
    let verdict = worst.verdict == .agrees ? "" : "; \(report.explanation(worst))"
    addParagraph("worst: \(worst.name)\(place): \(numbers.joined(separator: ", "))\(verdict)")
  }
}
