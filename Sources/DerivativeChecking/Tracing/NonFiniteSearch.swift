import DualNumbers

extension Recording {
  /// The origin of the first direction in which an output of `f` is not finite.
  static func firstOrigin(
    at x: [Scalar], of f: ([TracedNumber<Scalar>]) throws -> [TracedNumber<Scalar>]
  ) rethrows -> NonFiniteOrigin? {
    if x.isEmpty { return try Recording(at: x, input: nil, of: f).origin(direction: nil) }
    for j in x.indices {
      if let origin = try Recording(at: x, input: j, of: f).origin(direction: j) { return origin }
    }
    return nil
  }

  /// The first step from which numbers that are not finite lead to an output, and which has no such operand itself.
  func origin(direction: Int?) -> NonFiniteOrigin? {
    if outputs.allSatisfy(isFinite) { return nil }
    guard let k = firstOrigin else {
      // Then an output is itself a constant.
      return NonFiniteOrigin(
        kind: .constant, operation: nil, direction: direction,
        outputs: outputs.indices.filter { i in isConstant(outputs[i]) && !isFinite(outputs[i]) }, trace: trace)
    }
    let kind: NonFiniteOrigin.Kind =
      !steps[k].operands.allSatisfy(isFinite) ? .constant : operation(k).isInput ? .input : .operation
    return NonFiniteOrigin(
      kind: kind, operation: operation(k), direction: direction, outputs: outputsReached(from: k), trace: trace)
  }

  /// Backwards from the outputs, through operands that are not finite. Such operands of the first step found would be
  /// found as well, and before it: it has none.
  private var firstOrigin: Int? {
    var leadsToOutput = [Bool](repeating: false, count: steps.count)
    func mark(_ operands: [Operand]) {
      for case .step(let k) in operands where !isFinite(.step(k)) { leadsToOutput[k] = true }
    }
    mark(outputs)
    for k in steps.indices.reversed() where leadsToOutput[k] { mark(steps[k].operands) }
    return leadsToOutput.firstIndex(of: true)
  }

  /// Forwards from a step, through results that are not finite.
  private func outputsReached(from origin: Int) -> [Int] {
    var isReached = [Bool](repeating: false, count: steps.count)
    func isReachedOperand(_ operand: Operand) -> Bool {
      if case .step(let k) = operand { isReached[k] } else { false }
    }
    isReached[origin] = true
    for k in steps.indices.dropFirst(origin + 1) where !isFinite(.step(k)) {
      isReached[k] = steps[k].operands.contains(where: isReachedOperand)
    }
    return outputs.indices.filter { i in isReachedOperand(outputs[i]) }
  }

  private func isFinite(_ operand: Operand) -> Bool {
    let x = result(of: operand)
    return x.value.isFinite && x.tangent.isFinite
  }

  private func isConstant(_ operand: Operand) -> Bool {
    if case .constant = operand { true } else { false }
  }
}
