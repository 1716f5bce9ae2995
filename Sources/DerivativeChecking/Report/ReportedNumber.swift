/// A number of a report or a trace. JSON has only finite ones; the others are the texts "inf", "-inf" and "nan".
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
      return
    }
    let text = try container.decode(String.self)
    guard let number = ["inf": Double.infinity, "-inf": -.infinity, "nan": .nan][text] else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a number, inf, -inf or nan is expected, but this is \(text.debugDescription)")
    }
    value = number
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if value.isFinite { try container.encode(value) } else { try container.encode(value.isNaN ? "nan" : "\(value)") }
  }
}
