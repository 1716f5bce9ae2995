/// The QR factorisation of a tall matrix by Householder reflections, to solve least-squares problems.
///
/// The normal equations AᵀA would square the condition number, which is 1e4 for Lanczos1 and 6e4 for Bennett5 (columns scaled
/// to length 1): 8 to 10 digits lost in place of 4 or 5.
struct HouseholderQR {
  private(set) var columns: [[Double]]
  private var diagonal: [Double] = []

  /// - Precondition: the columns are of one length, which is at least their number.
  init(columns: [[Double]]) {
    self.columns = columns
    for j in columns.indices {
      // H = I − w wᵀ / w_j maps the rest of column j to (−σ, 0, …, 0); w takes its place.
      var w = self.columns[j]
      let norm = squares(w[j...]).squareRoot()
      let σ = w[j] < 0 ? -norm : norm
      diagonal.append(-σ)
      if σ == 0 { continue }
      for i in j..<w.count { w[i] /= σ }
      w[j] += 1
      self.columns[j] = w
      for k in columns.indices.dropFirst(j + 1) { reflect(&self.columns[k], j) }
    }
  }

  /// The x that minimises |A·x − rhs|. Not finite where the columns are dependent.
  func solve(_ rhs: [Double]) -> [Double] {
    var x = rhs
    for j in columns.indices where diagonal[j] != 0 { reflect(&x, j) }
    for j in columns.indices.reversed() {
      x[j] /= diagonal[j]
      for i in 0..<j { x[i] -= columns[j][i] * x[j] }
    }
    return Array(x.prefix(columns.count))
  }

  /// The diagonal of (AᵀA)⁻¹ = R⁻¹R⁻ᵀ: the variances of x for a rhs of unit variance.
  var variances: [Double] {
    let n = columns.count
    var sums = [Double](repeating: 0, count: n)
    for k in 0..<n {
      // Column k of R⁻¹: R·x = e_k.
      var x = [Double](repeating: 0, count: n)
      x[k] = 1
      for j in (0...k).reversed() {
        x[j] /= diagonal[j]
        for i in 0..<j { x[i] -= columns[j][i] * x[j] }
        sums[j] += x[j] * x[j]
      }
    }
    return sums
  }

  private func reflect(_ v: inout [Double], _ j: Int) {
    let w = columns[j]
    var sum = 0.0
    for i in j..<w.count { sum += w[i] * v[i] }
    sum /= w[j]
    for i in j..<w.count { v[i] -= sum * w[i] }
  }
}
