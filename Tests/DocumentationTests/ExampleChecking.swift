import Testing

/// Records an issue unless `value`, printed, is what the example's comment says.
///
/// The tests are written by `.ci/examples`; their `#sourceLocation` makes `document`
/// and `line` those of the document.
func check<Value>(
  _ expression: String, _ value: Value, is comment: String,
  fileID: String = #fileID, document: String = #filePath, line: Int = #line
) {
  let text = "\(value)"
  if agrees(text, with: comment) || value is String && agrees("\"\(text)\"", with: comment) { return }
  report(expression, gives: text, not: comment, fileID, document, line)
}

/// Records an issue unless `text` is `comment`, up to whitespace at the ends of lines.
func check(
  _ expression: String, _ text: String, isExactly comment: String,
  fileID: String = #fileID, document: String = #filePath, line: Int = #line
) {
  if trimmed(text) == trimmed(comment) { return }
  report(expression, gives: text, not: comment, fileID, document, line)
}

/// What `print` would print.
func printed(_ items: Any..., separator: String = " ", terminator: String = "\n") -> String {
  trimmed(items.map { "\($0)" }.joined(separator: separator) + terminator)
}

private func report(
  _ expression: String, gives text: String, not comment: String,
  _ fileID: String, _ document: String, _ line: Int
) {
  Issue.record(
    "\(document), line \(line): \(expression)\n  the document says: \(comment)\n  the result is:     \(text)",
    sourceLocation: SourceLocation(fileID: fileID, filePath: document, line: line, column: 1))
}

/// Whether `comment` is `text`, perhaps followed by a remark; or, after ≈, has its numbers.
private func agrees(_ text: String, with comment: String) -> Bool {
  if comment.hasPrefix("≈") {
    let stated = numbers(in: leadingValue(of: comment.dropFirst()))
    let actual = numbers(in: text[...])
    return !stated.isEmpty && stated.count == actual.count
      && zip(stated, actual).allSatisfy { isClose($1, to: $0) }
  }
  guard comment.hasPrefix(text) else { return false }
  let rest = comment.dropFirst(text.count)
  return rest.isEmpty || " ,;:\n".contains(rest.first!) || rest == "." || rest.hasPrefix(". ")
}

/// The number at the start of `text`, or all up to the end of the bracket that opens first.
private func leadingValue(of text: Substring) -> Substring {
  let number = text.firstMatch(of: numberPattern)?.range
  guard let bracket = text.firstIndex(where: { "[(".contains($0) }),
    bracket < number?.lowerBound ?? text.endIndex
  else { return number.map { text[..<$0.upperBound] } ?? "" }
  var depth = 0
  for i in text[bracket...].indices {
    if "[(".contains(text[i]) { depth += 1 }
    if "])".contains(text[i]) { depth -= 1 }
    if depth == 0 { return text[...i] }
  }
  return text
}

private var numberPattern: Regex<Substring> {
  /[-−]?\b(?:[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|nan\b|inf\b)/.wordBoundaryKind(.simple)
}

private func numbers(in text: Substring) -> [String] {
  text.matches(of: numberPattern).map { String($0.output).replacing("−", with: "-") }
}

/// Within one unit of the last decimal that `stated` has.
private func isClose(_ actual: String, to stated: String) -> Bool {
  let x = Double(actual)!, y = Double(stated)!
  guard x.isFinite, y.isFinite else { return x == y || x.isNaN && y.isNaN }
  let parts = stated.lowercased().split(separator: "e")
  let decimals = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
  let exponent = parts.count > 1 ? Int(parts[1])! : 0
  let unit = Double("1e\(exponent - decimals)")!
  return abs(x - y) <= unit * (1 + 1e-6)  // 1e-6: x − y is rounded
}

private func trimmed(_ text: String) -> String {
  text.replacing(/[ \t]+$/.anchorsMatchLineEndings(), with: "").replacing(/\s+\z/, with: "")
}

@Test(
  "comments agree with results",
  arguments: [
    ("2.0", "2.0", true), ("2.0", "2.0, because", true), ("2.0", "2.0.", true),
    ("2.0", "2.05", false), ("2.0", "2", false), ("2.0", "2.0.1", false), ("", "2.0", false),
    ("1.7163", "≈ 1.716", true), ("1.7169", "≈ 1.716", true), ("1.7171", "≈ 1.716", false),
    ("[2.0174, -13.7]", "≈ [2.017, −13.70] (m)", true), ("[2.0174]", "≈ [2.017, 3.0]", false),
    ("1.54e-16", "≈ 1.5e-16, tiny", true), ("1.7e-16", "≈ 1.5e-16", false),
    ("0.0", "≈ 1.5e-16", false), ("nan", "≈ nan", true), ("-inf", "≈ inf", false),
    ("2.0", "≈ two", false), ("Pair2(x: 1.01)", "≈ Pair2(x: 1.0)", true),
  ])
func comparison(text: String, comment: String, agreement: Bool) {
  #expect(agrees(text, with: comment) == agreement)
}
