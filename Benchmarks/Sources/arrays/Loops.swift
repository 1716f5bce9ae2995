import DualNumbers

// The functions over arrays as loops, as one writes them.

enum Loops<T: ElementaryScalar> {
  @inline(never)
  static func sum(_ x: [T]) -> T {
    var sum: T = 0
    for number in x { sum += number }
    return sum
  }

  @inline(never)
  static func dot(_ a: [Double], _ x: [T]) -> T {
    var sum: T = 0
    for i in a.indices { sum += T(a[i]) * x[i] }
    return sum
  }

  @inline(never)
  static func dot(_ x: [T], _ y: [T]) -> T {
    var sum: T = 0
    for i in x.indices { sum += x[i] * y[i] }
    return sum
  }

  @inline(never)
  static func product(_ a: [Double], _ x: [T], into y: inout [T]) {
    let rows = y.count
    for i in 0..<rows {
      var sum: T = 0
      for j in 0..<x.count { sum += T(a[j * rows + i]) * x[j] }
      y[i] = sum
    }
  }

  /// In the order of the memory.
  @inline(never)
  static func productByColumns(_ a: [Double], _ x: [T], into y: inout [T]) {
    let rows = y.count
    for i in 0..<rows { y[i] = 0 }
    for j in 0..<x.count {
      for i in 0..<rows { y[i] += T(a[j * rows + i]) * x[j] }
    }
  }

  @inline(never)
  static func polynomial(_ c: [Double], at x: T) -> T {
    var value = T(c[c.count - 1])
    for k in (0..<(c.count - 1)).reversed() { value = value * x + T(c[k]) }
    return value
  }

  @inline(never)
  static func polynomial(ofNumbers c: [T], at x: T) -> T {
    var value = c[c.count - 1]
    for k in (0..<(c.count - 1)).reversed() { value = value * x + c[k] }
    return value
  }

  @inline(never)
  static func logSumExp(_ x: [T]) -> T {
    var largest = x[0]
    for number in x where number > largest { largest = number }
    var sum: T = 0
    for number in x { sum += T.exp(number - largest) }
    return T.log(sum) + largest
  }
}

/// The same, by the package.
enum ByPackage<T: ElementaryScalar> {
  @inline(never)
  static func sum(_ x: [T]) -> T { T.sum(x) }
  @inline(never)
  static func dot(_ a: [Double], _ x: [T]) -> T { T.dot(a, x) }
  @inline(never)
  static func dot(_ x: [T], _ y: [T]) -> T { T.dot(x, y) }
  @inline(never)
  static func product(_ a: Matrix<Double>, _ x: [T], into y: inout [T]) { T.product(a, x, into: &y) }
  @inline(never)
  static func polynomial(_ c: [Double], at x: T) -> T { T.polynomial(c, at: x) }
  @inline(never)
  static func polynomial(ofNumbers c: [T], at x: T) -> T { T.polynomial(c, at: x) }
  @inline(never)
  static func logSumExp(_ x: [T]) -> T { T.logSumExp(x) }
}
