import ResolutionDiff
import ResolutionModel

/// Paragraphs whose number is all that changed, in runs: `OP5–OP12 → OP6–OP13`.
struct Renumbering {
  private struct Run {
    var old: (first: Locator, last: Locator)
    var new: (first: Locator, last: Locator)
    var lastOld: Int
    var lastNew: Int
  }

  private var runs: [Run] = []

  /// - Parameters:
  ///   - old: the addresses of the old paragraphs.
  ///   - new: the addresses of the new ones.
  init(_ diff: StructuralDiff, _ old: [Locator], _ new: [Locator]) {
    for change in diff.changes where change.kind == .same && change.isRenumbered && !change.isMoved {
      guard let before = change.old.first, let after = change.new.first else { continue }
      add(before, old[before], after, new[after])
    }
  }

  /// The runs with commas; nil when there are none.
  var text: String? {
    guard !runs.isEmpty else { return nil }
    return runs.map { "\(print($0.old)) → \(print($0.new))" }.joined(separator: ", ")
  }

  private mutating func add(_ old: Int, _ before: Locator, _ new: Int, _ after: Locator) {
    if let last = runs.last, last.lastOld == old - 1, last.lastNew == new - 1 {
      runs[runs.count - 1].old.last = before
      runs[runs.count - 1].new.last = after
      (runs[runs.count - 1].lastOld, runs[runs.count - 1].lastNew) = (old, new)
    } else {
      runs.append(Run(old: (before, before), new: (after, after), lastOld: old, lastNew: new))
    }
  }

  private func print(_ ends: (first: Locator, last: Locator)) -> String {
    ends.first == ends.last ? "\(ends.first)" : "\(ends.first)–\(ends.last)"
  }
}
