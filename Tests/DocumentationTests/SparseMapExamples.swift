// Written by .ci/examples from Sources/SparseDerivatives/Plans/SparseMap.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct SparseMapExamples {
  @Test("Sources/SparseDerivatives/Plans/SparseMap.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Plans/SparseMap.swift", line: 5)
    struct Differences: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows { y[i] = T.sin(x[i + 1] - x[i]) }
      }
    }
    try check("try jacobianSparsity(inputs: 3, outputs: 2, of: Differences()).rowIndices", jacobianSparsity(inputs: 3, outputs: 2, of: Differences()).rowIndices, is: "[0, 0, 1, 1]")
#sourceLocation()
  }
}
#endif
