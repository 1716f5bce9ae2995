import DerivativeChecking
import DualNumbers
import Testing

@Suite("Faults of the function")
struct FunctionFaultTests {
  /// Counts calls, and is never the same.
  private final class Counter {
    private var count = 0.0
    var next: Double {
      count += 1
      return count
    }
  }

  @Test("a function that changes from call to call")
  func notDeterministic() {
    let counter = Counter()
    let square = Matrix(rows: 2, columns: 2, repeating: 0.0)
    let reports: [DerivativeReport] = [
      checkDerivative(at: 2) { x in
        x + Dual(counter.next)
      } given: { _ in
        1
      },
      checkDerivative(at: 2, against: .differences) { x in
        x + counter.next
      } given: { _ in
        1
      },
      checkGradient(at: [1, 2]) { x in
        x[0] + Dual(counter.next)
      } given: { _ in
        [1, 0]
      },
      checkGradient(at: [1]) { x in
        x[0] + Dual(counter.next)
      } given: { _ in
        [1]
      },
      checkGradient(at: [1, 2], against: .differences) { x in
        x[0] + counter.next
      } given: { _ in
        [1, 0]
      },
      checkJacobian(at: [1, 2]) { x in
        [x[0], x[1] + Dual(counter.next)]
      } given: { _ in
        .identity(2)
      },
      checkHessian(at: [1, 2]) { x in
        x[0] + Dual(Dual(counter.next))
      } given: { _ in
        square
      },
      checkHessian(at: [1, 2], against: .differences) { x in
        x[0] + counter.next
      } given: { _ in
        square
      },
      checkDirectionalDerivative(at: [1, 2], along: [1, 0]) { x in
        x[0] + Dual(counter.next)
      } given: { _, v in
        v[0]
      },
      checkDirectionalDerivative(at: [1, 2], along: [1, 0], against: .differences) { x in
        x[0] + counter.next
      } given: { _, v in
        v[0]
      },
      checkJacobian(at: [1, 2], outputs: 1) { x, y in
        y[0] = x[0] + Dual(counter.next)
      } given: { _, j in
        j[0, 0] = 1
      },
      checkJacobian(at: [1, 2], outputs: 1, against: .differences) { x, y in
        y[0] = x[0] + counter.next
      } given: { _, j in
        j[0, 0] = 1
      },
      checkFunction(at: [1]) { x in
        [x[0] + Dual(counter.next)]
      } plain: { x in
        x
      },
      checkFunction(at: [1]) { x in
        x
      } plain: { x in
        [x[0] + counter.next]
      },
    ]
    for (i, report) in reports.enumerated() {
      #expect(!report.passed, "\(i): \(report)")
      #expect(report.findings.contains { $0.kind == .notDeterministic }, "\(i): \(report)")
      #expect(!report.findings.contains { $0.kind == .dependsOnOldOutput }, "\(i): \(report)")
    }
  }

  @Test("outputs that are not written, or added to", arguments: [1, 2, 3])
  func outputs(inputs: Int) {
    let point = Array([1.0, 2, 3].prefix(inputs))
    let unwritten: [DerivativeReport] = [
      checkJacobian(at: point, outputs: 2) { x, y in
        y[0] = x[0]
      } given: { _, j in
        j[0, 0] = 1
      },
      checkJacobian(at: point, outputs: 2, against: .differences) { x, y in
        y[0] = x[0]
      } given: { _, j in
        j[0, 0] = 1
      },
    ]
    for report in unwritten {
      #expect(report.findings.map(\.message) == ["f[1] was never written"], "\(report)")
      #expect(report.findings.map(\.kind) == [.unwrittenOutput] && report.findings[0].output == 1 && !report.passed)
    }
    let added: [DerivativeReport] = [
      checkJacobian(at: point, outputs: 2) { x, y in
        y[0] = x[0]
        y[1] += x[0]
      } given: { _, j in
        (j[0, 0], j[1, 0]) = (1, 1)
      },
      checkJacobian(at: point, outputs: 2, against: .differences) { x, y in
        y[0] = x[0]
        y[1] += x[0]
      } given: { _, j in
        (j[0, 0], j[1, 0]) = (1, 1)
      },
    ]
    for report in added {
      #expect(report.findings.map(\.kind) == [.dependsOnOldOutput], "\(report)")
      #expect(report.findings[0].output == 1 && !report.passed)
    }
  }

  @Test("the given Jacobian finds zeros, and may be added to")
  func givenAccumulates() {
    let report = checkJacobian(at: [1, 2], outputs: 1) { x, y in
      y[0] = x[0] * x[1]
    } given: { x, j in
      j[0, 0] += x[1]
      j[0, 1] += x[0]
    }
    #expect(report.passed)
  }

  @Test("a given derivative that changes from call to call, or reads what the function left")
  func givenNotDeterministic() {
    let counter = Counter()
    let changing = checkGradient(at: [1, 2]) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], counter.next]
    }
    #expect(
      changing.findings.map(\.message) == ["the given ∂f/∂x[1] is 1.0 in one call and 2.0 in another at the same point"]
    )
    #expect(!changing.passed)

    for point in [[3.0], [3, 4]] {
      var leftBehind = 0.0
      let stale = checkGradient(at: point) { x in
        leftBehind = x[0].value
        return x[0] * x[0]
      } given: { x in
        x.indices.map { $0 == 0 ? 2 * leftBehind : 0 }
      }
      #expect(stale.findings.map(\.kind) == [.notDeterministic], "\(stale)")
    }
  }

  @Test("values that differ in the last bit, or in the sign of 0")
  func values() {
    let bit = checkFunction(at: [0.1, 3]) { x in
      [x[0], x[1]]
    } plain: { x in
      [x[0].nextUp, x[1]]
    }
    #expect(bit.findings.map(\.kind) == [.valuesDiffer] && bit.findings[0].output == 0 && !bit.passed)
    #expect("\(bit)".contains("f[0] is 0.10000000000000002 in plain numbers, but 0.1 in dual ones"))
    let zero = checkFunction(at: [1]) { x in
      [0 * x[0]]
    } plain: { _ in
      [-0.0]
    }
    #expect(zero.findings.map(\.kind) == [.valuesDiffer])
    let nan = checkFunction(at: [-1]) { x in
      [log(x[0])]
    } plain: { x in
      [log(x[0])]
    }
    #expect(!nan.findings.contains { $0.kind == .valuesDiffer }, "\(nan)")
  }

  @Test("a function that throws ends the check with its error")
  func throwing() {
    struct Failure: Error {}
    func f(_ x: [Dual<Double>]) throws -> Dual<Double> { throw Failure() }
    #expect(throws: Failure.self) { try checkGradient(at: [1], of: f) { _ in [1] } }
    #expect(throws: Failure.self) {
      try checkGradient(at: [1]) { x in
        x[0]
      } given: { (_: [Double]) throws -> [Double] in
        throw Failure()
      }
    }
  }
}

extension Matrix<Double> {
  fileprivate static func identity(_ n: Int) -> Matrix {
    Matrix(rows: (0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } })
  }
}
