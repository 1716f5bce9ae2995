import DualLinearAlgebra
import DualNumbers

// Where f(x₀) = 0 in plain numbers, the step x ← x − J⁻¹·f(x) in numbers with derivatives, J = ∂f/∂x in plain numbers, makes
// one more order of them exact. An error in J leaves its share of the derivative; one step more takes that away.

/// Equations at a point that solves them in plain numbers.
@usableFromInline
struct ImplicitSystem<Number: ElementaryScalar> {
  @usableFromInline typealias Plain = Number._Plain

  @usableFromInline var point: [Plain]
  /// f at the point.
  @usableFromInline var residual: [Number] = []
  @usableFromInline var jacobian: Matrix<Plain>

  @inlinable
  init(_ x: [Double], _ f: ([Number]) throws -> [Number]) throws {
    point = x.map { Plain($0) }
    jacobian = Matrix(rows: x.count, columns: x.count, repeating: 0)
    residual = try evaluate(point.map { Number(_plain: $0) }, f)
    if let number = Number.self as? any SeededNumber.Type {
      try setJacobian(number, f)
    } else {
      try setJacobianByDifferences(f)
    }
    try checkResidual(f)
  }

  @inlinable
  func evaluate(_ x: [Number], _ f: ([Number]) throws -> [Number]) throws -> [Number] {
    let y = try f(x)
    require(
      y.count == x.count, "f gives \(y.count) numbers for a point of \(x.count): it takes as many equations as unknowns"
    )
    if let i = y.firstIndex(where: { !$0.isFinite }) { throw ImplicitFunctionError.notFinite(equation: i) }
    return y
  }

  /// Seeds the unknowns in the directions that numbers have. They are taken, but derivatives are linear in the seeds: with
  /// a large one what the directions bring along anyway, which is taken off again, costs no digits.
  @inlinable
  mutating func setJacobian<Seeded: SeededNumber>(_: Seeded.Type, _ f: ([Number]) throws -> [Number]) throws {
    let (n, scale) = (point.count, (1 / Plain.ulpOfOne).squareRoot())
    func derivative(_ y: Number, _ lane: Int) -> Plain {
      ((y as! Seeded).derivative(lane: lane) as! any ElementaryScalar)._plain as! Plain
    }
    for first in stride(from: 0, to: n, by: Seeded.laneCount) {
      let count = min(Seeded.laneCount, n - first)
      var x = point.map { Number(_plain: $0) }
      for lane in 0..<count {
        var variable = Seeded(0)
        variable.seed(lane: lane)
        x[first + lane] += Number(_plain: scale) * (variable as! Number)
      }
      for (i, y) in try evaluate(x, f).enumerated() {
        for lane in 0..<count {
          jacobian[i, first + lane] = (derivative(y, lane) - derivative(residual[i], lane)) / scale
        }
      }
    }
  }

  /// Central differences, whose error of ulp^⅔ the further step takes away.
  @inlinable
  mutating func setJacobianByDifferences(_ f: ([Number]) throws -> [Number]) throws {
    for j in point.indices {
      let step = Plain.cbrt(.ulpOfOne) * (point[j] == 0 ? 1 : point[j].magnitude)
      let (left, right) = (point[j] - step, point[j] + step)
      let (below, above) = (try moved(j, to: left, f), try moved(j, to: right, f))
      for i in point.indices { jacobian[i, j] = (above[i]._plain - below[i]._plain) / (right - left) }
    }
  }

  @inlinable
  func moved(_ j: Int, to x: Plain, _ f: ([Number]) throws -> [Number]) throws -> [Number] {
    var moved = point
    moved[j] = x
    return try evaluate(moved.map { Number(_plain: $0) }, f)
  }

  /// Rounding explains what changes of `point` by a few ulps make, and how far f is from a line between points that are
  /// 2² to 2¹⁴ ulps away.
  @inlinable
  func checkResidual(_ f: ([Number]) throws -> [Number]) throws {
    let n = point.count
    var explained = (0..<n).map { i in
      (0..<n).reduce(0) { $0 + (jacobian[i, $1] * point[$1]).magnitude } * 32 * Plain.ulpOfOne
    }
    func fits() -> Int? { (0..<n).first { residual[$0]._plain.magnitude > explained[$0] } }
    if fits() == nil { return }
    var noise = [Plain](repeating: 0, count: n)
    for exponent in [2, 6, 10, 14] {
      let moved = (0..<n).map { j in
        point[j] + point[j] * (Plain.ulpOfOne * Plain(j % 2 == 0 ? 1 << exponent : -(1 << exponent)))
      }
      let y = try evaluate(moved.map { Number(_plain: $0) }, f)
      for i in 0..<n {
        let line = (0..<n).reduce(residual[i]._plain) { $0 + jacobian[i, $1] * (moved[$1] - point[$1]) }
        noise[i] = max(noise[i], (y[i]._plain - line).magnitude)
      }
    }
    for i in 0..<n { explained[i] += 8 * noise[i] }
    if let i = fits() {
      throw ImplicitFunctionError.residual(
        equation: i, magnitude: residual[i]._plain.magnitude.plainValue, explained: explained[i].plainValue)
    }
  }

  /// The Jacobian's inverse by plain factorisation.
  @inlinable
  func factorized() throws -> LUFactorization<Plain> {
    let n = point.count
    var scaled = jacobian
    for i in 0..<n {
      for j in 0..<n where point[j] != 0 { scaled[i, j] *= point[j].magnitude }
      let largest = scaled.row(i).reduce(0) { max($0, $1.magnitude) }
      for j in 0..<n where largest != 0 { scaled[i, j] /= largest }
    }
    do {
      let condition = try LUFactorization(scaled).conditionNumber
      if condition * Plain.ulpOfOne.plainValue > 0.125 {
        throw ImplicitFunctionError.singularJacobian(condition: condition)
      }
      return try LUFactorization(jacobian)
    } catch LinearAlgebraError.singular {
      throw ImplicitFunctionError.singularJacobian(condition: .infinity)
    } catch LinearAlgebraError.notFinite(let row, _) {
      throw ImplicitFunctionError.notFinite(equation: row)
    }
  }

  /// The point, with derivatives.
  @inlinable
  func solution(_ f: ([Number]) throws -> [Number]) throws -> [Number] {
    var x = point.map { Number(_plain: $0) }
    if x.isEmpty { return x }
    let inverse = try factorized()
    if Number.derivativeOrder == 0 { return x }
    let steps = Number.derivativeOrder + (Number.self is any SeededNumber.Type ? 0 : 1)
    for k in 0..<steps {
      var step = (k == 0 ? residual : try evaluate(x, f)).map(\.varyingPart)
      step.withUnsafeMutableBufferPointer { inverse.substitute($0.baseAddress!) }
      for j in x.indices { x[j] -= step[j].varyingPart }
    }
    return x
  }
}
