import Foundation

/// Where a command's picture goes: what follows `--svg`.
struct PictureFile {
  private let path: String

  /// nil where there are no arguments.
  init?(_ arguments: [String], of command: String) throws {
    guard let option = arguments.first else { return nil }
    guard option == "--svg" else {
      let kind = option.hasPrefix("-") ? "unknown option" : "unexpected argument"
      throw UsageError("\(kind) \(option.debugDescription); 'tour \(command)' knows --svg FILE")
    }
    guard arguments.count > 1 else { throw UsageError("--svg needs a file: tour \(command) --svg FILE") }
    if arguments.count > 2 {
      throw UsageError("unexpected argument \(arguments[2].debugDescription); --svg takes one file")
    }
    path = arguments[1]
  }

  /// Writes into what is there, which may be a link, a pipe or a device.
  func write(_ svg: String) throws {
    do {
      try Data(svg.utf8).write(to: URL(fileURLWithPath: path), options: [])
    } catch {
      throw UsageError("\(path): cannot be written")
    }
  }
}
