import LanguagePacks
import ResolutionModel

/// A session of the organ at which something is to be done.
package struct AskedSession: Hashable, Sendable {
  package let number: Int
  /// The ordinal, in UTF-8 bytes of the text.
  package let range: Range<Int>
}

/// Finds the sessions for which an operative paragraph asks something, by a language's words (fields `request` of its
/// data).
package struct AskedSessionReader: Sendable {
  private let pack: LanguagePack
  private let openers: [[UInt8]]
  private let phrases: PhraseTable
  /// How many of the phrases lead to a session asked for; those after them lead to one that was held.
  private let leadCount: Int

  package init(_ pack: LanguagePack) {
    self.pack = pack
    openers = pack.values("request", "opener").map { FoldedText.whole($0, pack.folding) }
    let leads = pack.values("request", "lead")
    leadCount = leads.count
    phrases = PhraseTable(
      leads + pack.values("request", "past-lead"), folding: pack.folding, wholeWords: pack.language != .chinese)
  }

  /// Whether the paragraph's first words ask or decide something.
  package func isAsking(_ paragraph: Paragraph) -> Bool {
    let head = FoldedText(paragraph.text, folding: pack.folding, limit: 80)
    return openers.contains { opener in
      head.bytes.indices.contains { head.bytes[$0...].starts(with: opener) && (openingWords(head, to: $0)) }
    }
  }

  /// The verb stands among the first three words: `Also requests`, `Reiterates its request`.
  private func openingWords(_ head: FoldedText, to position: Int) -> Bool {
    (position == 0 || head.bytes[position - 1] == 0x20) && head.bytes[..<position].count { $0 == 0x20 } <= 2
  }

  func sessions(in text: String, folded: FoldedText) -> [AskedSession] {
    var sessions: [AskedSession] = []
    var position = 0
    while position < folded.bytes.count {
      guard
        position == 0 || pack.language == .chinese || folded.bytes[position - 1] == 0x20
          || folded.bytes[position - 1] == 0x27,
        let lead = phrases.longest(in: folded, from: position)
      else {
        position += 1
        continue
      }
      position = lead.end
      if lead.value < leadCount, let session = session(in: text, after: folded.sourceLength(of: lead.end)) {
        sessions.append(session)
      }
    }
    return sessions
  }

  private func session(in text: String, after offset: Int) -> AskedSession? {
    let rest = Substring(text.utf8.dropFirst(offset))
    let blanks = rest.unicodeScalars.prefix(while: Signs.isBlank).reduce(0) { $0 + Unicode.UTF8.width($1) }
    guard let match = pack.sessions.prefix(of: Substring(rest.utf8.dropFirst(blanks))) else { return nil }
    return AskedSession(number: match.number, range: offset + blanks..<offset + blanks + match.length)
  }
}
