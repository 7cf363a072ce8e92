import LanguagePacks
import ResolutionModel

extension ParagraphAssembly {
  /// The words a paragraph opens with: those in italics; where none are, those that are known to open paragraphs.
  func opener(of text: String, _ block: BodyBlock, at place: SourcePlace) -> String {
    guard [.preambular, .operative, .unnumbered].contains(block.kind) else { return "" }
    let typesetting = reading.printed.text.typesetting
    if !typesetting.italic.isEmpty {
      let end = italicEnd(in: place, typesetting)
      let italic = end < text.utf8.count ? OpeningEmphasis.words(of: text, bytes: end) : ""
      if !italic.isEmpty, italic.unicodeScalars.count <= OpeningEmphasis.longest { return italic }
    }
    // Text of neither part and annexes are not drafted in openers.
    let isAnnex = block.divisions.contains { if case .annex = $0 { true } else { false } }
    guard block.depth == 0, block.kind != .unnumbered, typesetting.italic.isEmpty || !isAnnex else { return "" }
    let length = reading.printed.pack.openerLength(of: text, in: block.kind)
    return String(decoding: text.utf8.prefix(length), as: UTF8.self)
  }

  /// How many bytes of a paragraph's text are in italics from its start.
  private func italicEnd(in place: SourcePlace, _ typesetting: Typesetting) -> Int {
    var end = 0
    for segment in place.segments {
      // Between segments stand the spaces of line ends, the marks of notes and what was put right.
      guard segment.text.lowerBound <= end + 4 else { break }
      let italic = min(typesetting.italicEnd(from: segment.source.lowerBound), segment.source.upperBound)
      guard italic > segment.source.lowerBound else { break }
      let isWhole = italic == segment.source.upperBound
      end = isWhole ? segment.text.upperBound : segment.text.lowerBound + italic - segment.source.lowerBound
      if !isWhole { break }
    }
    return end
  }
}
