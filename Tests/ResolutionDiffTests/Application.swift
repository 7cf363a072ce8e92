import ResolutionDiff
import ResolutionModel

/// Plays a diff back on the old text.
enum Application {
  /// The texts a diff makes of the old ones: by new paragraph, what the words of each link spell; an addition brings its
  /// own text.
  static func newTexts(_ diff: StructuralDiff) -> [[String]] {
    var texts: [[String]] = Array(repeating: [], count: diff.new.paragraphs.count)
    for change in diff.changes {
      if change.kind == .added {
        for index in change.new { texts[index].append(diff.new.paragraphs[index].comparedText) }
      }
      for link in change.links { texts[link.new].append(spelled(link.words, without: .delete)) }
    }
    return texts
  }

  /// The texts the diff says the old one had, likewise.
  static func oldTexts(_ diff: StructuralDiff) -> [[String]] {
    var texts: [[String]] = Array(repeating: [], count: diff.old.paragraphs.count)
    for change in diff.changes {
      if change.kind == .deleted {
        for index in change.old { texts[index].append(diff.old.paragraphs[index].comparedText) }
      }
      for link in change.links { texts[link.old].append(spelled(link.words, without: .insert)) }
    }
    return texts
  }

  private static func spelled(_ words: [WordRun], without operation: WordRun.Operation) -> String {
    words.filter { $0.operation != operation && $0.wordClass != .note }
      .map { run in operation == .insert ? run.oldText ?? run.text : run.text }.joined()
  }
}
