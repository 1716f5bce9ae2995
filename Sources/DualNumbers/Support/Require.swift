/// Stops the program with `message` where `condition` is false: a programmer's mistake.
///
/// As `precondition`, but the message is also printed by optimised builds, where `precondition` prints none.
@usableFromInline @_transparent
package func require(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) {
  if !condition { stop(message(), file, line) }
}

/// Stops the program where memory cannot hold `count` elements.
///
/// An array does not look at that: from 2⁶³ bytes on its size wraps around, and its elements are written past its end.
@inlinable
package func requireMemory<Element>(
  for count: Int, of element: Element.Type, _ elements: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  require(
    count <= Int.max / 2 / MemoryLayout<Element>.stride, "\(elements()) do not fit in memory", file: file, line: line)
}

@usableFromInline @inline(never)
package func stop(_ message: String, _ file: StaticString, _ line: UInt) -> Never {
  fatalError(message, file: file, line: line)
}
