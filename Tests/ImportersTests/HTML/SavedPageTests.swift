import Foundation
import Importers
import ResolutionModel
import Testing

/// Pages as word processors, the servers of organizations, mirrors and wikis have them, and Markdown as people paste it:
/// what is read of each lies beside it; `TRAVAUX_UPDATE_GOLDEN=1` writes it anew.
@Suite struct SavedPageTests {
  @Test(arguments: [
    "word.html", "old-server.html", "mirror.html", "wiki.html", "portal.html", "pasted.md",
  ])
  func isReadAsItsGoldenSays(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Pages")
    let document = try Importer().read([UInt8](Data(contentsOf: folder.appending(path: name))))
    let golden = folder.appending(path: name + ".golden")
    let print = SavedPageTests.print(document)
    if ProcessInfo.processInfo.environment["TRAVAUX_UPDATE_GOLDEN"] == "1" {
      try print.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(try print == String(contentsOf: golden, encoding: .utf8))
  }

  /// Particulars, paragraphs with the lines of the file they stand on, and warnings.
  private static func print(_ document: ImportedDocument) -> String {
    let resolution = document.resolution
    let particulars = [
      resolution.symbol?.description ?? "", resolution.title, resolution.session?.description ?? "",
      resolution.agendaItem, resolution.adopted?.description ?? "", resolution.meeting, resolution.origin,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    let paragraphs = zip(Dump.text(of: resolution).split(separator: "\n"), document.filePlaces).map { line, place in
      "\(place.lines.lowerBound)–\(place.lines.upperBound): \(line)"
    }
    let warnings = document.warnings.map { "warning \($0.code.rawValue) line \($0.line ?? 0): \($0.message)" }
    return ([particulars] + paragraphs + warnings).joined(separator: "\n") + "\n"
  }
}
