import Foundation
import Testing

/// Imports that are stopped, and what is seen of them while they run.
struct InterruptionTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.expect(["travaux", "init", "archive"])
  }

  private func refs() throws -> String { try sandbox.run(["git", "-C", "archive", "for-each-ref"]).output }

  /// Starts an import of the series that waits for standard input, too.
  private func start(_ words: [String] = []) throws -> (process: Process, input: Pipe, output: Pipe) {
    let process = sandbox.process(["travaux", "import", "series/xml", "-", "--archive", "archive"] + words)
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
    // A test may run where signals are blocked, and the process would take that over.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    try process.run()
    // Until it reads, a signal would only end it.
    let status = URL(filePath: "/proc/\(process.processIdentifier)/status")
    for _ in 0..<500 {
      let catches = try? String(contentsOf: status, encoding: .utf8).split(separator: "\n")
        .first { $0.hasPrefix("SigCgt:") }?.suffix(16)
      if let mask = catches.flatMap({ $0 }).flatMap({ UInt64($0, radix: 16) }), mask & 2 != 0 { break }
      usleep(10_000)
    }
    return (process, input, output)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "needs /proc"))
  func whatWasReadIsKeptAndTheSameCommandGoesOn() throws {
    defer { sandbox.remove() }
    let before = try refs()
    let (process, input, output) = try start()
    kill(process.processIdentifier, SIGINT)
    try input.fileHandleForWriting.close()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130, "\(said)")
    #expect(said.contains("12 of 13 files are read and kept"), "\(said)")
    #expect(
      try refs().split(separator: "\n").filter { !$0.contains("travaux/intake") } == before.split(separator: "\n"))
    #expect(try sandbox.run(["git", "-C", "archive", "fsck", "--strict", "--no-dangling"]).output == "")
    #expect(try sandbox.run(["travaux", "verify", "--archive", "archive"]).output.contains("did not come to its end"))
    let again = try sandbox.run(["travaux", "import", "series/xml", "--archive", "archive"])
    #expect(again.output.contains("6 added; 12 files known"), "\(again.output)")
    #expect(try sandbox.run(["travaux", "verify", "--archive", "archive"]).status == 0)
  }

  @Test func aKilledImportLeavesTheArchiveAsItWas() throws {
    defer { sandbox.remove() }
    let before = try refs()
    let (process, _, _) = try start()
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(try refs() == before)
    #expect(try sandbox.run(["git", "-C", "archive", "fsck", "--strict", "--no-dangling"]).output == "")
    try sandbox.expect(["travaux", "import", "series/xml", "--archive", "archive"])
  }

  @Test func progressIsShownOnATerminalAlone() throws {
    defer { sandbox.remove() }
    try sandbox.expect(["mkfifo", "slow"])
    let line = "'\(Sandbox.travaux.path)' import series/xml - --archive archive < slow"
    let process = sandbox.process(["script", "-q", "-e", "-c", line, "typescript"])
    process.standardOutput = Pipe()
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let slow = try FileHandle(forWritingTo: sandbox.folder.appending(path: "slow"))
    sleep(2)
    try slow.write(contentsOf: Data(contentsOf: sandbox.folder.appending(path: "series/text/A_RES_61_901.en.txt")))
    try slow.close()
    process.waitUntilExit()
    let shown = try String(contentsOf: sandbox.folder.appending(path: "typescript"), encoding: .utf8)
    #expect(shown.contains(/\rreading 13 of 13, \d+ a second, 0:00 left/), "\(shown)")
    let piped = try sandbox.run(["travaux", "import", "series", "--archive", "archive"])
    #expect(!piped.output.contains("reading"))
  }
}
