import Foundation
import GeneratedResolutions
import ResolutionModel
import Testing

private func decoded(_ json: String) throws -> (Resolution, [ImportWarning]) {
  try JSONDecoder().decode(EncodedResolution.self, from: Data(json.utf8)).resolution()
}

/// A resolution whose only paragraph is the JSON given.
private func decoded(paragraph: String) throws -> Paragraph {
  let (resolution, _) = try decoded(#"{"language": "en", "paragraphs": [\#(paragraph)]}"#)
  return try #require(resolution.paragraphs.first)
}

@Suite struct EncodedResolutionTests {
  @Test func isAsDocumented() throws {
    let resolution = Resolution(
      symbol: Symbol("A/RES/58/912"), title: "Lights", language: .english,
      paragraphs: [
        Paragraph(
          kind: .operative, divisions: [.part("B")], label: "7.", opener: "Urges", text: "Urges keepers;",
          notes: [Footnote(marker: "1", offset: 13, text: "All.")]),
        Paragraph(kind: .table, text: "", table: Table(rows: [[Table.Cell("Year", isHeader: true, columns: 2)]])),
      ])
    let place = SourcePlace(lines: 3...5)
    let revision = Revision(
      kind: .movedFrom, author: "Calvania", date: "2003-10-08T09:00:00Z", text: "all ", paragraph: 0, line: 3)
    let value = EncodedResolution(
      resolution, places: [place, place], warnings: [ImportWarning(.orphanNote, "a note", line: 4)],
      revisions: [revision])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(
      String(decoding: try encoder.encode(value), as: UTF8.self) == #"""
        {"format":"travaux.resolution/1","language":"en","paragraphs":[{"depth":0,"id":"PartB.OP7","kind":"operative",\#
        "label":"7.","lines":[3,5],"notes":[{"at":13,"marker":"1","text":"All."}],"opener":"Urges",\#
        "text":"Urges keepers;"},{"depth":0,"id":"T1","kind":"table","label":null,"lines":[3,5],"notes":[],\#
        "opener":null,"rows":[[{"columns":2,"header":true,"text":"Year"}]],"text":""}],"revisions":[{"author":"Calvania",\#
        "date":"2003-10-08T09:00:00Z","kind":"moved-from","line":3,"paragraph":"PartB.OP7","text":"all "}],\#
        "symbol":"A/RES/58/912",\#
        "title":"Lights","warnings":[{"code":"orphan-note","line":4,"message":"a note"}]}
        """#)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func comesBack(seed: UInt64) throws {
    var generated = GeneratedResolution(seed: seed)
    var resolution = generated.resolution(paragraphs: 30)
    let broken = Set(resolution.problems.map(\.place))
    resolution.paragraphs = resolution.paragraphs.enumerated().filter { !broken.contains(.paragraph($0.offset)) }
      .map(\.element)
    let warning = ImportWarning(.repaired, "x", line: 2)
    let data = try JSONEncoder().encode(EncodedResolution(resolution, warnings: [warning]))
    let (back, warnings) = try JSONDecoder().decode(EncodedResolution.self, from: data).resolution()
    #expect(back == resolution, "seed \(seed)")
    #expect(warnings == [warning], "seed \(seed)")
  }

  @Test func spelling() throws {
    let value = EncodedResolution(SpellingTests.resolution)
    let (back, warnings) = try value.resolution()
    #expect(back == SpellingTests.resolution)
    #expect(warnings.isEmpty)
    #expect(value.draft == "A/C.3/58/L.20")
  }
}

@Suite struct LenientJSONTests {
  @Test func whatIsAbsentIsNotKnown() throws {
    let (resolution, warnings) = try decoded(
      #"""
      {"session": 58, "agenda_item": 108, "source": "x", "language": "fra", "title": null, "paragraphs": [
      {"kind": "annex", "text": "Annex", "id": "Annex1.H1"}, {"kind": "operative", "text": "Prie;", "opener": null}]}
      """#)
    #expect(warnings.isEmpty)
    #expect(resolution.language == .french && resolution.session == Session(58) && resolution.agendaItem == "108")
    #expect(
      resolution.paragraphs == [
        Paragraph(kind: .heading, divisions: [.annex(1)], text: "Annex"), Paragraph(kind: .operative, text: "Prie;"),
      ])
  }

  @Test func depthFollowsFromTheAddress() throws {
    let (resolution, warnings) = try decoded(
      #"""
      {"language": "en", "paragraphs": [{"id": "OP1", "kind": "operative", "text": "x:"},
      {"id": "OP1(a)", "kind": "operative", "text": "y;"}]}
      """#)
    #expect(resolution.paragraphs.map(\.depth) == [0, 1])
    #expect(warnings.isEmpty)
  }

  @Test func oddIdentifiersAreWarnings() throws {
    let (_, warnings) = try decoded(
      #"""
      {"language": "en", "paragraphs": [{"id": "OP4", "kind": "operative", "text": "x"},
      {"id": "Annex1.?", "kind": "operative", "text": "x"}]}
      """#)
    #expect(warnings.map(\.code) == [.numbering, .numbering])
    #expect(warnings.first?.message == "paragraph 1 is called OP4 and counts as OP1")
    #expect(warnings.last?.message == "paragraph 2 is called Annex1.? and counts as Annex1.OP1")
  }

  @Test func notesCountOnAndHangAtTheEnd() throws {
    let paragraph = try decoded(
      paragraph: #"{"kind": "preambular", "text": "é,", "notes": [{"text": "a"}, {"text": "b"}]}"#)
    #expect(
      paragraph.notes == [Footnote(marker: "1", offset: 2, text: "a"), Footnote(marker: "2", offset: 2, text: "b")])
  }

  @Test(arguments: [
    (#"{"kind": "verse", "text": "x"}"#, "paragraphs[0].kind: ‘verse’ is none"),
    (#"{"kind": "operative", "text": "x", "depth": 4000000000000}"#, "paragraphs[0].depth: a depth is 0 to 4"),
    (#"{"kind": "operative"}"#, "paragraphs[0]: neither text nor rows"),
    (#"{"kind": "operative", "text": "x", "opener": "y"}"#, "paragraphs[0].opener: the text does not start with it"),
    (
      #"{"kind": "operative", "text": "x", "notes": [{"at": 2}]}"#,
      "paragraphs[0].notes[0].at: outside the text, or before the mark before it"
    ),
    (#"{"kind": "operative", "text": "x", "rows": []}"#, "paragraphs[0].rows: a table has rows, and nothing else has"),
    (#"{"kind": "table", "rows": [[{"columns": 0}]]}"#, "paragraphs[0].rows: a cell covers 1 to 1000 columns and rows"),
  ])
  func contradictionsAreErrors(paragraph: String, message: String) {
    #expect {
      _ = try decoded(paragraph: paragraph)
    } throws: {
      "\($0)" == message
    }
  }

  @Test(arguments: [
    (#"{"format": "travaux.diff/1", "paragraphs": []}"#, "format: ‘travaux.diff/1’ is not travaux.resolution/1"),
    (#"{"symbol": "?", "paragraphs": []}"#, "symbol: ‘?’ is none"),
    (#"{"adopted": "2003-02-30", "paragraphs": []}"#, "adopted: ‘2003-02-30’ is none"),
    (#"{"language": "tlh", "paragraphs": []}"#, "language: ‘tlh’ is none"),
    (
      #"{"draft": "A/1/L.1", "proceedings": [{"stage": "draft", "document": "A/1/L.2"}], "paragraphs": []}"#,
      "draft: not the last draft of the proceedings"
    ),
  ])
  func badParticularsAreErrors(json: String, message: String) {
    #expect {
      _ = try decoded(json)
    } throws: {
      "\($0)" == message
    }
  }

  @Test(.enabled(if: pairs.isEmpty == false, "TRAVAUX_CORPUS is not set"), arguments: pairs)
  func generatedPairsAreReadable(file: URL) throws {
    let value = try JSONDecoder().decode(EncodedResolution.self, from: Data(contentsOf: file))
    let (resolution, warnings) = try value.resolution()
    #expect(!resolution.paragraphs.isEmpty)
    #expect(warnings.isEmpty)
    #expect(resolution.locators.map(\.description) == value.paragraphs.map(\.id))
  }

  /// The generated pairs that lie beside the corpus.
  private static let pairs: [URL] = {
    guard let corpus = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"] else { return [] }
    let folder = URL(filePath: corpus).deletingLastPathComponent().appending(path: "gold-synthetic")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (found ?? []).filter { $0.lastPathComponent == "old.json" || $0.lastPathComponent == "new.json" }
      .sorted { $0.path < $1.path }
  }()
}
