import ResolutionModel

extension LanguagePack {
  /// The resolutions, decisions and documents that a text cites, in its order.
  ///
  /// A bare number counts only where the words around say what it is; `organ` is whose "its resolution" is. Decisions
  /// have the symbols of the library's catalogue (`A/DEC/75/561`). Numbers of bodies that have no symbols are left out.
  package func citations(in text: String, organ: Organ?) -> [Citation] {
    var finder = CitationFinder(text, CitationWords.of(language), own: organ)
    return finder.citations()
  }
}
