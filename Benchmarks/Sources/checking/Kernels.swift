import DualNumbers

// Small and large, sparse and dense, cheap and costly.
var kernels: [Kernel] {
  [
    Kernel(name: "polar coordinates, 2×2", point: [2, 0.5], function: { x in polar(x) }, byHand: polarJacobian),
    Kernel(
      name: "spherical coordinates, 3×3", point: [2, 0.5, 1], function: { x in spherical(x) }, byHand: sphericalJacobian
    ),
    Kernel(
      name: "Broyden tridiagonal, 40×40", point: (0..<40).map { -1 + Double($0 % 7) / 8 },
      function: { x in broyden(x) },
      byHand: broydenJacobian),
    Kernel(
      name: "exponential fit, 65×5", point: [0.5, 1.5, -1, 0.01, 0.02], function: { x in exponentials(x) },
      byHand: exponentialsJacobian),
    Kernel(
      name: "sines, dense, 40×40", point: (0..<40).map { 0.3 + Double($0) / 50 }, function: { x in sines(x) },
      byHand: sinesJacobian),
  ]
}

func polar<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * T.cos(x[1]), x[0] * T.sin(x[1])] }

func polarJacobian(_ x: [Double]) -> Matrix<Double> {
  let (c, s) = (Double.cos(x[1]), Double.sin(x[1]))
  return Matrix(rows: 2, columns: 2, columnMajor: [c, s, -x[0] * s, x[0] * c])
}

func spherical<T: ElementaryScalar>(_ x: [T]) -> [T] {
  let (r, θ, φ) = (x[0], x[1], x[2])
  let planar = r * T.sin(θ)
  return [planar * T.cos(φ), planar * T.sin(φ), r * T.cos(θ)]
}

func sphericalJacobian(_ x: [Double]) -> Matrix<Double> {
  let (sinθ, cosθ, sinφ, cosφ) = (Double.sin(x[1]), Double.cos(x[1]), Double.sin(x[2]), Double.cos(x[2]))
  let r = x[0]
  let byR = [sinθ * cosφ, sinθ * sinφ, cosθ]
  let byθ = [r * cosθ * cosφ, r * cosθ * sinφ, -r * sinθ]
  let byφ = [-r * sinθ * sinφ, r * sinθ * cosφ, 0]
  return Matrix(rows: 3, columns: 3, columnMajor: byR + byθ + byφ)
}

func broyden<T: ElementaryScalar>(_ x: [T]) -> [T] {
  x.indices.map { i in
    var residual = (3 - 2 * x[i]) * x[i] + 1
    if i > 0 { residual -= x[i - 1] }
    if i + 1 < x.count { residual -= 2 * x[i + 1] }
    return residual
  }
}

func broydenJacobian(_ x: [Double]) -> Matrix<Double> {
  let n = x.count
  var entries = [Double](repeating: 0, count: n * n)
  for i in 0..<n {
    entries[i * n + i] = 3 - 4 * x[i]
    if i > 0 { entries[(i - 1) * n + i] = -1 }
    if i + 1 < n { entries[(i + 1) * n + i] = -2 }
  }
  return Matrix(rows: n, columns: n, columnMajor: entries)
}

func exponentials<T: ElementaryScalar>(_ x: [T]) -> [T] {
  (0..<65).map { i in
    let t = T(10 * i)
    return x[0] + x[1] * T.exp(-t * x[3]) + x[2] * T.exp(-t * x[4])
  }
}

func exponentialsJacobian(_ x: [Double]) -> Matrix<Double> {
  var entries = [Double](repeating: 1, count: 65 * 5)
  for i in 0..<65 {
    let t = 10 * Double(i)
    let (first, second) = (Double.exp(-t * x[3]), Double.exp(-t * x[4]))
    entries[65 + i] = first
    entries[2 * 65 + i] = second
    entries[3 * 65 + i] = -t * x[1] * first
    entries[4 * 65 + i] = -t * x[2] * second
  }
  return Matrix(rows: 65, columns: 5, columnMajor: entries)
}

func sines<T: ElementaryScalar>(_ x: [T]) -> [T] {
  x.indices.map { i in
    var sum: T = 0
    for j in x.indices { sum += T.sin(x[j] + T(i)) }
    return sum
  }
}

func sinesJacobian(_ x: [Double]) -> Matrix<Double> {
  let n = x.count
  var entries = [Double](repeating: 0, count: n * n)
  for j in 0..<n {
    for i in 0..<n { entries[j * n + i] = Double.cos(x[j] + Double(i)) }
  }
  return Matrix(rows: n, columns: n, columnMajor: entries)
}
