import DualNumbers
import TestSupport
import Testing

@Suite("Bulk: functions over arrays are those of their loops")
struct ArrayLawTests {
  static let counts = [0, 1, 2, 3, 4, 7, 16, 17, 33, 100]

  @Test("sum and dot: the bits of the loop", arguments: bulkTypes)
  func sums(_ tested: BulkType) { Self.sums(tested.type) }

  private static func sums<T: ArrayNumber>(_: T.Type) {
    var operands = BulkOperands<T>()
    var findings = Findings()
    for count in counts {
      let (x, y, a) = (operands.numbers(count), operands.numbers(count), operands.constants(count))
      findings.check(hasBits(T.sum(x), of: Loop.sum(x)), "sum of \(x)")
      findings.check(hasBits(T.dot(a, x), of: Loop.dot(a, x)), "\(a) · \(x)")
      findings.check(hasBits(T.dot(x, y), of: Loop.dot(x, y)), "\(x) · \(y)")
      findings.check(hasBits(T.dot(x, x), of: Loop.dot(x, x)), "\(x)²")
    }
    #expect(findings.areEmpty)
  }

  @Test("special values: the value is that of plain numbers", arguments: bulkTypes)
  func specialValues(_ tested: BulkType) { Self.specialValues(tested.type) }

  private static func specialValues<T: ArrayNumber>(_: T.Type) {
    var operands = BulkOperands<T>()
    var findings = Findings()
    for count in Array(repeating: [1, 2, 3, 5], count: 50).joined() {
      let (x, y, a) = (operands.special(count), operands.special(count), operands.constants(count))
      let (u, v) = (x.map { $0.parts[0] }, y.map { $0.parts[0] })
      func check(_ name: String, _ actual: T, _ expected: T.Format) {
        findings.check(isSame(actual.parts[0], expected), "\(name) of \(x), \(y), \(a): \(actual), not \(expected)")
      }
      check("sum", T.sum(x), Loop.sum(u))
      check("dot with constants", T.dot(a, x), Loop.dot(a, u))
      check("dot", T.dot(x, y), Loop.dot(u, v))
      check("polynomial", T.polynomial(a, at: x[0]), Loop.polynomial(a.map { T.Format($0) }, at: u[0]))
      check("polynomial of numbers", T.polynomial(x, at: y[0]), Loop.polynomial(u, at: v[0]))
      check("logSumExp", T.logSumExp(x), Loop.logSumExp(u))
    }
    #expect(findings.areEmpty)
  }

  @Test("product: the bits of a dot product for each row", arguments: bulkTypes)
  func products(_ tested: BulkType) { Self.products(tested.type) }

  private static func products<T: ArrayNumber>(_: T.Type) {
    var operands = BulkOperands<T>()
    var findings = Findings()
    for (rows, columns) in [(0, 3), (3, 0), (1, 1), (2, 3), (4, 4), (5, 17), (9, 40), (1, 16), (7, 33)] {
      let x = operands.numbers(columns)
      let matrix = Matrix(rows: rows, columns: columns, columnMajor: operands.constants(rows * columns))
      var result = operands.numbers(rows)
      T.product(matrix, x, into: &result)
      for i in 0..<rows {
        findings.check(hasBits(result[i], of: Loop.dot(Array(matrix.row(i)), x)), "row \(i) of \(matrix) · \(x)")
      }
      let returned = T.product(matrix, x)
      findings.check(returned.count == rows && zip(returned, result).allSatisfy { hasBits($0, of: $1) }, "\(returned)")
    }
    #expect(findings.areEmpty)
  }

  @Test("polynomial: the bits of the loop's value, its derivatives within rounding", arguments: bulkTypes)
  func polynomials(_ tested: BulkType) { Self.polynomials(tested.type) }

  private static func polynomials<T: ArrayNumber>(_: T.Type) {
    var operands = BulkOperands<T>()
    var findings = Findings()
    for count in [0, 1, 2, 3, 4, 8, 20] {
      let (c, x) = (operands.numbers(count), operands.numbers(1)[0])
      let a = operands.constants(count)
      // Terms are below 2ⁿ⁺¹ · n²: coefficients, x and tangents are below 2.
      let size = T.Format(1 << (count + 2)) * T.Format(1 + count * count)
      let (constant, varying) = (Loop.polynomial(a.map { T($0) }, at: x), Loop.polynomial(c, at: x))
      findings.check(isNear(T.polynomial(a, at: x), constant, size: size, tolerance: 4), "\(a) at \(x)")
      findings.check(isNear(T.polynomial(c, at: x), varying, size: size, tolerance: 4), "\(c) at \(x)")
    }
    #expect(findings.areEmpty)
  }

  @Test("logSumExp: the bits of the loop's value, its derivatives within rounding", arguments: bulkTypes)
  func logSumExp(_ tested: BulkType) { Self.logSumExp(tested.type) }

  private static func logSumExp<T: ArrayNumber>(_: T.Type) {
    var operands = BulkOperands<T>()
    var findings = Findings()
    for count in counts {
      let x = operands.numbers(count)
      let isRight = isNear(T.logSumExp(x), Loop.logSumExp(x), size: 4, tolerance: T.Format(8 + count))
      findings.check(isRight, "\(T.logSumExp(x)), not \(Loop.logSumExp(x)), of \(x)")
    }
    #expect(findings.areEmpty)
  }
}
