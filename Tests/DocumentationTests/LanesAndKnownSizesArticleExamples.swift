// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md", line: 28)
fileprivate struct Camera<T> {
  var focal, k1, k2: T
  func mapNumbers<U>(_ f: (T) -> U) -> Camera<U> { Camera<U>(focal: f(focal), k1: f(k1), k2: f(k2)) }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md", line: 32)
extension Camera: NumberStructure where T: FloatingPoint { typealias OverDuals = Camera<Dual<T>> }
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md", line: 33)
extension Camera: LaneStructure where T: FloatingPoint & SIMDScalar { typealias OverLanes = Camera<ClosureLanes<T>> }
#sourceLocation()

@Suite struct LanesAndKnownSizesArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md, line 28") func line28() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md", line: 34)
    let camera = Camera(focal: 500.0, k1: 0.1, k2: 0.0)
    let g = gradient(at: camera, lanes: .automatic) { c in
      let r = 0.25
      return c.focal * r * (1 + c.k1 * r + c.k2 * r * r)
    }
    check("g.focal", g.focal, is: "0.25625")
    check("g.k1", g.k1, is: "31.25")

    let point: InlineArray<2, Double> = [3, 4]
    check("gradient(at: point, lanes: .automatic) { p in hypot(p[0], p[1]) }[0]", gradient(at: point, lanes: .automatic) { p in hypot(p[0], p[1]) }[0], is: "0.6")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md, line 85") func line85() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LanesAndKnownSizes.md", line: 85)
    var d = Differentiator<ClosureLanes<Double>>()
    var g = [0.0, 0.0, 0.0]
    for k in 1...100 {
      d.gradient(at: [1, 2, Double(k)], into: &g) { x in x[0] * x[1] * x[2] }
    }
    check("g", g, is: "[200.0, 100.0, 2.0]")
#sourceLocation()
  }
}
#endif
