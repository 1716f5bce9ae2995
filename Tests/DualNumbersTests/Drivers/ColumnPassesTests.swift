import Testing

@testable import DualNumbers

@Suite("The columns of each pass")
struct ColumnPassesTests {
  @Test("each column once, in order; ⌈n / lanes⌉ passes", arguments: [1, 2, 3, 4, 8, 16, 32])
  func cover(lanes: Int) {
    var findings = Findings()
    for n in 0...200 {
      let passes = Array(ColumnPasses(columns: n, lanes: lanes))
      findings.check(passes.flatMap { Array($0) } == Array(0..<n), "\(n): \(passes)")
      findings.check(passes.count == (n + lanes - 1) / lanes, "\(n): \(passes.count) passes")
      findings.check(passes.allSatisfy { !$0.isEmpty && $0.count <= lanes }, "\(n): \(passes)")
    }
    #expect(findings.areEmpty, "\(findings)")
  }

  @Test("groups of four are shared out evenly, and none but the last is cut", arguments: [8, 16])
  func groups(lanes: Int) {
    var findings = Findings()
    for n in 1...200 {
      let passes = Array(ColumnPasses(columns: n, lanes: lanes))
      let groups = passes.map { ($0.count + 3) / 4 }
      findings.check(groups.max()! - groups.min()! <= 1, "\(n): \(groups)")
      findings.check(passes.dropLast().allSatisfy { $0.count % 4 == 0 }, "\(n): \(passes)")
    }
    #expect(findings.areEmpty, "\(findings)")
  }

  @Test("fifty columns in sixteen lanes")
  func example() {
    #expect(ColumnPasses(columns: 50, lanes: 16).map(\.count) == [16, 12, 12, 10])
    #expect(ColumnPasses(columns: 5, lanes: 4).map(\.count) == [4, 1])
  }
}
