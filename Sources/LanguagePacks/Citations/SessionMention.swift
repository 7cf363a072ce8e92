import ResolutionModel

/// A session that running text names by its ordinal.
package struct SessionMention: Hashable, Sendable {
  package let session: Session
  /// Where the ordinal stands, in UTF-8 bytes.
  package let range: Range<Int>
}

extension LanguagePack {
  /// The sessions a text counts: `fifty-ninth` in "at its fifty-ninth session", in words or figures.
  package func sessionOrdinals(in text: String) -> [SessionMention] {
    SessionFinder(text, CitationWords.of(language)).mentions()
  }
}
