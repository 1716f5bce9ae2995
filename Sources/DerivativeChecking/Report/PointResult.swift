import DualNumbers

/// What was found at one point. Matrices have a row per output and a column per input.
struct PointResult: Sendable, Codable, Hashable {
  /// Which of the points that were checked, from 0. Points where the given derivative has the wrong shape have no result.
  let point: Int
  let x: [ReportedNumber]
  let given: ReportedMatrix
  let exact: ReportedMatrix?
  let differences: ReportedMatrix?
  let uncertainties: ReportedMatrix?
  /// The entries of which there is more to say than that they agree.
  var remarks: [Remark] = []
}

/// What is said of one entry beside its numbers.
struct Remark: Sendable, Codable, Hashable {
  let row: Int
  let column: Int
  var verdict: Verdict
  /// Given over right.
  var factor: ReportedNumber?
  /// The entry that it looks like.
  var likeRow: Int?
  var likeColumn: Int?
  /// The derivatives from the left and from the right.
  var left: ReportedNumber?
  var right: ReportedNumber?

  init(_ row: Int, _ column: Int, _ verdict: Verdict) {
    (self.row, self.column, self.verdict) = (row, column, verdict)
  }
}
