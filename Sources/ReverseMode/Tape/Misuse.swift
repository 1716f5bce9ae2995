import DualNumbers
import TapeStore

// Messages about numbers that are where they do not belong. Out of line: operators are inlined, these are not.

@usableFromInline @inline(never)
func stopAtForeignOutput(_ index: Int?) -> Never {
  stop(
    """
    \(index.map { "output \($0)" } ?? "the result") of the function is a number of another recording than that of its \
    arguments: finished, of another thread, or around this one
    """, #fileID, #line)
}
