// Written by .ci/examples from Sources/ReverseMode/Drivers/TapeStructure.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

#sourceLocation(file: "Sources/ReverseMode/Drivers/TapeStructure.swift", line: 5)
fileprivate struct Pair<T> {
  var first, second: T
  func mapNumbers<U>(_ f: (T) -> U) -> Pair<U> { Pair<U>(first: f(first), second: f(second)) }
}
#sourceLocation()

#sourceLocation(file: "Sources/ReverseMode/Drivers/TapeStructure.swift", line: 9)
extension Pair: NumberStructure where T: FloatingPoint {
  typealias OverDuals = Pair<Dual<T>>
}
#sourceLocation()

#sourceLocation(file: "Sources/ReverseMode/Drivers/TapeStructure.swift", line: 12)
extension Pair: TapeStructure where T: FloatingPoint {
  typealias OverTape = Pair<TapeVariable<T>>
}
#sourceLocation()

@Suite struct TapeStructureExamples {
  @Test("Sources/ReverseMode/Drivers/TapeStructure.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/TapeStructure.swift", line: 15)
    let g = Reverse.gradient(at: Pair(first: 2.0, second: 3.0)) { p in p.first * p.first * p.second }
    check("g.first", g.first, is: "12.0")
    check("g.second", g.second, is: "4.0")
#sourceLocation()
  }
}
#endif
