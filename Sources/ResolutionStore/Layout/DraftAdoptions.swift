import ResolutionModel

/// Which resolutions were adopted from which drafts, as the resolutions say.
struct DraftAdoptions {
  private var resolutions: [Symbol: Set<Symbol>] = [:]

  init(_ all: some Sequence<ResolutionParticulars>) {
    for particulars in all where !particulars.symbol.isDraft {
      for draft in particulars.drafts {
        resolutions[draft.withoutSuffixes, default: []].insert(particulars.symbol)
      }
    }
  }

  /// The resolutions adopted from a draft or another version of it, in order; none for what is no draft.
  func resolutions(from draft: Symbol) -> [Symbol] {
    draft.isDraft ? (resolutions[draft.withoutSuffixes] ?? []).sorted() : []
  }
}
