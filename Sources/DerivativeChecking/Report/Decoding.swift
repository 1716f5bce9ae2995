extension KeyedDecodingContainer {
  /// Throws where what stands under `key` cannot be; the indices lead on to its place there.
  func validate(_ condition: Bool, _ key: Key, at indices: Int..., is message: @autoclosure () -> String) throws {
    if condition { return }
    let path = codingPath + [key] + indices.map { Index(intValue: $0) }
    throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: path, debugDescription: message()))
  }
}

/// A place in an array, as a part of a coding path.
private struct Index: CodingKey {
  let index: Int

  init(intValue: Int) { index = intValue }
  init?(stringValue: String) { nil }

  var intValue: Int? { index }
  var stringValue: String { "Index \(index)" }
}
