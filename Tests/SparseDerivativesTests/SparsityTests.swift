import DualNumbers
import ReferenceProblems
import SparseDerivatives
import Testing

@Suite struct SparsityTests {
  /// A map of one output, by a list of formulas.
  struct Formula: SparseMap {
    let kind: Int
    func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
      let (a, b, c) = (x[0], x[1], x[2])
      y[0] =
        switch kind {
        case 0: a + 2 * b - c / 3
        case 1: a * b + c
        case 2: T.sin(a + b) + c * c
        case 3: a / b
        case 4: T.pow(a, 3) + T.pow(b, 1) + T.pow(c, 0)
        case 5: T.hypot(a, b) - T.atan2(y: b, x: c)
        case 6: T._max(a, b) + abs(c)
        case 7: a.detached * b + c.rounded()
        case 8: a.addingProduct(b, c)
        case 9: (a + b) * (b + c)
        case 10: T.exp(2 * a) * 5 - T.log(b)
        case 11: a.truncatingRemainder(dividingBy: b)
        case 12: 1 / (a * b)
        default: T.pow(a, b)
        }
    }
  }

  @Test(
    "one row by each kind of operation, and the pairs that interact",
    arguments: [
      (0, [0, 1, 2], []), (1, [0, 1, 2], [[0, 1]]), (2, [0, 1, 2], [[0, 0], [0, 1], [1, 1], [2, 2]]),
      (3, [0, 1], [[0, 1], [1, 1]]), (4, [0, 1], [[0, 0]]),
      (5, [0, 1, 2], [[0, 0], [0, 1], [1, 1], [1, 2], [2, 2]]), (6, [0, 1, 2], []), (7, [1], []),
      (8, [0, 1, 2], [[1, 2]]), (9, [0, 1, 2], [[0, 1], [0, 2], [1, 1], [1, 2]]), (10, [0, 1], [[0, 0], [1, 1]]),
      (11, [0, 1], []), (12, [0, 1], [[0, 0], [0, 1], [1, 1]]), (13, [0, 1], [[0, 0], [0, 1], [1, 1]]),
    ] as [(Int, [Int], [[Int]])])
  func operations(kind: Int, inputs: [Int], pairs: [[Int]]) throws {
    let jacobian = try jacobianSparsity(inputs: 3, outputs: 1, of: Formula(kind: kind))
    #expect((0..<3).filter { jacobian.contains(row: 0, column: $0) } == inputs)
    let hessian = try hessianSparsity(inputs: 3, of: Formula(kind: kind))
    #expect(hessian.isSymmetric)
    let found = (0..<3).flatMap { a in (a..<3).filter { hessian.contains(row: a, column: $0) }.map { [a, $0] } }
    #expect(found == pairs)
  }

  @Test("reference problems")
  func problems() throws {
    let tridiagonal = try Patterns.banded(20, lower: 1, upper: 1)
    #expect(try jacobianSparsity(inputs: 20, outputs: 20, of: BroydenTridiagonal(20)) == tridiagonal)
    #expect(try jacobianSparsity(inputs: 20, outputs: 20, of: DiscreteBoundaryValue(20)) == tridiagonal)
    let brusselator = Brusselator(side: 8)
    let pattern = try jacobianSparsity(inputs: 128, outputs: 128, of: brusselator)
    #expect(pattern.nonZeros == 768)
    #expect(try jacobianSparsity(at: brusselator.start, outputs: 128, of: brusselator) == pattern)
    // Entry by entry against the dense Jacobian.
    let jacobian = JacobianPlan(pattern).valueWithJacobian(at: brusselator.start, of: brusselator).jacobian
    let dense = JacobianPlan(try Patterns.full(128)).valueWithJacobian(at: brusselator.start, of: brusselator).jacobian
    #expect(Matrix(jacobian) == Matrix(dense))
  }

  struct Branch: SparseMap {
    let kind: Int
    func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
      switch kind {
      case 0: y[0] = x[0] < x[1] ? x[0] : x[2]
      case 1: y[0] = x[0].isNaN ? 0 : x[1]
      case 2: y[0] = x[Int(x[0].plainValue)]
      case 3: y[0] = T._max(x[0], x[1])
      default: y[0] = T.clamp(x[2], to: 0...1)
      }
    }
  }

  @Test(
    "branches: a local pattern, and an error that names the operation",
    arguments: [
      (0, "<", [0]), (1, "isNaN", [1]), (2, "plainValue", [1]), (3, nil, [1]), (4, nil, []),
    ] as [(Int, String?, [Int])])
  func branches(kind: Int, operation: String?, local: [Int]) throws {
    let pattern = try jacobianSparsity(at: [1, 2, 3], outputs: 1, of: Branch(kind: kind))
    #expect((0..<3).filter { pattern.contains(row: 0, column: $0) } == local)
    if let operation {
      #expect(throws: SparsityTracingError.comparison(operation)) {
        try jacobianSparsity(inputs: 3, outputs: 1, of: Branch(kind: kind))
      }
    } else {
      let inputs = kind == 3 ? [0, 1] : [2]
      let all = try jacobianSparsity(inputs: 3, outputs: 1, of: Branch(kind: kind))
      #expect((0..<3).filter { all.contains(row: 0, column: $0) } == inputs)
    }
  }

  /// Sums of all before, and one number that goes through many operations: long sets, which are unions.
  struct Sums: SparseMap {
    func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
      var sum: T = 0
      for i in x.indices {
        sum += x[i]
        y[i] = 0
        y[i] += i.isMultiple(of: 50) ? sum * sum : x[i]
      }
    }
  }

  @Test("sets longer than a list")
  func long() throws {
    let pattern = try jacobianSparsity(inputs: 200, outputs: 200, of: Sums())
    let expected = try SparsePattern(
      rows: 200, columns: 200,
      entries: (0..<200).flatMap { i in (i % 50 == 0 ? Array(0...i) : [i]).map { (row: i, column: $0) } })
    #expect(pattern == expected)
    #expect(try hessianSparsity(inputs: 200, outputs: 200, of: Sums()).nonZeros == 151 * 151)
  }
}
