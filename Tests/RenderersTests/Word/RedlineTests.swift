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

  /// Both readings against both texts, by our reader in every field, by another in every line.
  private func proveRoundTrip(_ old: Resolution, _ new: Resolution, _ name: String = "") throws {
    let file = try Redline().write(Differ().compare(old, new))
    try prove(file, .original, old, name)
    try prove(file, .proposed, new, name)
  }

  private func prove(_ file: [UInt8], _ tracked: Importer.Tracked, _ text: Resolution, _ name: String = "") throws {
    let back = try read(file, tracked, like: text)
    for (read, written) in zip(back.paragraphs, text.paragraphs) where read != written {
      Issue.record("\(name) \(tracked): \(read) for \(written)")
      break
    }
    #expect(back.paragraphs.count == text.paragraphs.count, "\(name) \(tracked)")
    var wanted = text
    // Of the way to adoption a draft prints its sponsors; organ and session follow from formula and symbol.
    if text.symbol?.isDraft != true { wanted.proceedings = back.proceedings }
    (wanted.organ, wanted.session) = (text.organ ?? back.organ, text.session ?? back.session)
    if text.vote?.outcome == .recorded { wanted.vote?.fillCounts() }
    (wanted.paragraphs, wanted.language) = (back.paragraphs, back.language)
    #expect(back == wanted, "\(name) \(tracked)")
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

  private func isNumber(_ run: DraftRun) -> Bool {
    if case .text(let text) = run.content { text.hasSuffix(".\t") && !text.hasPrefix("66/906") } else { false }
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
      if case .paragraph(let paragraph) = block, paragraph.runs.contains(where: isNumber) {
        paragraph.mark
      } else {
        nil
      }
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

  /// As in a resolution that goes on counting where an earlier part of it stopped.
  @Test func notesMayBeginAboveOneAndHangOnHeadings() throws {
    let heading = Paragraph(
      kind: .heading, label: "B", text: "Mills", notes: [.init(marker: "5", offset: 5, text: "Stays at 5.")])
    let old = [
      heading, operative(1, "Notes it.", opener: "Notes", [.init(marker: "6", offset: 8, text: "6 of them.")]),
    ]
    let new = [
      heading, operative(1, "Notes it all.", opener: "Notes", [.init(marker: "6", offset: 12, text: "6 of them.")]),
    ]
    try proveRoundTripOfParagraphs(old, new)
  }

  @Test(arguments: [Language.english, .french, .chinese, .arabic, .russian, .spanish])
  func aDraftPrintsItsSponsors(language: Language) throws {
    let draft = Resolution(
      symbol: Symbol("A/C.2/66/L.95"), title: "Mills", language: language,
      proceedings: [Proceeding(stage: .draft, document: "A/C.2/66/L.95", actors: "Calvania, Estuaria")],
      paragraphs: [operative(1, "Notes it.")])
    let file = try Redline().write(draft)
    let read = try Importer(options: .init(language: language)).read(file).resolution
    #expect(read.proceedings == draft.proceedings)
    #expect(ResolutionFrame(draft).sponsors.hasPrefix("Calvania, Estuaria"))
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

  /// Each against each, itself included.
  @Test(arguments: NastyTexts.all.indices, NastyTexts.all.indices)
  func whatLooksDoNotTell(old: Int, new: Int) throws {
    let texts = try [old, new].map { try CanonicalText.read(NastyTexts.all[$0]) }
    try proveRoundTrip(texts[0], texts[1], "\(old) → \(new)")
  }

  @Test(.enabled(if: Tools.python != nil, "there is no python3"))
  func anotherReaderFindsBothTexts() throws {
    let nasty = try NastyTexts.all.map { try CanonicalText.read($0) }
    let series = ["61_901", "62_902", "63_903", "64_904", "65_905"]
    let texts =
      try nasty + ["en", "fr"].flatMap { language in try series.map { try text("A_RES_\($0).\(language).xml") } }
    try proveByAnother(zip(texts, texts.dropFirst()).map { ($0, $1) })
  }

  private func proveByAnother(_ pairs: [(Resolution, Resolution)]) throws {
    let files = try pairs.map { try Redline().write(Differ().compare($0.0, $0.1)) }
    let readings = try IndependentReader.read(files)
    #expect(readings.count == files.count)
    for (reading, (old, new)) in zip(readings, pairs) {
      #expect(reading.reject == IndependentReader.lines(of: old), "\(new.heading)")
      #expect(reading.accept == IndependentReader.lines(of: new), "\(new.heading)")
    }
  }

  /// People go on writing in such a file: what they add counts as in any other.
  @Test func aFileThatWasWrittenOnIsReadByItsLooks() throws {
    let old = try CanonicalText.read(NastyTexts.all[0])
    var document = Redline().document(Differ().compare(old, old))
    let place = try #require(
      document.blocks.lastIndex { block in
        if case .paragraph(let paragraph) = block { paragraph.style.name == "Operative Para" } else { false }
      })
    document.blocks.insert(
      .paragraph(DraftParagraph(DraftStyle(.text), [DraftRun("2.\tThanks the millers;")])), at: place)
    let read = try Importer().read(DraftWriter(document).write()).resolution
    #expect(read.paragraphs.contains { $0.kind == .operative && $0.label == "2." && $0.text == "Thanks the millers;" })
  }

  @Test(.enabled(if: RealPairs.corpus != nil, "TRAVAUX_CORPUS is not set"))
  func realPairsComeBack() throws {
    let pairs = try RealPairs.successive(in: try #require(RealPairs.corpus), most: 100)
    #expect(!pairs.isEmpty)
    let texts = try pairs.map { try $0.map { try Importer().read(Array(Data(contentsOf: $0))).resolution } }
    for (pair, texts) in zip(pairs, texts) { try proveRoundTrip(texts[0], texts[1], pair[1].lastPathComponent) }
    if Tools.python != nil { try proveByAnother(texts.map { ($0[0], $0[1]) }) }
  }
}

extension Vote {
  /// As it is printed: a count that is left out beside others is nought.
  fileprivate mutating func fillCounts() {
    guard inFavour != nil || against != nil || abstaining != nil else { return }
    (inFavour, against, abstaining) = (inFavour ?? 0, against ?? 0, abstaining ?? 0)
  }
}
