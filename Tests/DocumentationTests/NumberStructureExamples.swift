// Written by .ci/examples from Sources/DualNumbers/Drivers/Points/NumberStructure.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/NumberStructure.swift", line: 6)
fileprivate struct Oscillator<T> {
  var length, damping: T
  var weights: [T]

  func mapNumbers<U>(_ f: (T) -> U) -> Oscillator<U> {
    Oscillator<U>(length: f(length), damping: f(damping), weights: weights.map(f))
  }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/NumberStructure.swift", line: 14)
extension Oscillator: NumberStructure where T: FloatingPoint {
  typealias OverDuals = Oscillator<Dual<T>>
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/NumberStructure.swift", line: 82)
extension Oscillator: LaneStructure where T: FloatingPoint & SIMDScalar {
  typealias OverLanes = Oscillator<ClosureLanes<T>>
}
#sourceLocation()

@Suite struct NumberStructureExamples {
  @Test("Sources/DualNumbers/Drivers/Points/NumberStructure.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/NumberStructure.swift", line: 17)
    let p = Oscillator(length: 2.0, damping: 0.0, weights: [1, 2])
    let g = gradient(at: p) { q in q.length * q.length * q.weights[1] + exp(q.damping) }
    check("g.length", g.length, is: "8.0")
    check("g.weights", g.weights, is: "[0.0, 4.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Points/NumberStructure.swift, line 82") func line82() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Points/NumberStructure.swift", line: 84)

#sourceLocation()
  }
}
#endif
