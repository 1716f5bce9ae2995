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
  init(_ x: [Plain], _ f: ([Number]) throws -> [Number]) throws {
    point = x
    jacobian = Matrix(rows: x.count, columns: x.count, repeating: 0)
    residual = try evaluate(point.map { Number(_plain: $0) }, f)
    if let number = Number.self as? any SeededNumber.Type {
      try setJacobian(number, f)
    } else {
      try setJacobianByDifferences(f)
    }
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

  /// The point moved by 2 to the power of `exponent` ulps, to and fro.
  @inlinable
  func moved(byExponent exponent: Int) -> [Plain] {
    point.indices.map { j in
      point[j] + point[j] * (Plain.ulpOfOne * Plain(j % 2 == 0 ? 1 << exponent : -(1 << exponent)))
    }
  }

  /// How far values of f at `x` are from the tangents at the point.
  @inlinable
  func deviation(_ y: [Number], at x: [Plain]) -> [Plain] {
    point.indices.map { i in
      y[i]._plain - point.indices.reduce(residual[i]._plain) { $0 + jacobian[i, $1] * (x[$1] - point[$1]) }
    }
  }

  /// Significant bits.
  @inlinable
  static var bits: Int { -Int(Plain.ulpOfOne.exponent) }

  /// Rounding explains what changes of `point` by a few ulps make, and how far f is from a line between points that are
  /// 2² ulps to a quarter of the bits away, 2¹⁴ ulps in `Double`.
  @inlinable
  func checkResidual(_ f: ([Number]) throws -> [Number]) throws {
    let n = point.count
    var explained = (0..<n).map { i in
      (0..<n).reduce(0) { $0 + (jacobian[i, $1] * point[$1]).magnitude } * 32 * Plain.ulpOfOne
    }
    func fits() -> Int? { (0..<n).first { residual[$0]._plain.magnitude > explained[$0] } }
    if fits() == nil { return }
    var noise = [Plain](repeating: 0, count: n)
    for exponent in stride(from: 2, through: Self.bits / 4 + 1, by: 4) {
      let moved = moved(byExponent: exponent)
      let y = try evaluate(moved.map { Number(_plain: $0) }, f)
      noise = zip(noise, deviation(y, at: moved)).map { max($0, $1.magnitude) }
    }
    for i in 0..<n { explained[i] += 8 * noise[i] }
    if let i = fits() {
      throw ImplicitFunctionError.residual(
        equation: i, magnitude: residual[i]._plain.magnitude.plainValue, explained: explained[i].plainValue)
    }
  }

  /// Refuses a root that others are next to, as at a double root: where the Jacobian changes by an eighth of itself within
  /// what rounding leaves open of the root.
  ///
  /// What it leaves open is what f, at the point and beside it, has more than its tangents. Less than an eighth of the first
  /// step, 2¹⁴ ulps in `Double`, is the rule, and then that is all.
  @inlinable
  func checkIsolation(_ inverse: LUFactorization<Plain>, _ f: ([Number]) throws -> [Number]) throws {
    let ulps = point.map { Plain.ulpOfOne * $0.magnitude }
    var open = [Plain](repeating: 0, count: point.count)
    func include(_ deviation: [Plain]) { open = zip(open, inverse.solve(deviation)).map { max($0, $1.magnitude) } }
    include(residual.map(\._plain))
    let first = Self.bits / 4 + 1
    for exponent in [first] + stride(from: 2, through: Self.bits / 7 * 3 + 1, by: 4) {
      let moved = moved(byExponent: exponent)
      let y = try f(moved.map { Number(_plain: $0) })
      // Beside the end of a domain there is nothing to be seen.
      if y.allSatisfy(\.isFinite) { include(deviation(y, at: moved)) }
      if exponent == first && zip(open, ulps).allSatisfy({ 8 * $0 <= Plain(1 << first) * $1 }) { return }
    }
    let beside = try ImplicitSystem(zip(point, open).map { $0 + $1 }, f).jacobian
    let change = inverse.solve(beside.minus(jacobian))
    if change.rowSumNorm > 0.125 {
      let condition = zip(open, ulps).reduce(0) { $1.1 == 0 ? $0 : max($0, $1.0 / $1.1) }
      throw ImplicitFunctionError.singularJacobian(condition: condition.plainValue)
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
    try checkResidual(f)
    var x = point.map { Number(_plain: $0) }
    if x.isEmpty { return x }
    let inverse = try factorized()
    let order = Number.derivativeOrder(of: residual)
    if order == 0 { return x }
    try checkIsolation(inverse, f)
    let steps = order + (Number.self is any SeededNumber.Type ? 0 : 1)
    for k in 0..<steps {
      var step = (k == 0 ? residual : try evaluate(x, f)).map(\.varyingPart)
      step.withUnsafeMutableBufferPointer { inverse.substitute($0.baseAddress!) }
      for j in x.indices { x[j] -= step[j].varyingPart }
    }
    return x
  }
}
