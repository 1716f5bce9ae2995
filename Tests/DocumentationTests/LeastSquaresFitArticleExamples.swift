// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct LeastSquaresFitArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md, line 12") func line12() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md", line: 12)
    let data: [(x: Double, y: Double)] = [
      (77.6, 10.07), (114.9, 14.73), (141.1, 17.94), (190.8, 23.93), (239.9, 29.61), (289.0, 35.18), (332.8, 40.02),
      (378.4, 44.82), (434.8, 50.76), (477.3, 55.05), (536.8, 61.01), (593.1, 66.40), (689.1, 75.47), (760.0, 81.78),
    ]

    /// The residuals and their Jacobian, in memory that is used again at every step.
    struct Residuals {
      let data: [(x: Double, y: Double)]
      var values: [Double]
      var jacobian: Matrix<Double>
      var differentiator = Differentiator<ClosureLanes<Double>>()

      init(of data: [(x: Double, y: Double)]) {
        self.data = data
        values = [Double](repeating: 0, count: data.count)
        jacobian = Matrix(rows: data.count, columns: 2, repeating: 0)
      }

      mutating func evaluate(at b: [Double]) {
        differentiator.jacobian(at: b, value: &values, into: &jacobian) { [data] b, r in
          for (i, point) in data.enumerated() { r[i] = b[0] * (1 - exp(-b[1] * point.x)) - point.y }
        }
      }

      var sumOfSquares: Double { Double.dot(values, values) }

      /// Jᵀr and JᵀJ
      var normalEquations: (rhs: [Double], matrix: Matrix<Double>) {
        let columns = (0..<jacobian.columns).map { Array(jacobian.column($0)) }
        let rows = columns.map { column in columns.map { Double.dot(column, $0) } }
        return (columns.map { Double.dot($0, values) }, Matrix(rows: rows))
      }
    }

    var r = Residuals(of: data)
    r.evaluate(at: [250, 0.0005])
    check("r.sumOfSquares", r.sumOfSquares, is: "≈ 44.7712768227")
    check("r.jacobian[13, 0]", r.jacobian[13, 0], is: "≈ 0.316139, 1 − exp(−0.38)")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md, line 63") func line63() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md", line: 12)
    let data: [(x: Double, y: Double)] = [
      (77.6, 10.07), (114.9, 14.73), (141.1, 17.94), (190.8, 23.93), (239.9, 29.61), (289.0, 35.18), (332.8, 40.02),
      (378.4, 44.82), (434.8, 50.76), (477.3, 55.05), (536.8, 61.01), (593.1, 66.40), (689.1, 75.47), (760.0, 81.78),
    ]

    /// The residuals and their Jacobian, in memory that is used again at every step.
    struct Residuals {
      let data: [(x: Double, y: Double)]
      var values: [Double]
      var jacobian: Matrix<Double>
      var differentiator = Differentiator<ClosureLanes<Double>>()

      init(of data: [(x: Double, y: Double)]) {
        self.data = data
        values = [Double](repeating: 0, count: data.count)
        jacobian = Matrix(rows: data.count, columns: 2, repeating: 0)
      }

      mutating func evaluate(at b: [Double]) {
        differentiator.jacobian(at: b, value: &values, into: &jacobian) { [data] b, r in
          for (i, point) in data.enumerated() { r[i] = b[0] * (1 - exp(-b[1] * point.x)) - point.y }
        }
      }

      var sumOfSquares: Double { Double.dot(values, values) }

      /// Jᵀr and JᵀJ
      var normalEquations: (rhs: [Double], matrix: Matrix<Double>) {
        let columns = (0..<jacobian.columns).map { Array(jacobian.column($0)) }
        let rows = columns.map { column in columns.map { Double.dot(column, $0) } }
        return (columns.map { Double.dot($0, values) }, Matrix(rows: rows))
      }
    }

    var r = Residuals(of: data)
    r.evaluate(at: [250, 0.0005])
    check("r.sumOfSquares", r.sumOfSquares, is: "≈ 44.7712768227")
    check("r.jacobian[13, 0]", r.jacobian[13, 0], is: "≈ 0.316139, 1 − exp(−0.38)")
#sourceLocation()
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md", line: 63)
    /// x with A·x = y, A symmetric and positive definite.
    func solve(_ a: Matrix<Double>, _ y: [Double]) -> [Double] {
      var (l, x) = (a, y)
      for j in x.indices {
        for k in 0..<j { l[j, j] -= l[j, k] * l[j, k] }
        l[j, j] = l[j, j].squareRoot()
        for i in (j + 1)..<max(x.count, j + 1) {
          for k in 0..<j { l[i, j] -= l[i, k] * l[j, k] }
          l[i, j] /= l[j, j]
        }
        for k in 0..<j { x[j] -= l[j, k] * x[k] }
        x[j] /= l[j, j]
      }
      for j in x.indices.reversed() {
        for k in (j + 1)..<max(x.count, j + 1) { x[j] -= l[k, j] * x[k] }
        x[j] /= l[j, j]
      }
      return x
    }

    /// The parameters, and the residuals there.
    func fit(_ data: [(x: Double, y: Double)], from start: [Double]) -> (b: [Double], residuals: Residuals) {
      var (b, λ) = (start, 1e-3)
      var (here, there) = (Residuals(of: data), Residuals(of: data))
      here.evaluate(at: b)
      for _ in 1...200 {
        var (gradient, matrix) = here.normalEquations
        for i in b.indices { matrix[i, i] *= 1 + λ }
        let step = solve(matrix, gradient)
        let next = zip(b, step).map { $0 - $1 }
        there.evaluate(at: next)
        // At the minimum the sum is flat to within rounding, and the parameters are not right yet.
        guard there.sumOfSquares <= here.sumOfSquares * (1 + 1e-12) else {
          λ *= 10
          continue
        }
        (b, λ) = (next, λ / 10)
        swap(&here, &there)
        if zip(step, b).allSatisfy({ abs($0) <= 1e-11 * abs($1) }) { break }
      }
      return (b, here)
    }

    let (b, residuals) = fit(data, from: [500, 0.0001])
    check("b", b, is: "≈ [238.94212918, 0.00055015643181]")
    check("residuals.sumOfSquares", residuals.sumOfSquares, is: "≈ 0.12455138894")
    check("fit(data, from: [250, 0.0005]).b", fit(data, from: [250, 0.0005]).b, is: "≈ [238.94212918, 0.00055015643181]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md, line 121") func line121() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md", line: 12)
    let data: [(x: Double, y: Double)] = [
      (77.6, 10.07), (114.9, 14.73), (141.1, 17.94), (190.8, 23.93), (239.9, 29.61), (289.0, 35.18), (332.8, 40.02),
      (378.4, 44.82), (434.8, 50.76), (477.3, 55.05), (536.8, 61.01), (593.1, 66.40), (689.1, 75.47), (760.0, 81.78),
    ]

    /// The residuals and their Jacobian, in memory that is used again at every step.
    struct Residuals {
      let data: [(x: Double, y: Double)]
      var values: [Double]
      var jacobian: Matrix<Double>
      var differentiator = Differentiator<ClosureLanes<Double>>()

      init(of data: [(x: Double, y: Double)]) {
        self.data = data
        values = [Double](repeating: 0, count: data.count)
        jacobian = Matrix(rows: data.count, columns: 2, repeating: 0)
      }

      mutating func evaluate(at b: [Double]) {
        differentiator.jacobian(at: b, value: &values, into: &jacobian) { [data] b, r in
          for (i, point) in data.enumerated() { r[i] = b[0] * (1 - exp(-b[1] * point.x)) - point.y }
        }
      }

      var sumOfSquares: Double { Double.dot(values, values) }

      /// Jᵀr and JᵀJ
      var normalEquations: (rhs: [Double], matrix: Matrix<Double>) {
        let columns = (0..<jacobian.columns).map { Array(jacobian.column($0)) }
        let rows = columns.map { column in columns.map { Double.dot(column, $0) } }
        return (columns.map { Double.dot($0, values) }, Matrix(rows: rows))
      }
    }

    var r = Residuals(of: data)
    r.evaluate(at: [250, 0.0005])
    check("r.sumOfSquares", r.sumOfSquares, is: "≈ 44.7712768227")
    check("r.jacobian[13, 0]", r.jacobian[13, 0], is: "≈ 0.316139, 1 − exp(−0.38)")
#sourceLocation()
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md", line: 63)
    /// x with A·x = y, A symmetric and positive definite.
    func solve(_ a: Matrix<Double>, _ y: [Double]) -> [Double] {
      var (l, x) = (a, y)
      for j in x.indices {
        for k in 0..<j { l[j, j] -= l[j, k] * l[j, k] }
        l[j, j] = l[j, j].squareRoot()
        for i in (j + 1)..<max(x.count, j + 1) {
          for k in 0..<j { l[i, j] -= l[i, k] * l[j, k] }
          l[i, j] /= l[j, j]
        }
        for k in 0..<j { x[j] -= l[j, k] * x[k] }
        x[j] /= l[j, j]
      }
      for j in x.indices.reversed() {
        for k in (j + 1)..<max(x.count, j + 1) { x[j] -= l[k, j] * x[k] }
        x[j] /= l[j, j]
      }
      return x
    }

    /// The parameters, and the residuals there.
    func fit(_ data: [(x: Double, y: Double)], from start: [Double]) -> (b: [Double], residuals: Residuals) {
      var (b, λ) = (start, 1e-3)
      var (here, there) = (Residuals(of: data), Residuals(of: data))
      here.evaluate(at: b)
      for _ in 1...200 {
        var (gradient, matrix) = here.normalEquations
        for i in b.indices { matrix[i, i] *= 1 + λ }
        let step = solve(matrix, gradient)
        let next = zip(b, step).map { $0 - $1 }
        there.evaluate(at: next)
        // At the minimum the sum is flat to within rounding, and the parameters are not right yet.
        guard there.sumOfSquares <= here.sumOfSquares * (1 + 1e-12) else {
          λ *= 10
          continue
        }
        (b, λ) = (next, λ / 10)
        swap(&here, &there)
        if zip(step, b).allSatisfy({ abs($0) <= 1e-11 * abs($1) }) { break }
      }
      return (b, here)
    }

    let (b, residuals) = fit(data, from: [500, 0.0001])
    check("b", b, is: "≈ [238.94212918, 0.00055015643181]")
    check("residuals.sumOfSquares", residuals.sumOfSquares, is: "≈ 0.12455138894")
    check("fit(data, from: [250, 0.0005]).b", fit(data, from: [250, 0.0005]).b, is: "≈ [238.94212918, 0.00055015643181]")
#sourceLocation()
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/LeastSquaresFit.md", line: 121)
    let variance = residuals.sumOfSquares / Double(data.count - b.count)
    let matrix = residuals.normalEquations.matrix
    let inverse = [solve(matrix, [1, 0]), solve(matrix, [0, 1])]
    check("variance.squareRoot()", variance.squareRoot(), is: "≈ 0.10187876330")
    check("(variance * inverse[0][0]).squareRoot()", (variance * inverse[0][0]).squareRoot(), is: "≈ 2.7070075241, of 238.94")
    check("(variance * inverse[1][1]).squareRoot()", (variance * inverse[1][1]).squareRoot(), is: "≈ 7.2668688436e-06, of 0.00055016")
#sourceLocation()
  }
}
#endif
