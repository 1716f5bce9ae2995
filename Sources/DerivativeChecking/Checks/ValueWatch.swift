import DualNumbers

/// Watches the values that a function gives in call after call at one point: they have to be the same.
///
/// A function that writes its outputs finds marks there, two in turn. An output that is a mark after every call was never
/// written; one that changes with the mark depends on what stood there before.
struct ValueWatch<Scalar: CheckableScalar> {
  /// An output that had two values.
  typealias Change = (output: Int, first: Scalar, second: Scalar)

  /// Outputs that changed from call to call, though the marks did not.
  private(set) var changes: [Change] = []
  /// Outputs that changed with the marks.
  private(set) var changesWithMark: [Change] = []
  /// Outputs that were marks after all calls so far.
  var unwritten: [Int] { unwrittenSoFar ?? [] }

  private var unwrittenSoFar: [Int]?
  private var firsts: [[Scalar]?] = [nil, nil]
  private var markInUse = 0
  // Numbers that sums and products do not hide, in any format.
  private static var marks: [Scalar] { [12288, -20480] }

  /// Forgets the values: calls at another point follow.
  mutating func begin() { firsts = [nil, nil] }

  /// Looks at the values of a call.
  mutating func see(_ values: [Scalar]) {
    if let first = firsts[markInUse] {
      Self.note(first, values, in: &changes)
    } else {
      firsts[markInUse] = values
      if markInUse == 1, let unmarked = firsts[0] { Self.note(unmarked, values, in: &changesWithMark) }
    }
  }

  private static func note(_ first: [Scalar], _ second: [Scalar], in changes: inout [Change]) {
    for i in 0..<min(first.count, second.count) where !isSame(first[i], second[i]) {
      if !changes.contains(where: { $0.output == i }) { changes.append((i, first[i], second[i])) }
    }
  }

  /// The mark for the next call.
  mutating func nextMark() -> Scalar {
    markInUse = firsts[0] == nil ? 0 : 1 - markInUse
    return Self.marks[markInUse]
  }

  /// Looks at the values after a call that found marks, and at whether each is still as it was.
  mutating func see(_ values: [Scalar], isUntouched: (Int) -> Bool) {
    let untouched = values.indices.filter { isSame(values[$0], Self.marks[markInUse]) && isUntouched($0) }
    unwrittenSoFar = unwrittenSoFar?.filter(untouched.contains) ?? untouched
    see(values)
  }
}

/// Whether two numbers are the same to the bit, or both NaN.
func isSame<Scalar: CheckableScalar>(_ x: Scalar, _ y: Scalar) -> Bool {
  x == y ? x.sign == y.sign : x.isNaN && y.isNaN
}
