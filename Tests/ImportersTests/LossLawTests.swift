import GeneratedResolutions
import Importers
import ResolutionModel
import Testing

/// Nothing is lost and nothing invented: every letter of an invented document is in the model or in a warning, and the
/// model has no other, in whichever form of text the document is written.
@Suite struct LossLawTests {
  @Test(arguments: InventedDocument.Syntax.allCases)
  func everyLetterIsKept(syntax: InventedDocument.Syntax) throws {
    var count = 0
    for seed in UInt64(0)..<80 {
      let invented = InventedDocument(seed: seed)
      guard let document = try? Importer().read(Array(invented.written(in: syntax).utf8)) else { continue }
      count += 1
      var given = Letters()
      for text in invented.texts { given.add(text) }
      var model = Letters.model(document.resolution)
      let resolution = document.resolution
      for text in [resolution.title, resolution.agendaItem, resolution.origin, resolution.meeting] { model.add(text) }
      let kept = model.adding(document.warnings.map(\.message))
      #expect(given.missing(from: kept).isEmpty, "\(syntax) \(seed) lost \(given.missing(from: kept))")
      let more = Letters.model(document.resolution).missing(from: given.adding(document.warnings.map(\.message)))
      #expect(more.isEmpty, "\(syntax) \(seed) has more: \(more)")
    }
    #expect(count > 50)
  }
}

/// Pieces of resolutions in any order, which few resolutions would have.
struct InventedDocument {
  enum Syntax: CaseIterable {
    case plain, markdown, html
  }

  enum Piece {
    case formula(String)
    case paragraph(label: String, opener: String, text: String)
    case heading(String)
    case table([[String]])
    case note(String)
    case stray(String)
  }

  private(set) var pieces: [Piece] = []

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    pieces.append(.formula("The General Assembly,"))
    for number in 1...Int.random(in: 2...14, using: &random) {
      pieces.append(InventedDocument.piece(number, &random))
    }
  }

  private static func piece(_ number: Int, _ random: inout SeededGenerator) -> Piece {
    let text = sentence(&random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0...2: return .paragraph(label: "", opener: random.pick(["Recalling", "Noting"]), text: text + ",")
    case 3...5: return .paragraph(label: "\(number).", opener: random.pick(["Urges", "Decides"]), text: text + ";")
    case 6...7:
      return .paragraph(label: random.pick(["(a)", "(b)", "(i)", "(ii)", "(z)"]), opener: "", text: text + ";")
    case 8: return .heading(random.pick(["Annex", "I", "II", "A", "B", "Mills of the coast", "Annex II"]))
    case 9: return .table((0..<Int.random(in: 2...4, using: &random)).map { _ in [word(&random), word(&random)] })
    case 10: return .note(text)
    default: return .stray(random.pick([text, "fin", "(c)", text + ".", "PP3 " + text]))
    }
  }

  private static func sentence(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...14, using: &random)).map { _ in word(&random) }.joined(separator: " ")
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    random.pick(["mill", "pond", "sluice", "of", "the", "tide", "self-help", "Käse", "l’eau", "moon", "wheel", "and"])
  }

  /// What a reader sees of letters.
  var texts: [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .formula(let text), .heading(let text), .stray(let text): [text]
      case .note(let text): ["Noting", text]
      case .paragraph(let label, let opener, let text): [label, opener, text]
      case .table(let rows): rows.flatMap { $0 }
      }
    }
  }

  func written(in syntax: Syntax) -> String {
    switch syntax {
    case .plain: plain
    case .markdown: markdown
    case .html: "<html><body>\n" + html + "</body></html>"
    }
  }

  private var plain: String {
    pieces.map { piece in
      switch piece {
      case .formula(let text), .heading(let text), .stray(let text): text
      case .paragraph(let label, let opener, let text):
        [label, opener, text].filter { !$0.isEmpty }.joined(separator: " ")
      case .table(let rows): rows.map { "    " + $0.joined(separator: "      ") }.joined(separator: "\n")
      case .note(let text): "Noting\n__________________\n1 \(text)\n\u{0C}"
      }
    }.joined(separator: "\n\n")
  }

  private var markdown: String {
    let blocks = pieces.enumerated().map { index, piece in
      switch piece {
      case .formula(let text): "*\(text)*"
      case .heading(let text): "## \(text)"
      case .stray(let text): text
      case .paragraph(let label, let opener, let text):
        [label, opener.isEmpty ? "" : "*\(opener)*", text].filter { !$0.isEmpty }.joined(separator: " ")
      case .table(let rows):
        ([rows[0], ["---", "---"]] + rows.dropFirst()).map { "| \($0.joined(separator: " | ")) |" }.joined(
          separator: "\n")
      case .note(let text): "*Noting*[^\(index)]\n\n[^\(index)]: \(text)"
      }
    }
    return blocks.joined(separator: "\n\n")
  }

  private var html: String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .formula(let text): "<p><i>\(text)</i></p>"
      case .heading(let text): "<h2>\(text)</h2>"
      case .stray(let text): "<div>\(text)</div>"
      case .paragraph(let label, let opener, let text): "<p>\(label) <i>\(opener)</i> \(text)</p>"
      case .table(let rows):
        "<table>" + rows.map { "<tr><td>" + $0.joined(separator: "<td>") + "</tr>" }.joined() + "</table>"
      case .note(let text):
        "<p>Noting<sup>\(index)</sup></p><div id=\"ftn\(index)\"><p>[\(index)] \(text)</p></div>"
      }
    }.joined(separator: "\n")
  }
}
