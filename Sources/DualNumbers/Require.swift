/// Stops the program with `message` where `condition` is false: a programmer's mistake.
///
/// As `precondition`, but the message is also printed by optimised builds, where `precondition` prints none.
@usableFromInline @_transparent
package func require(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) {
  if !condition { stop(message(), file, line) }
}

@usableFromInline @inline(never)
package func stop(_ message: String, _ file: StaticString, _ line: UInt) -> Never {
  fatalError(message, file: file, line: line)
}
