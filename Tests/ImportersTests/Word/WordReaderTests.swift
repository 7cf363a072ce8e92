import OfficeOpenXML
import ResolutionModel
import Testing

@testable import Importers

@Suite struct WordReaderTests {
  private func read(_ tracked: Importer.Tracked) throws -> ImportedDocument {
    try Importer(options: .init(tracked: tracked)).read(WordFixture(name: "Draft").package())
  }

  private func texts(_ document: ImportedDocument) -> [String] {
    zip(document.resolution.locators, document.resolution.paragraphs).map { locator, paragraph in
      "\(locator) \(paragraph.text)"
    }
  }

  @Test func particularsStandInTheTableOfTheHeader() throws {
    let resolution = try read(.proposed).resolution
    #expect(resolution.symbol?.description == "A/C.2/67/L.31")
    #expect(resolution.organ == .generalAssembly)
    #expect(resolution.session?.description == "67")
    #expect(resolution.agendaItem == "20 (c)")
    #expect(resolution.title == "Stewardship of tide mills and of the estuaries that drive them")
    #expect(resolution.proceedings.map(\.actors) == ["Estuaria, Freedonia and Sylvania"])
    #expect(try read(.original).resolution.proceedings.map(\.actors) == ["Estuaria, Freedonia"])
  }

  @Test func bothReadingsOfTheTrackedChanges() throws {
    #expect(
      texts(try read(.proposed)) == [
        "F The General Assembly,",
        "PP1 Recalling its resolutions 61/901 of 20 December 2006 and 62/902 of 18 December 2007,",
        "PP2 Noting the report of the Secretary-General,",
        "PP3 Aware that neap tides idle the smaller mills,", "OP1 Urges Member States:",
        "OP1(a) To keep their sluices;", "OP1(b) To count their wheels;",
        "OP2 Invites millers to share the following table:", "T1 ",
        "OP3 Decides to remain seized of the matter.", "Annex1.H1 Model rules for tide mills",
        "Annex1.OP1 Every mill keeps a log.",
      ])
    #expect(
      texts(try read(.original)) == [
        "F The General Assembly,",
        "PP1 Recalling its resolutions 61/901 of 20 December 2006 and 62/902 of 17 December 2007,",
        "PP2 Noting the report of the Secretary-General,", "OP1 Urges Member States:",
        "OP1(a) To keep their sluices;", "OP1(b) To count their wheels;", "OP2 Deplores the silting of ponds;",
        "OP3 Invites millers to share the following table:", "T1 ",
        "OP4 Decides to remain seized of the matter.", "Annex1.H1 Model rules for tide mills",
        "Annex1.OP1 Every mill keeps a log.",
      ])
  }

  @Test func openersNotesTablesAndWarnings() throws {
    let document = try read(.proposed)
    #expect(document.format == .word)
    #expect(
      document.resolution.paragraphs.map(\.opener).filter { !$0.isEmpty }
        == ["Recalling", "Noting", "Aware", "Urges", "Invites", "Decides"])
    let notes = document.resolution.paragraphs.flatMap(\.notes)
    #expect(notes == [Footnote(marker: "1", offset: 43, text: "A/66/95, annex.")])
    let table = document.resolution.paragraphs.compactMap(\.table).first
    #expect(
      table?.rows == [
        [.init("Estuary", isHeader: true), .init("Wheels", isHeader: true)], [.init("Brackwater"), .init("12")],
      ])
    #expect(document.warnings == [])
  }

  @Test func revisionsKeepTheirAuthorsAndPlaces() throws {
    let document = try read(.proposed)
    let told = document.revisions.map { revision in
      let place = revision.paragraph.map { document.resolution.locators[$0].description } ?? "-"
      return "\(revision.kind.rawValue) \(revision.author) \(revision.date.prefix(10)) \(place) \(revision.text)"
    }
    #expect(
      told == [
        "inserted Sylvania 2012-10-05 F  and Sylvania", "deleted Freedonia 2012-10-04 PP1 17",
        "inserted Freedonia 2012-10-04 PP1 18",
        "inserted Sylvania 2012-10-05 PP3 Aware that neap tides idle the smaller mills,",
        "inserted Sylvania 2012-10-05 PP3 ¶", "deleted Estuaria 2012-10-06 OP2 Deplores the silting of ponds;",
        "deleted Estuaria 2012-10-06 OP2 ¶",
      ])
  }

  /// Every place leads to the words of the paragraph, and from there to the paragraph of the file.
  @Test func placesLeadBackToTheFile() throws {
    let document = try read(.proposed)
    let source = Array(document.source.utf8)
    for (paragraph, place) in zip(document.resolution.paragraphs, document.places) where !paragraph.text.isEmpty {
      let text = Array(paragraph.text.utf8)
      #expect(!place.segments.isEmpty)
      for segment in place.segments where segment.source.count == segment.text.count {
        #expect(source[segment.source].elementsEqual(text[segment.text]))
      }
    }
    let office = try WordDocument(WordFixture(name: "Draft").package(), reading: .proposed)
    let texts = Dictionary(grouping: office.body.flatMap(Self.inlines), by: \.paragraph).mapValues { inlines in
      Array(inlines.map(\.text).joined().utf8)
    }
    #expect(!document.origins.isEmpty)
    for origin in document.origins {
      let written = try #require(texts[origin.paragraph])[origin.offset..<origin.offset + origin.source.count]
      #expect(source[origin.source].elementsEqual(written))
    }
  }

  private static func inlines(in block: WordBlock) -> [WordInline] {
    switch block {
    case .paragraph(let paragraph): paragraph.content
    case .table(let table): table.rows.joined().flatMap { $0.blocks.flatMap(inlines) }
    }
  }

  @Test func otherArchivesAreRefused() throws {
    #expect(throws: ImportError.unsupported("a ZIP archive that is no Office file")) {
      try Importer().read(OfficePackage.write([("mill.txt", Array("water".utf8))]))
    }
  }
}
