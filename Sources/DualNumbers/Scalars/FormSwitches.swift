/// Where a rule of differentiation changes its form, which depends on the range of the floating-point format.
///
/// A slope's textbook form may overflow or underflow on the way although the slope itself is representable. These
/// are the points at which the rules go over to another form; nothing happens to the value there.
public protocol FormSwitches {
  /// The least positive number that has all digits: below it a value is rounded more than its slope may be.
  static var leastNormal: Self { get }
  /// Up to here x² and 1 + x² are finite and 1/x² is normal.
  static var squareLimit: Self { get }
  /// From here on 1/cosh² x is below half the least subnormal, while cosh x is still finite.
  static var coshLimit: Self { get }
  /// While the size of xʸ lies in here, y·xʸ/x is exact but for its three roundings.
  static var powerRange: (least: Self, most: Self) { get }
  /// Below `least` x/hypot(x, y) loses digits to subnormals: there both are scaled up by `factor`, a power of two.
  static var enlarging: (least: Self, factor: Self) { get }
  /// Above `most` hypot(x, y) may overflow: there both are scaled down by `factor`, a power of two.
  static var shrinking: (most: Self, factor: Self) { get }
}

extension FormSwitches where Self == Double {
  @inlinable public static var leastNormal: Double { Double.leastNormalMagnitude }
  @inlinable public static var squareLimit: Double { 0x1p498 }
  @inlinable public static var coshLimit: Double { 400 }
  @inlinable public static var powerRange: (least: Double, most: Double) { (1e-290, 1e290) }
  @inlinable public static var enlarging: (least: Double, factor: Double) { (0x1p-960, 0x1p600) }
  @inlinable public static var shrinking: (most: Double, factor: Double) { (0x1p1000, 0x1p-500) }
}

extension FormSwitches where Self == Float {
  @inlinable public static var leastNormal: Float { Float.leastNormalMagnitude }
  @inlinable public static var squareLimit: Float { 0x1p60 }
  @inlinable public static var coshLimit: Float { 60 }
  @inlinable public static var powerRange: (least: Float, most: Float) { (1e-30, 1e30) }
  @inlinable public static var enlarging: (least: Float, factor: Float) { (0x1p-96, 0x1p64) }
  @inlinable public static var shrinking: (most: Float, factor: Float) { (0x1p120, 0x1p-60) }
}

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension FormSwitches where Self == Float16 {
    @inlinable public static var leastNormal: Float16 { Float16.leastNormalMagnitude }
    @inlinable public static var squareLimit: Float16 { 0x1p6 }
    @inlinable public static var coshLimit: Float16 { 11 }
    @inlinable public static var powerRange: (least: Float16, most: Float16) { (0x1p-4, 0x1p8) }
    @inlinable public static var enlarging: (least: Float16, factor: Float16) { (0x1p-4, 0x1p10) }
    @inlinable public static var shrinking: (most: Float16, factor: Float16) { (0x1p13, 0x1p-7) }
  }
#endif

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension FormSwitches where Self == Float80 {
    @inlinable public static var leastNormal: Float80 { Float80.leastNormalMagnitude }
    @inlinable public static var squareLimit: Float80 { 0x1p8000 }
    @inlinable public static var coshLimit: Float80 { 6000 }
    @inlinable public static var powerRange: (least: Float80, most: Float80) { (1e-4900, 1e4900) }
    @inlinable public static var enlarging: (least: Float80, factor: Float80) { (0x1p-16200, 0x1p10000) }
    @inlinable public static var shrinking: (most: Float80, factor: Float80) { (0x1p16300, 0x1p-8000) }
  }
#endif
