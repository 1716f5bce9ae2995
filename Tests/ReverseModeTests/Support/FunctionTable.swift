import DualNumbers

/// A function of up to three numbers of one type.
struct Function<Number> {
  let name: String
  let apply: ([Number]) -> Number

  init(_ name: String, _ apply: @escaping ([Number]) -> Number) { (self.name, self.apply) = (name, apply) }
}

/// Every function and operator, for any number type, of three numbers.
func allFunctions<T: ElementaryScalar & FloatingPoint>(of type: T.Type) -> [Function<T>] {
  functionsOfOne() + functionsOfTwo() + members() + arithmetic()
}

private func functionsOfOne<T: ElementaryScalar>() -> [Function<T>] {
  let functions: [(String, (T) -> T)] = [
    ("exp", T.exp), ("expMinusOne", T.expMinusOne), ("exp2", T.exp2), ("exp10", T.exp10), ("log", { T.log($0) }),
    ("log(onePlus:)", { T.log(onePlus: $0) }), ("log2", T.log2), ("log10", T.log10), ("sin", T.sin), ("cos", T.cos),
    ("tan", T.tan), ("asin", T.asin), ("acos", T.acos), ("atan", T.atan), ("sinh", T.sinh), ("cosh", T.cosh),
    ("tanh", T.tanh), ("asinh", T.asinh), ("acosh", T.acosh), ("atanh", T.atanh), ("sqrt", T.sqrt),
    ("squareRoot", { $0.squareRoot() }), ("cbrt", T.cbrt), ("erf", T.erf), ("erfc", T.erfc), ("gaussian", T.gaussian),
    ("gamma", T.gamma), ("logGamma", T.logGamma), ("digamma", T.digamma), ("trigamma", T.trigamma),
    ("polygamma 3", { T.polygamma(3, $0) }), ("root 3", { T.root($0, 3) }), ("pow 5", { T.pow($0, 5) }),
    ("pow -2", { T.pow($0, -2) }), ("detached", { $0.detached * $0 }), ("clamp", { T.clamp($0, to: -1...2) }),
    ("rounded", { $0.rounded() }), ("magnitude", { $0.magnitude }),
    ("polynomial", { T.polynomial([1, 2, 3, 4], at: $0) }),
  ]
  return functions.map { name, f in Function(name) { f($0[0]) } }
}

private func functionsOfTwo<T: ElementaryScalar>() -> [Function<T>] {
  let functions: [(String, (T, T) -> T)] = [
    ("pow", { T.pow($0, $1) }), ("atan2", { T.atan2(y: $0, x: $1) }), ("hypot", { T.hypot($0, $1) }),
    ("log(_:base:)", { T.log($0, base: $1) }), ("max", { max($0, $1) }), ("min", { min($0, $1) }),
    ("truncatingRemainder", { $0.truncatingRemainder(dividingBy: $1) }),
    ("remainder", { $0.remainder(dividingBy: $1) }),
    ("sum", { T.sum([$0, $1, $0]) }), ("dot", { T.dot([$0, $1], [$1, $1]) }),
    ("dot of constants", { T.dot([2.5, 3], [$0, $1]) }),
    ("logSumExp", { T.logSumExp([$0, $1, 0.5]) }), ("polynomial of numbers", { T.polynomial([$0, $1, $0], at: $1) }),
    ("product", { T.product(Matrix(rows: [[2.0, 3.0]]), [$0, $1])[0] }),
  ]
  return functions.map { name, f in Function(name) { f($0[0], $0[1]) } }
}

private func members<T: FloatingPoint & ElementaryScalar>() -> [Function<T>] {
  let functions: [(String, (T, T) -> T)] = [
    ("minimum", { T.minimum($0, $1) }), ("maximum", { T.maximum($0, $1) }),
    ("minimumMagnitude", { T.minimumMagnitude($0, $1) }), ("maximumMagnitude", { T.maximumMagnitude($0, $1) }),
    ("signOf", { T(signOf: $0, magnitudeOf: $1) }), ("nextUp", { x, _ in x.nextUp }), ("ulp", { x, y in x.ulp * y }),
    ("significand", { x, _ in x.significand }), ("scalbn", { x, _ in T(sign: .minus, exponent: 3, significand: x) }),
    ("fdim", { fdim($0, $1) }),
  ]
  return functions.map { name, f in Function(name) { f($0[0], $0[1]) } }
}

private func arithmetic<T: ElementaryScalar>() -> [Function<T>] {
  [
    Function("x + y") { $0[0] + $0[1] }, Function("x - y") { $0[0] - $0[1] }, Function("x * y") { $0[0] * $0[1] },
    Function("x / y") { $0[0] / $0[1] }, Function("-x") { -$0[0] }, Function("x * x") { $0[0] * $0[0] },
    Function("x / x") { $0[0] / $0[0] }, Function("2 * x") { 2 * $0[0] }, Function("2 / x") { 2 / $0[0] },
    Function("x / 2") { $0[0] / 2 }, Function("x - 2") { $0[0] - 2 }, Function("2 - x") { 2 - $0[0] },
    Function("+= -= *= /=") { v in
      var x = v[0]
      x += v[1]
      x *= v[2]
      x -= v[1]
      x /= v[0]
      return x
    },
    Function("addingProduct") { $0[2].addingProduct($0[0], $0[1]) },
    Function("addingProduct of one") { $0[0].addingProduct($0[0], $0[0]) },
    Function("constant") { _ in 3 },
  ]
}

/// Whether two numbers are within `ulps` units of the larger, or the same: both NaN, or equal.
func isClose<T: BinaryFloatingPoint>(_ x: T, _ y: T, ulps: T) -> Bool {
  if x.isNaN || y.isNaN { return x.isNaN && y.isNaN }
  return x == y || (x - y).magnitude <= ulps * max(x.magnitude, y.magnitude).ulp
}

/// Whether an entry is within `ulps` units of the largest of its kind, or the same.
func areClose<T: BinaryFloatingPoint>(_ x: [T], _ y: [T], ulps: T) -> Bool {
  let largest = y.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
  return x.count == y.count
    && zip(x, y).allSatisfy { isClose($0, $1, ulps: ulps) || ($0 - $1).magnitude <= ulps * largest.ulp }
}
