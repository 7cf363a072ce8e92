import ResolutionModel

/// The canonical typography of a language: what a paragraph looks like whatever form it was read from.
///
/// Sources disagree on what no reader sees: XML keeps the no-break spaces of the typesetter and the marks of the
/// editor's word processor, PDF and plain text lose or change them. One paragraph must give one line of canonical text,
/// so every importer passes the text of its paragraphs, headings, cells and footnotes through here, once per paragraph
/// and after its own joining of lines.
///
///     Typography(language: .french).normalise("Prie les États\u{202F};\n").text   // "Prie les États\u{A0};"
///
/// In every language: white space collapses to one plain space and goes at both ends; soft hyphens, zero-width and
/// direction marks go; U+2010 and U+2011 become `-`; `'` within a word becomes `’`; a space before a comma or a closing
/// bracket goes; the text is in NFC; Arabic letters are never the shapes they take in a word. French has U+00A0 before
/// `; : ! ? »` and after `«`, and nowhere else; Chinese has no space beside ideographs; English has `“ ”` for straight
/// quotes where they pair without doubt.
package struct Typography: Sendable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The text in canonical typography, with the way back to the bytes it came from.
  package func normalise(_ text: String) -> NormalisedText {
    var none: [Footnote] = []
    return normalise(text, notes: &none)
  }

  /// The text in canonical typography; the offsets of `notes`, scalars of `text` before, are scalars of the result
  /// after, and the notes' own texts are normalised too. A mark never stands after a space.
  package func normalise(_ text: String, notes: inout [Footnote]) -> NormalisedText {
    for index in notes.indices { notes[index].text = typeset(notes[index].text).text }
    return typeset(text, notes: &notes)
  }

  private func typeset(_ text: String) -> NormalisedText {
    var none: [Footnote] = []
    return typeset(text, notes: &none)
  }

  private func typeset(_ text: String, notes: inout [Footnote]) -> NormalisedText {
    let spots = text.utf8.withContiguousStorageIfAvailable { TypographySpots(in: $0, language) } ?? .all
    let result =
      switch spots {
      case .none: NormalisedText(unchanged: text)
      case .all: line(text).result
      case .some(let stretches): spliced(text, stretches)
      }
    if !notes.isEmpty { result.move(&notes, from: text) }
    return result
  }

  /// A text, or a stretch of one, set from end to end.
  func line(_ text: String) -> TypesetLine {
    var line = TypesetLine(text)
    line.compose()
    line.curlApostrophes()
    if language == .english { line.curlQuotes() }
    switch language {
    case .french: line.spaceAsInFrench()
    case .chinese: line.closeUpIdeographs()
    default: line.dropSpacesBeforePunctuation(brackets: language != .arabic)
    }
    line.trim()
    return line
  }

  /// A text of which only some stretches need setting.
  private func spliced(_ text: String, _ stretches: [Range<Int>]) -> NormalisedText {
    var copy = Splice(Array(text.utf8))
    for stretch in stretches {
      copy.keep(upTo: stretch.lowerBound)
      copy.replace(stretch, by: line(copy.string(in: stretch)).result)
    }
    return copy.finish()
  }
}
