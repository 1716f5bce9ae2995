import DualNumbers
import ReverseMode

extension Command {
  static let reverse = Command(
    "reverse", "Reverse mode: adjoints, learning from data, and which mode when",
    usage: [
      ("tour reverse", "adjoints line by line, two models trained, both modes timed"),
      ("tour reverse --svg FILE", "the times of both modes as a picture, too"),
    ]
  ) { arguments, output in
    let picture = try PictureFile(arguments, of: "reverse")
    output.section("1. y = ln x₁ + x₁·x₂ − sin x₂ at (2, 5), forward and backward", AdjointTrace.survey())
    output.section(
      "2. y = (sin(x₁/x₂) + x₁/x₂ − exp x₂)·(x₁/x₂ − exp x₂) at (1.5, 0.5), forward and backward",
      AdjointTrace.quotients())
    output.section("3. y = x²·exp x, beside its gradient by hand", AdjointExamples.squareTimesExponential())
    output.section(
      "4. y = mean of (l₁ + w₂)·(l₁·w₃), l₁ = input·w₁, at w = (2, 3, 4): gradients of what is between",
      AdjointExamples.layers())
    output.section("5. Hooks: adjoints seen, and replaced", AdjointExamples.hooks())
    output.section("6. Functions with adjoints of their own", AdjointExamples.ownFunctions())
    let tumours = try Training.tumours()
    output.section("7. Logistic regression: malignant and benign tumours, by gradient descent", tumours.report)
    let flowers = try Training.flowers()
    output.section("8. A small network: three kinds of irises, by gradient descent", flowers.report)
    let rows = ModeTimes.measuredWithProgress()
    output.section("9. Forward or reverse", ModeTimes.chapter(rows))
    try picture?.write(ModeTimes.chart(rows).svg())
    return tumours.isAccurate && flowers.isAccurate
  }
}
