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

  /// The outermost spans of a text, without the marks of an editor in a quotation: `[t]he`, `[…]`, `[sic]`.
  static func all(in text: String, _ language: Language) -> [BracketSpan] {
    var spans: [BracketSpan] = []
    var open: [Int] = []
    for (offset, byte) in text.utf8.enumerated() {
      if byte == 0x5B {
        open.append(offset)
      } else if byte == 0x5D {
        guard let start = open.popLast() else {
          spans.append(BracketSpan(range: offset..<offset + 1, isWhole: false))
          continue
        }
        if open.isEmpty { spans.append(BracketSpan(range: start..<offset + 1, isWhole: true)) }
      }
    }
    spans += open.prefix(1).map { BracketSpan(range: $0..<$0 + 1, isWhole: false) }
    return spans.filter { !$0.isEditors(in: text) && !$0.isNested(in: text, language) }.sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  private func isEditors(in text: String) -> Bool {
    guard isWhole else { return false }
    let inner = String(decoding: Array(text.utf8)[range.dropFirst().dropLast()], as: UTF8.self)
    return ["…", "...", ". . .", "sic"].contains(inner) || inner.unicodeScalars.count == 1
  }

  /// Whether the brackets stand for parentheses inside other ones or, in French, around them: `[agent (autres
  /// classes)]`.
  private func isNested(in text: String, _ language: Language) -> Bool {
    let bytes = Array(text.utf8)
    let opened = bytes[..<range.lowerBound].count { $0 == 0x28 } - bytes[..<range.lowerBound].count { $0 == 0x29 }
    return isWhole && (opened > 0 || language == .french && bytes[range].contains(0x28))
  }
}
