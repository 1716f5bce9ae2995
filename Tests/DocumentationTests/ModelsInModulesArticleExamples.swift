// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/ModelsInModules.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/ModelsInModules.md", line: 25)
public struct Pendulum: Sendable {
  public let length: Double

  @inlinable
  public init(length: Double) { self.length = length }

  @inlinable
  func kinetic<T: ElementaryScalar>(_ rate: T) -> T { T(length * length / 2) * rate * rate }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/ModelsInModules.md", line: 35)
extension Pendulum: DifferentiableFunction {
  /// The energy of an angle and its rate.
  @inlinable
  public func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    kinetic(x[1]) - T(9.81 * length) * T.cos(x[0])
  }
}
#sourceLocation()

@Suite struct ModelsInModulesArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/ModelsInModules.md, line 25") func line25() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/ModelsInModules.md", line: 42)
    check("gradient(at: [0, 2], lanes: .automatic, of: Pendulum(length: 0.5))", gradient(at: [0, 2], lanes: .automatic, of: Pendulum(length: 0.5)), is: "[0.0, 0.5]")
#sourceLocation()
  }
}
#endif
