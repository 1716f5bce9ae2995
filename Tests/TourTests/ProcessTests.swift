import Foundation
import Testing

#if !os(Windows)
  /// The tour as a process of its own: what a shell does with its streams.
  @Suite("The tour as a process")
  struct ProcessTests {
    /// What a command of the shell leaves, in which `tour` is the program.
    private struct Outcome {
      var status: Int32
      var output: String
      var errors: String
    }

    /// The program, beside the tests that were built with it.
    private static let program: String? = {
      var folder = Bundle.module.bundleURL
      for _ in 1...5 {
        folder.deleteLastPathComponent()
        let program = folder.appendingPathComponent("tour").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue {
          return program
        }
      }
      return nil
    }()

    private func shell(_ command: String, at folder: URL) throws -> Outcome {
      let program = try #require(Self.program, "tour is not beside the tests")
      let (output, errors) = (folder.appendingPathComponent("output"), folder.appendingPathComponent("errors"))
      for file in [output, errors] { try Data().write(to: file) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "tour() { \"$0\" \"$@\"; }; \(command)", program]
      process.currentDirectoryURL = folder
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
        output: try String(contentsOf: output, encoding: .utf8), errors: try String(contentsOf: errors, encoding: .utf8)
      )
    }

    /// A folder that goes when the test does.
    private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tour-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      return try body(folder)
    }

    private static var hasFullDevice: Bool { FileManager.default.fileExists(atPath: "/dev/full") }

    @Test("the output of the process is that of the function")
    func output() throws {
      let outcome = try withFolder { try shell("tour columns", at: $0) }
      #expect(outcome.status == 0 && outcome.errors == "")
      #expect(outcome.output == tour("columns").output)
    }

    @Test("output that cannot be written: one line, status 2", arguments: ["columns", "nist Misra1a", "--help"])
    func lostOutput(command: String) throws {
      for stream in [">&-"] + (Self.hasFullDevice ? ["> /dev/full"] : []) {
        let outcome = try withFolder { try shell("tour \(command) \(stream)", at: $0) }
        #expect(outcome.status == 2 && outcome.output == "")
        #expect(outcome.errors == "tour: standard output: cannot be written\n")
      }
    }

    @Test("errors that cannot be written: the status alone tells")
    func lostErrors() throws {
      for stream in ["2>&-"] + (Self.hasFullDevice ? ["2> /dev/full"] : []) {
        let mistake = try withFolder { try shell("tour frob \(stream)", at: $0) }
        #expect(mistake.status == 2 && mistake.output == "" && mistake.errors == "")
        let both = try withFolder { try shell("tour columns >&- \(stream)", at: $0) }
        #expect(both.status == 2)
        let none = try withFolder { try shell("tour columns \(stream)", at: $0) }
        #expect(none.status == 0 && none.output == tour("columns").output)
      }
    }

    @Test("a picture goes through a link into its file, which stays the same file")
    func link() throws {
      try withFolder { folder in
        let outcome = try shell(
          """
          echo old > target && ln target other && ln -s target link &&
          tour differences --svg link > text && test -h link && cmp target other
          """, at: folder)
        #expect(outcome.status == 0 && outcome.errors == "")
        let picture = try String(contentsOf: folder.appendingPathComponent("target"), encoding: .utf8)
        #expect(picture.hasPrefix("<svg") && picture.hasSuffix("</svg>\n"))
      }
    }

    @Test("a picture goes into a pipe, and to a device, which stay what they are")
    func pipe() throws {
      try withFolder { folder in
        let outcome = try shell(
          "mkfifo pipe && { cat pipe > copy & } && tour differences --svg pipe > text && wait && test -p pipe",
          at: folder)
        #expect(outcome.status == 0 && outcome.errors == "")
        let picture = try String(contentsOf: folder.appendingPathComponent("copy"), encoding: .utf8)
        #expect(picture.hasPrefix("<svg") && picture.hasSuffix("</svg>\n"))
        #expect(try shell("tour differences --svg /dev/null > text && test -c /dev/null", at: folder).status == 0)
      }
    }

    @Test("a picture that cannot be written", .enabled(if: hasFullDevice))
    func lostPicture() throws {
      let outcome = try withFolder { try shell("tour differences --svg /dev/full > text && test -c /dev/full", at: $0) }
      #expect(outcome.status == 2 && outcome.errors == "tour: /dev/full: cannot be written\n")
    }

    @Test("a picture does not take the place of a stream that is closed")
    func streamOfPicture() throws {
      try withFolder { folder in
        let outcome = try shell("tour differences --svg picture >&-", at: folder)
        #expect(outcome.status == 2 && outcome.errors == "tour: standard output: cannot be written\n")
        let picture = try String(contentsOf: folder.appendingPathComponent("picture"), encoding: .utf8)
        #expect(picture.hasPrefix("<svg") && picture.hasSuffix("</svg>\n"))
      }
    }

    @Test("a count that no Int can go beyond is an error in one line")
    func hugeCount() throws {
      try withFolder { folder in
        let text = try bundledText("Thurber").replacingOccurrences(
          of: "1 Predictor", with: "9223372036854775807 Predictor")
        try Data(text.utf8).write(to: folder.appendingPathComponent("t.dat"))
        let outcome = try shell("tour nist t.dat --model Thurber", at: folder)
        #expect(outcome.status == 2 && outcome.output == "")
        #expect(
          outcome.errors
            == "tour: t.dat:26: found \"9223372036854775807\", expected a whole number of at most 1000000000\n")
      }
    }
  }
#endif
