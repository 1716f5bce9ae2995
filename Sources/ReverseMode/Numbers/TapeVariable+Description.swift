extension TapeVariable: CustomStringConvertible {
  /// The value, and the slope along its node where it varies, as in `9.0 - 12.0·v3`.
  public var description: String {
    if node == 0 { return "\(value)" }
    let isNegative = slope.sign == .minus && !slope.isNaN
    return "\(value) \(isNegative ? "-" : "+") \(isNegative ? -slope : slope)·v\(place(node))"
  }
}

extension TapeVariable: CustomDebugStringConvertible {
  public var debugDescription: String {
    "TapeVariable<\(Scalar.self)>(\(String(reflecting: value)), slope: \(String(reflecting: slope)), node: \(place(node)))"
  }
}
