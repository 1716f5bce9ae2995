import DualNumbers
import Foundation
import Testing

@testable import DerivativeChecking

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The picture of a report")
struct SVGTests {
  @Test(
    "has a cell for each entry, and no signs where all agree",
    arguments: [(1, 1), (2, 3), (12, 12), (65, 11), (1, 100), (100, 1), (80, 80)])
  func cells(rows: Int, columns: Int) throws {
    let picture = try Picture(report(rows, columns))
    #expect(picture.cells.count == rows * columns)
    #expect(Set(picture.cells.map(\.fill)) == ["#fff7ec"])
    #expect(picture.signs.isEmpty)
    #expect(picture.texts.contains("all agree"))
  }

  @Test(
    "has a cell for each block of many entries",
    arguments: [
      (81, 1, 81), (81, 80, 41 * 80), (200, 200, 67 * 67), (2, 161, 2 * 54), (1, 1601, 534),
    ])
  func blocks(rows: Int, columns: Int, cells: Int) throws {
    #expect(try Picture(report(rows, columns)).cells.count == cells)
  }

  @Test("a long vector runs over lines of 20")
  func vectors() throws {
    for report in [report(1, 41), report(41, 1)] {
      let picture = try Picture(report)
      #expect(picture.texts.contains("+19") && !picture.texts.contains("+20"))
      let name = report.inputs.count == 41 ? "x" : "f"
      #expect(picture.texts.filter { $0.hasSuffix(" …") } == ["\(name)[0] …", "\(name)[20] …", "\(name)[40] …"])
      #expect(Set(picture.cells.map(\.x)).count == 20 && Set(picture.cells.map(\.y)).count == 3)
    }
  }

  @Test(
    "cells of all sizes lie inside, each in its place", arguments: [1, 2, 13, 31, 80, 81, 200],
    [1, 2, 7, 30, 31, 81, 161])
  func sizes(rows: Int, columns: Int) throws {
    let picture = try Picture(report(rows, columns, [Remark(rows - 1, columns - 1, .wrong)]))
    #expect(picture.cells.allSatisfy { $0.x >= 0 && $0.x + 8 < picture.size.width })
    #expect(picture.cells.allSatisfy { $0.y >= 0 && $0.y + 8 < picture.size.height })
    #expect(Set(picture.cells.map { [$0.x, $0.y] }).count == picture.cells.count)
    #expect(picture.signs == ["X"])
  }

  @Test("has the sign of each wrong entry once, on a dark cell", arguments: [(2, 2), (40, 40), (1, 100), (100, 1)])
  func signs(rows: Int, columns: Int) throws {
    let last = Remark(rows - 1, columns - 1, .wrongSign)
    for wrong in [[last], [Remark(0, 0, .transposed), last]] {
      let picture = try Picture(report(rows, columns, wrong))
      #expect(picture.signs == wrong.map { String($0.verdict.sign) })
      #expect(picture.cells.filter { $0.fill == "#7f0000" }.count == wrong.count)
      #expect(picture.cells.last?.fill == "#7f0000")
      for remark in wrong { #expect(picture.texts.contains(remark.verdict.name)) }
    }
  }

  @Test("a wrong entry shows in its block")
  func signOfBlock() throws {
    let picture = try Picture(report(200, 200, [Remark(100, 150, .wrong), Remark(100, 151, .cannotTell)]))
    #expect(picture.signs == ["X"])
    #expect(picture.cells[100 / 3 * 67 + 150 / 3].fill == "#7f0000")
    #expect(picture.cells[100 / 3 * 67 + 150 / 3].title == "∂f[100]/∂x[150]: relative error 2, wrong")
    #expect(picture.texts.contains("each cell is the worst of 3×3 entries"))
  }

  @Test("the worst over all points is shown")
  func points() throws {
    let report = checkGradient(at: .each([[1.0, 1], [0, 1], [3, 1]])) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], x[0] + x[0] / 1e6]
    }
    let picture = try Picture(report)
    #expect(
      picture.cells.map(\.title) == [
        "∂f/∂x[0]: relative error 0, agrees", "∂f/∂x[1]: relative error 1e-06, constant factor",
      ])
    #expect(picture.signs == ["×"])
  }

  @Test("names the worst entry with its numbers")
  func worst() throws {
    let report = checkGradient(at: [2, 5]) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], -x[0]]
    }
    let picture = try Picture(report)
    #expect(picture.title == report.summary)
    #expect(picture.texts.contains("worst: ∂f/∂x[1]: given -2, exact 2, relative error 2; wrong sign"))
  }

  @Test("the colours begin at the rounding of the type")
  func scale() {
    let double = ErrorScale(epsilon: Double.ulpOfOne)
    let float = ErrorScale(epsilon: Double(Float.ulpOfOne))
    #expect((double.lowest, float.lowest) == (-16, -8))
    for scale in [double, float] {
      #expect(scale.colour(0) == "#fff7ec")
      #expect(scale.colour(Double.pow(10, scale.lowest)) == "#fff7ec")
      #expect(scale.colour(1) == "#7f0000")
      #expect(scale.colour(.infinity) == "#7f0000")
    }
    #expect(double.colour(1e-8) == "#fc8d59")
    #expect(float.colour(1e-4) == "#fc8d59")
  }

  @Test("NaN in both is hatched, against a number it is an error")
  func notANumber() throws {
    let report = checkJacobian(at: [2]) { x in
      [x[0] * .nan, x[0], x[0]]
    } given: { _ in
      Matrix(rows: [[.nan], [.nan], [1]])
    }
    let picture = try Picture(report)
    #expect(picture.cells.map(\.fill) == ["url(#undefined)", "#7f0000", "#fff7ec"])
    #expect(picture.signs == ["X"])
    #expect(picture.texts.contains("hatched: NaN"))
  }

  @Test("names are escaped")
  func escapedNames() throws {
    let names = ["a<b", "\"q\" & 'r'", "<!--", "]]>", "tab\tline\n", "nul\u{0}\u{1B}\u{FFFF}", "&amp;"]
    let shown = ["a<b", "\"q\" & 'r'", "<!--", "]]>", "tab line ", "nul\u{FFFD}\u{FFFD}\u{FFFD}", "&amp;"]
    let wrong = names.indices.map { Remark($0, $0, .wrong) }
    let picture = try Picture(report(7, 7, wrong, options: CheckOptions(inputs: names, outputs: names)))
    for name in shown { #expect(picture.texts.filter { $0 == name }.count == 2, "\(name)") }
    #expect(picture.cells[0].title == "∂a<b/∂a<b: relative error 2, wrong")
  }

  @Test("long names lose their middle")
  func longNames() throws {
    let names = ["velocity of the leftmost front wheel[12]", "short"]
    let picture = try Picture(report(2, 2, options: CheckOptions(inputs: names, outputs: names)))
    #expect(picture.texts.filter { $0 == "velocity of t… wheel[12]" }.count == 2)
  }

  @Test("long text is broken into lines that fit", arguments: [40, 100, 300])
  func lines(width: Int) {
    let text = "one or two words and a_very_long_one_that_has_no_spaces_at_all and 日本語の名前 to the end"
    let lines = SVGText.lines(text, width: width)
    #expect(lines.allSatisfy { SVGText.width($0) <= width })
    let squeezed = { (s: String) in s.filter { $0 != " " } }
    #expect(squeezed(lines.joined()) == squeezed(text))
    #expect(SVGText.lines("", width: width) == [])
  }

  @Test("reports without entries give their summary and findings")
  func empty() throws {
    let none = checkGradient(at: [Double]()) { _ in
      1
    } given: { _ in
      []
    }
    let noPoint = checkGradient(at: .each([[Double]]())) {
      $0[0]
    } given: {
      $0
    }
    let misshapen = checkGradient(at: [1.0, 2]) {
      $0[0]
    } given: { _ in
      [1]
    }
    for report in [none, noPoint, misshapen, self.report(0, 3), self.report(3, 0)] {
      let picture = try Picture(report)
      #expect(picture.cells.isEmpty && picture.signs.isEmpty)
      #expect(picture.title == report.summary)
      #expect(picture.texts.joined(separator: " ").hasPrefix(report.summary))
    }
    #expect(try Picture(misshapen).texts.joined(separator: " ").contains("is 1×1, but should be 1×2"))
  }

  @Test("is the same each time")
  func deterministic() {
    let first = report(12, 12, [Remark(3, 4, .transposed), Remark(4, 3, .otherEntry), Remark(0, 0, .cannotTell)])
    let second = report(12, 12, [Remark(3, 4, .transposed), Remark(4, 3, .otherEntry), Remark(0, 0, .cannotTell)])
    #expect(first.svg() == second.svg())
  }

  @Test("every text starts and ends inside", arguments: 0...6)
  func fits(index: Int) throws {
    let long = (0..<12).map { "A long name of input \($0) <&> that has to be cut" }
    let every = Verdict.allCases.indices.map { Remark($0, $0, Verdict.allCases[$0]) }
    let reports = [
      report(1, 1, [Remark(0, 0, .wrong)]), report(12, 12, every, options: CheckOptions(inputs: long, outputs: long)),
      report(1, 12, options: CheckOptions(inputs: long)), report(12, 1, options: CheckOptions(outputs: long)),
      report(200, 3), report(3, 200, [Remark(2, 199, .wrong)]), report(1, 900),
    ]
    let picture = try Picture(reports[index])
    for text in picture.extents {
      #expect(text.x.lowerBound >= 0 && text.x.upperBound <= picture.size.width, "\(text)")
      #expect(text.y >= 10 && text.y <= picture.size.height - 4, "\(text)")
    }
  }

  /// A report against an exact derivative with the entries 1, 2, 3, …; those with a remark are the negative of it.
  private func report(
    _ rows: Int, _ columns: Int, _ remarks: [Remark] = [], options: CheckOptions = CheckOptions()
  ) -> DerivativeReport {
    let exact = Matrix(rows: rows, columns: columns, columnMajor: (0..<rows * columns).map { 1 + Double($0) })
    var given = exact
    for remark in remarks where remark.verdict != .agrees { given[remark.row, remark.column].negate() }
    let result = PointResult(
      point: 0, x: [], given: ReportedMatrix(given), exact: ReportedMatrix(exact), differences: nil, uncertainties: nil,
      remarks: remarks.filter { $0.verdict != .agrees })
    return DerivativeReport(
      names: EntryNames(.jacobian, options, rows: rows, columns: columns), scalar: "Double", findings: [],
      pointCount: 1, results: [result], epsilon: ReportedNumber(Double.ulpOfOne))
  }
}

/// What an XML parser reads from the picture of a report.
private final class Picture: NSObject, XMLParserDelegate {
  private(set) var title = ""
  private(set) var size = (width: 0, height: 0)
  private(set) var cells: [(x: Int, y: Int, fill: String, title: String)] = []
  /// In cells.
  private(set) var signs: [String] = []
  /// All the others.
  private(set) var texts: [String] = []
  /// Where each text is, by the estimate of its width.
  private(set) var extents: [(text: String, x: ClosedRange<Int>, y: Int)] = []

  private var isInSigns = false
  private var attributes: [String: String] = [:]
  private var characters = ""

  struct Malformed: Error { let reason: String }

  init(_ report: DerivativeReport) throws {
    super.init()
    let svg = report.svg()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed(reason: "\(parser.parserError as Any)\n\(svg)") }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    characters = ""
    switch element {
    case "svg":
      #expect(attributes["role"] == "img")
      #expect(attributes["viewBox"] == "0 0 \(attributes["width"]!) \(attributes["height"]!)")
      size = (Int(attributes["width"]!)!, Int(attributes["height"]!)!)
    case "g": isInSigns = attributes["class"] == "signs"
    case "rect" where attributes["class"] == "cell":
      cells.append((Int(attributes["x"]!)!, Int(attributes["y"]!)!, attributes["fill"]!, ""))
    case "text": self.attributes = attributes
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    switch element {
    case "g": isInSigns = false
    case "title" where cells.isEmpty: title = characters
    case "title": cells[cells.count - 1].title = characters
    case "text" where isInSigns: signs.append(characters)
    case "text":
      texts.append(characters)
      addExtent()
    default: break
    }
  }

  private func addExtent() {
    let (x, y) = (Int(attributes["x"]!)!, Int(attributes["y"]!)!)
    let width = SVGText.width(characters, size: Int(attributes["font-size"]!)!)
    switch attributes["text-anchor"] {
    case "end": extents.append((characters, x - width...x, y))
    case "middle": extents.append((characters, x - width / 2...x + width / 2, y))
    default:
      let along = attributes["transform"] == nil ? width : width * 5 / 7
      extents.append((characters, x...x + along, attributes["transform"] == nil ? y : y - along))
    }
  }
}
