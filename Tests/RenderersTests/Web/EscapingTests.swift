import ResolutionDiff
import ResolutionModel
import Testing

@testable import Renderers

/// A text cannot get out of its place on a page.
struct EscapingTests {
  static let hostile = [
    "<script>alert(1)</script>", "</style><script>x</script>", "\"><img src=x onerror=x>", "' onmouseover='x",
    "{{title}}",
    "{{{body}}}", "<!--", "]]>", "&lt;script&gt;", "\u{0}\u{1B}",
    // One character each to Swift, and yet a quotation mark and a bracket to a browser.
    "\"\u{301} onmouseover=x", "<\u{338}script>", "'\u{301}", "&\u{301}lt;",
  ]

  @Test(arguments: hostile) func textIsInertInElementsAndAttributes(text: String) {
    let scalars = HTMLText.escape(text).unicodeScalars
    #expect(!scalars.contains { "<>\"'".unicodeScalars.contains($0) || ($0.value < 0x20 && $0 != "\n" && $0 != "\t") })
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
    for rest in scalars.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      #expect(entities.contains { rest.starts(with: $0.unicodeScalars) })
    }
  }

  @Test func plainTextIsLeftAsItIs() {
    #expect(HTMLText.escape("« L’eau »,\n重申 – 1 \u{301}") == "« L’eau »,\n重申 – 1 \u{301}")
  }

  @Test(arguments: hostile) func aHostileResolutionHasNoElementsOnItsPage(text: String) throws {
    let page = try DiffPage(showsReasons: true).write(Self.diff(with: text))
    let quiet = try DiffPage(showsReasons: true).write(Self.diff(with: "quiet"))
    let known = Set(Self.tags(of: quiet).map(Self.name)).union(["em", "/em", "small", "/small"])
    for tag in Self.tags(of: page) {
      #expect(known.contains(Self.name(tag)), "\(tag)")
      #expect(!tag.contains("onmouseover=") && !tag.contains("onerror="), "\(tag)")
    }
    #expect(page.ranges(of: "<script").count == 2)
  }

  @Test(arguments: PageTemplates.Name.allCases) func everyTemplateEscapesOurWay(name: PageTemplates.Name) {
    #expect(PageTemplates.source(of: name).hasPrefix("{{% CONTENT_TYPE:TRAVAUX}}"))
  }

  /// The text wherever a resolution has text.
  private static func diff(with text: String) -> StructuralDiff {
    func resolution(_ words: String) -> Resolution {
      let table = Table(rows: [[.init(text, isHeader: true), .init(words)]])
      return Resolution(
        title: text, organ: .other(text), agendaItem: text + words, language: .english, meeting: text,
        origin: text + words,
        proceedings: [Proceeding(stage: .draft, document: text + words)],
        paragraphs: [
          Paragraph(kind: .preambular, opener: text, text: text + " of the mills, " + words),
          Paragraph(
            kind: .operative, label: text, text: text + " keeps " + words,
            notes: [Footnote(marker: text, offset: 0, text: text)]),
          Paragraph(kind: .table, text: "", table: table),
        ])
    }
    return Differ().compare(resolution("old"), resolution("new"))
  }

  /// The insides of the tags, after the page's own style and before its scripts, quoted values left out.
  private static func tags(of page: String) -> [String] {
    let body = page.unicodeScalars.split(separator: "<").drop { !String($0).hasPrefix("body") }
      .prefix { !String($0).hasPrefix("script") }
    return body.map { tag in
      let inside = tag.prefix { $0 != ">" }.split(separator: "\"", omittingEmptySubsequences: false)
      return inside.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
    }
  }

  private static func name(_ tag: String) -> Substring { tag.prefix { $0 != " " && $0 != "\n" } }
}
