import DualNumbers
import TapeStore

// Messages about numbers that are where they do not belong. Out of line: operators are inlined, these are not.

@usableFromInline @inline(never)
func stopAtForeign(_ x: UInt64, _ y: UInt64, level: Int32) -> Never {
  let current = recordingNumber(tape_current(level - 1).pointee.next)
  if current == 0 {
    stop(
      """
      a number of a recording is an operand where no recording of its type is under way in this thread: it outlived its \
      recording, or came from another thread. Take its plain value, or its value in an inner derivative
      """, #fileID, #line)
  }
  let stranger =
    recordingNumber(x) == current
    ? "the second operand is" : recordingNumber(y) == current ? "the first operand is" : "both operands are"
  stop(
    """
    \(stranger) of another recording: finished, of another thread, or around this one. Numbers of one type in derivatives \
    inside each other cannot be told apart; write the function generically, or as a function object
    """, #fileID, #line)
}

@usableFromInline @inline(never)
func stopAtForeignOutput(_ index: Int?) -> Never {
  stop(
    """
    \(index.map { "output \($0)" } ?? "the result") of the function is a number of another recording than that of its \
    arguments: finished, of another thread, or around this one
    """, #fileID, #line)
}
