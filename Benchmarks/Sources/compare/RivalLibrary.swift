import Rivals

/// A C++ library, as compiled into this program.
struct RivalLibrary {
  var name: String
  /// The Debian packages that install it.
  var packages: String
  private var entries: UnsafeBufferPointer<RivalContender>

  var isMissing: Bool { entries.isEmpty }

  static let all: [RivalLibrary] = (0..<rivalCount()).map { i in RivalLibrary(rivalAt(i)) }

  private init(_ rival: Rival) {
    name = String(cString: rival.name)
    packages = String(cString: rival.packages)
    entries = UnsafeBufferPointer(start: rival.contenders, count: rival.count)
  }

  func contenders(for kernel: String) -> [Contender] {
    entries.filter { String(cString: $0.kernel) == kernel }.map { entry in
      let run = entry.run!
      return Contender(role: .rival, name: name, mode: Contender.lanes(Int(entry.lanes))) { work, count in
        withUnsafePointer(to: work) { run($0, count) }
      }
    }
  }
}

extension RivalLibrary: @unchecked Sendable {}
