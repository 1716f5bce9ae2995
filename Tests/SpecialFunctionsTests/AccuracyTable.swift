import DualNumbers

/// The worst errors of every function, as the table of the article shows them.
struct AccuracyTable {
  struct Worst {
    var ulps = 0.0
    var x: [Double] = []

    mutating func note(_ ulps: Double, at x: [Double]) {
      if ulps > self.ulps { (self.ulps, self.x) = (ulps, x) }
    }

    /// As in `1.13 at 0.5`, rounded up.
    var cell: String {
      if ulps == 0 { return "0" }
      let place = x.map { "\($0)" }.joined(separator: ", ")
      let hundredths = Int((min(ulps, 1e9) * 100).rounded(.up))
      let fraction = "\(100 + hundredths % 100)".dropFirst()
      return "\(hundredths / 100).\(fraction) at `\(x.count > 1 ? "(\(place))" : place)`"
    }
  }

  struct Row {
    let function: String
    var value = Worst()
    var slope = Worst()
    var second = Worst()

    var cells: [String] { [label, value.cell, slope.cell, second.cell] }
    var label: String {
      switch function {
      case "lambertW0": "lambertW(x)"
      case "lambertW-1": "lambertW(x, branch: −1)"
      default: function
      }
    }
  }

  let rows: [Row]

  init(_ points: [ReferencePoint]) {
    rows = specialFunctionNames.map { name in
      var row = Row(function: name)
      for point in points where point.function == name {
        let errors = point.errors
        row.value.note(errors.value, at: point.x)
        for error in errors.slopes { row.slope.note(error, at: point.x) }
        for error in errors.seconds { row.second.note(error, at: point.x) }
      }
      return row
    }
  }

  /// The table in Markdown.
  var markdown: String {
    let head = ["Function in `Double`", "Value", "Slopes", "Second derivatives"]
    return ([head, head.map { _ in "---" }] + rows.map(\.cells))
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
