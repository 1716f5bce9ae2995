import DualNumbers
import Foundation
import ReverseMode
import Testing

@testable import tour

@Suite("tour reverse")
struct ReverseTests {
  @Test("adjoints of ln x₁ + x₁x₂ − sin x₂ at (2, 5), line by line")
  func survey() {
    let lines = AdjointTrace.lines(of: AdjointTrace.Survey(), at: [2, 5])
    #expect(lines.map(\.name) == ["x₁", "x₂", "v₁", "v₂", "v₃", "v₄", "y"])
    #expect(lines.map { $0.adjoint.fixed(3) } == ["5.500", "1.716", "1.000", "1.000", "-1.000", "1.000", "1.000"])
    #expect(lines.last?.tangents.map { $0.fixed(3) } == ["5.500", "1.716"])
  }

  @Test("adjoints of a product of quotients at (1.5, 0.5), line by line")
  func quotients() {
    let lines = AdjointTrace.lines(of: AdjointTrace.Quotients(), at: [1.5, 0.5])
    let expected = ["3.012", "-13.724", "1.506", "1.351", "-2.844", "2.844", "1.351", "1.000"]
    #expect(lines.map { $0.adjoint.fixed(3) } == expected)
  }

  @Test("gradients of what is between")
  func layers() {
    let (slopes, retained) = AdjointExamples.layerAdjoints()
    #expect(slopes == [28, 8, 10])
    #expect(retained.map(\.adjoints) == [7, 2, 1.25, 0.25].map { [Double](repeating: $0, count: 4) })
  }

  @Test("hooks and own functions, as they are printed")
  func text() {
    for line in ["is 48", "the adjoint of x² is 5", "x alone gets:  32", "are removed:            31"] {
      #expect(AdjointExamples.hooks().contains(line), "\(line)")
    }
    #expect(AdjointExamples.ownFunctions().contains("(3, 1)"))
    #expect(AdjointExamples.ownFunctions().contains("1.543081, cosh 1 = 1.543081"))
  }

  @Test("a few steps of training: the loss falls, and is what forward mode says")
  func training() throws {
    let model = LogisticRegression(data: try LabelledData(bundled: "breast_cancer"))
    var bar = ProgressBar("", total: 3, isShown: false)
    let outcome = Training.train(model, rate: 0.5, steps: 3, progress: &bar)
    // Without weights every tumour has the loss log 2.
    #expect(abs(outcome.lossBefore - Double.log(2)) < 1e-12 && outcome.lossAfter < 0.4)
    let flowers = SmallNetwork(data: try LabelledData(bundled: "iris"))
    let (forward, reverse) = (
      gradient(at: flowers.start, of: flowers), Reverse.gradient(at: flowers.start, of: flowers)
    )
    #expect(zip(forward, reverse).allSatisfy { abs($0 - $1) < 1e-13 })
  }

  @Test("the data: a fifth is kept back, measures have mean 0 and deviation 1")
  func data() throws {
    let data = try LabelledData(bundled: "iris")
    #expect(data.classes == ["setosa", "versicolor", "virginica"])
    #expect(data.training.count == 120 && data.test.count == 30 && data.measureCount == 4)
    let column = data.training.map { $0.measures[2] }
    #expect(abs(column.reduce(0, +)) < 1e-10)
    #expect(abs(column.reduce(0) { $0 + $1 * $1 } - 120) < 1e-10)
  }

  @Test(
    "damaged data",
    arguments: [
      ("", "d.csv:1: two counts"), ("5,1,a,b\n1,0\n", "announces 5 examples, but there are 1"),
      ("5,1,a,b\n1,0\n1,0\n1,2\n1,0\n1,0\n", "d.csv:4: 1 numbers and a class below 2"),
      ("5,1,a,b\n1,0\n1,0\n1,1\n1,0\nnan,0\n", "d.csv:6: 1 numbers"),
    ])
  func damaged(text: String, message: String) {
    let error = #expect(throws: UsageError.self) { try LabelledData(parsing: text, file: "d.csv") }
    #expect(error?.description.contains(message) == true, "\(error as Any)")
  }

  @Test("where reverse mode begins to be faster")
  func crossing() {
    func row(_ n: Int, _ forward: Double, _ reverse: Double) -> ModeTimes.Row {
      ModeTimes.Row(n: n, single: forward, lanes: forward, reverse: reverse)
    }
    // Forward n, reverse 5.
    let rows = [1, 2, 10, 100].map { row($0, Double($0), 5) }
    #expect(abs((ModeTimes.crossing(rows, \.single) ?? 0) - 5) < 1e-12)
    #expect(ModeTimes.crossing([row(1, 2, 1), row(2, 3, 1)], \.lanes) == 1)
    #expect(ModeTimes.crossing([row(1, 1, 2), row(2, 1, 2)], \.lanes) == nil)
  }

  @Test("times of both modes, in a table and as a picture")
  func times() throws {
    let rows = ModeTimes.measured([1, 2])
    #expect(rows.map(\.n) == [1, 2] && rows.allSatisfy { $0.single > 0 && $0.lanes > 0 && $0.reverse > 0 })
    #expect(ModeTimes.chapter(rows).contains("Reverse mode"))
    let elements = try Elements(parsing: Data(ModeTimes.chart(rows).svg().utf8))
    #expect(elements.attributes(of: "polyline").count == 3)
    #expect(elements.text.contains("reverse"))
  }

  @Test("a progress bar is one line that is drawn again, and taken away")
  func progress() {
    var drawn = ""
    var bar = ProgressBar("work", total: 80, isShown: true, output: Output { drawn += $0 })
    for i in 0...80 { bar.show(i) }
    bar.clear()
    #expect(drawn.split(separator: "\r").count == 42 && !drawn.contains("\n"))
    #expect(drawn.hasSuffix("\r\u{1B}[K") && drawn.contains("80/80"))
    var silent = ProgressBar("work", total: 80, isShown: false, output: Output { drawn += $0 })
    drawn = ""
    silent.show(40)
    silent.clear()
    #expect(drawn.isEmpty)
  }
}
