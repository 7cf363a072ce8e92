import Foundation
import ResolutionDiff
import Testing

/// The page of hard cases is written from the case files; `TRAVAUX_UPDATE_GOLDEN=1` writes it anew.
@Suite struct HardCasesPageTests {
  static let page = DiffCaseTests.folder.deletingLastPathComponent().appendingPathComponent("HARD-CASES.md")

  @Test func thePageSaysWhatTheDifferMakesOfEveryCase() throws {
    let written = try Self.write()
    if ProcessInfo.processInfo.environment["TRAVAUX_UPDATE_GOLDEN"] == "1" {
      try written.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.page, encoding: .utf8) == written)
  }

  private static func write() throws -> String {
    let solved = DiffCaseTests.names.filter { !$0.hasPrefix("unsolved-") }
    let unsolved = DiffCaseTests.names.filter { $0.hasPrefix("unsolved-") }
    return """
      # Hard cases, and what the differ makes of them

      Written by `HardCasesPageTests` from the case files in `Cases`, which hold both texts in full. A line is a change: \
      its kind, the paragraphs before and after, whether it moved, and where they matter the words.

      ## Unsolved

      \(try unsolved.map(section).joined(separator: "\n"))
      ## Solved

      \(try solved.map(section).joined(separator: "\n"))
      """
  }

  private static func section(_ name: String) throws -> String {
    let text = try String(contentsOf: DiffCaseTests.folder.appendingPathComponent(name), encoding: .utf8)
    let diffCase = DiffCase(text)
    let title = name.dropLast(4).replacingOccurrences(of: "unsolved-", with: "")
    var lines = ["### \(title)", ""]
    if let first = text.split(separator: "\n").first, first.hasPrefix("# ") {
      lines += [String(first.dropFirst(2)), ""]
    }
    lines += ["```"] + diffCase.expected + ["```", ""]
    if !diffCase.wanted.isEmpty { lines += ["A drafter would say:", "", "```"] + diffCase.wanted + ["```", ""] }
    return lines.joined(separator: "\n")
  }
}
