import Foundation
import SparseDerivatives
import Testing

@testable import tour

@Suite("Sparse Jacobians of the tour")
struct SparseTests {
  @Test("counts and certificates of three systems")
  func systems() throws {
    let survey = try SparseSurvey(size: 300, side: 32)
    #expect(survey.isRight)
    #expect(survey.systems.map(\.pattern.nonZeros) == [898, 898, 12_288])
    #expect(survey.systems.map(\.pattern.columns) == [300, 300, 2048])
    for system in survey.systems.prefix(2) {
      #expect(system.coloring.count == 3 && system.coloring.isProvedOptimal && system.passes == 1)
    }
    // No row of the Brusselator has more than six entries.
    #expect(survey.systems[2].coloring.lowerBound == 6)
    #expect(survey.systems.allSatisfy { $0.jacobian > 0 && $0.evaluation > 0 && $0.shared > 0 })
    for text in ["Brusselator, 32 × 32", "12288", "3, proved", "÷ evaluation"] {
      #expect(survey.chapter.contains(text), "\(text)")
    }
    #expect(survey.chapter.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("a Jacobian by hand that is wrong is seen")
  func wrong() throws {
    struct Squares: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows { y[i] = x[i] * x[i] }
      }
    }
    for (slope, isRight) in [(2.0, true), (3, false)] {
      let system = try SparseSystem("squares", Squares(), at: [1, 2], step: { _ in }) { x, entries in
        for i in x.indices { entries[i] = slope * x[i] }
      }
      #expect(system.isRight == isRight && system.certificate == "1, proved")
    }
  }

  @Test("the picture has a dot for each entry, in the colour of its column")
  func picture() throws {
    let pattern = try SparsePattern(rows: 3, columns: 3, entries: [(0, 0), (2, 0), (2, 1), (1, 2)])
    let picture = PatternPicture(title: "three", pattern: pattern, coloring: .columns(of: pattern))
    let svg = picture.svg()
    #expect(svg.hasPrefix("<svg") && svg.hasSuffix("</svg>\n"))
    #expect(svg.contains("M0,0h0M0,2h0M2,1h0\"") && svg.contains("\"M1,2h0\"") && svg.count(of: "<path") == 2)
  }
}

extension String {
  fileprivate func count(of text: String) -> Int { components(separatedBy: text).count - 1 }
}
