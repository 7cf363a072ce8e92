import Foundation

/// A folder of its own, with the example series beside it, in which commands run without any of the user's settings.
struct Sandbox {
  let folder: URL

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "travaux-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["series", "drafts", "stages"] {
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: name), withDestinationURL: Self.root.appending(path: "Examples/\(name)"))
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The lines a command line prints on both streams, and `(exit N)` where it fails.
  func output(of command: String) throws -> [String] {
    let words = command.split(separator: " ").map { String($0).replacing("'", with: "") }
    let run = try run(words)
    var lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return run.status == 0 ? lines : lines + ["(exit \(run.status))"]
  }

  /// A process of `travaux` or of another program, not yet started; its environment is the one given and little else.
  func process(_ words: [String], environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = words[0] == "travaux" ? Self.travaux : URL(filePath: "/usr/bin/env")
    process.arguments = words[0] == "travaux" ? Array(words.dropFirst()) : words
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_PAGER": "cat", "COLUMNS": "100",
    ].merging(environment) { $1 }
    return process
  }

  /// Runs `travaux` or `git` to its end.
  @discardableResult
  func run(
    _ words: [String], input: Data? = nil, environment: [String: String] = [:]
  ) throws -> (output: String, status: Int32) {
    let process = process(words, environment: environment)
    let file = folder.appending(path: "output-\(UUID().uuidString)")
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    process.standardOutput = handle
    process.standardError = handle
    let pipe = Pipe()
    process.standardInput = pipe
    try process.run()
    if let input { try? pipe.fileHandleForWriting.write(contentsOf: input) }
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    try handle.close()
    let output = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try FileManager.default.removeItem(at: file)
    return (output.replacing(folder.path, with: "FOLDER"), process.terminationStatus)
  }

  /// The program beside the running tests.
  static let travaux: URL = {
    var place = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    #if os(Linux)
      place = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    #endif
    while place.path.count > 1 {
      place.deleteLastPathComponent()
      let candidate = place.appending(path: "travaux")
      if FileManager.default.isExecutableFile(atPath: candidate.path), !candidate.hasDirectoryPath { return candidate }
    }
    return root.appending(path: ".build/debug/travaux")
  }()
}
