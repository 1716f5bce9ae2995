import DualNumbers

/// A function of the reference data, on one number type.
struct ElementaryFunction<Number: ElementaryScalar & FloatingPoint> {
  /// The name of its file.
  let name: String
  /// The name of its value in libm; nil where the value is Swift's operator, or libm has none.
  let libm: String?
  let apply: ([Number], Int) -> Number

  init(_ name: String, libm: String? = nil, _ f: @escaping (Number) -> Number) {
    self.init(name: name, libm: libm ?? name) { x, _ in f(x[0]) }
  }

  init(_ name: String, libm: String?, _ f: @escaping (Number, Number) -> Number) {
    self.init(name: name, libm: libm) { x, _ in f(x[0], x[1]) }
  }

  private init(name: String, libm: String?, apply: @escaping ([Number], Int) -> Number) {
    (self.name, self.libm, self.apply) = (name, libm, apply)
  }

  /// Every function that the data has.
  static var all: [ElementaryFunction] {
    typealias T = Number
    return [
      .init("sin", T.sin),
      .init("cos", T.cos),
      .init("tan", T.tan),
      .init("asin", T.asin),
      .init("acos", T.acos),
      .init("atan", T.atan),
      .init("sinh", T.sinh),
      .init("cosh", T.cosh),
      .init("tanh", T.tanh),
      .init("asinh", T.asinh),
      .init("acosh", T.acosh),
      .init("atanh", T.atanh),
      .init("exp", T.exp),
      .init("exp2", T.exp2),
      .init("exp10", T.exp10),
      .init("expm1", T.expMinusOne),
      .init("log", T.log(_:)),
      .init("log2", T.log2),
      .init("log10", T.log10),
      .init("log1p", T.log(onePlus:)),
      .init("sqrt", T.sqrt),
      .init("cbrt", T.cbrt),
      .init("erf", T.erf),
      .init("erfc", T.erfc),
      .init(name: "gaussian", libm: nil) { x, _ in T.gaussian(x[0]) },
      .init("gamma", libm: "tgamma", T.gamma),
      .init("loggamma", libm: "lgamma_r", T.logGamma),
      .init("pow", libm: "pow", T.pow),
      .init("atan2", libm: "atan2", T.atan2(y:x:)),
      .init("hypot", libm: "hypot", T.hypot),
      .init("logbase", libm: nil) { T.log($0, base: $1) },
      .init("div", libm: nil) { $0 / $1 },
      .init("remainder", libm: "remainder") { $0.remainder(dividingBy: $1) },
      .init(name: "fma", libm: "fma") { x, _ in x[2].addingProduct(x[0], x[1]) },
      .init(name: "root", libm: nil) { x, n in T.root(x[0], n) },
    ]
  }

  static subscript(_ name: String) -> ElementaryFunction? { all.first { $0.name == name } }
}

/// The names of all functions, in the order of the table.
let elementaryFunctionNames = ElementaryFunction<Double>.all.map(\.name)
