#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// libm's functions, looked up by name at run time: to the optimiser they are unknown functions, which it cannot turn
/// into other ones, as it does with pow of (2, x), (x, 2) and (x, ½).
enum Libm {
  /// The value of C's function `name`, nil if there is none.
  static func value(_ name: String, _ x: [Double]) -> Double? {
    typealias Function1 = @convention(c) (Double) -> Double
    typealias Function2 = @convention(c) (Double, Double) -> Double
    typealias Function3 = @convention(c) (Double, Double, Double) -> Double
    typealias FunctionWithSign = @convention(c) (Double, UnsafeMutablePointer<Int32>) -> Double
    guard let symbol = symbol(name) else { return nil }
    var sign: Int32 = 0
    return switch x.count {
    case 1 where name == "lgamma_r": unsafeBitCast(symbol, to: FunctionWithSign.self)(x[0], &sign)
    case 1: unsafeBitCast(symbol, to: Function1.self)(x[0])
    case 2: unsafeBitCast(symbol, to: Function2.self)(x[0], x[1])
    default: unsafeBitCast(symbol, to: Function3.self)(x[0], x[1], x[2])
    }
  }

  /// The value of the `Float` form of C's function `name`, nil if there is none.
  static func value(_ name: String, _ x: [Float]) -> Float? {
    typealias Function1 = @convention(c) (Float) -> Float
    typealias Function2 = @convention(c) (Float, Float) -> Float
    typealias Function3 = @convention(c) (Float, Float, Float) -> Float
    typealias FunctionWithSign = @convention(c) (Float, UnsafeMutablePointer<Int32>) -> Float
    guard let symbol = symbol(name == "lgamma_r" ? "lgammaf_r" : name + "f") else { return nil }
    var sign: Int32 = 0
    return switch x.count {
    case 1 where name == "lgamma_r": unsafeBitCast(symbol, to: FunctionWithSign.self)(x[0], &sign)
    case 1: unsafeBitCast(symbol, to: Function1.self)(x[0])
    case 2: unsafeBitCast(symbol, to: Function2.self)(x[0], x[1])
    default: unsafeBitCast(symbol, to: Function3.self)(x[0], x[1], x[2])
    }
  }

  private static func symbol(_ name: String) -> UnsafeMutableRawPointer? {
    #if canImport(Darwin)
      // RTLD_DEFAULT; Darwin's exp10 is __exp10.
      let everywhere = UnsafeMutableRawPointer(bitPattern: -2)
      return dlsym(everywhere, name) ?? dlsym(everywhere, "__" + name)
    #else
      return dlsym(nil, name)
    #endif
  }
}
