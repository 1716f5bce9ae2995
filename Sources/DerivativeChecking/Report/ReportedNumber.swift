/// A number of a report, which survives JSON also where it is not finite: NaN and infinities are written as strings.
struct ReportedNumber: Sendable, Codable, Hashable {
  let value: Double

  init(_ value: Double) { self.value = value }

  /// A NaN is the same as another, so that a report is equal to its copy.
  static func == (x: ReportedNumber, y: ReportedNumber) -> Bool {
    x.value == y.value || (x.value.isNaN && y.value.isNaN)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value.isNaN ? .nan : value) }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      value = number
    } else {
      let text = try container.decode(String.self)
      guard let number = Double(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text.debugDescription) is no number")
      }
      value = number
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if value.isFinite { try container.encode(value) } else { try container.encode("\(value)") }
  }
}
