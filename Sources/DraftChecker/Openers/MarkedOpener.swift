import LanguagePacks
import ResolutionModel

/// An opener taken apart: what it says, and the marker that ties it to the paragraph before.
///
///     Also requests   →  requests, second
///     Recalling       →  recalling, none
struct MarkedOpener: Hashable, Sendable {
  enum Marker: Int, Hashable, Sendable {
    case none
    case second
    case third
  }

  /// The opener without its marker, folded.
  let base: [UInt8]
  let marker: Marker
  /// Where the marker stands in the paragraph's text, in UTF-8 bytes; nil without one.
  let markerRange: Range<Int>?
  /// The length of the opener in the text.
  let length: Int
  /// The first two words after the opener, folded: whom or what it is about.
  let object: [UInt8]
}

extension MarkedOpener {
  /// The first word of the opener without its marker.
  var verb: ArraySlice<UInt8> { base.prefix { $0 != 0x20 } }
}

/// Reads openers with their markers.
struct MarkedOpenerReader: Sendable {
  private let pack: LanguagePack
  private let markers: PhraseTable
  private let secondCount: Int
  /// Wordings that hold a marker's word but go on from nothing: `une fois de plus`, `elle aussi`.
  private let others: PhraseTable

  init(_ pack: LanguagePack) {
    self.pack = pack
    secondCount = pack.continuations.second.count
    others = PhraseTable(
      pack.repetitions + pack.values("continuation", "apart"), folding: pack.folding,
      wholeWords: pack.language != .chinese)
    markers = PhraseTable(pack.continuations.all, folding: pack.folding, wholeWords: pack.language != .chinese)
  }

  /// Nil where the paragraph starts with no opener.
  func opener(of paragraph: Paragraph) -> MarkedOpener? {
    let length = pack.openerLength(of: paragraph.text, in: paragraph.kind)
    guard length > 0 else { return nil }
    let text = FoldedText(paragraph.text.utf8.prefix(length), folding: pack.folding, limit: length)
    let found = marker(in: text)
    var base = text.bytes
    if let found {
      base.removeSubrange(found.start..<found.end)
      base = MarkedOpenerReader.squeezed(base)
    }
    return MarkedOpener(
      base: base, marker: found.map { $0.value < secondCount ? .second : .third } ?? .none,
      markerRange: found.map { text.sourceStart(of: $0.start)..<text.sourceLength(of: $0.end) }, length: length,
      object: object(of: paragraph, after: length))
  }

  private func marker(in text: FoldedText) -> (start: Int, end: Int, value: Int)? {
    var start = 0
    while start < text.bytes.count {
      if isWordStart(text, start) {
        if let other = others.longest(in: text, from: start) {
          start = other.end
          continue
        }
        if let match = markers.longest(in: text, from: start) { return (start, match.end, match.value) }
      }
      start += 1
    }
    return nil
  }

  /// Chinese markers are single characters that other words hold too: only the first place counts.
  private func isWordStart(_ text: FoldedText, _ position: Int) -> Bool {
    pack.language == .chinese ? position == 0 : position == 0 || text.bytes[position - 1] == 0x20
  }

  private func object(of paragraph: Paragraph, after length: Int) -> [UInt8] {
    let rest = FoldedText(paragraph.text.utf8.dropFirst(length).prefix(80), folding: pack.folding, limit: 80)
    return Array(rest.bytes.split(separator: 0x20).prefix(2).joined(separator: [0x20]))
  }

  private static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.split(separator: 0x20).joined(separator: [0x20]))
  }
}
