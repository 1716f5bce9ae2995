import DualNumbers
import Testing

extension Fuse {
  fileprivate func height(_ x: [Dual<Double>]) throws -> Dual<Double> {
    try burn()
    return System.height(x)
  }
  fileprivate func outputs(_ x: [Dual<Double>]) throws -> [Dual<Double>] {
    try burn()
    return System.outputs(x)
  }
  /// Spoils the outputs before it throws.
  fileprivate func write(_ x: [Dual<Double>], _ y: inout [Dual<Double>]) throws {
    for i in y.indices { y[i] = Dual(-77, tangent: -77) }
    try burn()
    System.write(x, into: &y)
  }
}

/// Errors of the user's function come out unchanged, and leave the caller's buffers as documented.
@Suite("Drivers whose function throws")
struct ThrowingTests {
  let point = [2.0, 3, 5]
  let direction = [4.0, -1, 2]

  @Test("the error is the same, and no further pass is made", arguments: 0..<3)
  func unchanged(pass: Int) {
    expect(pass) { try _ = gradient(at: point, of: $0.height) }
    expect(pass) { try _ = valueWithGradient(at: point, of: $0.height) }
    expect(pass) { try _ = jacobian(at: point, of: $0.outputs) }
    expect(pass) { try _ = valueWithJacobian(at: point, of: $0.outputs) }
    expect(0) { fuse in
      try _ = derivative(at: 2) { x in
        try fuse.burn()
        return x
      }
    }
    expect(0) { fuse in
      try _ = valueWithDerivative(at: 2) { x in
        try fuse.burn()
        return x
      }
    }
    expect(0) { try _ = directionalDerivative(at: point, along: direction, of: $0.height) }
    expect(0) { try _ = directionalDerivative(at: point, along: direction, of: $0.outputs) }
    expect(0) { try _ = valueWithDirectionalDerivative(at: point, along: direction, of: $0.height) }
    expect(0) { try _ = valueWithDirectionalDerivative(at: point, along: direction, of: $0.outputs) }
    expect(0) { try _ = jacobianColumn(1, at: point, of: $0.outputs) }
  }

  @Test("at an empty point as well")
  func emptyPoint() {
    expect(0) { try _ = gradient(at: [], of: $0.height) }
    expect(0) { try _ = valueWithGradient(at: [], of: $0.height) }
    expect(0) { try _ = jacobian(at: [], of: $0.outputs) }
  }

  @Test("gradient(into:): the entries of the passes before are written", arguments: 0..<3)
  func gradientBuffer(pass: Int) {
    let written = [3.0, 2, 10].prefix(pass) + [9.0, 9, 9].suffix(3 - pass)
    var (d, result) = (Differentiator<Dual<Double>>(), [9.0, 9, 9])
    expect(pass) { try d.gradient(at: point, into: &result, of: $0.height) }
    #expect(result == Array(written))
  }

  @Test("jacobian(into:): the columns of the passes before are written, the values are as they were", arguments: 0..<3)
  func jacobianBuffer(pass: Int) {
    let full = Matrix<Double>(rows: System.jacobian()).columnMajor
    let written = full.prefix(4 * pass) + [Double](repeating: 9, count: 12).suffix(12 - 4 * pass)
    var (d, result) = (Differentiator<Dual<Double>>(), Matrix(rows: 4, columns: 3, repeating: 9.0))
    expect(pass) { try d.jacobian(at: point, into: &result, of: $0.write) }
    #expect(result.columnMajor == Array(written))
    result = Matrix(rows: 4, columns: 3, repeating: 9.0)
    var values = [8.0, 8, 8, 8]
    expect(pass) { try d.jacobian(at: point, value: &values, into: &result, of: $0.write) }
    #expect(result.columnMajor == Array(written))
    #expect(values == [8, 8, 8, 8])
  }

  @Test("the forms of one pass leave their buffers as they were")
  func untouchedBuffers() {
    var (values, result) = ([8.0, 8, 8, 8], [9.0, 9, 9, 9])
    var d = Differentiator<Dual<Double>>()
    expect(0) { try d.directionalDerivative(at: point, along: direction, into: &result, of: $0.write) }
    expect(0) { try d.directionalDerivative(at: point, along: direction, value: &values, into: &result, of: $0.write) }
    expect(0) { try d.jacobianColumn(1, at: point, into: &result, of: $0.write) }
    #expect(result == [9, 9, 9, 9])
    #expect(values == [8, 8, 8, 8])
  }

  @Test("the generic forms behave alike")
  func generic() {
    func check<S: FloatingPoint>(_ x: [S]) {
      var (d, result) = (Differentiator<Dual<S>>(), x.map { _ in S(9) })
      var count = 0
      #expect(throws: Interruption(pass: 1)) {
        try d.gradient(at: x, into: &result) { x in
          defer { count += 1 }
          if count == 1 { throw Interruption(pass: count) }
          return System.height(x)
        }
      }
      #expect(result == [3, 9, 9])
    }
    check([2.0, 3, 5])
    check([2, 3, 5] as [Float])
  }

  /// Expects the error of that pass, and so many evaluations.
  private func expect(
    _ pass: Int, sourceLocation: SourceLocation = #_sourceLocation, _ body: (Fuse) throws -> Void
  ) {
    let fuse = Fuse(pass)
    #expect(throws: Interruption(pass: pass), sourceLocation: sourceLocation) { try body(fuse) }
    #expect(fuse.count == pass + 1, sourceLocation: sourceLocation)
  }
}
