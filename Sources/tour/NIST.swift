import DualNumbers
import Foundation
import ReferenceProblems

extension Command {
  static let nist = Command(
    "nist", "NIST StRD: 27 nonlinear regressions, each from two starts",
    usage: [
      ("tour nist", "all 27 NIST regressions from both starting points"),
      ("tour nist NAME", "one of them, with its parameters and residuals"),
      (
        "tour nist FILE.dat --model NAME",
        "a file of your own in NIST's format, up to 1 MB, with the model of that name"
      ),
    ]
  ) { arguments, output in
    switch try NISTArguments(arguments) {
    case .all:
      return try NISTTable().write(to: &output)
    case .bundled(let name):
      try NISTReport(NISTFit(bundled: name)).write(to: &output)
    case .file(let path, let model):
      let text = try contents(ofFile: path)
      try NISTReport(NISTFit(NISTDataSet(parsing: text, file: path), model: model)).write(to: &output)
    }
    return true
  }
}

/// What follows `tour nist`.
enum NISTArguments: Equatable {
  case all
  case bundled(String)
  case file(String, model: String)

  init(_ arguments: [String]) throws {
    var positional: [String] = []
    var model: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--model" {
        guard let name = rest.popFirst() else { throw UsageError("--model needs a name; \(Self.names)") }
        guard let known = NISTModels.named(name) else {
          throw UsageError("no model is named \(name.debugDescription); \(Self.names)")
        }
        model = known.name
      } else if argument.hasPrefix("-") {
        throw UsageError("unknown option \(argument.debugDescription); 'tour nist' knows --model NAME")
      } else {
        positional.append(argument)
      }
    }
    if positional.count > 1 {
      throw UsageError("unexpected argument \(positional[1].debugDescription); one data set at a time")
    }
    switch (positional.first, model) {
    case (nil, nil): self = .all
    case (nil, _?): throw UsageError("--model goes with a file: tour nist FILE.dat --model NAME")
    case (let path?, let model?): self = .file(path, model: model)
    case (let name?, nil):
      guard let known = NISTModels.named(name) else {
        if name.contains("/") || name.hasSuffix(".dat") {
          throw UsageError("a file needs its model: tour nist \(name) --model NAME; \(Self.names)")
        }
        throw UsageError("no data set is named \(name.debugDescription); \(Self.names)")
      }
      self = .bundled(known.name)
    }
  }

  private static var names: String { "the names are \(NISTModels.names.joined(separator: ", "))" }
}

/// The text of a file of 1 MB at most, some 40,000 observations, or an error in one line.
func contents(ofFile path: String) throws -> String {
  let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
    throw UsageError("\(path): no such file")
  }
  // Nothing that never ends, such as a device.
  guard attributes[.type] as? FileAttributeType == .typeRegular else { throw UsageError("\(path): not a regular file") }
  let (size, most) = (attributes[.size] as? Int ?? 0, 1_000_000)
  guard size <= most else { throw UsageError("\(path): has \(size) bytes, but may have \(most) at most") }
  guard let data = try? Data(contentsOf: url) else { throw UsageError("\(path): cannot be read") }
  guard let text = String(data: data, encoding: .utf8) else { throw UsageError("\(path): not a text file") }
  return text
}

/// A data set with its model, fitted from both starting points.
struct NISTFit {
  let dataSet: NISTDataSet
  let model: any NISTModel
  let responses: [Double]
  let fits: [LeastSquaresFit]

  init(_ dataSet: NISTDataSet, model name: String) throws {
    guard let model = NISTModels.named(name)?.model else { throw UsageError("no model is named \(name)") }
    self.dataSet = dataSet
    self.model = model
    responses = try dataSet.responses(for: model, named: name)
    let residuals = Regression(model: model, predictors: dataSet.predictors, responses: responses)
    fits = dataSet.starts.map { LevenbergMarquardt(residuals: residuals).fit(from: $0) }
  }

  /// One of the 27.
  init(bundled name: String) throws {
    let text = try contents(ofFile: Self.bundledFile(name).path)
    try self.init(NISTDataSet(parsing: text, file: "\(name).dat"), model: name)
  }

  static func bundledFile(_ name: String) throws -> URL {
    guard let url = Bundle.module.url(forResource: name, withExtension: "dat", subdirectory: "Data/nist") else {
      throw UsageError("the data of \(name) are missing beside the program")
    }
    return url
  }

  /// The digits that a fit agrees with the certified parameters to: the least over the parameters.
  func digits(_ fit: LeastSquaresFit) -> Double {
    zip(fit.parameters, dataSet.certified).map(agreement).min() ?? 0
  }
}

/// The decimal digits to which `value` agrees with the 11 of `certified`: −log₁₀ of the relative error, from 0 to 11.
func agreement(_ value: Double, _ certified: Double) -> Double {
  let error = abs(value - certified) / (certified == 0 ? 1 : abs(certified))
  return error.isNaN ? 0 : min(11, max(0, -Double.log10(error)))
}

/// The residuals of a regression: model less response.
struct Regression: Residuals {
  let model: any NISTModel
  let predictors: [[Double]]
  let responses: [Double]

  func callAsFunction<T: ElementaryScalar>(_ b: [T]) -> [T] {
    zip(model.values(b, at: predictors), responses).map { $0 - T($1) }
  }
}
