import DualNumbers

/// One of the 35 test problems of J. J. Moré, B. S. Garbow and K. E. Hillstrom, "Testing
/// Unconstrained Optimization Software", ACM Transactions on Mathematical Software 7(1), 1981,
/// pages 17–41. The raw value is the paper's number.
///
///     let problem = MGHProblem.rosenbrock
///     problem.residuals(problem.start(2), outputs: 2)  // [-4.4, 2.2]
package enum MGHProblem: Int, CaseIterable, Sendable {
  case rosenbrock = 1
  case freudensteinRoth
  case powellBadlyScaled
  case brownBadlyScaled
  case beale
  case jennrichSampson
  case helicalValley
  case bard
  case gaussian
  case meyer
  case gulf
  case box
  case powellSingular
  case wood
  case kowalikOsborne
  case brownDennis
  case osborne1
  case biggs
  case osborne2
  case watson
  case extendedRosenbrock
  case extendedPowellSingular
  case penalty1
  case penalty2
  case variablyDimensioned
  case trigonometric
  case brownAlmostLinear
  case discreteBoundaryValue
  case discreteIntegralEquation
  case broydenTridiagonal
  case broydenBanded
  case linearFullRank
  case linearRank1
  case linearRank1Zero
  case chebyquad

  /// n and m: the number of variables and of residuals.
  package typealias Size = (inputs: Int, outputs: Int)

  /// The paper's number, 1 to 35.
  package var number: Int { rawValue }

  /// The paper's name.
  package var name: String { entry.name }

  /// The name in lower case, as the files of reference values have it.
  package var key: String { entry.key }

  /// The sizes that reference values exist for.
  package var sizes: [Size] { entry.sizes }

  private var entry: (name: String, key: String, sizes: [Size]) {
    switch self {
    case .rosenbrock: ("Rosenbrock", "rosenbrock", [(2, 2)])
    case .freudensteinRoth: ("Freudenstein and Roth", "freudenstein_roth", [(2, 2)])
    case .powellBadlyScaled: ("Powell badly scaled", "powell_badly_scaled", [(2, 2)])
    case .brownBadlyScaled: ("Brown badly scaled", "brown_badly_scaled", [(2, 3)])
    case .beale: ("Beale", "beale", [(2, 3)])
    case .jennrichSampson: ("Jennrich and Sampson", "jennrich_sampson", [(2, 10)])
    case .helicalValley: ("Helical valley", "helical_valley", [(3, 3)])
    case .bard: ("Bard", "bard", [(3, 15)])
    case .gaussian: ("Gaussian", "gaussian", [(3, 15)])
    case .meyer: ("Meyer", "meyer", [(3, 16)])
    case .gulf: ("Gulf research and development", "gulf", [(3, 99)])
    case .box: ("Box three-dimensional", "box3d", [(3, 10)])
    case .powellSingular: ("Powell singular", "powell_singular", [(4, 4)])
    case .wood: ("Wood", "wood", [(4, 6)])
    case .kowalikOsborne: ("Kowalik and Osborne", "kowalik_osborne", [(4, 11)])
    case .brownDennis: ("Brown and Dennis", "brown_dennis", [(4, 20)])
    case .osborne1: ("Osborne 1", "osborne1", [(5, 33)])
    case .biggs: ("Biggs EXP6", "biggs_exp6", [(6, 13)])
    case .osborne2: ("Osborne 2", "osborne2", [(11, 65)])
    case .watson: ("Watson", "watson", [(6, 31), (9, 31), (10, 31), (12, 31)])
    case .extendedRosenbrock: ("Extended Rosenbrock", "extended_rosenbrock", [(10, 10), (40, 40)])
    case .extendedPowellSingular: ("Extended Powell singular", "extended_powell_singular", [(12, 12), (40, 40)])
    case .penalty1: ("Penalty I", "penalty1", [(4, 5), (10, 11), (40, 41)])
    case .penalty2: ("Penalty II", "penalty2", [(4, 8), (10, 20), (40, 80)])
    case .variablyDimensioned: ("Variably dimensioned", "variably_dimensioned", [(10, 12), (40, 42)])
    case .trigonometric: ("Trigonometric", "trigonometric", Self.squareSizes)
    case .brownAlmostLinear: ("Brown almost-linear", "brown_almost_linear", Self.squareSizes)
    case .discreteBoundaryValue: ("Discrete boundary value", "discrete_boundary_value", Self.squareSizes)
    case .discreteIntegralEquation: ("Discrete integral equation", "discrete_integral_equation", Self.squareSizes)
    case .broydenTridiagonal: ("Broyden tridiagonal", "broyden_tridiagonal", Self.squareSizes)
    case .broydenBanded: ("Broyden banded", "broyden_banded", Self.squareSizes)
    case .linearFullRank: ("Linear, full rank", "linear_full_rank", Self.linearSizes)
    case .linearRank1: ("Linear, rank 1", "linear_rank1", Self.linearSizes)
    case .linearRank1Zero: ("Linear, rank 1 with zero columns and rows", "linear_rank1_zero", Self.linearSizes)
    case .chebyquad: ("Chebyquad", "chebyquad", [(8, 8), (10, 10), (40, 40)])
    }
  }

  private static let squareSizes: [Size] = [(10, 10), (40, 40)]
  private static let linearSizes: [Size] = [(5, 10), (5, 50), (10, 10), (10, 20), (40, 40)]
}

extension MGHProblem {
  /// The paper's starting point in `n` variables.
  package func start(_ n: Int) -> [Double] {
    let indices = (1...n).map(Double.init)
    let point: [Double] =
      switch self {
      case .rosenbrock: [-1.2, 1]
      case .freudensteinRoth: [0.5, -2]
      case .powellBadlyScaled: [0, 1]
      case .brownBadlyScaled, .beale: [1, 1]
      case .jennrichSampson: [0.3, 0.4]
      case .helicalValley: [-1, 0, 0]
      case .bard: [1, 1, 1]
      case .gaussian: [0.4, 1, 0]
      case .meyer: [0.02, 4000, 250]
      case .gulf: [5, 2.5, 0.15]
      case .box: [0, 10, 20]
      case .powellSingular: [3, -1, 0, 1]
      case .wood: [-3, -1, -3, -1]
      case .kowalikOsborne: [0.25, 0.39, 0.415, 0.39]
      case .brownDennis: [25, 5, -5, -1]
      case .osborne1: [0.5, 1.5, -1, 0.01, 0.02]
      case .biggs: [1, 2, 1, 1, 1, 1]
      case .osborne2: [1.3, 0.65, 0.65, 0.7, 0.6, 3, 5, 7, 2, 4.5, 5.5]
      case .watson: Array(repeating: 0, count: n)
      case .extendedRosenbrock: Self.cycle([-1.2, 1], count: n)
      case .extendedPowellSingular: Self.cycle([3, -1, 0, 1], count: n)
      case .penalty1: indices
      case .penalty2, .brownAlmostLinear: Array(repeating: 0.5, count: n)
      case .variablyDimensioned: indices.map { j in (Double(n) - j) / Double(n) }
      case .trigonometric: Array(repeating: 1 / Double(n), count: n)
      case .discreteBoundaryValue, .discreteIntegralEquation:
        // tⱼ(tⱼ − 1) with tⱼ = j/(n + 1), in whole numbers up to the one division.
        indices.map { j in j * (j - Double(n + 1)) / Double((n + 1) * (n + 1)) }
      case .broydenTridiagonal, .broydenBanded: Array(repeating: -1, count: n)
      case .linearFullRank, .linearRank1, .linearRank1Zero: Array(repeating: 1, count: n)
      case .chebyquad: indices.map { j in j / Double(n + 1) }
      }
    precondition(point.count == n, "\(name) has \(point.count) variables, not \(n)")
    return point
  }

  private static func cycle(_ pattern: [Double], count: Int) -> [Double] {
    (0..<count).map { pattern[$0 % pattern.count] }
  }

  /// The residual vector at `x`. `m` is the number of residuals, free in problems 6, 11, 12, 16, 18 and 32 to 35.
  ///
  /// Compiled for the numbers that `tour check` calls it with 400,000 times: unspecialised, that takes 2.4 times as long.
  @_specialize(where T == Double)
  @_specialize(where T == Dual<Double>)
  package func residuals<T: ElementaryScalar>(_ x: [T], outputs m: Int) -> [T] {
    let residuals =
      switch self {
      case .rosenbrock: MoreGarbowHillstrom.rosenbrock(x)
      case .freudensteinRoth: MoreGarbowHillstrom.freudensteinRoth(x)
      case .powellBadlyScaled: MoreGarbowHillstrom.powellBadlyScaled(x)
      case .brownBadlyScaled: MoreGarbowHillstrom.brownBadlyScaled(x)
      case .beale: MoreGarbowHillstrom.beale(x)
      case .jennrichSampson: MoreGarbowHillstrom.jennrichSampson(x, outputs: m)
      case .helicalValley: MoreGarbowHillstrom.helicalValley(x)
      case .bard: MoreGarbowHillstrom.bard(x)
      case .gaussian: MoreGarbowHillstrom.gaussian(x)
      case .meyer: MoreGarbowHillstrom.meyer(x)
      case .gulf: MoreGarbowHillstrom.gulf(x, outputs: m)
      case .box: MoreGarbowHillstrom.box(x, outputs: m)
      case .powellSingular: MoreGarbowHillstrom.powellSingular(x)
      case .wood: MoreGarbowHillstrom.wood(x)
      case .kowalikOsborne: MoreGarbowHillstrom.kowalikOsborne(x)
      case .brownDennis: MoreGarbowHillstrom.brownDennis(x, outputs: m)
      case .osborne1: MoreGarbowHillstrom.osborne1(x)
      case .biggs: MoreGarbowHillstrom.biggs(x, outputs: m)
      case .osborne2: MoreGarbowHillstrom.osborne2(x)
      case .watson: MoreGarbowHillstrom.watson(x)
      case .extendedRosenbrock: MoreGarbowHillstrom.extendedRosenbrock(x)
      case .extendedPowellSingular: MoreGarbowHillstrom.extendedPowellSingular(x)
      case .penalty1: MoreGarbowHillstrom.penalty1(x)
      case .penalty2: MoreGarbowHillstrom.penalty2(x)
      case .variablyDimensioned: MoreGarbowHillstrom.variablyDimensioned(x)
      case .trigonometric: MoreGarbowHillstrom.trigonometric(x)
      case .brownAlmostLinear: MoreGarbowHillstrom.brownAlmostLinear(x)
      case .discreteBoundaryValue: MoreGarbowHillstrom.discreteBoundaryValue(x)
      case .discreteIntegralEquation: MoreGarbowHillstrom.discreteIntegralEquation(x)
      case .broydenTridiagonal: MoreGarbowHillstrom.broydenTridiagonal(x)
      case .broydenBanded: MoreGarbowHillstrom.broydenBanded(x)
      case .linearFullRank: MoreGarbowHillstrom.linearFullRank(x, outputs: m)
      case .linearRank1: MoreGarbowHillstrom.linearRank1(x, outputs: m)
      case .linearRank1Zero: MoreGarbowHillstrom.linearRank1Zero(x, outputs: m)
      case .chebyquad: MoreGarbowHillstrom.chebyquad(x, outputs: m)
      }
    precondition(residuals.count == m, "\(name) has \(residuals.count) residuals, not \(m)")
    return residuals
  }
}
