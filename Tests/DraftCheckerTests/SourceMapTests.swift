import DraftChecker
import ResolutionModel
import Testing

@Suite("Places of remarks in the source")
struct SourceMapTests {
  /// Two lines of the second paragraph are parted by a running head.
  private static let source = """
    The General Assembly,
    1.\tDecides to keep the tide
    A/66/L.1
    register;1 and its annex.
    """

  private static func document(_ segments: [SourcePlace.Segment]) -> ImportedDocument {
    let text = "Decides to keep the tide register; and its annex."
    let notes = [Footnote(marker: "1", offset: 34, text: "A/65/1.")]
    return ImportedDocument(
      format: .plainText, source: source,
      resolution: Resolution(
        language: .english,
        paragraphs: [
          Paragraph(kind: .formula, text: "The General Assembly,"),
          Paragraph(kind: .operative, label: "1.", text: text, notes: notes),
        ]),
      places: [SourcePlace(lines: 1...1), SourcePlace(lines: 2...4, segments: segments)])
  }

  private static let segments = [
    SourcePlace.Segment(source: 25..<49, text: 0..<24), SourcePlace.Segment(source: 58..<58, text: 24..<25),
    SourcePlace.Segment(source: 59..<68, text: 25..<34), SourcePlace.Segment(source: 69..<84, text: 34..<49),
  ]

  private static func words(_ spot: Remark.Spot, _ segments: [SourcePlace.Segment] = segments) -> String? {
    let bytes = Array(source.utf8)
    return SourceMap(document(segments)).range(of: spot).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("the spots of a paragraph")
  func spots() {
    #expect(Self.words(.label(1)) == "1.")
    #expect(Self.words(.text(1, 0..<7)) == "Decides")
    #expect(Self.words(.text(1, 25..<33)) == "register")
    #expect(Self.words(.note(1, 0)) == "1")
    #expect(Self.words(.paragraph(1))?.hasPrefix("Decides") == true)
    #expect(Self.words(.line(3)) == "A/66/L.1")
  }

  @Test("a run over page furniture reaches from its first to its last word")
  func overFurniture() {
    #expect(Self.words(.text(1, 20..<33)) == "tide\nA/66/L.1\nregister")
  }

  @Test("lines follow the bytes, or the place where there are none")
  func lines() {
    let map = SourceMap(Self.document(Self.segments))
    #expect(map.lines(of: .text(1, 25..<33)) == 4...4)
    #expect(map.lines(of: .paragraph(0)) == 1...1)
    #expect(SourceMap(Self.document([])).lines(of: .label(1)) == 2...4)
    #expect(map.lines(of: .document) == nil)
  }

  @Test(
    "places that lie outside the source give no bytes",
    arguments: [
      Remark.Spot.label(1), .text(1, 0..<500), .text(1, 400..<500), .note(1, 7), .paragraph(1), .paragraph(9),
      .line(99),
    ])
  func hostile(_ spot: Remark.Spot) {
    let wild = [SourcePlace.Segment(source: 5_000..<6_000, text: 0..<1_000)]
    #expect(Self.words(spot, wild) == nil)
  }
}
