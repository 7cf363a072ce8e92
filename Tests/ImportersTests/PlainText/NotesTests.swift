import ResolutionModel
import Testing

@testable import Importers

/// Notes and their marks in plain text: where the notes begin, which mark calls which, what is only a number.
@Suite struct NotesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The paragraphs below the formula with `{marker: note}` where it is called.
    let read: [String]
    var warnings: [ImportWarning.Code] = []

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "below a rule, marks fused with words and figures",
      text: "Recalling the mills,1 and those of 1979,2\n1. Urges rest.\n________________\n1 A/61/301.\n2 A/61/302.",
      read: ["Recalling the mills,{1: A/61/301.} and those of 1979,{2: A/61/302.}", "Urges rest."]),
    Case(
      name: "with a slash, as until 1996",
      text:
        "Recalling the mills, 1/ and their ponds, 2/\n\n1. Urges rest.\n\n-----------\n\n1/ A/48/301.\n\n2/ A/48/302.",
      read: ["Recalling the mills,{1: A/48/301.} and their ponds,{2: A/48/302.}", "Urges rest."]),
    Case(
      name: "over two lines, and below the paragraph of the next page",
      text:
        "Recalling the mills,1\n________________\n1 A/61/301, and\nits annex.\n\u{0C}and their ponds,\n1. Urges rest.",
      read: ["Recalling the mills,{1: A/61/301, and its annex.} and their ponds,", "Urges rest."]),
    Case(
      name: "called twice",
      text: "Recalling the mills,1\nNoting the ponds,1\n1. Urges rest.\n________________\n1 A/61/301.",
      read: ["Recalling the mills,{1: A/61/301.}", "Noting the ponds,{1: A/61/301.}", "Urges rest."]),
    Case(
      name: "with an asterisk",
      text: "Recalling the mills,*\n1. Urges rest.\n________________\n* A/61/301.",
      read: ["Recalling the mills,{*: A/61/301.}", "Urges rest."]),
    Case(
      name: "figures that are no marks",
      text: "Recalling its resolution 61/3 of 2 May 2006, on 1 mill,1\n1. Urges rest.\n________________\n1 A/61/301.",
      read: ["Recalling its resolution 61/3 of 2 May 2006, on 1 mill,{1: A/61/301.}", "Urges rest."]),
    Case(
      name: "a mark without a note",
      text: "Recalling the mills,1\nNoting the ponds,2\n1. Urges rest.\n________________\n1 A/61/301.",
      read: ["Recalling the mills,{1: A/61/301.}", "Noting the ponds,", "Urges rest."], warnings: [.missingNote]),
    Case(
      name: "a note without a mark",
      text: "Recalling the mills,1\n1. Urges rest.\n________________\n1 A/61/301.\n2 A/61/302.",
      read: ["Recalling the mills,{1: A/61/301.}", "Urges rest.{2: A/61/302.}"], warnings: [.orphanNote]),
  ]

  @Test(arguments: cases)
  func areFoundAndCalled(_ given: Case) throws {
    let document = try PlainTextSample.read("The General Assembly,\n" + given.text)
    let lines = document.resolution.paragraphs.dropFirst().map(NotesTests.marked)
    #expect(lines == given.read)
    #expect(document.warnings.map(\.code) == given.warnings)
  }

  private static func marked(_ paragraph: Paragraph) -> String {
    var scalars = Array(paragraph.text.unicodeScalars)
    for note in paragraph.notes.reversed() {
      scalars.insert(contentsOf: "{\(note.marker): \(note.text)}".unicodeScalars, at: note.offset)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
