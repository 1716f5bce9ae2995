import AllocationCounter
import DualNumbers
import TestSupport
import Testing

/// Several directions a pass: each column is what one direction alone gives.
@Suite("Derivatives along several directions")
struct DirectionalDerivativesTests {
  /// Directions of small integers, all different.
  private static func directions(_ count: Int) -> [[Double]] {
    (0..<count).map { k -> [Double] in
      let numbers: [Int] = [k + 1, 2 - k, k % 3]
      return numbers.map { Double($0) }
    }
  }

  @Test("into memory of the caller's, with every width", arguments: [0, 1, 2, 3, 5, 13, 25])
  func prepared(count: Int) {
    check(DualVector<SIMD2<Double>>.self, count)
    check(DualVector<SIMD4<Double>>.self, count)
    check(DualVector<PackedSIMD3<Double>>.self, count)
    check(DualVector<SIMD12<Double>>.self, count)
    check(ClosureLanes<Double>.self, count)
  }

  private func check<Number: _LaneNumber & SeededNumber>(_: Number.Type, _ count: Int) where Number.Value == Double {
    let directions = Self.directions(count)
    let columns = Matrix(rows: 3, columns: count, columnMajor: directions.flatMap { $0 })
    let expected = directions.flatMap { v -> [Double] in
      directionalDerivative(at: System.point(), along: v) { System.outputs($0) }
    }
    var (d, result, passes) = (Differentiator<Number>(), Matrix(rows: 4, columns: count, repeating: 9.0), 0)
    for _ in 0..<2 {
      passes = 0
      d.directionalDerivatives(at: System.point(), along: columns, into: &result) { x, y in
        passes += 1
        System.write(x, into: &y)
      }
      #expect(result.columnMajor == expected)
      #expect(passes == max(1, (count + Number.laneCount - 1) / Number.laneCount) + unseededPasses)
    }
    var value = [9.0, 9, 9, 9]
    result = Matrix(rows: 4, columns: count, repeating: 9)
    d.directionalDerivatives(at: System.point(), along: columns, value: &value, into: &result) {
      System.write($0, into: &$1)
    }
    #expect(value == System.values() && result.columnMajor == expected)
  }

  @Test("objects get as many lanes as there are directions", arguments: [1, 2, 3, 4, 7, 8, 9, 12, 13])
  func objects(count: Int) {
    let directions = Self.directions(count)
    let heights = directions.map { v in directionalDerivative(at: System.point(), along: v, of: Height()) }
    #expect(directionalDerivatives(at: System.point(), along: directions, of: Height()) == heights)
    let columns = directions.flatMap { v in directionalDerivative(at: System.point(), along: v, of: Outputs()) }
    #expect(directionalDerivatives(at: System.point(), along: directions, of: Outputs()).columnMajor == columns)
  }

  @Test("nothing is allocated after the first call", .enabled(if: allocations_are_counted() && isOptimised))
  func allocations() {
    let directions = Matrix(rows: 3, columns: 5, columnMajor: Self.directions(5).flatMap { $0 })
    let point: [Double] = System.point()
    var (d, result) = (Differentiator<DualVector<SIMD4<Double>>>(), Matrix(rows: 1, columns: 5, repeating: 0.0))
    d.directionalDerivatives(at: point, along: directions, into: &result) { x, y in y[0] = System.height(x) }
    let before = allocation_count()
    d.directionalDerivatives(at: point, along: directions, into: &result) { x, y in y[0] = System.height(x) }
    #expect(allocation_count() - before == 0)
    #expect(result[0, 0] == 7)
  }

  @Test("sizes that do not fit stop the program")
  func sizes() async {
    let rows = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<ClosureLanes<Double>>(), Matrix(rows: 1, columns: 2, repeating: 0.0))
      let directions = Matrix(rows: 2, columns: 2, repeating: 1.0)
      d.directionalDerivatives(at: [1, 2, 3], along: directions, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("along has 2 rows, the point has 3 entries; they must have as many", in: rows)
    let columns = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<ClosureLanes<Double>>(), Matrix(rows: 1, columns: 3, repeating: 0.0))
      let directions = Matrix(rows: 1, columns: 2, repeating: 1.0)
      d.directionalDerivatives(at: [1], along: directions, into: &result) { x, y in y[0] = x[0] }
    }
    expectMessage("into has 3 columns, along has 2; they must have as many", in: columns)
    let outputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var (d, result) = (Differentiator<DualVector<SIMD2<Double>>>(), Matrix(rows: 1, columns: 2, repeating: 0.0))
      let directions = Matrix(rows: 1, columns: 2, repeating: 1.0)
      d.directionalDerivatives(at: [1], along: directions, into: &result) { x, y in y = [x[0], x[0]] }
    }
    expectMessage("the function gave 2 outputs, where the Jacobian has 1 rows", in: outputs)
  }
}
