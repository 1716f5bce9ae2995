import Testing

/// Law 4: a special case is still differentiable, so nesting takes its second derivative.
@Suite("Law 4: special cases stay differentiable")
struct SpecialCaseLawTests {
  @Test(
    "powers at 0 and with exponent 0",
    arguments: [
      SecondDerivative("pow", [0, 2], 0, 0, 2), .init("pow", [-0.0, 2], 0, 0, 2), .init("pow", [0, 3], 0, 0, 0),
      .init("pow", [0, 1], 0, 0, 0), .init("pow", [-2, 3], 0, 0, -12), .init("pow", [-2, 2], 0, 0, 2),
      .init("pow", [4, 0], 0, 1, 0.25), .init("pow", [0.5, 0], 0, 1, 2), .init("pow", [4, 0], 0, 0, 0),
      .init("pow", [4, 0], 1, 1, 1.9218120556728056), .init("pow", [1, 0], 1, 1, 0), .init("pow", [1, 3], 0, 1, 1),
      .init("pow(x, 2)", 0, 2), .init("pow(x, 2)", -0.0, 2), .init("pow(x, 1)", 0, 0), .init("pow(x, 0)", 0, 0),
      .init("pow(x, 0)", 3, 0), .init("pow(x, 1)", 3, 0), .init("pow(x, 3)", 0, 0), .init("pow(x, -1)", 2, 0.25),
      .init("pow(x, 3)", -2, -12), .init("root(x, 1)", 0, 0), .init("root(x, 1)", 4, 0),
      .init("root(x, -1)", 2, 0.25), .init("root(x, 2)", 4, -0.03125), .init("sqrt", 4, -0.03125),
      .init("cbrt", 8, -0.006944444444444444), .init("cbrt", -8, 0.006944444444444444),
    ])
  // log² 4 = 1.92181205567280569867…, −2/9·8^(−5/3) = −1/144.
  func powers(derivative: SecondDerivative) { derivative.check(ulps: 8) }

  @Test(
    "on the axes of the plane",
    arguments: [
      SecondDerivative("hypot", [0, 5], 0, 0, 0.2), .init("hypot", [0, -5], 0, 0, 0.2),
      .init("hypot", [4, 0], 1, 1, 0.25), .init("hypot", [4, 0], 0, 0, 0), .init("hypot", [3, 4], 0, 1, -0.096),
      .init("hypot", [3, 4], 0, 0, 0.128), .init("atan2(y:x:)", [2, 0], 0, 1, 0.25),
      .init("atan2(y:x:)", [2, 0], 1, 1, 0), .init("atan2(y:x:)", [2, 0], 0, 0, 0),
      .init("atan2(y:x:)", [0, 2], 0, 1, -0.25), .init("atan2(y:x:)", [0, -2], 0, 1, -0.25),
    ])
  func plane(derivative: SecondDerivative) { derivative.check() }

  @Test(
    "pieces of lines have second derivative 0, at their corners and jumps too",
    arguments: piecesOfLines)
  func pieces(derivative: SecondDerivative) { derivative.check() }

  @Test(
    "arithmetic",
    arguments: [
      SecondDerivative("x * y", [0, 0], 0, 1, 1), .init("x * y", [3, 0], 0, 0, 0), .init("x + y", [1, 2], 0, 1, 0),
      .init("x - y", [1, 2], 1, 1, 0), .init("x / y", [6, 2], 0, 1, -0.25), .init("x / y", [6, 2], 1, 1, 1.5),
      .init("x / y", [0, 2], 0, 1, -0.25), .init("x / y", [0, 2], 0, 0, 0), .init("x *= y", [0, 5], 0, 1, 1),
      .init("x /= y", [6, 2], 1, 1, 1.5), .init("addingProduct", [0, 0, 0], 1, 2, 1),
      .init("addingProduct", [1, 2, 3], 0, 1, 0), .init("addProduct", [1, 2, 3], 1, 2, 1), .init("-x", 3, 0),
    ])
  func arithmetic(derivative: SecondDerivative) { derivative.check() }

  @Test(
    "functions where their slope is flat or the rule changes form",
    arguments: [
      SecondDerivative("asin", 0, 0), .init("acos", 0, 0), .init("atan", 0, 0), .init("atanh", 0, 0),
      .init("asinh", 0, 0), .init("tanh", 0, 0), .init("tan", 0, 0), .init("sin", 0, 0), .init("cos", 0, -1),
      .init("sinh", 0, 0), .init("cosh", 0, 1), .init("exp", 0, 1), .init("expMinusOne", 0, 1), .init("log", 2, -0.25),
      .init("log(onePlus:)", 0, -1), .init("erf", 0, 0), .init("erfc", 0, 0), .init("gaussian", 0, -2),
      .init("log(_:base:)", [1, 2], 0, 0, -1.4426950408889634), .init("tanh", 500, 0), .init("gaussian", 130, 0),
      .init("erf", 50, 0),
    ])
  func functions(derivative: SecondDerivative) { derivative.check() }
}

private let piecesOfLines: [SecondDerivative] = {
  var all: [SecondDerivative] = []
  let ofOne = [
    "magnitude", "abs", "nextUp", "ulp", "significand", "scaled by 2^5", "rounded(down)", "rounded()",
    "clamp(x, to: -1...2)",
  ]
  for name in ofOne {
    for x in [0, -0.0, -1, 2, 2.5] { all.append(SecondDerivative(name, x, 0)) }
  }
  let ofTwo = ["max", "min", "maximum", "minimum", "init(signOf:magnitudeOf:)", "truncatingRemainder", "remainder"]
  for name in ofTwo {
    for operands: [Double] in [[2, 2], [7, -2]] {
      for (i, j) in [(0, 0), (0, 1), (1, 1)] { all.append(SecondDerivative(name, operands, i, j, 0)) }
    }
  }
  return all
}()
