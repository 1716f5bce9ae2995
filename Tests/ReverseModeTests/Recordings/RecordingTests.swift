import DualNumbers
import ReverseMode
import Testing

@Suite("Recordings that are kept, hooks, own adjoints")
struct RecordingTests {
  // (l₁ + w₂)·(l₁w₃) averaged over four inputs of 1, l₁ = input·w₁, at w = (2, 3, 4).
  private func layers(
    _ w: [TapeVariable<Double>], retaining hooks: [[AdjointHook<Double>]] = []
  ) -> TapeVariable<Double> {
    func look(_ x: TapeVariable<Double>, _ kind: Int, _ i: Int) -> TapeVariable<Double> {
      hooks.isEmpty ? x : x.hooked(hooks[kind][i])
    }
    var sum: TapeVariable<Double> = 0
    for i in 0..<4 {
      let l1 = look(1 * w[0], 0, i)
      let l2 = look(l1 + w[1], 1, i)
      let l3 = look(l1 * w[2], 2, i)
      sum += look(l2 * l3, 3, i)
    }
    return sum / 4
  }

  @Test("adjoints of intermediate results")
  func retained() {
    let hooks = (0..<4).map { _ in (0..<4).map { _ in AdjointHook<Double>() } }
    #expect(Reverse.gradient(at: [2, 3, 4]) { w in layers(w, retaining: hooks) } == [28, 8, 10])
    #expect(hooks.map { $0.map(\.adjoint) } == [7, 2, 1.25, 0.25].map { [Double?](repeating: $0, count: 4) })
  }

  @Test("a gradient adds up, with seeds, and can be cleared")
  func accumulated() {
    let recording = Recording<Double>(at: [2, 3, 4]) { w in layers(w) }
    #expect(recording.value == 40 && recording.gradient == [0, 0, 0])
    recording.backward(keepingRecording: true)
    #expect(recording.gradient == [28, 8, 10])
    recording.backward(seed: -0.5, keepingRecording: true)
    #expect(recording.gradient == [14, 4, 5])
    recording.clearGradient()
    recording.backward(seed: 2)
    #expect(recording.gradient == [56, 16, 20])
  }

  @Test("hooks see adjoints against the order of the program, each once, and can be removed")
  func order() {
    var seen: [String] = []
    let (first, second) = (
      AdjointHook<Double> { seen.append("first \($0)") }, AdjointHook<Double> { seen.append("second \($0)") }
    )
    let recording = Recording<Double>(at: [3]) { x in
      let y = (x[0] * x[0]).hooked(first)
      return 2 * (y + x[0]).hooked(second)
    }
    recording.backward(keepingRecording: true)
    #expect(seen == ["second 2.0", "first 2.0"])
    #expect(recording.gradient == [14])
    first.remove()
    recording.backward(seed: 10)
    #expect(seen == ["second 2.0", "first 2.0", "second 20.0"])
    #expect(first.adjoint == 2 && second.adjoint == 20)
    #expect(recording.gradient == [154])
  }

  @Test("a hook that replaces an adjoint")
  func replaced() {
    let hook = AdjointHook<Double>(replacing: { $0 + 1 })
    let recording = Recording<Double>(at: [3, 5]) { x in
      let y = (2 * x[0]).hooked(hook)
      return y * x[1] + x[0]
    }
    recording.backward(keepingRecording: true)
    // ȳ = 5 becomes 6.
    #expect(recording.gradient == [13, 6] && hook.adjoint == 5)
    hook.remove()
    recording.clearGradient()
    recording.backward()
    #expect(recording.gradient == [11, 6])
  }

  @Test("a hook on an input, on a constant, and on the result")
  func places() {
    let (input, constant, result) = (AdjointHook<Double>(), AdjointHook<Double>(), AdjointHook<Double>())
    let slopes = Reverse.gradient(at: [3]) { x in
      let c = TapeVariable(7).hooked(constant)
      let x = x[0].hooked(input)
      return (c * x * x).hooked(result)
    }
    #expect(slopes == [42] && input.adjoint == 42 && constant.adjoint == nil && result.adjoint == 1)
  }

  @Test("hooks over dual numbers see second derivatives")
  func nested() {
    let hook = AdjointHook<Dual<Double>>()
    let slopes = Reverse.gradient(at: [Dual(3, tangent: 1)]) { x in
      let y = (x[0] * x[0]).hooked(hook)
      return y * y
    }
    // f = x⁴; ȳ = 2x², whose derivative is 4x.
    #expect(slopes[0].value == 108 && slopes[0].tangent == 108)
    #expect(hook.adjoint?.value == 18 && hook.adjoint?.tangent == 12)
  }

  @Test("infinite slopes: what does not vary stays 0, with hooks as without")
  func strongZeros() {
    let hook = AdjointHook<Double>()
    let f = { (x: [TapeVariable<Double>]) in sqrt(x[0] * x[1]).hooked(hook) + x[1] }
    let plain = Reverse.gradient(at: [0, 1]) { x in sqrt(x[0] * x[1]) + x[1] }
    let hooked = Reverse.gradient(at: [0, 1], of: f)
    #expect(plain[0] == .infinity && hooked[0] == .infinity && plain[1].isNaN == hooked[1].isNaN)
  }

  // w·x + b.
  struct Affine: AdjointRule {
    let calls: Calls
    final class Calls { var active: [[Bool]] = [] }

    func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
      saved = [x[0], x[1]]
      return [x[0] * x[1] + x[2]]
    }
    func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
      calls.active.append(active)
      return [active[0] ? y[0] * saved[1] : .nan, active[1] ? y[0] * saved[0] : .nan, y[0]]
    }
  }

  @Test("an own function, one of whose inputs needs no gradient")
  func affine() {
    let rule = Affine(calls: .init())
    let slopes = Reverse.gradient(at: [2, 5]) { w in
      let y = TapeVariable.apply(rule, to: [w[0], 3, w[1]])[0]
      return y * y
    }
    #expect(slopes == [66, 22])
    #expect(rule.calls.active == [[true, false, true]])
  }

  @Test("an own function with several results, once inside other operations, and never where nothing varies")
  func several() {
    struct Polar: AdjointRule {
      func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
        let (c, s) = (T.cos(x[1]), T.sin(x[1]))
        saved = [x[0], c, s]
        return [x[0] * c, x[0] * s]
      }
      func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
        let (r, c, s) = (saved[0], saved[1], saved[2])
        return [c * y[0] + s * y[1], r * (c * y[1] - s * y[0])]
      }
    }
    let f = { (x: [TapeVariable<Double>]) in
      let p = TapeVariable.apply(Polar(), to: [2 * x[0], x[1] * x[0]])
      return p[0] * p[1] + x[1]
    }
    let expected = Reverse.gradient(at: [2, 0.5]) { x in
      let (r, angle) = (2 * x[0], x[1] * x[0])
      return r * cos(angle) * (r * sin(angle)) + x[1]
    }
    let slopes = Reverse.gradient(at: [2, 0.5], of: f)
    for (slope, expected) in zip(slopes, expected) { #expect(abs(slope - expected) <= 4 * expected.ulp) }
    #expect(TapeVariable<Double>.apply(Polar(), to: [2, 0]).map(\.value) == [2, 0])
  }

  @Test("hooks see every row of a Jacobian")
  func rows() {
    var seen: [Double] = []
    let hook = AdjointHook<Double> { seen.append($0) }
    let matrix = Reverse.jacobian(at: [2, 3]) { x in
      let y = (x[0] * x[1]).hooked(hook)
      return [y, 2 * y, x[0], 3 * y + x[1], y * y]
    }
    #expect(seen == [1, 2, 0, 3, 12])
    #expect(matrix == Matrix(rows: [[3, 2], [6, 4], [1, 0], [9, 7], [36, 24]]))
  }

  @Test("active numbers")
  func active() {
    var seen: [Bool] = []
    _ = Reverse.gradient(at: [1, 2]) { x in
      seen = [x[0].isActive, (x[0] * 2).isActive, x[0].detached.isActive, TapeVariable<Double>(2).isActive]
      return x[0]
    }
    #expect(seen == [true, true, false, false])
  }

  @Test("a recording is freed after it was swept once")
  func freed() async {
    let outcome = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let recording = Recording<Double>(at: [1]) { x in x[0] }
      recording.backward()
      recording.backward()
    }
    let message = String(decoding: outcome?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("backward: the recording was freed by the call before"))
  }
}
