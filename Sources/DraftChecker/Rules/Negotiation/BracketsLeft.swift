import ResolutionModel

/// No square brackets are left of the negotiation.
public struct BracketsLeft: Rule {
  public let description = RuleDescription(
    id: "brackets-left",
    summary: "No wording stands in square brackets",
    reason: """
      While a text is negotiated, square brackets hold what is not agreed. A draft that is tabled with them asks its \
      readers to adopt an alternative.
      """,
    source: """
      United Nations Editorial Manual, "Paragraphs and subparagraphs": brackets and the terms bis, ter and alt go \
      once a paragraph is agreed.
      """,
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *Decides* that no grant shall exceed ⟦[70,000]⟧ dollars.
        """),
      RuleExample(
        """
        *The General Assembly*,
        ⟦[⟧*Recalling* its resolution 70/1,
        *Decides* to remain seized of the matter⟦]⟧.
        """),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* the words “[t]ides are common to all […]”,
        *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    draft.enacting.flatMap { index in
      BracketSpan.all(in: draft.paragraphs[index].text, draft.resolution.language).map { span in
        Remark(
          .text(index, span.range), span.isWhole ? "Wording stands in square brackets" : "A square bracket is left",
          advice: "Settle the wording and take the brackets off")
      }
    }
  }
}

/// What stands in square brackets, or a bracket without its partner.
private struct BracketSpan {
  let range: Range<Int>
  let isWhole: Bool
  /// Whether the opening bracket stands inside parentheses.
  var isEnclosed = false

  /// The outermost spans of a text, without the marks of an editor in a quotation (`[t]he`, `[…]`, `[sic]`) and the
  /// brackets that stand for parentheses.
  static func all(in text: String, _ language: Language) -> [BracketSpan] {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x5B) || bytes.contains(0x5D) else { return [] }
    return spans(in: bytes).filter { !$0.isEditors(in: bytes) && !$0.isNested(in: bytes, language) }
  }

  private static func spans(in bytes: [UInt8]) -> [BracketSpan] {
    var spans: [BracketSpan] = []
    var open: [BracketSpan] = []
    var parentheses = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x28: parentheses += 1
      case 0x29: parentheses -= 1
      case 0x5B: open.append(BracketSpan(range: offset..<offset + 1, isWhole: false, isEnclosed: parentheses > 0))
      case 0x5D:
        guard let start = open.popLast() else {
          spans.append(BracketSpan(range: offset..<offset + 1, isWhole: false))
          continue
        }
        guard open.isEmpty else { continue }
        let range = start.range.lowerBound..<offset + 1
        spans.append(BracketSpan(range: range, isWhole: true, isEnclosed: start.isEnclosed))
      default: continue
      }
    }
    return (spans + open.prefix(1)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isEditors(in bytes: [UInt8]) -> Bool {
    guard isWhole, range.count <= 12 else { return false }
    let inner = String(decoding: bytes[range.dropFirst().dropLast()], as: UTF8.self)
    return ["…", "...", ". . .", "sic"].contains(inner) || inner.unicodeScalars.count == 1
  }

  /// Whether the brackets stand for parentheses inside other ones or, in French, around them: `[agent (autres
  /// classes)]`.
  private func isNested(in bytes: [UInt8], _ language: Language) -> Bool {
    isWhole && (isEnclosed || language == .french && bytes[range].contains(0x28))
  }
}
