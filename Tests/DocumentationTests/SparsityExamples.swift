// Written by .ci/examples from Sources/SparseDerivatives/Tracing/Sparsity.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct SparsityExamples {
  @Test("Sources/SparseDerivatives/Tracing/Sparsity.swift, line 18") func line18() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Tracing/Sparsity.swift", line: 18)
    struct Polar: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        y[0] = x[0] * T.cos(x[1])
        y[1] = 3 * x[1]
      }
    }
    try check("try jacobianSparsity(inputs: 2, outputs: 2, of: Polar()).rowIndices", jacobianSparsity(inputs: 2, outputs: 2, of: Polar()).rowIndices, is: "[0, 0, 1]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Tracing/Sparsity.swift, line 37") func line37() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Tracing/Sparsity.swift", line: 37)
    struct Larger: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        y[0] = x[0] > x[1] ? x[0] : x[1]
      }
    }
    try check("try jacobianSparsity(at: [2, 1], outputs: 1, of: Larger()).columnStarts", jacobianSparsity(at: [2, 1], outputs: 1, of: Larger()).columnStarts, is: "[0, 1, 1]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Tracing/Sparsity.swift, line 53") func line53() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Tracing/Sparsity.swift", line: 53)
    struct Chain: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        y[0] = x[0] * x[1] + T.sin(x[2])
      }
    }
    try check("try hessianSparsity(inputs: 3, outputs: 1, of: Chain()).columnStarts", hessianSparsity(inputs: 3, outputs: 1, of: Chain()).columnStarts, is: "[0, 1, 2, 3]")
#sourceLocation()
  }
}
#endif
