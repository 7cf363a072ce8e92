import ResolutionDiff
import ResolutionModel

/// One change as a heading line and its words.
struct ChangeLayout {
  let diff: StructuralDiff
  let options: DiffLayout.Options
  let oldLocators: [Locator]
  let newLocators: [Locator]

  init(diff: StructuralDiff, options: DiffLayout.Options) {
    self.diff = diff
    self.options = options
    oldLocators = diff.old.locators
    newLocators = diff.new.locators
  }

  func lay(out change: Change) -> [StyledBlock] {
    var blocks = [StyledBlock(.paragraph, heading(of: change), isSpaced: true)]
    if options.showsReasons {
      blocks += change.reasons.map { StyledBlock(indent: 1, label: [StyledRun("· ", .muted)], [StyledRun($0, .muted)]) }
    }
    return blocks + text(of: change)
  }

  /// An unchanged paragraph that only shows where a change stands.
  func context(_ change: Change) -> [StyledBlock] {
    let places = [StyledRun(places(of: change).map(\.text).joined() + "  ", .muted)]
    return change.new.enumerated().map { index, paragraph in
      let text = WordLayout.whole(diff.new.paragraphs[paragraph], .muted)
      return StyledBlock(label: index == 0 ? places : [], text, isSpaced: true)
    }
  }

  private func heading(of change: Change) -> [StyledRun] {
    switch change.kind {
    case .added: [StyledRun("+ ", .success)] + places(of: change) + remarks(on: change)
    case .deleted: [StyledRun("− ", .error)] + places(of: change) + remarks(on: change)
    default: places(of: change) + remarks(on: change)
    }
  }

  /// The change's locators, `OP4 → OP5` where they differ.
  private func places(of change: Change) -> [StyledRun] {
    let old = change.old.map { oldLocators[$0].description }
    let new = change.new.map { newLocators[$0].description }
    let sides = (old == new ? [new] : [old, new]).filter { !$0.isEmpty }
    let runs = sides.map { StyledRun($0.joined(separator: ", "), .label) }
    return runs.count == 2 ? [runs[0], StyledRun(" → "), runs[1]] : runs
  }

  private func remarks(on change: Change) -> [StyledRun] {
    var runs = [StyledRun("  "), StyledRun(change.kind.rawValue, change.kind.role)]
    switch change.shape {
    case .split: runs.append(StyledRun(", split", .moved))
    case .merge: runs.append(StyledRun(", merged", .moved))
    case .oneToOne, .single: break
    }
    if change.isMoved { runs.append(StyledRun(", moved", .moved)) }
    if let opener = change.opener, let strength = opener.strength, strength != 0 {
      let effect = strength < 0 ? "softened" : "strengthened"
      runs.append(StyledRun(", \(effect) (\(opener.old) → \(opener.new))", .warning))
    }
    return runs
  }

  private func text(of change: Change) -> [StyledBlock] {
    let texts = unified(change)
    guard case .sideBySide(let width, let isMarked) = options.arrangement, change.kind != .same else {
      return texts.map { StyledBlock(indent: 1, $0) }
    }
    let columns = ColumnLayout(page: width - 2, isMarked: isMarked)
    return texts.map { runs in
      columns.block(runs.filter { $0.role != .inserted }, runs.filter { $0.role != .deleted }, indent: 1)
    }
  }

  /// With the openers set apart.
  private func marked(_ link: Link, _ runs: [StyledRun]) -> [StyledRun] {
    OpenerRuns(old: diff.old.paragraphs[link.old], new: diff.new.paragraphs[link.new]).mark(runs)
  }

  private func unified(_ change: Change) -> [[StyledRun]] {
    switch change.kind {
    case .added: change.new.map { WordLayout.whole(diff.new.paragraphs[$0], .inserted) }
    case .deleted: change.old.map { WordLayout.whole(diff.old.paragraphs[$0], .deleted) }
    case .same: change.new.map { ParagraphRuns.runs(of: diff.new.paragraphs[$0]) }
    default: zip(change.links, WordLayout.runs(of: change)).map(marked)
    }
  }
}
