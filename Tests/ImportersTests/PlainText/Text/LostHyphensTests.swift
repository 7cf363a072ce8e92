import Testing

@testable import Importers

/// What `pdftotext` makes of hyphens at the ends of lines when it is given no mode.
@Suite struct LostHyphensTests {
  private func operative(_ lines: String) throws -> String? {
    let text = """
      The General Assembly,
      Recalling its resolution 61/901 of 20 December 2006 on the care of the mills,
      \(lines)
      """
    return try PlainTextSample.read(text).resolution.paragraphs.first { $0.kind == .operative }?.text
  }

  @Test(arguments: [
    ("a word that the language writes with a hyphen", "millers in need of awarenessraising", "awareness-raising"),
    ("before punctuation", "and thanks the SecretaryGeneral,", "Secretary-General,"),
    ("behind a space", "and millers in need of capacity building,", "capacity-building,"),
    ("an ordinal", "as decided by the millers at their fiftythird", "fifty-third"),
  ])
  func atLineEnds(name: String, line: String, expected: String) throws {
    let text = try operative("1. Notes the report on the state of the tide mills \(line)\nand their ponds and sluices.")
    #expect(text?.contains(expected) == true, "\(name): \(text ?? "")")
  }

  @Test func hangingHyphensKeepTheirSpace() throws {
    let text = try operative("1. Notes that the plan for the mills of the coast has medium-\nto long-term goals.")
    #expect(text == "Notes that the plan for the mills of the coast has medium- to long-term goals.")
  }

  /// A line with a superscript below it comes out with the line after it.
  @Test func whereTwoLinesBecameOne() throws {
    let text = try operative(
      """
      1. Notes the report on the state of the tide mills and of the ponds and sluices
      that feed them, which the millers of the estuary took up again at their fifty third session, and at promoting the
      rule of tides among bakers, salt workers and the oyster growers of the estuary;
      """)
    #expect(text?.contains("fifty-third session") == true, "\(text ?? "")")
  }

  /// The last word of a page stays where it is.
  @Test func atTheEndOfAPage() throws {
    let text = try operative(
      """
      1. Notes the report on the state of the tide mills and of the ponds, and community
      _______________
      1
      A/61/7.

      \u{C}A/RES/62/1

      based services for millers,1 bakers and the oyster growers of the estuary;
      """)
    #expect(text?.contains("community-based services") == true, "\(text ?? "")")
  }

  @Test(arguments: [
    ("hyphens are where they were", "1. Notes the multi-\nlevel sluices and the capacity building\nof millers."),
    ("two words as often as one", "1. Notes that millers and bakers may wish to follow up\nthe report."),
    ("a word the language does not know", "1. Notes the millstones and the watermills\nof millers."),
  ])
  func nothingIsInvented(name: String, lines: String) throws {
    let text = try #require(try operative(lines))
    #expect(text == String(lines.dropFirst(3)).replacing("-\n", with: "-").replacing("\n", with: " "), "\(name)")
  }
}
