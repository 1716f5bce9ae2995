import DualNumbers
import Foundation
import Testing

@testable import tour

@Suite("Differences against their step")
struct DifferencesTests {
  private let measured = Differences.measured(stepsPerDecade: 1)

  @Test("a step for each decade")
  func steps() {
    #expect(measured.rows.count == 17)
    #expect(measured.rows.first?.step == 1e-17)
    #expect(measured.rows.last?.step == 1e-1)
    #expect(Differences.measured(stepsPerDecade: 3).rows.count == 49)
  }

  @Test("central differences are better at their best, and both grow towards the ends")
  func shape() throws {
    for error in [\Differences.Row.forward, \.central] {
      let errors = measured.rows.map { $0[keyPath: error] }
      let best = try #require(errors.indices.min { errors[$0] < errors[$1] })
      #expect(errors[0] > 1 && errors[16] > 1)
      #expect(errors[0] > 1e3 * errors[best / 2] && errors[best / 2] > 1e2 * errors[best])
      #expect(errors[16] > 1e2 * errors[(best + 16) / 2] && errors[(best + 16) / 2] > 1e2 * errors[best])
    }
    let forward = try #require(measured.rows.map(\.forward).min())
    let central = try #require(measured.rows.map(\.central).min())
    #expect(central < forward / 10)
  }

  @Test("truncation: the error goes with h and with h²")
  func truncation() {
    let (fine, coarse) = (measured.rows[12], measured.rows[13])
    #expect((9.9...10.1).contains(coarse.forward / fine.forward))
    #expect((99...101).contains(coarse.central / fine.central))
  }

  @Test("the dual is right to a few ulps, Ridders to a few hundred")
  func exact() {
    #expect(measured.dual <= 4 * Differences.slope.ulp)
    #expect(measured.ridders <= 400 * Differences.slope.ulp)
    // f is the logistic map three times: sin²(8 asin √x).
    let angle = 8 * Double.asin(Double.sqrt(Differences.point))
    #expect(abs(Differences.function(Differences.point) - Double.sin(angle) * Double.sin(angle)) < 1e-14)
  }

  @Test("the table")
  func table() {
    let (status, output, errors) = tour("differences")
    #expect(status == 0 && errors == "")
    for text in [
      "h      forward  central", "1e-17  9.1e+00  9.1e+00", "1e-04  3.4e-03  6.6e-06", "with no step at all",
    ] {
      #expect(output.contains(text), "\(text)")
    }
    #expect(output.split(separator: "\n").count { $0.hasPrefix("  1e-") } == 17)
  }

  @Test("the picture is well-formed, the curves of differences have a point for each step")
  func picture() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("differences-\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(tour("differences", "--svg", file.path).status == 0)
    let elements = try Elements(parsing: Data(contentsOf: file))
    let curves = elements.attributes(of: "polyline").compactMap { $0["points"]?.split(separator: " ") }
    #expect(curves.map(\.count) == [193, 193, 2, 2])
    for point in curves.joined() {
      let place = point.split(separator: ",").compactMap { Double($0) }
      #expect(place.count == 2 && (0...900).contains(place[0]) && (0...580).contains(place[1]))
    }
    for text in ["step h", "error", "forward difference", "central difference", "dual number"] {
      #expect(elements.text.contains(text), "\(text)")
    }
  }

  @Test("an error of 0 is drawn on the lowest line")
  func zero() throws {
    let rows = [1e-9, 1e-3].map { Differences.Row(step: $0, forward: 0, central: 1e-30) }
    let chart = Differences.Measured(rows: rows, dual: 0, ridders: 0).chart.svg()
    let curves = try Elements(parsing: Data(chart.utf8)).attributes(of: "polyline").compactMap { $0["points"] }
    #expect(curves.count == 4 && curves[0] == curves[1])
    #expect(!chart.contains("nan") && !chart.contains("inf"))
  }

  @Test(
    "mistakes in the command line", arguments: [(["--svg"], "--svg needs"), (["--png"], "option"), (["x"], "argument")])
  func mistakes(arguments: [String], message: String) {
    var errors = ""
    #expect(Tour.run(["differences"] + arguments, output: Output { _ in }, errors: Output { errors += $0 }) == 2)
    #expect(errors.contains(message), "\(errors)")
  }

  @Test("a file that cannot be written")
  func unwritable() {
    let (status, _, errors) = tour("differences", "--svg", "/no/such/folder/d.svg")
    #expect(status == 2 && errors == "tour: /no/such/folder/d.svg: cannot be written\n")
  }
}
