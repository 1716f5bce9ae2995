import DualNumbers

/// What inputs, outputs and entries of a derivative are called.
struct EntryNames: Sendable, Codable, Hashable {
  let subject: DerivativeReport.Subject
  let rows: Int
  let columns: Int
  private let namedOutputs: [String]
  private let namedInputs: [String]

  /// The names of the options, or `x[0]`, `f[0]`, ….
  ///
  /// - Precondition: all of them have names, or none.
  init(_ subject: DerivativeReport.Subject, _ options: CheckOptions, rows: Int, columns: Int) {
    require(
      options.inputs.isEmpty || subject.isAlongDirection || options.inputs.count == columns,
      "options names \(options.inputs.count) inputs, but there are \(columns); name all or none")
    require(
      options.outputs.isEmpty || subject == .hessian || subject == .vectorJacobianProduct
        || options.outputs.count == rows,
      "options names \(options.outputs.count) outputs, but there are \(rows); name all or none")
    (self.subject, self.rows, self.columns) = (subject, rows, columns)
    (namedOutputs, namedInputs) = (options.outputs, options.inputs)
  }

  /// Throws `DecodingError.dataCorrupted` where the size is not that of such a derivative, or not all have names.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    subject = try container.decode(DerivativeReport.Subject.self, forKey: .subject)
    rows = try container.decode(Int.self, forKey: .rows)
    columns = try container.decode(Int.self, forKey: .columns)
    namedOutputs = try container.decode([String].self, forKey: .namedOutputs)
    namedInputs = try container.decode([String].self, forKey: .namedInputs)
    for (key, count) in [(CodingKeys.rows, rows), (.columns, columns)] {
      try container.validate(
        count >= 0 && count <= Self.most, key, is: "\(key.stringValue) must be 0 to \(Self.most), but is \(count)")
    }
    try container.validate(
      fits || rows == 0 && columns == 0, .rows, is: "a \(subject.name) is not \(rows)×\(columns)")
    try container.validate(
      namedInputs.isEmpty || subject.isAlongDirection || namedInputs.count == columns, .namedInputs,
      is: "\(namedInputs.count) inputs have names, but there are \(columns)")
    try container.validate(
      namedOutputs.isEmpty || subject == .hessian || subject == .vectorJacobianProduct || namedOutputs.count == rows,
      .namedOutputs,
      is: "\(namedOutputs.count) outputs have names, but there are \(rows)")
  }

  /// More than can be checked: a derivative takes an evaluation for each input, and names for each output.
  private static var most: Int { 1 << 24 }

  /// Whether derivatives of that kind can have this size.
  private var fits: Bool {
    switch subject {
    case .derivative: rows == 1 && columns == 1
    case .gradient: rows == 1
    case .directionalDerivative: columns == 1
    case .vectorJacobianProduct: rows == 1 && columns == 1
    case .hessian: rows == columns
    case .jacobian, .function: true
    }
  }

  /// The names of the columns.
  var inputs: [String] { (0..<columns).map(input) }

  /// The names of the rows.
  var outputs: [String] { (0..<rows).map(output) }

  /// The number of characters of the longest name that a column was given; nil without names.
  var longestInput: Int? { namedInputs.map(\.count).max() }

  /// The names of the numbers that a point is made of, which are more than the columns along a direction.
  func coordinates(_ count: Int) -> [String] {
    if namedInputs.count == count { return namedInputs }
    return count == columns && !subject.isAlongDirection ? inputs : (0..<count).map { "x[\($0)]" }
  }

  func input(_ j: Int) -> String {
    if subject.isAlongDirection { return "v" }
    if !namedInputs.isEmpty { return namedInputs[j] }
    return subject == .derivative ? "x" : "x[\(j)]"
  }

  func output(_ i: Int) -> String {
    if subject == .hessian { return input(i) }
    if subject == .vectorJacobianProduct { return "w·f" }
    if !namedOutputs.isEmpty { return namedOutputs[i] }
    return rows == 1 && subject != .jacobian ? "f" : "f[\(i)]"
  }

  /// "∂f[1]/∂x[0]", of a Hessian "∂²f/∂x[0]∂x[1]", of a product Jᵀ·w "∂w·f/∂v".
  func entry(_ row: Int, _ column: Int) -> String {
    let (output, input) = (output(row), input(column))
    switch subject {
    case .hessian where row == column: return "∂²f/∂\(input)²"
    case .hessian: return "∂²f/∂\(output)∂\(input)"
    case .derivative: return "d\(output)/d\(input)"
    default: return "∂\(output)/∂\(input)"
    }
  }
}
