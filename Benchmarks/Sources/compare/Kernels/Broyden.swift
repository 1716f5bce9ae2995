import DualNumbers

/// K6b: Broyden's tridiagonal function (3 − 2xᵢ)xᵢ − xᵢ₋₁ − 2xᵢ₊₁ + 1, with a dense Jacobian.
struct Broyden: JacobianKernel {
  let n: Int
  var m: Int { n }

  static func kernel(_ n: Int) -> Kernel {
    Kernel(
      name: "K6b.\(n)", title: "Broyden's tridiagonal function of \(n) numbers, dense Jacobian", points: points(n),
      valueCount: n, derivativeCount: n * n, contenders: Broyden(n: n).contenders())
  }

  static func points(_ n: Int) -> Points {
    Points(seed: UInt64(7000 + n), sets: Points.sets(for: n), stride: n, in: -1.5...0.5)
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(
    _ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>, into y: UnsafeMutablePointer<T>
  ) {
    for i in 0..<n {
      var residual = (3 - 2 * x[i]) * x[i] + 1
      if i > 0 { residual -= x[i - 1] }
      if i + 1 < n { residual -= 2 * x[i + 1] }
      y[i] = residual
    }
  }

  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ outputs: UnsafeMutablePointer<Double>) {
    let entries = outputs + n
    entries.update(repeating: 0, count: n * n)
    for i in 0..<n {
      let row = entries + i * n
      var residual = (3 - 2 * x[i]) * x[i] + 1
      row[i] = 3 - 4 * x[i]
      if i > 0 {
        residual -= x[i - 1]
        row[i - 1] = -1
      }
      if i + 1 < n {
        residual -= 2 * x[i + 1]
        row[i + 1] = -2
      }
      outputs[i] = residual
    }
  }
}
