import DualNumbers
import Foundation
import SpecialFunctions
import Testing

extension ReferencePoint {
  static let rows = Bundle.module.url(forResource: "functions", withExtension: "txt").map(rows(of:)) ?? []
  static let all = rows.compactMap { $0 }
}

/// Values within 2 ulp, slopes within 4 and second derivatives within 8, and the table of the article.
///
/// With the environment variable SPECIAL_FUNCTIONS_TABLE set to the path of the article, the table is written into it.
@Suite("Accuracy")
struct AccuracyTests {
  @Test("the data has every function, and no line that is none")
  func data() {
    #expect(ReferencePoint.rows.allSatisfy { $0 != nil })
    #expect(Set(ReferencePoint.all.map(\.function)) == Set(specialFunctionNames))
  }

  @Test("every function at every point, and the article lists the worst errors")
  func bounds() throws {
    let table = AccuracyTable(ReferencePoint.all)
    for row in table.rows {
      #expect(row.value.ulps <= 2 && row.slope.ulps <= 4 && row.second.ulps <= 8, "\(row.cells)")
    }
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/SpecialFunctions/SpecialFunctions.docc/WhatGoesWrong.md").standardized
    let text = try String(contentsOf: article, encoding: .utf8)
    let start = try #require(text.range(of: "SpecialFunctionsTests -->\n\n"))
    let end = try #require(text.range(of: "\n<!-- end of the table -->"))
    if let path = ProcessInfo.processInfo.environment["SPECIAL_FUNCTIONS_TABLE"] {
      try (text[..<start.upperBound] + table.markdown + text[end.lowerBound...])
        .write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    let printed = text[start.upperBound..<end.lowerBound].split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    for row in table.rows {
      let cells = try #require(printed.first { $0.first == row.label }, "no row for \(row.label)")
      // libm differs from machine to machine.
      for (worst, cell) in zip([row.value, row.slope, row.second], cells.dropFirst()) {
        let figure = try #require(Double(String(cell.prefix { $0.isNumber || $0 == "." })), "\(cell)")
        #expect(worst.ulps <= figure + 0.5, "\(row.label): \(worst.cell), the article says \(cell)")
      }
    }
  }

  @Test("Float and Float16 are Double's values, rounded once")
  func narrowFormats() {
    // −1/e rounded to the format, where the result is −1, may be outside of the domain.
    func isBranchPoint<T: BinaryFloatingPoint>(_ x: T) -> Bool { x == T(-0.36787944117144233) }
    for point in ReferencePoint.all where point.function != "norm" && !isBranchPoint(Float(point.x[0])) {
      let x = point.x.map { Float($0) }
      let expected = Float(special(point.function, x.map { Double($0) }))
      let found = specialOfAnyKind(point.function, x)
      #expect(found == expected || found.isNaN && expected.isNaN, "\(point.function) at \(x): \(found)")
      #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
        let y = point.x.map { Float16($0) }
        let half = Float16(special(point.function, y.map { Double($0) }))
        let actual = specialOfAnyKind(point.function, y)
        #expect(
          actual == half || actual.isNaN && half.isNaN || actual == -1 && isBranchPoint(y[0]),
          "\(point.function) at \(y): \(actual)")
      #endif
    }
    #expect(norm([3, 4, 12] as [Float]) == 13 && norm([3e38, 4] as [Float]) == 3e38)
    let least = Float.leastNonzeroMagnitude
    #expect(norm([3 * least, 4 * least]) == 5 * least)
  }

  @Test("slopes in Float, against Double at the rounded point")
  func singleSlopes() {
    // −1/e rounded to `Float` is outside of the domain.
    for point in ReferencePoint.all where Float(point.x[0]) != -0.36787945 {
      let x = point.x.map { Float($0) }
      for i in x.indices {
        let found = specialOfAnyKind(point.function, x.indices.map { Dual(x[$0], tangent: $0 == i ? 1 : 0) }).tangent
        let wide = special(point.function, x.indices.map { Dual(Double(x[$0]), tangent: $0 == i ? 1 : 0) }).tangent
        let isClose = abs(Double(found) - wide) <= 5 * Double(Float(wide).ulp)
        #expect(
          found == Float(wide) || found.isNaN && wide.isNaN || isClose, "\(point.function) at \(x): \(found), \(wide)")
      }
    }
  }

  #if arch(x86_64) && !os(Windows) && !os(Android)
    @Test("Float80 has its own digits, but for what rests on fits: those have Double's")
    func extendedFormat() {
      let fitted = Set(
        specialFunctionNames.filter { name in
          ["normalDist", "normalLog", "normalQ", "erf", "lambert"].contains { name.hasPrefix($0) }
        })
      for point in ReferencePoint.all {
        let found = specialOfAnyKind(point.function, point.x.map { Float80($0) })
        if fitted.contains(point.function) {
          #expect(found == Float80(special(point.function, point.x)), "\(point.function) at \(point.x)")
        } else if point.value.magnitude > 1e-300 && point.value.magnitude < 1e300 {
          // The data itself is rounded to 20 digits.
          let ulps = abs(found - point.value) / point.value.ulp
          #expect(ulps <= 4, "\(point.function) at \(point.x): \(found), \(ulps) ulp")
        }
      }
    }
  #endif
}
