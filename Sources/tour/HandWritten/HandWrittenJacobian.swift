import DualNumbers
import ReferenceProblems

/// The Jacobians of the Moré–Garbow–Hillstrom problems, differentiated by hand, one function each: what a
/// derivative checker is given to verify.
///
/// Rows are residuals, columns variables, both from 0; the comments have the paper's subscripts, from 1.
enum HandWrittenJacobians {}

extension MGHProblem {
  /// The Jacobian of `residuals(x, outputs: m)`, from formulas written by hand.
  ///
  ///     MGHProblem.rosenbrock.jacobianByHand([1, 1], outputs: 2)  // Matrix(rows: [[-20, 10], [-1, 0]])
  func jacobianByHand(_ x: [Double], outputs m: Int) -> Matrix<Double> {
    let jacobian =
      switch self {
      case .rosenbrock: HandWrittenJacobians.rosenbrock(x)
      case .freudensteinRoth: HandWrittenJacobians.freudensteinRoth(x)
      case .powellBadlyScaled: HandWrittenJacobians.powellBadlyScaled(x)
      case .brownBadlyScaled: HandWrittenJacobians.brownBadlyScaled(x)
      case .beale: HandWrittenJacobians.beale(x)
      case .jennrichSampson: HandWrittenJacobians.jennrichSampson(x, outputs: m)
      case .helicalValley: HandWrittenJacobians.helicalValley(x)
      case .bard: HandWrittenJacobians.bard(x)
      case .gaussian: HandWrittenJacobians.gaussian(x)
      case .meyer: HandWrittenJacobians.meyer(x)
      case .gulf: HandWrittenJacobians.gulf(x, outputs: m)
      case .box: HandWrittenJacobians.box(x, outputs: m)
      case .powellSingular: HandWrittenJacobians.powellSingular(x)
      case .wood: HandWrittenJacobians.wood(x)
      case .kowalikOsborne: HandWrittenJacobians.kowalikOsborne(x)
      case .brownDennis: HandWrittenJacobians.brownDennis(x, outputs: m)
      case .osborne1: HandWrittenJacobians.osborne1(x)
      case .biggs: HandWrittenJacobians.biggs(x, outputs: m)
      case .osborne2: HandWrittenJacobians.osborne2(x)
      case .watson: HandWrittenJacobians.watson(x)
      case .extendedRosenbrock: HandWrittenJacobians.extendedRosenbrock(x)
      case .extendedPowellSingular: HandWrittenJacobians.extendedPowellSingular(x)
      case .penalty1: HandWrittenJacobians.penalty1(x)
      case .penalty2: HandWrittenJacobians.penalty2(x)
      case .variablyDimensioned: HandWrittenJacobians.variablyDimensioned(x)
      case .trigonometric: HandWrittenJacobians.trigonometric(x)
      case .brownAlmostLinear: HandWrittenJacobians.brownAlmostLinear(x)
      case .discreteBoundaryValue: HandWrittenJacobians.discreteBoundaryValue(x)
      case .discreteIntegralEquation: HandWrittenJacobians.discreteIntegralEquation(x)
      case .broydenTridiagonal: HandWrittenJacobians.broydenTridiagonal(x)
      case .broydenBanded: HandWrittenJacobians.broydenBanded(x)
      case .linearFullRank: HandWrittenJacobians.linearFullRank(x, outputs: m)
      case .linearRank1: HandWrittenJacobians.linearRank1(x, outputs: m)
      case .linearRank1Zero: HandWrittenJacobians.linearRank1Zero(x, outputs: m)
      case .chebyquad: HandWrittenJacobians.chebyquad(x, outputs: m)
      }
    precondition(jacobian.rows == m, "\(name) has \(jacobian.rows) residuals, not \(m)")
    return jacobian
  }
}
