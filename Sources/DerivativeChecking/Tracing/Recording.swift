import DualNumbers
import LibmIntrinsics

/// The operations of one run of a function, in the order in which they were done; its numbers share it.
final class Recording<Scalar: CheckableScalar> {
  enum Operand {
    case step(Int)
    case constant(Dual<Scalar>)
  }

  struct Step {
    let name: String
    let operands: [Operand]
    let result: Dual<Scalar>
  }

  // A function may compute with its numbers on several threads; the steps are then in the order of their ends.
  private let lock: UnsafeMutablePointer<UInt8> = {
    let word = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    word.initialize(to: 0)
    return word
  }()
  private(set) var steps: [Step] = []
  private(set) var outputs: [Operand] = []

  /// Runs `f` at `x`, which varies in direction `v`.
  init(
    at x: [Scalar], along v: [Scalar], of f: ([TracedNumber<Scalar>]) throws -> [TracedNumber<Scalar>]
  ) rethrows {
    require(v.count == x.count, "along has \(v.count) entries, the point has \(x.count); they must have as many")
    try run(f, x.indices.map { j in append("input x[\(j)]", [], result: Dual(x[j], tangent: v[j])) })
  }

  /// Runs `f` at `x`, of which entry `j` varies; none where `j` is nil.
  convenience init(
    at x: [Scalar], input j: Int?, of f: ([TracedNumber<Scalar>]) throws -> [TracedNumber<Scalar>]
  ) rethrows {
    if let j {
      require(x.indices.contains(j), "input is \(j), but the point has \(x.count) entries; their indices begin at 0")
    }
    try self.init(at: x, along: x.indices.map { $0 == j ? 1 : 0 }, of: f)
  }

  /// Runs a function `f` of one number at `x`.
  init(at x: Scalar, of f: (TracedNumber<Scalar>) throws -> [TracedNumber<Scalar>]) rethrows {
    try run({ x in try f(x[0]) }, [append("input x", [], result: .variable(x))])
  }

  deinit { lock.deallocate() }

  private func run(
    _ f: ([TracedNumber<Scalar>]) throws -> [TracedNumber<Scalar>], _ inputs: [TracedNumber<Scalar>]
  ) rethrows {
    outputs = try f(inputs).map { y in operand(y, of: "the outputs") }
  }

  func append(_ name: String, _ operands: [TracedNumber<Scalar>], result: Dual<Scalar>) -> TracedNumber<Scalar> {
    let operands = operands.map { x in operand(x, of: name) }
    dn_lock(lock)
    defer { dn_unlock(lock) }
    steps.append(Step(name: name, operands: operands, result: result))
    return TracedNumber(result, step: steps.count - 1, of: self)
  }

  private func operand(_ x: TracedNumber<Scalar>, of name: String) -> Operand {
    guard let recording = x.recording else { return .constant(x.dual) }
    require(
      recording === self,
      "a number of another trace is among the operands of \(name); a function must not keep or capture such numbers")
    return .step(x.step)
  }

  func result(of operand: Operand) -> Dual<Scalar> {
    switch operand {
    case .step(let k): steps[k].result
    case .constant(let x): x
    }
  }
}

// MARK: As a trace

extension Recording {
  var trace: Trace {
    Trace(operations: steps.indices.map { k in operation(k) }, outputs: outputs.map { y in y.shown })
  }

  func operation(_ k: Int) -> Trace.Operation {
    let step = steps[k]
    return Trace.Operation(
      number: k + 1, name: step.name, operands: step.operands.map { x in x.shown },
      value: plain(step.result.value), tangent: plain(step.result.tangent))
  }
}

extension Recording.Operand {
  var shown: Trace.Operand {
    switch self {
    case .step(let k): .operation(k + 1)
    case .constant(let x): .constant(plain(x.value))
    }
  }
}

/// As `Double`; of a NaN neither sign nor payload, which depend on the processor.
private func plain<Scalar: BinaryFloatingPoint>(_ x: Scalar) -> Double { x.isNaN ? .nan : Double(x) }
