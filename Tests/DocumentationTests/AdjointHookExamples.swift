// Written by .ci/examples from Sources/ReverseMode/Recordings/AdjointHook.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct AdjointHookExamples {
  @Test("Sources/ReverseMode/Recordings/AdjointHook.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/ReverseMode/Recordings/AdjointHook.swift", line: 6)
    let inner = AdjointHook<Double>()
    Reverse.gradient(at: [3]) { x in
      let y = (x[0] * x[0]).hooked(inner)
      return sin(y)
    }
    check("inner.adjoint!", inner.adjoint!, is: "≈ -0.91113026, which is cos 9")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Recordings/AdjointHook.swift, line 40") func line40() throws {
#sourceLocation(file: "Sources/ReverseMode/Recordings/AdjointHook.swift", line: 40)
    let clip = AdjointHook<Double>(replacing: { adjoint in min(adjoint, 1) })
    check("Reverse.gradient(at: [3]) { x in 5 * x[0].hooked(clip) }", Reverse.gradient(at: [3]) { x in 5 * x[0].hooked(clip) }, is: "[1.0]")
    check("clip.adjoint!", clip.adjoint!, is: "5.0")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Recordings/AdjointHook.swift, line 64") func line64() throws {
#sourceLocation(file: "Sources/ReverseMode/Recordings/AdjointHook.swift", line: 64)
    check("Reverse.gradient(at: [3]) { x in assert(x[0].isActive && !x[0].detached.isActive) return x[0] }", Reverse.gradient(at: [3]) { x in
      assert(x[0].isActive && !x[0].detached.isActive)
      return x[0]
    }, is: "[1.0]")
#sourceLocation()
  }
}
#endif
