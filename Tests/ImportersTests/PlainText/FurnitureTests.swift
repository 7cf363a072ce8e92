import LanguagePacks
import ResolutionModel
import Testing

@testable import Importers

/// What every page repeats, in texts as `pdftotext` prints them in its three manners.
@Suite struct FurnitureTests {
  /// A text whose lines say after a bar what they are; nothing for lines of the body.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let marked: String
    var language = Language.english

    var testDescription: String { name }

    /// The lines without blank ones, each with its role.
    var lines: [(text: String, role: LineRole)] {
      marked.split(whereSeparator: { $0 == "\n" || $0 == "\u{0C}" }).map { line in
        let parts = line.split(separator: "|")
        let role = parts.count > 1 ? LineRole.allCases.first { "\($0)" == parts[1] } : .body
        return (String(parts[0]).trimmed, role ?? .body)
      }
    }

    var text: String {
      String(
        marked.split(separator: "\n", omittingEmptySubsequences: false).map { $0.prefix { $0 != "|" } }.joined(
          separator: "\n"))
    }
  }

  static let cases = [
    Case(
      name: "a head over two lines, and feet",
      marked: """
        A/RES/61/901

        61/901. Stewardship of tide mills

        The General Assembly,

        Recalling the mills of the coast and all that

        07-34567|jobNumber
        1/2|pageNumber
        \u{0C}A/RES/61/901|runningHead

        they have ground in years of low water,

        1. Urges the millers to mend their sluices;

        2/2|pageNumber
        """),
    Case(
      name: "a running title beside the symbol",
      marked: """
        A/RES/61/901

        61/901. Stewardship of tide mills

        The General Assembly,

        1. Urges the millers to mend their sluices;
        \u{0C}Stewardship of tide mills                              A/RES/61/901|runningHead

        2. Requests the tide to turn.

        12-34567      2/2|pageNumber
        """),
    Case(
      name: "release dates beside job numbers",
      marked: """
        A/RES/61/901

        The General Assembly,

        1. Urges the millers to mend their sluices;

        07-34567 (E)|jobNumber
        120107|releaseDate
        *0734567*|jobNumber
        """),
    Case(
      name: "numbers of pages at the edges of pages only",
      marked: """
        The General Assembly,
        1. Urges the following number of mills:
        12
        2. Urges rest.
        3|pageNumber
        \u{0C}- 4 -|pageNumber
        3. Urges more.
        """),
    Case(
      name: "what the printer adds",
      marked: """
        The General Assembly,

        1. Urges the millers to mend their sluices.

        Please recycle|notice

        * * *|separator

        /...|separator
        """),
    Case(
      name: "a symbol that is cited is no head",
      marked: """
        A/RES/61/901

        The General Assembly,

        Recalling its resolution, as issued under the symbol
        A/RES/60/900, and all the mills that it names,

        1. Urges the millers to mend their sluices.
        """),
  ]

  @Test(arguments: cases)
  func tellsItFromTheText(_ given: Case) {
    let text = SourceText(given.text)
    let printed = PrintedText(text, pack: LanguagePack.pack(for: given.language))
    let furniture = PageFurniture(of: printed)
    let found = text.lines.indices.map { "\(furniture.roles[$0]): \(text.string(line: $0))" }
    #expect(found == given.lines.map { "\($0.role): \($0.text)" })
  }

  @Test(arguments: [
    ("07-34567", LineShape.jobNumber), ("__________________", .rule), ("* * *", .separator), ("A/RES/61/901", .symbol),
    ("1/12", .pageOfPages(page: 1, of: 12)), ("Urges 12 mills", .text), ("(a) To mend", .text),
    ("07-34567 (E)", .jobNumber),
  ])
  func shapesOfLines(line: String, shape: LineShape) {
    #expect(LineShape(of: Array(line.utf8)[...]) == shape)
  }
}
