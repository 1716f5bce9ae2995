// Written by .ci/examples from Sources/ImplicitFunctions/Root.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ImplicitFunctions
import Testing

@Suite struct RootExamples {
  @Test("Sources/ImplicitFunctions/Root.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/ImplicitFunctions/Root.swift", line: 6)
    func anomaly<T: ElementaryScalar>(_ mean: T, eccentricity: T) throws -> T {
      let (m, e) = (mean.plainValue, eccentricity.plainValue)
      var x = m
      for _ in 0..<20 { x -= (x - e * Double.sin(x) - m) / (1 - e * Double.cos(x)) }
      return try T.root(near: x) { x in x - eccentricity * T.sin(x) - mean }
    }
    try check("try anomaly(1.0, eccentricity: 0.5)", anomaly(1.0, eccentricity: 0.5), is: "≈ 1.4987011335")
    try check("try gradient(at: [1, 0.5]) { v in try anomaly(v[0], eccentricity: v[1]) }", gradient(at: [1, 0.5]) { v in try anomaly(v[0], eccentricity: v[1]) }, is: "≈ [1.0373620219, 1.0346672324]")
#sourceLocation()
  }

  @Test("Sources/ImplicitFunctions/Root.swift, line 29") func line29() throws {
#sourceLocation(file: "Sources/ImplicitFunctions/Root.swift", line: 29)
    check("jacobian(at: [12]) { a in try! Dual.root(near: [4, 3]) { v in [v[0] * v[0] + v[1] * v[1] - 25, v[0] * v[1] - a[0]] } }.columnMajor", jacobian(at: [12]) { a in
      try! Dual.root(near: [4, 3]) { v in [v[0] * v[0] + v[1] * v[1] - 25, v[0] * v[1] - a[0]] }
    }.columnMajor, is: "≈ [-0.4285714286, 0.5714285714]")
#sourceLocation()
  }

  @Test("Sources/ImplicitFunctions/Root.swift, line 45") func line45() throws {
#sourceLocation(file: "Sources/ImplicitFunctions/Root.swift", line: 45)
    check("derivative(at: 1) { a in try! Dual.fixedPoint(near: 0.7390851332151607) { x in Dual.cos(a * x) } }", derivative(at: 1) { a in try! Dual.fixedPoint(near: 0.7390851332151607) { x in Dual.cos(a * x) } }, is: "≈ -0.2974743415")
#sourceLocation()
  }

  @Test("Sources/ImplicitFunctions/Root.swift, line 71") func line71() throws {
#sourceLocation(file: "Sources/ImplicitFunctions/Root.swift", line: 71)
    check("jacobian(at: [3]) { a in try! Dual.stationaryPoint(near: [1.5, 0]) { v in let (x, y) = (v[0], v[1]) return x * x * (1 + y) - Dual(a[0]) * x + y * y * y - 2.25 * y } }.columnMajor", jacobian(at: [3]) { a in
      try! Dual.stationaryPoint(near: [1.5, 0]) { v in
        let (x, y) = (v[0], v[1])
        return x * x * (1 + y) - Dual(a[0]) * x + y * y * y - 2.25 * y
      }
    }.columnMajor, is: "≈ [0, 0.3333333333]")
#sourceLocation()
  }
}
#endif
