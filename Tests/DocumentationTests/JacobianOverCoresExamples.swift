// Written by .ci/examples from Sources/SparseDerivatives/Cores/JacobianOverCores.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct JacobianOverCoresExamples {
  @Test("Sources/SparseDerivatives/Cores/JacobianOverCores.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Cores/JacobianOverCores.swift", line: 8)
    let j = jacobian(at: [2, 3], tasks: 2) { x in [x[0] * x[1], x[0] - x[1]] }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Cores/JacobianOverCores.swift, line 28") func line28() async throws {
#sourceLocation(file: "Sources/SparseDerivatives/Cores/JacobianOverCores.swift", line: 28)
    let j = try await jacobian(at: [2, 3], tasks: 2) { x in [x[0] * x[1], x[0] - x[1]] }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Cores/JacobianOverCores.swift, line 46") func line46() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Cores/JacobianOverCores.swift", line: 46)
    let j = jacobian(at: [2, 3], outputs: 2, tasks: 2) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }
}
#endif
