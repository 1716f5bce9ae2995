import DualNumbers
import ReferenceProblems
import Testing

@Suite("Snavely's camera")
struct SnavelyCameraTests {
  static let camera: [Double] = [0.25, -0.125, 0.5, 0.5, -0.25, -5, 512, -0.0625, 0.0078125]
  static let point: [Double] = [0.75, -0.5, 0.25]

  // Python, mpmath 1.3.0 at 60 digits: the formulas of `SnavelyCamera`, and mp.diff of them.
  static let image = [148.8875764025876597, -42.775836857002895262]
  static let slopes: [[Double]] = [
    [
      -2.8222968275340892, 4.3306564385376086, 15.770251480726649, 106.53461278327753,
      0.32494256253121265, 31.130778042534804, 0.29079604766130402, 13.866123429811624,
      1.2839856718695039, 98.492012252315568, -45.328227669910026, 23.738785749905477,
    ],
    [
      -17.071704519088766, 25.090970201096646, 93.875568553874236, 0.32494256253121265,
      107.57226609877382, -8.9439637272240049, -0.08354655636133378, -3.983777881297951,
      -0.36889284488121052, 47.938453980900783, 89.216268315639317, -37.339718882192417,
    ],
  ]

  @Test("image and Jacobian")
  func projection() {
    let residuals = SnavelyCamera.residuals(Self.point, camera: Self.camera, observed: [100, -50])
    let jacobian = jacobian(at: Self.camera + Self.point) { x in
      SnavelyCamera.residuals(Array(x[9...]), camera: Array(x[..<9]), observed: [100, -50])
    }

    var comparison = Comparison("camera")
    for (i, observed) in [100.0, -50].enumerated() {
      comparison.check(residuals[i], Self.image[i] - observed, tolerance: 1e-13, "residual \(i)")
      for j in 0..<12 {
        // The sums behind an entry are as large as its row.
        comparison.check(jacobian[i, j], Self.slopes[i][j], tolerance: 1e-13, "∂\(i)/∂\(j)")
      }
    }
    #expect(comparison.failures == 0, "\(comparison.report)")
  }

  @Test("a quarter turn about z takes x to y")
  func quarterTurn() {
    let turned = SnavelyCamera.rotate([1, 0, 0], by: [0, 0, Double.pi / 2])
    #expect(abs(turned[0]) < 1e-16)
    #expect(turned[1] == 1)
    #expect(turned[2] == 0)
  }

  @Test("first derivatives at rotation 0 and beside it", arguments: [0, 1e-200, 1e-18, 1e-14])
  func smallRotation(angle: Double) {
    let x = Self.point
    let jacobian = jacobian(at: [angle, -angle, angle]) { ω in
      SnavelyCamera.rotate(x.map { Dual($0) }, by: ω)
    }
    // ∂(ω×x)/∂ω
    let expected = [[0, x[2], -x[1]], [-x[2], 0, x[0]], [x[1], -x[0], 0]]
    for i in 0..<3 {
      for j in 0..<3 { #expect(abs(jacobian[i, j] - expected[i][j]) < 4e-14) }
    }
  }

  @Test("second derivatives at rotation 0")
  func curvature() {
    // ω×(ω×x) = ω(ω·x) − x(ω·ω), so for ω = (s, t, 0) its half has ∂²/∂s² = (0, −x₂, −x₃)
    // and ∂²/∂s∂t = (x₂, x₁, 0) / 2.
    let x = Self.point
    func mixed(_ inner: [Double], _ outer: [Double]) -> [Double] {
      let ω = zip(inner, outer).map { Dual(Dual(0, tangent: $0), tangent: Dual($1)) }
      return SnavelyCamera.rotate(x.map { Dual(Dual($0)) }, by: ω).map(\.tangent.tangent)
    }
    #expect(mixed([1, 0, 0], [1, 0, 0]) == [0, -x[1], -x[2]])
    #expect(mixed([1, 0, 0], [0, 1, 0]) == [x[1] / 2, x[0] / 2, 0])
  }
}
