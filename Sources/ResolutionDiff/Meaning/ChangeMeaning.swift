import ResolutionModel

/// Decides what kind of change an edited pair is, and says why.
struct ChangeMeaning {
  let forward: RollForward
  let vocabulary: Vocabulary
  let lexicon: Lexicon

  /// The rules in the order they are asked.
  static let rules: [any GroundRule] = [
    ClosingPunctuation(), MarkerShuffle(), SessionMovedOn(), PeriodMovedOn(), DocumentMovedOn(), CitationListGrown(),
    PredecessorDated(),
    CitationMovedOn(), InnerPunctuation(), SpellingVariant(),
  ]

  /// The kind of a pair's change and the phrases for it.
  func verdict(_ pair: EditedPair, notes: NoteDifferences.Finding) -> (kind: Change.Kind, reasons: [String]) {
    var grounds = PrintDifferences.grounds(pair)
    var unexplained: [String] = []
    for hunk in pair.hunks {
      let edit = WordEdit(pair: pair, hunk: hunk, vocabulary: vocabulary, lexicon: lexicon)
      if let found = explain(edit) {
        grounds += found
      } else {
        unexplained.append(UnexplainedEdit.phrase(edit, forward))
      }
    }
    switch notes {
    case .none: break
    case .technical(let reason): grounds.append(Ground(weight: .technical, reason: reason))
    case .substantive(let reason): unexplained.append(reason)
    }
    if changesPart(pair) { unexplained.append("\(pair.old.kind.rawValue) paragraph became \(pair.new.kind.rawValue)") }
    return (kind(grounds, unexplained), unique(unexplained.isEmpty ? grounds.map(\.reason) : unexplained))
  }

  /// What makes an edit harmless; nil where something of it is not.
  func explain(_ edit: WordEdit) -> [Ground]? {
    if let ground = ground(edit) { return [ground] }
    guard edit.old.count == edit.new.count, edit.old.count > 1 else { return nil }
    let changed = edit.single.filter { $0.old.first?.id != $0.new.first?.id }
    let grounds = changed.compactMap(ground)
    return grounds.count == changed.count ? grounds : nil
  }

  private func ground(_ edit: WordEdit) -> Ground? {
    for rule in ChangeMeaning.rules {
      if let ground = rule.ground(for: edit, forward) { return ground }
    }
    return nil
  }

  private func kind(_ grounds: [Ground], _ unexplained: [String]) -> Change.Kind {
    if !unexplained.isEmpty { return .substantive }
    if grounds.contains(where: { $0.weight == .technical }) { return .technical }
    return grounds.isEmpty ? .same : .editorial
  }

  private func changesPart(_ pair: EditedPair) -> Bool {
    let kinds = [pair.old.kind, pair.new.kind]
    return kinds.contains(.preambular) && kinds.contains(.operative)
  }

  private func unique(_ reasons: [String]) -> [String] {
    var seen: Set<String> = []
    return reasons.filter { seen.insert($0).inserted }
  }
}
