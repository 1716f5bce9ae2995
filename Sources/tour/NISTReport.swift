import ReferenceProblems

/// All 27 data sets, a line for each start.
struct NISTTable {
  /// Whether all fits reach 6 digits.
  func write(to output: inout Output) throws -> Bool {
    var table = Table(
      ("data set", .left), ("difficulty", .left), ("start", .right), ("iterations", .right),
      ("residual sum of squares", .right), ("certified", .right), ("digits", .right))
    var digits: [Double] = []
    for name in NISTModels.names {
      let fitted = try NISTFit(bundled: name)
      for (start, fit) in fitted.fits.enumerated() {
        digits.append(fitted.digits(fit))
        table.add(
          name, fitted.dataSet.difficulty, "\(start + 1)", "\(fit.iterations)", fit.sumOfSquares.scientific(),
          fitted.dataSet.residualSumOfSquares.scientific(), digits.last!.fixed(1))
      }
    }
    let reached = digits.count { $0 >= 6 }
    print(
      """
      Levenberg–Marquardt on Jacobians from dual numbers. Digits: those to which all parameters agree with
      their certified values, which have 11.

      \(table)

      NIST StRD: \(reached) of \(digits.count) fits agree with the certified values to 6 digits or more \
      (worst \((digits.min() ?? 0).fixed(1)) digits)
      """, to: &output)
    return reached == digits.count
  }
}

/// One data set in full: both fits, the parameters of the better, its residuals.
struct NISTReport {
  let fitted: NISTFit

  init(_ fitted: NISTFit) { self.fitted = fitted }

  func write(to output: inout Output) {
    let data = fitted.dataSet
    let best = fitted.fits.min { $0.sumOfSquares < $1.sumOfSquares } ?? fitted.fits[0]
    print(
      """
      \(data.name) (difficulty: \(data.difficulty.lowercased())): \
      \(data.observations.count) observations, \(data.parameters.count) parameters

      \(data.formula.map { "  \($0)" }.joined(separator: "\n"))

      \(fits())

      \(parameters(best))

      \(residuals(best))
      """, to: &output)
  }

  private func fits() -> Table {
    var table = Table(
      ("", .left), ("iterations", .right), ("residual sum of squares", .right), ("digits", .right), ("", .left))
    for (start, fit) in fitted.fits.enumerated() {
      table.add(
        "start \(start + 1)", "\(fit.iterations)", fit.sumOfSquares.scientific(), fitted.digits(fit).fixed(1),
        fit.converged ? "" : "no convergence")
    }
    table.add("certified", "", fitted.dataSet.residualSumOfSquares.scientific(), "", "")
    return table
  }

  private func parameters(_ fit: LeastSquaresFit) -> Table {
    var table = Table(
      ("", .left), ("start 1", .right), ("start 2", .right), ("fitted", .right), ("certified", .right),
      ("digits", .right), ("std. deviation", .right))
    for (k, parameter) in fitted.dataSet.parameters.enumerated() {
      let value = fit.parameters[k]
      table.add(
        "b\(k + 1)", parameter.start1.short, parameter.start2.short, value.scientific(),
        parameter.certified.scientific(), agreement(value, parameter.certified).fixed(1),
        fit.standardDeviations[k].scientific(4))
    }
    return table
  }

  private func residuals(_ fit: LeastSquaresFit) -> Table {
    let predictors = fitted.model.predictors
    let names = predictors == 1 ? ["x"] : (1...predictors).map { "x\($0)" }
    var table = Table(
      [("", .right)] + names.map { ($0, .right) } + [
        (fitted.model.responseName, .right), ("fit", .right), ("residual", .right),
      ])
    for (i, observation) in fitted.dataSet.observations.enumerated() {
      let (response, residual) = (fitted.responses[i], fit.residuals[i])
      table.add(
        ["\(i + 1)"] + observation.x.map(\.short) + [
          response.short, (response + residual).short, (-residual).scientific(3),
        ])
    }
    return table
  }
}
