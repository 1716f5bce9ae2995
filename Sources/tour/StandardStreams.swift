import Foundation

enum StandardStreams {
  /// Puts something that cannot be written, or read, in the place of each stream that is closed, so that no file which is
  /// opened later takes its place, and the text that was meant for it.
  static func open() {
    #if !os(Windows)
      for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) == -1 {
        _ = Foundation.open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
      }
    #endif
  }
}
