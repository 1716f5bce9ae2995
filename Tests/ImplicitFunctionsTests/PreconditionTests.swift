import DualNumbers
import ImplicitFunctions
import Testing

@Suite("Counts that do not fit stop with a message")
struct PreconditionTests {
  private func expect(_ message: String, in result: ExitTest.Result?) {
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains(message), "\(text)")
  }

  @Test func counts() async {
    let root = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Dual<Double>.root(near: [0, 0]) { x in [x[0] * x[1]] }
    }
    expect("f gives 1 numbers for a point of 2: it takes as many equations as unknowns", in: root)
    let fixedPoint = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try Dual<Double>.fixedPoint(near: [0]) { x in [x[0], x[0]] }
    }
    expect("g gives 2 numbers for a point of 1", in: fixedPoint)
  }
}
