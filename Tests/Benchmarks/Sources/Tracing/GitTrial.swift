import Foundation

/// Tracing by Git: each version a commit of one file with a word on each line, and an empty line between paragraphs.
enum GitTrial {
  static func run(_ chain: GeneratedChain) throws -> Trial {
    let folder = FileManager.default.temporaryDirectory.appending(path: "travaux-tracing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try git(["init", "--quiet", "--bare", "."], in: folder)
    _ = try git(["fast-import", "--quiet"], in: folder, input: stream(chain))
    let (page, seconds) = try Trial.timed {
      try git(["blame", "-w", "-M", "-C", "--line-porcelain", "main", "--", "text"], in: folder)
    }
    return Trial(versions(of: page), of: chain, seconds: seconds)
  }

  private static func stream(_ chain: GeneratedChain) -> String {
    chain.versions.enumerated().map { version, paragraphs in
      let text = paragraphs.map { $0.map { $0.text + "\n" }.joined() }.joined(separator: "\n")
      let subject = "\(version)"
      return """
        commit refs/heads/main
        committer A <a@example.org> \(version + 1) +0000
        data \(subject.utf8.count)
        \(subject)
        M 100644 inline text
        data \(text.utf8.count)
        \(text)

        """
    }.joined()
  }

  /// The version of every line that holds a word: the subject of its commit.
  private static func versions(of page: String) -> [Int?] {
    var versions: [Int?] = []
    var version: Int?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("summary ") { version = Int(line.dropFirst("summary ".count)) }
      if line.hasPrefix("\t"), line.utf8.count > 1 { versions.append(version) }
    }
    return versions
  }

  private static func git(_ arguments: [String], in folder: URL, input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    let (source, output) = (folder.appending(path: "input"), folder.appending(path: "output"))
    try Data(input.utf8).write(to: source)
    try Data().write(to: output)
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }
}
