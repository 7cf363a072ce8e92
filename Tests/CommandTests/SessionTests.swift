import Foundation
import Testing

/// Sessions of the command line, in Markdown under `Sessions/`: every fenced block starts with a command after `$ ` and
/// holds what it prints. `TRAVAUX_UPDATE_GOLDEN=1` writes the outputs anew.
struct SessionTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sessions")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  @Test func thereAreSessions() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names)
  func printsWhatTheSessionShows(name: String) throws {
    let file = Self.folder.appending(path: name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let played = try Session(written).play(in: sandbox)
    if ProcessInfo.processInfo.environment["TRAVAUX_UPDATE_GOLDEN"] == "1" {
      try played.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(played == written)
  }
}

/// A session's lines, played again.
struct Session {
  let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The same page with what the commands print now.
  func play(in sandbox: Sandbox) throws -> String {
    var page: [String] = []
    var isInBlock = false
    for line in lines {
      if line.hasPrefix("```") {
        isInBlock.toggle()
        page.append(String(line))
      } else if isInBlock, line.hasPrefix("$ ") {
        page.append(String(line))
        page += try sandbox.output(of: String(line.dropFirst(2)))
      } else if !isInBlock {
        page.append(String(line))
      }
    }
    return page.joined(separator: "\n")
  }
}
