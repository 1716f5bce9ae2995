/// One file of NIST's Statistical Reference Datasets (nonlinear regression): observations, two starting points, and the
/// certified fit.
package struct NISTDataSet: Sendable {
  /// One row `bK = start1 start2 certified deviation`.
  package struct Parameter: Sendable, Equatable {
    package var start1: Double
    package var start2: Double
    package var certified: Double
    package var standardDeviation: Double
  }

  /// One row `y x` (or `y x1 x2`), and the line it stands on.
  package struct Observation: Sendable, Equatable {
    package var y: Double
    package var x: [Double]
    package var line: Int
  }

  package var name: String
  /// The file that it was read from, as errors name it.
  package var file: String
  /// Lower, Average or Higher.
  package var difficulty: String
  /// The model as the file prints it, line by line.
  package var formula: [String]
  package var parameters: [Parameter]
  package var observations: [Observation]
  package var residualSumOfSquares: Double
  package var residualStandardDeviation: Double

  package var starts: [[Double]] { [parameters.map(\.start1), parameters.map(\.start2)] }
  package var certified: [Double] { parameters.map(\.certified) }
  package var predictors: [[Double]] { observations.map(\.x) }

  /// The measured responses as `model` fits them: y, or log y for Nelson's.
  ///
  /// Throws where the file does not suit the model: another number of parameters or predictors, or a y whose response
  /// is not a finite number.
  package func responses(for model: any NISTModel, named modelName: String) throws(NISTFileError) -> [Double] {
    guard parameters.count == model.parameters else {
      throw NISTFileError(
        file: file, line: nil, found: counted(parameters.count, "parameter"),
        expected: "the \(model.parameters) of the model \(modelName)")
    }
    var responses: [Double] = []
    for observation in observations {
      guard observation.x.count == model.predictors else {
        throw NISTFileError(
          file: file, line: observation.line, found: counted(observation.x.count, "predictor"),
          expected: "the \(model.predictors) of the model \(modelName)")
      }
      let response = model.response(observation.y)
      guard response.isFinite else {
        throw NISTFileError(
          file: file, line: observation.line, found: "the response \(observation.y)",
          expected: "one above 0, for the model \(modelName) fits its logarithm")
      }
      responses.append(response)
    }
    return responses
  }
}

/// "1 column", "2 columns"
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// What is wrong in a data file, where, and what would be right: one line.
package struct NISTFileError: Error, Equatable, CustomStringConvertible {
  package var file: String
  /// From 1; nil where the file as a whole is meant.
  package var line: Int?
  package var found: String
  package var expected: String

  package var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): found \(found), expected \(expected)"
  }
}
