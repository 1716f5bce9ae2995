// Reports from elsewhere: what is decoded fits together, so that nothing of it leads astray later.

extension DerivativeReport {
  enum CodingKeys: CodingKey { case scalar, findings, pointCount, names, results, epsilon }

  /// Throws `DecodingError.dataCorrupted` where sizes do not agree, or something is said of a point or an entry that
  /// does not exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    scalar = try container.decode(String.self, forKey: .scalar)
    findings = try container.decode([Finding].self, forKey: .findings)
    pointCount = try container.decode(Int.self, forKey: .pointCount)
    names = try container.decode(EntryNames.self, forKey: .names)
    results = try container.decode([PointResult].self, forKey: .results)
    epsilon = try container.decode(ReportedNumber.self, forKey: .epsilon)
    try container.validate(pointCount >= 0, .pointCount, is: "pointCount must not be negative, but is \(pointCount)")
    try container.validate(
      epsilon.value > 0 && epsilon.value <= 1, .epsilon,
      is: "epsilon must be the spacing of numbers next to 1, but is \(epsilon.value)")
    for (i, finding) in findings.enumerated() {
      try container.validate(
        finding.point < pointCount, .findings, at: i,
        is: "a finding at point \(finding.point), but there are \(pointCount)")
      try container.validate(
        (finding.output ?? 0) < max(names.rows, 1), .findings, at: i,
        is: "a finding on output \(finding.output ?? 0), but there are \(names.rows)")
    }
    var last = -1
    for (i, result) in results.enumerated() {
      try container.validate(
        result.point > last && result.point < pointCount, .results, at: i,
        is: "point \(result.point) after point \(last) of \(pointCount), which are numbered from 0 on")
      last = result.point
      try container.validate(
        result.given.rows == names.rows && result.given.columns == names.columns, .results, at: i,
        is:
          "\(result.given.rows)×\(result.given.columns) entries of a derivative that is \(names.rows)×\(names.columns)")
      try container.validate(
        result.x.count == names.columns || subject.isAlongDirection, .results, at: i,
        is: "a point of \(result.x.count) numbers for \(names.columns) inputs")
    }
  }
}

extension Finding {
  enum CodingKeys: CodingKey { case kind, point, output, message }

  /// Throws `DecodingError.dataCorrupted` where an index is negative.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    point = try container.decode(Int.self, forKey: .point)
    output = try container.decodeIfPresent(Int.self, forKey: .output)
    message = try container.decode(String.self, forKey: .message)
    try container.validate(point >= 0, .point, is: "points are numbered from 0 on, but this is \(point)")
    let output = output ?? 0
    try container.validate(output >= 0, .output, is: "outputs are numbered from 0 on, but this is \(output)")
  }
}

extension PointResult {
  enum CodingKeys: CodingKey { case point, x, given, exact, differences, uncertainties, remarks }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    point = try container.decode(Int.self, forKey: .point)
    x = try container.decode([ReportedNumber].self, forKey: .x)
    given = try container.decode(ReportedMatrix.self, forKey: .given)
    exact = try container.decodeIfPresent(ReportedMatrix.self, forKey: .exact)
    differences = try container.decodeIfPresent(ReportedMatrix.self, forKey: .differences)
    uncertainties = try container.decodeIfPresent(ReportedMatrix.self, forKey: .uncertainties)
    remarks = try container.decode([Remark].self, forKey: .remarks)
    let others: [(CodingKeys, ReportedMatrix?)] = [
      (.exact, exact), (.differences, differences), (.uncertainties, uncertainties),
    ]
    for case (let key, let matrix?) in others {
      try container.validate(
        matrix.rows == given.rows && matrix.columns == given.columns, key,
        is: "\(matrix.rows)×\(matrix.columns) entries beside \(given.rows)×\(given.columns) given ones")
    }
    for (i, remark) in remarks.enumerated() {
      for (row, column) in [(remark.row, remark.column), (remark.likeRow ?? 0, remark.likeColumn ?? 0)] {
        try container.validate(
          given.rowIndices.contains(row) && given.columnIndices.contains(column), .remarks, at: i,
          is: "a remark on row \(row) and column \(column) of \(given.rows)×\(given.columns) entries")
      }
    }
  }
}
