// swift run -c release --package-path Benchmarks rounding --help

import ArgumentParser
import DualNumbers

@main
struct Rounding: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How many results of narrow formats are not the nearest numbers to the true ones, at every input.",
    discussion: """
      For each function of `Float16` and `Float`, and for its slope by `Dual`: how many results are not correctly rounded, with \
      the largest error in units in the last place; then how many are not if computed in `Double` and rounded. An input is \
      each pattern of bits, NaN left out. Float16 takes a second, Float some minutes a function.
      """)

  @Option(help: "Float16 or Float; both by default.")
  var format: String?

  @Option(help: "One of the functions exp, log, sin, tan, tanh, sqrt; all by default.")
  var function: String?

  func validate() throws {
    if let format, format != "Float16" && format != "Float" {
      throw ValidationError("--format must be Float16 or Float, but is \(format)")
    }
    let names = ["exp", "log", "sin", "tan", "tanh", "sqrt"]
    if let function, !names.contains(function) {
      throw ValidationError("--function must be one of \(names.joined(separator: ", ")), but is \(function)")
    }
  }

  func run() {
    print("| | value: wrong | ulp | in `Double` | slope: wrong | ulp | in `Double` |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    count(Exp.self)
    count(Log.self)
    count(Sin.self)
    count(Tan.self)
    count(Tanh.self)
    count(Sqrt.self)
  }

  private func count<F: CountedFunction>(_ f: F.Type) {
    if let function, f.name != function { return }
    #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
      if format != "Float" { f.count(Float16.self) }
    #endif
    if format != "Float16" { f.count(Float.self) }
  }
}

/// A format of which every number can be tried.
protocol NarrowFormat: ElementaryScalar & BinaryFloatingPoint {
  static var largestPattern: UInt32 { get }
  init(pattern: UInt32)
  /// The nearest number, by one rounding.
  init(nearest x: Extended)
}

extension Float: NarrowFormat {
  static var largestPattern: UInt32 { .max }
  @inline(__always) init(pattern: UInt32) { self.init(bitPattern: pattern) }
  @inline(__always) init(nearest x: Extended) { self.init(x) }
}

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension Float16: NarrowFormat {
    static var largestPattern: UInt32 { UInt32(UInt16.max) }
    @inline(__always) init(pattern: UInt32) { self.init(bitPattern: UInt16(pattern)) }
    @inline(__always) init(nearest x: Extended) { self.init(x) }
  }
#endif

/// Where this is no wider than `Double`, results beside a tie remain open.
#if arch(x86_64) && !os(Windows) && !os(Android)
  typealias Extended = Float80
#else
  typealias Extended = Double
#endif

/// What is wrong among all results of one kind.
struct Errors {
  var wrong = 0
  var worst = 0.0
  var wrongInDouble = 0
  var undecided = 0

  /// The true result is within 2⁻⁴⁸ of `wide`, and within 2⁻⁵⁹ of `exact`.
  @inline(__always)
  mutating func check<T: NarrowFormat>(_ found: T, _ wide: Double, _ exact: () -> Extended) {
    let nearest = T(wide)
    if T(wide * (1 + 0x1p-48)) == nearest && T(wide * (1 - 0x1p-48)) == nearest || wide.isNaN {
      if found != nearest && !(found.isNaN && wide.isNaN) { note(found, nearest, wide) }
    } else {
      checkBesideTie(found, wide, exact())
    }
  }

  @inline(never)
  mutating func checkBesideTie<T: NarrowFormat>(_ found: T, _ wide: Double, _ exact: Extended) {
    let nearest = T(nearest: exact)
    if T(nearest: exact * (1 + 0x1p-59)) != nearest || T(nearest: exact * (1 - 0x1p-59)) != nearest { undecided += 1 }
    if T(wide) != nearest { wrongInDouble += 1 }
    if found != nearest { note(found, nearest, wide) }
  }

  @inline(never)
  mutating func note<T: NarrowFormat>(_ found: T, _ nearest: T, _ wide: Double) {
    wrong += 1
    let unit = nearest.isFinite ? Double(nearest.ulp) : Double(T.greatestFiniteMagnitude.ulp)
    let error = found.isFinite ? abs(Double(found) - wide) / unit : .infinity
    worst = max(worst, error.isNaN ? .infinity : error)
  }

  var cells: String {
    let ulps = wrong == 0 ? "0.50" : worst.isFinite ? "\((worst * 100).rounded(.up) / 100)" : "∞"
    return "\(wrong) | \(ulps) | \(wrongInDouble)\(undecided > 0 ? ", \(undecided) open" : "")"
  }
}

/// A function with a form of its slope that is good to some ulps in a wider format.
protocol CountedFunction {
  static var name: String { get }
  static func value<T: ElementaryScalar>(_ x: T) -> T
  static func slope<T: ElementaryScalar>(_ x: T) -> T
}

extension CountedFunction {
  static func count<T: NarrowFormat>(_: T.Type) {
    var (values, slopes) = (Errors(), Errors())
    for pattern in 0...T.largestPattern {
      let x = T(pattern: pattern)
      if x.isNaN { continue }
      let y = value(Dual(x, tangent: 1))
      let wide = Double(x)
      values.check(y.value, value(wide)) { value(Extended(x)) }
      slopes.check(y.tangent, slope(wide)) { slope(Extended(x)) }
    }
    print("| \(name), `\(T.self)` | \(values.cells) | \(slopes.cells) |")
  }
}

enum Exp: CountedFunction {
  static var name: String { "exp" }
  @inline(__always) static func value<T: ElementaryScalar>(_ x: T) -> T { T.exp(x) }
  @inline(__always) static func slope<T: ElementaryScalar>(_ x: T) -> T { T.exp(x) }
}

enum Log: CountedFunction {
  static var name: String { "log" }
  @inline(__always) static func value<T: ElementaryScalar>(_ x: T) -> T { T.log(x) }
  /// At ±0 as at +0.
  @inline(__always) static func slope<T: ElementaryScalar>(_ x: T) -> T { x < 0 ? .nan : 1 / (x + 0) }
}

enum Sin: CountedFunction {
  static var name: String { "sin" }
  @inline(__always) static func value<T: ElementaryScalar>(_ x: T) -> T { T.sin(x) }
  @inline(__always) static func slope<T: ElementaryScalar>(_ x: T) -> T { T.cos(x) }
}

enum Tan: CountedFunction {
  static var name: String { "tan" }
  @inline(__always) static func value<T: ElementaryScalar>(_ x: T) -> T { T.tan(x) }
  @inline(__always) static func slope<T: ElementaryScalar>(_ x: T) -> T {
    let c = T.cos(x)
    return 1 / (c * c)
  }
}

enum Tanh: CountedFunction {
  static var name: String { "tanh" }
  @inline(__always) static func value<T: ElementaryScalar>(_ x: T) -> T { T.tanh(x) }
  @inline(__always) static func slope<T: ElementaryScalar>(_ x: T) -> T {
    let c = T.cosh(x)
    return 1 / (c * c)
  }
}

enum Sqrt: CountedFunction {
  static var name: String { "sqrt" }
  @inline(__always) static func value<T: ElementaryScalar>(_ x: T) -> T { T.sqrt(x) }
  /// At ±0 as at +0.
  @inline(__always) static func slope<T: ElementaryScalar>(_ x: T) -> T { 0.5 / T.sqrt(x + 0) }
}
