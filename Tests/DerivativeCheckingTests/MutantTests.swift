import DerivativeChecking
import DualNumbers
import Testing

@Suite("Planted mistakes")
struct MutantTests {
  @Test("every one of 240 is found, named first, and called what it is", arguments: [1, 2, 3] as [UInt64])
  func exact(seed: UInt64) {
    // 80 a seed. Debug builds take seconds at size 40, so it is one size of eight.
    let mutants = Mutant.mutants(80, sizes: [1, 2, 3, 4, 6, 9, 15, 40], seed: seed)
    for mutant in mutants {
      let report = checkJacobian(at: mutant.map.point) { x in
        mutant.map.values(x)
      } given: { x in
        mutant.jacobian(x)
      }
      verify(report, mutant)
    }
  }

  @Test("against differences alone, all of 44 that differ by more than their tolerance")
  func differences() {
    let mutants = Mutant.mutants(48, sizes: [1, 2, 3, 5], seed: 4).filter { $0.mistake != .lastDigits }
    #expect(mutants.count == 44)
    for mutant in mutants {
      let report = checkJacobian(at: mutant.map.point, against: .differences) { x in
        mutant.map.values(x)
      } given: { x in
        mutant.jacobian(x)
      }
      verify(report, mutant)
    }
  }

  @Test("no mistake, no alarm", arguments: [1, 2, 3, 5, 8, 20])
  func none(size: Int) {
    var generator = SeededGenerator(seed: UInt64(size))
    for _ in 0..<4 {
      let map = DenseMap(inputs: size, outputs: max(1, size / 2), using: &generator)
      let report = checkJacobian(at: map.point) { x in
        map.values(x)
      } given: { x in
        map.jacobian(x)
      }
      #expect(report.passed)
    }
  }

  private func verify(_ report: DerivativeReport, _ mutant: Mutant) {
    #expect(!report.passed, "\(mutant)")
    guard let first = report.mistakes.first else {
      Issue.record("\(mutant) was not found")
      return
    }
    #expect(mutant.isPlanted(first), "\(mutant): \(report)")
    #expect(report.mistakes.count == (mutant.mistake == .swappedPair ? 2 : 1), "\(mutant): \(report)")
    #expect(first.verdict == mutant.mistake.verdict, "\(mutant): \(report)")
  }
}
