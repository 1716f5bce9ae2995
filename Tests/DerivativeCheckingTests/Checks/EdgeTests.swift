import DerivativeChecking
import DualNumbers
import Testing

@Suite("Edges of the checks")
struct EdgeTests {
  private static let large = Double.greatestFiniteMagnitude

  /// Of f(x) = s·x, whose derivative is s.
  @Test(
    "exact derivatives that are not finite, ±0, tiny and huge",
    arguments: [
      (Double.nan, Double.nan, true), (.nan, 1, false), (1, .nan, false), (.infinity, .nan, false),
      (.infinity, .infinity, true), (-.infinity, -.infinity, true), (.infinity, -.infinity, false),
      (.infinity, large, false), (large, .infinity, false), (0, .infinity, false), (large, large, true),
      (large, -large, false), (0, -0.0, true), (-0.0, 0, true), (0x1p-1074, 0x1p-1074, true),
      (0x1p-1074, 0x1p-1069, false),
      (0, 1e-300, false), (0x1p-1030, 0, false), (0x1p-1030, 0x1.000001p-1030, false),
    ] as [(Double, Double, Bool)])
  func exact(right: Double, given: Double, passes: Bool) {
    let report = checkDerivative(at: 0.5) { x in
      x.lifted(to: 0, slope: right)
    } given: { _ in
      given
    }
    let isDirect = right.isFinite || report.entry(0, 0).exact!.isNaN == right.isNaN
    #expect(isDirect && report.passed == passes, "\(report)")
    #expect(report.findings.map(\.kind) == (passes && right.isNaN ? [.notANumber] : []))
    _ = "\(report)"
  }

  @Test("an infinite slope, and a given one that is finite", arguments: [1e300, -1, 0, .nan, -.infinity])
  func infiniteSlope(given: Double) {
    #expect(
      checkDerivative(at: 0) { x in
        sqrt(x)
      } given: { _ in
        .infinity
      }.passed)
    let report = checkDerivative(at: 0) { x in
      sqrt(x)
    } given: { _ in
      given
    }
    #expect(report.worst!.verdict.isMistake, "\(report)")
  }

  @Test("no inputs, no outputs, or neither: nothing is wrong")
  func emptySizes() {
    let none: [Double] = []
    let point = [1.0, 2]
    let reports: [DerivativeReport] = [
      checkGradient(at: none) { _ in
        1
      } given: { _ in
        []
      },
      checkGradient(at: none, against: .differences) { _ in
        1
      } given: { _ in
        []
      },
      checkJacobian(at: none) { _ in
        [1, 2]
      } given: { _ in
        Matrix(rows: 2, columns: 0, repeating: 0)
      },
      checkJacobian(at: none, against: .differences) { _ in
        [1, 2]
      } given: { _ in
        Matrix(rows: 2, columns: 0, repeating: 0)
      },
      checkJacobian(at: point) { _ in
        []
      } given: { _ in
        Matrix(rows: 0, columns: 2, repeating: 0)
      },
      checkJacobian(at: point, against: .differences) { _ in
        []
      } given: { _ in
        Matrix(rows: 0, columns: 2, repeating: 0)
      },
      checkJacobian(at: none) { _ in
        []
      } given: { _ in
        Matrix(rows: 0, columns: 0, repeating: 0)
      },
      checkJacobian(at: none, outputs: 1) { _, y in
        y[0] = 1
      } given: { _, _ in
      },
      checkJacobian(at: point, outputs: 0) { _, _ in
      } given: { _, _ in
      },
      checkJacobian(at: none, outputs: 0, against: .differences) { _, _ in
      } given: { _, _ in
      },
      checkHessian(at: none) { _ in
        1
      } given: { _ in
        Matrix(rows: 0, columns: 0, repeating: 0)
      },
      checkHessian(at: none, against: .differences) { _ in
        1
      } given: { _ in
        Matrix(rows: 0, columns: 0, repeating: 0)
      },
      checkDirectionalDerivative(at: none, along: none) { _ in
        1
      } given: { _, _ in
        0
      },
      checkDirectionalDerivative(at: none, along: none, against: .differences) { _ in
        1
      } given: { _, _ in
        0
      },
      checkFunction(at: none) { _ in
        [1]
      } plain: { _ in
        [1]
      },
      checkFunction(at: point) { _ in
        []
      } plain: { _ in
        []
      },
    ]
    for (i, report) in reports.enumerated() {
      #expect(report.passed, "\(i): \(report)")
      #expect(report.findings.isEmpty && report.mistakes.isEmpty, "\(i)")
    }
  }

  @Test("no points: nothing was checked, which is no success")
  func noPoints() {
    let report = checkGradient(at: .random(0, in: [0...1, 0...1])) { x in
      x[0]
    } given: { _ in
      [7, 7]
    }
    #expect(!report.passed && report.pointCount == 0 && report.worst == nil && report.entries.isEmpty)
    #expect("\(report)" == "gradient, 0×0, at no point: nothing was checked")
  }

  @Test(
    "a wrong shape is reported",
    arguments: [(3, 2, true), (2, 4, false), (5, 3, false), (0, 0, false), (2, 0, false), (0, 3, false)])
  func wrongShape(rows: Int, columns: Int, isTransposed: Bool) {
    let given = Matrix(rows: rows, columns: columns, repeating: 1.0)
    let reports: [DerivativeReport] = [
      checkJacobian(at: [1, 2, 3]) { x in
        [x[0], x[1] * x[2]]
      } given: { _ in
        given
      },
      checkJacobian(at: [1, 2, 3], against: .differences) { x in
        [x[0], x[1] * x[2]]
      } given: { _ in
        given
      },
      checkJacobian(at: [1, 2, 3], outputs: 2) { x, y in
        (y[0], y[1]) = (x[0], x[1] * x[2])
      } given: { _, jacobian in
        jacobian = given
      },
    ]
    for report in reports {
      #expect(!report.passed && report.findings.map(\.kind) == [.wrongShape])
      #expect("\(report)".contains("the given derivative is \(rows)×\(columns), but should be 2×3"))
      #expect("\(report)".contains("it looks transposed") == isTransposed)
    }
    let hessian = checkHessian(at: [1, 2]) { x in
      x[0] * x[1]
    } given: { _ in
      given
    }
    #expect(hessian.findings.map(\.kind) == [.wrongShape])
    let gradient = checkGradient(at: [1, 2]) { x in
      x[0] * x[1]
    } given: { _ in
      [1]
    }
    #expect(gradient.findings.map(\.kind) == [.wrongShape])
  }

  @Test("a given derivative that jumps at the point is judged as it is there", arguments: [3.0, -2, 1e-6])
  func jumpInGiven(error: Double) {
    for isAbove in [false, true] {
      let report = checkDerivative(at: 1.5) { x in
        x * x
      } given: { x in
        (isAbove ? x >= 1.5 : x <= 1.5) ? 2 * x + error : 2 * x
      }
      #expect(report.mistakes.count == 1, "\(report)")
    }
  }

  @Test("rounding where the exact derivative is 0 takes an absolute tolerance", arguments: [1.05, 1.6, 2.15])
  func cancellation(x: Double) {
    // sin² + cos² − 1 is 0, and in floating point some ulps of 1 at these points.
    func check(_ options: CheckOptions) -> DerivativeReport {
      checkDerivative(at: x, options: options) { x in
        0 * x
      } given: { x in
        sin(x) * sin(x) + cos(x) * cos(x) - 1
      }
    }
    #expect(check(CheckOptions()).worst?.given != 0)
    #expect(!check(CheckOptions()).passed)
    #expect(check(CheckOptions(tolerance: Tolerance(absolute: 1e-15, relative: 1e-12))).passed)
  }

  @Test(
    "a given derivative may lose digits where x has to move by many units to round it differently",
    arguments: [8.0, 11.03, 13.03, 13.33, 13.53])
  func saturation(x: Double) {
    // 1/(1 + e⁻ˣ) near 1, where s·(1 − s) has an error of ε/(1 − s).
    let report = checkDerivative(at: x) { x in
      1 / (1 + exp(-x))
    } given: { x in
      let s = 1 / (1 + exp(-x))
      return s * (1 - s)
    }
    #expect(report.passed)
  }

  @Test("where rounding alone scatters a derivative by its own size, nothing can be told", arguments: [1.0, -1])
  func onlyRounding(sign: Double) {
    let report = checkDerivative(at: 1) { x in
      sin(1e16 * x)
    } given: { x in
      sign * 1e16 * cos(1e16 * (x * 3) / 3)
    }
    #expect(sign > 0 ? report.mistakes.isEmpty : !report.passed, "\(report)")
    // The exact one is noise: of (1 − cos x)/x² it is 7993, and should be −x/12.
    let noise = checkDerivative(at: 1e-7) { x in
      (1 - cos(x)) / (x * x)
    } given: { _ in
      4321
    }
    #expect(!noise.passed, "\(noise)")
  }

  @Test("a large input does not set the scale of one that is 0", arguments: [1.7e9, 1e12, 6e23])
  func scaleOfZero(large: Double) {
    let report = checkGradient(at: [large, 0]) { x in
      x[0] / large + x[1] * exp(x[1])
    } given: { _ in
      [1 / large, 1.000005]
    }
    #expect(report.mistakes.map(\.name) == ["∂f/∂x[1]"], "\(report)")
    let sine = checkDirectionalDerivative(at: [large, 0], along: [0, 1]) { x in
      x[0] / large + sin(x[1])
    } given: { x, _ in
      -cos(x[1])
    }
    #expect(sine.mistakes.map(\.verdict) == [.wrongSign], "\(sine)")
  }

  @Test("a derivative that is noisy with rounding has no kink", arguments: [1e-3, 1e-4, 1e-5, 1e-6])
  func noise(x: Double) {
    let report = checkDerivative(at: x) { x in
      (1 - cos(x)) / x
    } given: { _ in
      -0.5
    }
    #expect(report.findings.isEmpty && report.mistakes.count == 1, "\(report)")
  }

  @Test("Float and Float80")
  func formats() {
    let point: [Float] = [0.5, 2]
    #expect(
      checkGradient(at: point) { x in
        exp(x[0]) * x[1]
      } given: { x in
        [exp(x[0]) * x[1], exp(x[0])]
      }.passed)
    let wrong = checkGradient(at: point, against: .differences) { x in
      x[0] * x[1]
    } given: { x in
      [x[0], x[1]]
    }
    #expect(wrong.scalar == "Float" && wrong.mistakes.count == 2)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      let wide: [Float80] = [0.5, 2]
      #expect(
        checkGradient(at: wide) { x in
          x[0] * x[1]
        } given: { x in
          [x[1], x[0]]
        }.passed)
      let report = checkGradient(at: wide, against: .differences) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[1]]
      }
      #expect(report.scalar == "Float80" && report.mistakes.map(\.name) == ["∂f/∂x[1]"])
    #endif
  }

  @Test("names are used in entries and in the text")
  func names() {
    let options = CheckOptions(inputs: ["r", "θ"], outputs: ["east", "north"])
    let report = checkJacobian(at: [2, 0.5], options: options) { p in
      [p[0] * cos(p[1]), p[0] * sin(p[1])]
    } given: { p in
      Matrix(rows: [[cos(p[1]), -p[0] * sin(p[1])], [sin(p[1]), -p[0] * cos(p[1])]])
    }
    #expect(report.inputs == ["r", "θ"] && report.outputs == ["east", "north"])
    #expect(report.mistakes.map(\.name) == ["∂north/∂θ"])
    #expect("\(report)".contains("∂north/∂θ") && "\(report)".contains("at r = 2.0, θ = 0.5"))
    let hessian = checkHessian(at: [2, 0.5], options: CheckOptions(inputs: ["r", "θ"])) { p in
      p[0] * sin(p[1])
    } given: { p in
      Matrix(rows: [[0, -cos(p[1])], [cos(p[1]), p[0] * sin(p[1])]])
    }
    #expect(Set(hessian.mistakes.map(\.name)) == ["∂²f/∂r∂θ", "∂²f/∂θ²"])
  }
}
