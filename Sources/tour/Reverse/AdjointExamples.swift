import DualNumbers
import ReverseMode

/// What users of tensor frameworks look for, on small numbers.
enum AdjointExamples {
  static func squareTimesExponential() -> String {
    var table = Table(("x", .right), ("y", .right), ("y′ by reverse mode", .right), ("(x² + 2x)·exp x", .right))
    for x in [-2.0, -1, 0, 1, 2] {
      let (value, slopes) = Reverse.valueWithGradient(at: [x]) { x in x[0] * x[0] * exp(x[0]) }
      table.add(x.fixed(0), value.fixed(6), slopes[0].fixed(6), ((x * x + 2 * x) * exp(x)).fixed(6))
    }
    return table.description
  }

  /// The gradient by w, and those of the intermediate results, an entry for each input.
  static func layerAdjoints() -> (gradient: [Double], retained: [(name: String, adjoints: [Double])]) {
    let input = [1.0, 1, 1, 1]
    let names = ["l₁", "l₁ + w₂", "l₁·w₃", "(l₁ + w₂)·(l₁·w₃)"]
    let hooks = names.map { _ in input.map { _ in AdjointHook<Double>() } }
    let slopes = Reverse.gradient(at: [2, 3, 4]) { w in
      var products: [TapeVariable<Double>] = []
      for (i, number) in input.enumerated() {
        let l1 = (TapeVariable(number) * w[0]).hooked(hooks[0][i])
        let l2 = (l1 + w[1]).hooked(hooks[1][i])
        let l3 = (l1 * w[2]).hooked(hooks[2][i])
        products.append((l2 * l3).hooked(hooks[3][i]))
      }
      return TapeVariable.sum(products) / TapeVariable(Double(input.count))
    }
    return (slopes, zip(names, hooks).map { ($0, $1.compactMap(\.adjoint)) })
  }

  static func layers() -> String {
    let (slopes, retained) = layerAdjoints()
    let width = retained.map(\.name.count).max() ?? 0
    let lines = retained.map { "  \($0.name.padded(to: width))  \(tuple($0.adjoints, decimals: 2))" }
    return (["  \("w".padded(to: width))  \(tuple(slopes, decimals: 0))"] + lines).joined(separator: "\n")
  }

  static func hooks() -> String {
    var lines: [String] = []
    let seen = AdjointHook<Double> { adjoint in lines.append("  the adjoint of x² is \(adjoint.short)") }
    let doubled = AdjointHook<Double>(replacing: { 2 * $0 })
    let recording = Recording<Double>(at: [3]) { x in
      let square = (x[0] * x[0]).hooked(seen)
      return 5 * square + x[0].hooked(doubled)
    }
    lines.append("  y = 5x² + x at 3 is \(recording.value.short)")
    recording.backward(keepingRecording: true)
    lines.append("  dy/dx, where a hook doubles what x alone gets:  \(recording.gradient[0].short)")
    doubled.remove()
    seen.remove()
    recording.clearGradient()
    recording.backward()
    lines.append("  dy/dx, after both hooks are removed:            \(recording.gradient[0].short)")
    return lines.joined(separator: "\n")
  }

  /// w·x + b, whose backward skips what needs no gradient.
  struct Affine: AdjointRule {
    func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
      saved = [x[0], x[1]]
      return [x[0] * x[1] + x[2]]
    }
    func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
      [active[0] ? y[0] * saved[1] : 0, active[1] ? y[0] * saved[0] : 0, y[0]]
    }
  }

  /// sinh, with cosh as its backward.
  struct Sinh: AdjointRule {
    func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
      let (up, down) = (T.exp(x[0]), T.exp(-x[0]))
      saved = [(up + down) / 2]
      return [(up - down) / 2]
    }
    func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
      [y[0] * saved[0]]
    }
  }

  static func ownFunctions() -> String {
    let affine = Reverse.gradient(at: [2, 5]) { x in
      // The input 3 needs no gradient.
      TapeVariable.apply(Affine(), to: [x[0], 3, x[1]])[0]
    }
    let sinh = Reverse.gradient(at: [1]) { x in TapeVariable.apply(Sinh(), to: x)[0] }
    return """
        w·x + b at w = 2, x = 3, b = 5    by w and b  \(tuple(affine, decimals: 0))
        sinh at 1                         by x        \(sinh[0].fixed(6)), cosh 1 = \(Double.cosh(1).fixed(6))
      """
  }
}
