// Written by .ci/examples from Sources/DualNumbers/Drivers/Points/BlockStructure.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/BlockStructure.swift", line: 3)
fileprivate struct Pair<T> {
  var first, second: T
  func mapNumbers<U>(_ f: (T) -> U) -> Pair<U> { Pair<U>(first: f(first), second: f(second)) }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/BlockStructure.swift", line: 7)
extension Pair: NumberStructure where T: FloatingPoint {
  typealias OverDuals = Pair<Dual<T>>
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/BlockStructure.swift", line: 10)
extension Pair: BlockStructure where T: FloatingPoint & SIMDScalar {
  typealias OverBlocks = Pair<HyperDual<T>>
}
#sourceLocation()

@Suite struct BlockStructureExamples {
  @Test("Sources/DualNumbers/Drivers/Points/BlockStructure.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/BlockStructure.swift", line: 13)
    let p = Pair(first: 1.0, second: 2.0)
    check("hessian(at: p) { q in q.first * q.first * q.second }.columnMajor", hessian(at: p) { q in q.first * q.first * q.second }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
    check("hessian(at: p, lanes: .automatic) { q in q.first * q.first * q.second }.columnMajor", hessian(at: p, lanes: .automatic) { q in q.first * q.first * q.second }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }
}
#endif
