import DualNumbers

/// What inputs, outputs and entries of a derivative are called.
struct EntryNames: Sendable, Codable, Hashable {
  let subject: DerivativeReport.Subject
  let outputs: [String]
  let inputs: [String]

  /// The names of the options, or `x[0]`, `f[0]`, ….
  ///
  /// - Precondition: all of them have names, or none.
  init(_ subject: DerivativeReport.Subject, _ options: CheckOptions, rows: Int, columns: Int) {
    let isAlong = subject == .directionalDerivative
    require(
      options.inputs.isEmpty || isAlong || options.inputs.count == columns,
      "options names \(options.inputs.count) inputs, but there are \(columns); name all or none")
    require(
      options.outputs.isEmpty || subject == .hessian || options.outputs.count == rows,
      "options names \(options.outputs.count) outputs, but there are \(rows); name all or none")
    self.subject = subject
    let numbered = subject == .derivative ? ["x"] : (0..<columns).map { "x[\($0)]" }
    inputs = isAlong ? ["v"] : options.inputs.isEmpty ? numbered : options.inputs
    let outputs = rows == 1 && subject != .jacobian ? ["f"] : (0..<rows).map { "f[\($0)]" }
    self.outputs = subject == .hessian ? inputs : options.outputs.isEmpty ? outputs : options.outputs
  }

  /// "∂f[1]/∂x[0]", of a Hessian "∂²f/∂x[0]∂x[1]".
  func entry(_ row: Int, _ column: Int) -> String {
    switch subject {
    case .hessian where row == column: "∂²f/∂\(inputs[row])²"
    case .hessian: "∂²f/∂\(inputs[row])∂\(inputs[column])"
    case .derivative: "d\(outputs[row])/d\(inputs[column])"
    default: "∂\(outputs[row])/∂\(inputs[column])"
    }
  }
}
