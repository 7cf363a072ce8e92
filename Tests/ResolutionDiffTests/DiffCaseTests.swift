import Foundation
import ResolutionDiff
import Testing

/// The case files in `Cases`, one test each.
@Suite struct DiffCaseTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")

  static var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".txt") }.sorted()
  }

  @Test func thereAreCases() { #expect(Self.names.count >= 15) }

  @Test(arguments: names) func theDifferSaysWhatTheCaseExpects(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let diffCase = DiffCase(text)
    let lines = DiffPrint(diff: Differ().compare(diffCase.old, diffCase.new)).lines { index in
      index < diffCase.expected.count && diffCase.expected[index].contains(" | ")
    }
    #expect(lines.joined(separator: "\n") == diffCase.expected.joined(separator: "\n"))
  }
}
