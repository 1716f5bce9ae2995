/// The choice of the number of directions in a pass by the driver: `lanes: .automatic`.
///
/// A closure is compiled for one number, `ClosureLanes`. A function that is generic over its numbers gets as many lanes as
/// it has inputs, rounded up to 1, 2, 4, 8, 12 or 16, and so one pass; with more inputs it gets `ClosureLanes` and skips in
/// each pass what does not vary.
@frozen
public struct AutomaticLanes: Sendable {
  @inlinable public static var automatic: AutomaticLanes { AutomaticLanes() }

  @inlinable
  init() {}
}
