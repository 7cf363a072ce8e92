import Foundation
import Importers
import OfficeOpenXML
import ResolutionDiff
import ResolutionModel
import Testing

@testable import Renderers

/// Accepting all changes of a redline gives the new text, rejecting them the old one.
@Suite struct RedlineTests {
  private static let series = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/series/xml")

  private func text(_ name: String) throws -> Resolution {
    try Importer().read(Array(Data(contentsOf: Self.series.appending(path: name)))).resolution
  }

  private func read(_ file: [UInt8], _ tracked: Importer.Tracked, like text: Resolution) throws -> Resolution {
    try Importer(options: .init(language: text.language, tracked: tracked)).read(file).resolution
  }

  /// The paragraphs of both readings against those of both texts.
  private func proveRoundTrip(_ old: Resolution, _ new: Resolution) throws {
    let file = try Redline().write(Differ().compare(old, new))
    let (before, after) = (try read(file, .original, like: old), try read(file, .proposed, like: new))
    #expect(before.paragraphs == old.paragraphs)
    #expect(after.paragraphs == new.paragraphs)
    #expect((before.symbol, before.title) == (old.symbol, old.title))
    #expect((after.symbol, after.title) == (new.symbol, new.title))
  }

  @Test(arguments: ["en", "fr"])
  func theSeriesFromYearToYear(language: String) throws {
    let names = ["A_RES_61_901", "A_RES_62_902", "A_RES_63_903", "A_RES_64_904", "A_RES_65_905"]
    for (old, new) in zip(names, names.dropFirst()) {
      try proveRoundTrip(text("\(old).\(language).xml"), text("\(new).\(language).xml"))
    }
    try proveRoundTrip(text("A_RES_65_905.\(language).xml"), text("A_RES_61_901.\(language).xml"))
  }

  private func resolution(_ paragraphs: [Paragraph]) -> Resolution {
    Resolution(symbol: Symbol("A/RES/66/906"), title: "Mills", language: .english, paragraphs: paragraphs)
  }

  private func draft(_ old: [Paragraph], _ new: [Paragraph]) -> DraftDocument {
    Redline().document(Differ().compare(resolution(old), resolution(new)))
  }

  private func operative(_ number: Int, _ text: String, opener: String = "", _ notes: [Footnote] = []) -> Paragraph {
    Paragraph(kind: .operative, label: "\(number).", opener: opener, text: text, notes: notes)
  }

  private func opener(_ text: String) -> String { String(text.prefix { $0 != " " }) }

  @Test func movesAreMoves() throws {
    let texts = [
      "Urges millers to keep a log of every tide that turns their wheels;",
      "Decides to publish the register of sluices in six languages;",
      "Requests the Secretary-General to report on the silting of the ponds;",
      "Invites the regional commissions to hold workshops on the repair of gates.",
    ]
    let old = texts.enumerated().map { operative($0.offset + 1, $0.element, opener: opener($0.element)) }
    let new = [1, 2, 3, 0].enumerated().map { place, text in
      operative(place + 1, texts[text], opener: opener(texts[text]))
    }
    let marks = draft(old, new).blocks.compactMap { block -> DraftFate? in
      if case .paragraph(let paragraph) = block, paragraph.style == .text { paragraph.mark } else { nil }
    }
    #expect(marks == [.movedFrom(1), .kept, .kept, .kept, .movedTo(1)])
    try proveRoundTripOfParagraphs(old, new)
  }

  /// A note that stays, one that goes, one that comes, one whose text changes and one called again.
  @Test func notesStayComeAndGo() throws {
    let old = [
      operative(1, "Urges millers to care;", opener: "Urges", [.init(marker: "1", offset: 22, text: "Stays.")]),
      operative(
        2, "Notes the report.", opener: "Notes",
        [.init(marker: "2", offset: 9, text: "Goes."), .init(marker: "3", offset: 17, text: "Changes.")]),
    ]
    let new = [
      operative(
        1, "Urges millers to care;", opener: "Urges",
        [.init(marker: "*", offset: 5, text: "Comes."), .init(marker: "1", offset: 22, text: "Stays.")]),
      operative(
        2, "Notes the report.", opener: "Notes",
        [.init(marker: "1", offset: 9, text: "Stays."), .init(marker: "2", offset: 17, text: "Changed.")]),
    ]
    try proveRoundTripOfParagraphs(old, new)
  }

  @Test func tablesAndOpenersChange() throws {
    let table = { (cells: [[String]]) in
      Paragraph(kind: .table, text: "", table: Table(rows: cells.map { $0.map { Table.Cell($0) } }))
    }
    let old = [
      operative(1, "Strongly urges millers to care:", opener: "Strongly urges"), table([["a", "b"], ["c", "d"]]),
    ]
    let new = [operative(1, "Urges millers to care:", opener: "Urges"), table([["a", "b"], ["c", "<&>"]])]
    try proveRoundTripOfParagraphs(old, new)
  }

  private func proveRoundTripOfParagraphs(_ old: [Paragraph], _ new: [Paragraph]) throws {
    let formula = Paragraph(kind: .formula, text: "The General Assembly")
    try proveRoundTrip(resolution([formula] + old), resolution([formula] + new))
  }

  @Test func sameTextsGiveTheSameBytes() throws {
    let (old, new) = (try text("A_RES_61_901.en.xml"), try text("A_RES_62_902.en.xml"))
    #expect(try Redline().write(Differ().compare(old, new)) == Redline().write(Differ().compare(old, new)))
  }

  @Test func authorDateAndComments() throws {
    let (old, new) = (try text("A_RES_61_901.en.xml"), try text("A_RES_62_902.en.xml"))
    let options = Redline.Options(author: "Freedonia & Co", date: "2007-12-18T00:00:00Z")
    let document = try WordDocument(Redline(options: options).write(Differ().compare(old, new)), reading: .proposed)
    #expect(!document.revisions.isEmpty)
    #expect(document.revisions.allSatisfy { $0.author == "Freedonia & Co" && $0.date == options.date })
    #expect(document.commentCount > 0)
    let plain = Redline(options: .init(hasComments: false))
    #expect(try WordDocument(plain.write(Differ().compare(old, new)), reading: .proposed).commentCount == 0)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"] != nil, "TRAVAUX_CORPUS is not set"))
  func wordsOfRealPairsComeBack() throws {
    let corpus = URL(filePath: try #require(ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"]))
    let pairs = try RealPairs.successive(in: corpus, most: 10)
    #expect(!pairs.isEmpty)
    for pair in pairs {
      let texts = try pair.map { try Importer().read(Array(Data(contentsOf: $0))).resolution }
      let file = try Redline().write(Differ().compare(texts[0], texts[1]))
      for (tracked, text) in zip([Importer.Tracked.original, .proposed], texts) {
        let back = try read(file, tracked, like: text)
        // Where a heading ends and the first paragraph of a part is preambular is the reader's to find; words are not.
        #expect(Self.words(back) == Self.words(text), "\(pair[0].lastPathComponent) \(tracked)")
      }
    }
  }

  /// All that is written in the paragraphs, without what parts them.
  private static func words(_ resolution: Resolution) -> String {
    resolution.paragraphs.map { paragraph in
      let cells = paragraph.table?.rows.joined().map(\.text).joined() ?? ""
      return (paragraph.label ?? "") + paragraph.text + cells + paragraph.notes.map(\.text).joined()
    }.joined().filter { !$0.isWhitespace }
  }
}
