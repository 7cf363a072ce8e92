import Importers
import ResolutionModel

/// A small file in the markup of the Secretariat, and a print of what is read from it.
struct AkomaNtosoSample {
  var language = "eng"
  var symbol = "A/RES/91/7"
  var formula = "<span class=\"italic\">The General Assembly</span>,"
  var preamble = ""
  var body = ""
  /// After the main body, inside the statement.
  var rest = ""
  var meta = ""
  var preface = "<p><docNumber>91/7.</docNumber> <docTitle>Bread</docTitle></p>"
  var conclusions =
    "<p><inline name=\"adoptionMeeting\" title=\"54th\">54th (resumed) plenary meeting</inline><eol/>"
    + "<docDate date=\"2036-12-18\" refersTo=\"#adoptionDate\">18 December 2036</docDate></p>"

  var text: String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
      <statement name="resolution">
        <meta>
          <identification source="#DGACM">
            <FRBRWork><FRBRdate date="2036-12-19" name="adoption"/></FRBRWork>
            <FRBRExpression><FRBRlanguage language="\(language)"/></FRBRExpression>
          </identification>
          \(meta)
        </meta>
        <coverPage>
          <p class="upperRight"><docNumber refersTo="#symbol">\(symbol)</docNumber></p>
          <p><session refersTo="#generalAssembly" value="91">Ninety-first session</session></p>
          <p><inline name="agenda item">Agenda item 12 (b)</inline></p>
          <p><docProponent>[on the report of the Second Committee (A/91/5, para.\u{A0}9)]</docProponent></p>
        </coverPage>
        <preface>\(preface)</preface>
        <preamble>
          <formula name="enactingFormula"><p xml:space="preserve">
            \(formula)</p></formula>
          \(preamble)
        </preamble>
        <mainBody>
          \(body)
        </mainBody>
        <conclusions>\(conclusions)</conclusions>
        \(rest)
      </statement>
    </akomaNtoso>
    """
  }

  func read() throws -> ImportedDocument { try Importer().read(Array(text.utf8)) }

  /// What is read after the formula, one paragraph a line.
  func dump() throws -> String { Dump.text(of: try read().resolution, from: 1) }
}

/// A resolution as text, one paragraph a line: locator, kind, label, opener, text with its notes.
enum Dump {
  static func text(of resolution: Resolution, from first: Int = 0) -> String {
    zip(resolution.locators, resolution.paragraphs).dropFirst(first).map { locator, paragraph in
      "\(locator) \(line(paragraph))"
    }.joined(separator: "\n")
  }

  private static func line(_ paragraph: Paragraph) -> String {
    var line = paragraph.kind.rawValue + (paragraph.kind == .heading ? "\(paragraph.depth)" : "")
    if let label = paragraph.label { line += " [\(label)]" }
    if !paragraph.opener.isEmpty { line += " *\(paragraph.opener)*" }
    line += " " + marked(paragraph)
    if let table = paragraph.table { line += rows(table) }
    return line
  }

  private static func marked(_ paragraph: Paragraph) -> String {
    var scalars = Array(paragraph.text.unicodeScalars)
    for note in paragraph.notes.reversed() {
      scalars.insert(contentsOf: "{\(note.marker): \(note.text)}".unicodeScalars, at: note.offset)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func rows(_ table: Table) -> String {
    table.rows.map { row in
      let cells = row.map { cell in
        (cell.isHeader ? "#" : "") + (cell.columns > 1 || cell.rows > 1 ? "\(cell.columns)x\(cell.rows) " : "")
          + cell.text
      }
      return "|" + cells.joined(separator: "|") + "|"
    }.joined()
  }
}
