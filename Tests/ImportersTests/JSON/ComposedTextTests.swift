import Importers
import ResolutionModel
import Testing

/// Other programs may write letters and their accents apart.
@Suite struct ComposedTextTests {
  @Test func lettersAndAccentsAreBroughtTogether() throws {
    let source = """
      {"title": "De\u{301}but", "language": "fr", "vote": {"outcome": "recorded", "voters_against": ["I\u{302}le"]},
      "paragraphs": [{"kind": "operative", "label": "1.", "opener": "De\u{301}cide", "text": "De\u{301}cide l’e\u{301}te\u{301};",
      "notes": [{"marker": "1", "at": 7, "text": "E\u{301}tude."}, {"marker": "2", "at": 15, "text": "Suite."}]}]}
      """
    let resolution = try Importer().read(Array(source.utf8)).resolution
    let paragraph = try #require(resolution.paragraphs.first)
    // Swift's strings are equal however their letters are composed.
    #expect(Array(resolution.title.utf8) == Array("D\u{E9}but".utf8))
    #expect(Array(paragraph.text.utf8) == Array("D\u{E9}cide l’\u{E9}t\u{E9};".utf8))
    #expect(Array(paragraph.opener.utf8) == Array("D\u{E9}cide".utf8))
    #expect(paragraph.notes.map(\.offset) == [6, 12])
    #expect(resolution.problems.isEmpty)
  }
}
