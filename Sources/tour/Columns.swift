import DualNumbers

extension Command {
  static let columns = Command("columns", "A Jacobian column by column") { output in
    print(Columns.chapter() + "\n", to: &output)
  }
}

enum Columns {
  static let point = [1.0, 2, 3]
  static let direction = [1.0, -1, 2]

  /// Three inputs, four outputs.
  @Sendable static func function(_ x: [Dual<Double>]) -> [Dual<Double>] {
    [x[0], 5 * x[2], 4 * x[1] * x[1] - 2 * x[2], x[2] * sin(x[0])]
  }

  static func chapter() -> String {
    let columns = jacobianColumns(at: point, of: function)
    let passes = columns.indices.map { j in
      let seed = point.indices.map { $0 == j ? 1.0 : 0 }
      return "  pass \(j + 1)   x′ = \(tuple(seed, decimals: 0))   ∂f/∂\(names[j]) = \(tuple(columns[j], decimals: 4))"
    }
    let matrix = jacobian(at: point, of: function)
    var table = Table([("J", .left)] + names.map { ("∂/∂\($0)", .right) })
    for (i, name) in ["f₁", "f₂", "f₃", "f₄"].enumerated() { table.add([name] + matrix.row(i).map { $0.fixed(4) }) }
    let image = directionalDerivative(at: point, along: direction, of: function)
    let sums = (0..<matrix.rows).map { i in zip(matrix.row(i), direction).map(*).reduce(0, +) }
    return """
      f(x) = (x₁, 5x₃, 4x₂² − 2x₃, x₃·sin x₁) at \(tuple(point, decimals: 0)): \(columns.count) columns, one pass each

      \(passes.joined(separator: "\n"))

      \(table)

      The product J·r with r = \(tuple(direction, decimals: 0)) takes one pass too, without J:

        in one pass  \(tuple(image, decimals: 4))
        J times r    \(tuple(sums, decimals: 4))
      """
  }

  private static let names = ["x₁", "x₂", "x₃"]
}
