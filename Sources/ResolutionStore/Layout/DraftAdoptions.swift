import ResolutionModel

/// Which resolutions were adopted from which drafts, as the resolutions say.
struct DraftAdoptions {
  private var resolutions: [Symbol: Set<Symbol>] = [:]

  init(_ contents: ArchiveContents) {
    for (symbol, texts) in contents.texts where !symbol.isDraft {
      for draft in texts.values.compactMap({ $0.resolution.draftSymbol }).compactMap({ Symbol($0) }) {
        resolutions[draft.withoutSuffixes, default: []].insert(symbol)
      }
    }
  }

  /// The resolutions adopted from a draft or another version of it, in order; none for what is no draft.
  func resolutions(from draft: Symbol) -> [Symbol] {
    draft.isDraft ? (resolutions[draft.withoutSuffixes] ?? []).sorted() : []
  }
}
