import DualNumbers

/// A function of one, two or three numbers of one type, with its name.
struct Function<Number> {
  let name: String
  let arity: Int
  /// Arithmetic multiplies as IEEE does; every other function is under the law of the strong zero.
  let isArithmetic: Bool
  let apply: ([Number]) -> Number

  static func one(_ name: String, _ f: @escaping (Number) -> Number) -> Self {
    Self(name: name, arity: 1, isArithmetic: false) { f($0[0]) }
  }
  static func two(_ name: String, _ f: @escaping (Number, Number) -> Number) -> Self {
    Self(name: name, arity: 2, isArithmetic: false) { f($0[0], $0[1]) }
  }
  static func arithmetic(_ name: String, _ f: @escaping (Number) -> Number) -> Self {
    Self(name: name, arity: 1, isArithmetic: true) { f($0[0]) }
  }
  static func arithmetic(_ name: String, _ f: @escaping (Number, Number) -> Number) -> Self {
    Self(name: name, arity: 2, isArithmetic: true) { f($0[0], $0[1]) }
  }
  static func arithmetic(_ name: String, _ f: @escaping (Number, Number, Number) -> Number) -> Self {
    Self(name: name, arity: 3, isArithmetic: true) { f($0[0], $0[1], $0[2]) }
  }
}

/// Every function and operator, for any number type. A new function is one line here.
func allFunctions<T: TestedNumber>(of type: T.Type) -> [Function<T>] {
  functionsOfOneNumber() + families() + functionsOfTwoNumbers() + membersOfOneNumber() + membersOfTwoNumbers()
}

/// The function of that name.
func function<T: TestedNumber>(_ name: String, of type: T.Type) -> Function<T> {
  guard let found = allFunctions(of: type).first(where: { $0.name == name }) else {
    preconditionFailure("no function \(name) in the table")
  }
  return found
}

private func functionsOfOneNumber<T: ElementaryScalar>() -> [Function<T>] {
  [
    .one("exp") { T.exp($0) },
    .one("expMinusOne") { T.expMinusOne($0) },
    .one("exp2") { T.exp2($0) },
    .one("exp10") { T.exp10($0) },
    .one("log") { T.log($0) },
    .one("log(onePlus:)") { T.log(onePlus: $0) },
    .one("log2") { T.log2($0) },
    .one("log10") { T.log10($0) },
    .one("sin") { T.sin($0) },
    .one("cos") { T.cos($0) },
    .one("tan") { T.tan($0) },
    .one("asin") { T.asin($0) },
    .one("acos") { T.acos($0) },
    .one("atan") { T.atan($0) },
    .one("sinh") { T.sinh($0) },
    .one("cosh") { T.cosh($0) },
    .one("tanh") { T.tanh($0) },
    .one("asinh") { T.asinh($0) },
    .one("acosh") { T.acosh($0) },
    .one("atanh") { T.atanh($0) },
    .one("sqrt") { T.sqrt($0) },
    .one("squareRoot") { $0.squareRoot() },
    .one("cbrt") { T.cbrt($0) },
    .one("erf") { T.erf($0) },
    .one("erfc") { T.erfc($0) },
    .one("gaussian") { T.gaussian($0) },
    .one("gamma") { T.gamma($0) },
    .one("logGamma") { T.logGamma($0) },
    .one("digamma") { T.digamma($0) },
    .one("trigamma") { T.trigamma($0) },
    .one("detached") { $0.detached },
    .one("clamp(x, to: -1...2)") { T.clamp($0, to: -1...2) },
    .one("abs") { Swift.abs($0) },
  ]
}

/// The functions with an integer or a rule beside the number.
private func families<T: ElementaryScalar>() -> [Function<T>] {
  let powers = [-3, -2, -1, 0, 1, 2, 3, 7].map { n in Function<T>.one("pow(x, \(n))") { T.pow($0, n) } }
  let roots = [-4, -3, -1, 0, 1, 2, 3, 4].map { n in Function<T>.one("root(x, \(n))") { T.root($0, n) } }
  let polygammas = [0, 1, 2].map { n in Function<T>.one("polygamma(\(n), x)") { T.polygamma(n, $0) } }
  let rules: [FloatingPointRoundingRule] = [
    .toNearestOrAwayFromZero, .toNearestOrEven, .up, .down, .towardZero, .awayFromZero,
  ]
  return powers + roots + polygammas + rules.map { rule in .one("rounded(\(rule))") { $0.rounded(rule) } }
}

private func functionsOfTwoNumbers<T: ElementaryScalar>() -> [Function<T>] {
  [
    .arithmetic("x + y") { (x: T, y: T) in x + y },
    .arithmetic("x - y") { (x: T, y: T) in x - y },
    .arithmetic("x * y") { (x: T, y: T) in x * y },
    .arithmetic("x / y") { (x: T, y: T) in x / y },
    .arithmetic("x += y") { (x: T, y: T) in changed(x) { $0 += y } },
    .arithmetic("x -= y") { (x: T, y: T) in changed(x) { $0 -= y } },
    .arithmetic("x *= y") { (x: T, y: T) in changed(x) { $0 *= y } },
    .arithmetic("x /= y") { (x: T, y: T) in changed(x) { $0 /= y } },
    .arithmetic("-x") { (x: T) in -x },
    .arithmetic("negate") { (x: T) in changed(x) { $0.negate() } },
    .arithmetic("addingProduct") { (x: T, y: T, z: T) in x.addingProduct(y, z) },
    .two("pow") { T.pow($0, $1) },
    .two("hypot") { T.hypot($0, $1) },
    .two("atan2(y:x:)") { T.atan2(y: $0, x: $1) },
    .two("log(_:base:)") { T.log($0, base: $1) },
    .two("max") { max($0, $1) },
    .two("min") { min($0, $1) },
  ]
}

private func membersOfOneNumber<T: FloatingPoint>() -> [Function<T>] {
  [
    .one("magnitude") { $0.magnitude },
    .one("formSquareRoot") { changed($0) { $0.formSquareRoot() } },
    .one("rounded()") { $0.rounded() },
    .one("round") { changed($0) { $0.round() } },
    .one("nextUp") { $0.nextUp },
    .one("nextDown") { $0.nextDown },
    .one("ulp") { $0.ulp },
    .one("significand") { $0.significand },
    .one("scaled by 2^5") { T(sign: .plus, exponent: 5, significand: $0) },
    .one("scaled by -2^-7") { T(sign: .minus, exponent: -7, significand: $0) },
    .one("scaled by 2^200") { T(sign: .plus, exponent: 200, significand: $0) },
    .one("scaled by 2^-1074") { T(sign: .plus, exponent: -1074, significand: $0) },
  ]
}

private func membersOfTwoNumbers<T: FloatingPoint>() -> [Function<T>] {
  [
    .two("init(signOf:magnitudeOf:)") { T(signOf: $0, magnitudeOf: $1) },
    .two("truncatingRemainder") { $0.truncatingRemainder(dividingBy: $1) },
    .two("remainder") { $0.remainder(dividingBy: $1) },
    .two("formTruncatingRemainder") { x, y in changed(x) { $0.formTruncatingRemainder(dividingBy: y) } },
    .two("formRemainder") { x, y in changed(x) { $0.formRemainder(dividingBy: y) } },
    .two("minimum") { T.minimum($0, $1) },
    .two("maximum") { T.maximum($0, $1) },
    .two("minimumMagnitude") { T.minimumMagnitude($0, $1) },
    .two("maximumMagnitude") { T.maximumMagnitude($0, $1) },
    .arithmetic("addProduct") { (x: T, y: T, z: T) in changed(x) { $0.addProduct(y, z) } },
  ]
}

/// A copy of `x` after `change`.
func changed<T>(_ x: T, _ change: (inout T) -> Void) -> T {
  var copy = x
  change(&copy)
  return copy
}

/// What a program can learn of two numbers without computing a third. A new question is one line.
func observations<T: FloatingPoint>(of type: T.Type) -> [(name: String, answer: (T, T) -> Int)] {
  [
    ("==", { $0 == $1 ? 1 : 0 }),
    ("!=", { $0 != $1 ? 1 : 0 }),
    ("<", { $0 < $1 ? 1 : 0 }),
    ("<=", { $0 <= $1 ? 1 : 0 }),
    (">", { $0 > $1 ? 1 : 0 }),
    (">=", { $0 >= $1 ? 1 : 0 }),
    ("isEqual", { $0.isEqual(to: $1) ? 1 : 0 }),
    ("isLess", { $0.isLess(than: $1) ? 1 : 0 }),
    ("isLessThanOrEqualTo", { $0.isLessThanOrEqualTo($1) ? 1 : 0 }),
    ("isTotallyOrdered", { $0.isTotallyOrdered(belowOrEqualTo: $1) ? 1 : 0 }),
    ("sign", { x, _ in x.sign == .minus ? 1 : 0 }),
    ("exponent", { x, _ in x.isFinite && !x.isZero ? Int(x.exponent) : 0 }),
    ("isNormal", { x, _ in x.isNormal ? 1 : 0 }),
    ("isFinite", { x, _ in x.isFinite ? 1 : 0 }),
    ("isZero", { x, _ in x.isZero ? 1 : 0 }),
    ("isSubnormal", { x, _ in x.isSubnormal ? 1 : 0 }),
    ("isInfinite", { x, _ in x.isInfinite ? 1 : 0 }),
    ("isNaN", { x, _ in x.isNaN ? 1 : 0 }),
    ("isSignalingNaN", { x, _ in x.isSignalingNaN ? 1 : 0 }),
    ("isCanonical", { x, _ in x.isCanonical ? 1 : 0 }),
    ("floatingPointClass", { x, _ in classes.firstIndex(of: x.floatingPointClass)! }),
    ("hash", { x, _ in x.hashValue }),
    ("which is greater", { x, y in x > y ? 1 : x < y ? 2 : x == y ? 3 : 4 }),
  ]
}

private let classes: [FloatingPointClassification] = [
  .signalingNaN, .quietNaN, .negativeInfinity, .negativeNormal, .negativeSubnormal, .negativeZero, .positiveZero,
  .positiveSubnormal, .positiveNormal, .positiveInfinity,
]

/// The operators as generic code finds them, which are other functions than those that concrete code does.
func generic<T: FloatingPoint>(_ x: T, _ y: T) -> (sum: T, difference: T, product: T, quotient: T, negated: T) {
  (x + y, x - y, x * y, x / y, -x)
}

/// A copy of `x` after `change` with `y`.
func changed<T, U>(_ x: T, _ y: U, _ change: (inout T, U) -> Void) -> T {
  var copy = x
  change(&copy, y)
  return copy
}

/// Whether a function of the table has a kink at `x`, where its tangent is the derivative in one direction.
func isKink<Plain: FloatingPoint>(_ function: String, _ x: [Plain]) -> Bool {
  switch function {
  case "magnitude", "abs": x[0] == 0
  case "clamp(x, to: -1...2)": x[0] == -1 || x[0] == 2
  case "init(signOf:magnitudeOf:)": x[1] == 0
  case "hypot": x[0] == 0 && x[1] == 0
  // The last two at x and −x have a jump, no kink.
  case "max", "min", "maximum", "minimum", "maximumMagnitude", "minimumMagnitude": x[0] == x[1]
  default: false
  }
}
