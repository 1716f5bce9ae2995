import DualNumbers

/// The model of a NIST regression: one formula for every number type, so that one text gives the values, the Jacobian
/// and, nested, the second derivatives.
///
/// NIST counts parameters from 1, arrays from 0: `b[0]` is the b1 of the data files.
package protocol NISTModel: Sendable {
  /// The number of parameters, and of predictors in each observation.
  var parameters: Int { get }
  var predictors: Int { get }

  /// What is fitted: the measured y itself unless the model says otherwise.
  func response(_ y: Double) -> Double
  var responseName: String { get }

  /// The formula: parameters b, predictors x.
  func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T

  /// The formula at every row of `predictors`.
  ///
  /// A requirement, though no model has one of its own: each model's copy is compiled for that model.
  func values<T: ElementaryScalar>(_ b: [T], at predictors: [[Double]]) -> [T]
}

extension NISTModel {
  package var predictors: Int { 1 }
  package func response(_ y: Double) -> Double { y }
  package var responseName: String { "y" }

  package func values<T: ElementaryScalar>(_ b: [T], at predictors: [[Double]]) -> [T] {
    predictors.map { row in self(b, row.map { T($0) }) }
  }
}

/// The 27 data sets and their models, in NIST's order of difficulty.
package enum NISTModels {
  package static let all: KeyValuePairs<String, any NISTModel> = [
    // Lower level of difficulty
    "Misra1a": ExponentialRise(), "Chwirut2": DampedHyperbola(), "Chwirut1": DampedHyperbola(),
    "Lanczos3": ThreeExponentials(), "Gauss1": TwoPeaks(), "Gauss2": TwoPeaks(), "DanWood": PowerLaw(),
    "Misra1b": InverseSquareRise(),
    // Average
    "Kirby2": Quadratics(), "Hahn1": Cubics(), "Nelson": Degradation(), "MGH17": OffsetExponentials(),
    "Lanczos1": ThreeExponentials(), "Lanczos2": ThreeExponentials(), "Gauss3": TwoPeaks(),
    "Misra1c": InverseRootRise(), "Misra1d": HyperbolicRise(), "Roszman1": QuantumDefect(),
    "ENSO": ThreeCycles(),
    // Higher
    "MGH09": KowalikOsborne(), "Thurber": Cubics(), "BoxBOD": ExponentialRise(), "Rat42": LogisticGrowth(),
    "MGH10": MeyerExponential(), "Eckerle4": Peak(), "Rat43": RichardsGrowth(), "Bennett5": ShiftedPower(),
  ]

  package static var names: [String] { all.map(\.key) }

  /// The model of that name, capitals or not; nil where there is none.
  package static func named(_ name: String) -> (name: String, model: any NISTModel)? {
    all.first { $0.key.lowercased() == name.lowercased() }.map { (name: $0.key, model: $0.value) }
  }
}
