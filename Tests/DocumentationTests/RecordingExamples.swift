// Written by .ci/examples from Sources/ReverseMode/Recordings/Recording.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct RecordingExamples {
  @Test("Sources/ReverseMode/Recordings/Recording.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/ReverseMode/Recordings/Recording.swift", line: 5)
    let loss = Recording<Double>(at: [2, 3]) { w in w[0] * w[0] * w[1] }
    check("loss.value", loss.value, is: "12.0")
    loss.backward(keepingRecording: true)
    check("loss.gradient", loss.gradient, is: "[12.0, 4.0]")
    loss.backward(seed: 10)
    check("loss.gradient", loss.gradient, is: "[132.0, 44.0]")
#sourceLocation()
  }
}
#endif
