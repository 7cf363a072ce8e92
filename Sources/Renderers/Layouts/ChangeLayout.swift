import ResolutionDiff
import ResolutionModel

/// One change as a heading line and its words.
struct ChangeLayout {
  let diff: StructuralDiff
  let showsReasons: Bool
  private let oldLocators: [Locator]
  private let newLocators: [Locator]

  init(diff: StructuralDiff, showsReasons: Bool) {
    self.diff = diff
    self.showsReasons = showsReasons
    oldLocators = diff.old.locators
    newLocators = diff.new.locators
  }

  func lay(out change: Change) -> [StyledBlock] {
    var blocks = [StyledBlock(.paragraph, heading(of: change), isSpaced: true)]
    if showsReasons {
      blocks += change.reasons.map { StyledBlock(indent: 1, label: [StyledRun("· ", .muted)], [StyledRun($0, .muted)]) }
    }
    return blocks + text(of: change).map { StyledBlock(indent: 1, $0) }
  }

  private func heading(of change: Change) -> [StyledRun] {
    let old = change.old.map { oldLocators[$0].description }
    let new = change.new.map { newLocators[$0].description }
    var runs: [StyledRun] = []
    switch change.kind {
    case .added: runs = [StyledRun("+ ", .success), StyledRun(new.joined(separator: ", "), .label)]
    case .deleted: runs = [StyledRun("− ", .error), StyledRun(old.joined(separator: ", "), .label)]
    default:
      runs = [StyledRun(old.joined(separator: ", "), .label)]
      if old != new { runs += [StyledRun(" → "), StyledRun(new.joined(separator: ", "), .label)] }
    }
    return runs + remarks(on: change)
  }

  private func remarks(on change: Change) -> [StyledRun] {
    var runs = [StyledRun("  "), StyledRun(change.kind.rawValue, change.kind == .same ? .muted : change.headingRole)]
    switch change.shape {
    case .split: runs.append(StyledRun(", split", .moved))
    case .merge: runs.append(StyledRun(", merged", .moved))
    case .oneToOne, .single: break
    }
    if change.isMoved { runs.append(StyledRun(", moved", .moved)) }
    if let strength = change.opener?.strength, strength != 0 {
      runs.append(StyledRun(strength < 0 ? ", softened" : ", strengthened", .warning))
    }
    return runs
  }

  private func text(of change: Change) -> [[StyledRun]] {
    switch change.kind {
    case .added: change.new.map { WordLayout.whole(diff.new.paragraphs[$0], .inserted) }
    case .deleted: change.old.map { WordLayout.whole(diff.old.paragraphs[$0], .deleted) }
    case .same: change.new.map { ParagraphRuns.runs(of: diff.new.paragraphs[$0]) }
    default: WordLayout.runs(of: change)
    }
  }
}

extension Change {
  /// Kinds in headings are coloured by weight, not struck out.
  fileprivate var headingRole: Role {
    switch kind {
    case .added: .success
    case .deleted: .error
    default: kind.role
    }
  }
}
