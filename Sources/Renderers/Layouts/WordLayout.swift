import ResolutionDiff
import ResolutionModel

/// The words of a change as runs.
///
/// In a split every new paragraph is shown against its part of the old one: what is deleted from one link but kept in
/// another was not deleted. The mirror holds for a merge.
enum WordLayout {
  static func runs(of change: Change) -> [[StyledRun]] {
    guard change.links.count > 1 else { return change.links.map { runs(of: $0, of: change.kind) } }
    return change.links.enumerated().map { index, link in
      let others = change.links.enumerated().filter { $0.offset != index }.map(\.element)
      return runs(
        of: link, of: change.kind, hidingDeleted: others.filter { $0.old == link.old }.flatMap { kept($0, .delete) },
        inserted: others.filter { $0.new == link.new }.flatMap { kept($0, .insert) })
    }
  }

  /// A paragraph that stands on one side only.
  static func whole(_ paragraph: Paragraph, _ role: Role) -> [StyledRun] {
    if let table = paragraph.table { return TableLayout.runs(of: table).map { StyledRun($0.text, role) } }
    let label = paragraph.label.map { [StyledRun($0 + " ", role)] } ?? []
    return label + OpenerRuns(old: paragraph, new: paragraph).mark([StyledRun(paragraph.text, role)])
  }

  /// Byte ranges of one side's text that are equal in the link; `.delete` names the old side, `.insert` the new one.
  private static func kept(_ link: Link, _ side: WordRun.Operation) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    for run in link.words where run.operation == .equal || run.operation == side {
      let length = (side == .delete ? run.oldText ?? run.text : run.text).utf8.count
      if run.operation == .equal { ranges.append(offset..<offset + length) }
      offset += length
    }
    return ranges
  }

  private static func runs(
    of link: Link, of kind: Change.Kind, hidingDeleted: [Range<Int>] = [], inserted hidingInserted: [Range<Int>] = []
  ) -> [StyledRun] {
    var (oldOffset, newOffset) = (0, 0)
    var runs: [StyledRun] = []
    for run in link.words {
      let length = run.text.utf8.count
      switch run.operation {
      case .equal:
        runs += printed(run, in: kind)
        oldOffset += (run.oldText ?? run.text).utf8.count
        newOffset += length
      case .delete:
        append(run, .deleted, at: oldOffset, hiding: hidingDeleted, to: &runs)
        oldOffset += length
      case .insert:
        append(run, .inserted, at: newOffset, hiding: hidingInserted, to: &runs)
        newOffset += length
      }
    }
    return runs
  }

  /// Words that both sides have, as the new one prints them; an editorial change has nothing else to show, so that
  /// there both prints stand.
  private static func printed(_ run: WordRun, in kind: Change.Kind) -> [StyledRun] {
    guard kind == .editorial, let oldText = run.oldText else { return [StyledRun(run.text)] }
    return [StyledRun(oldText, .deleted), StyledRun(run.text, .inserted)]
  }

  /// Appends a run unless most of it is accounted for elsewhere; then an ellipsis stands for it.
  private static func append(
    _ run: WordRun, _ role: Role, at offset: Int, hiding: [Range<Int>], to runs: inout [StyledRun]
  ) {
    let range = offset..<offset + run.text.utf8.count
    let covered = hiding.reduce(0) { $0 + $1.clamped(to: range).count }
    if covered * 2 <= range.count {
      let part: StyledRun.Part = run.wordClass == .note ? .note : .text
      if let last = runs.last, last.role == role, last.part == part {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(StyledRun(run.text, role, part: part))
      }
    } else if runs.last?.text != "… " {
      runs.append(StyledRun("… ", .muted))
    }
  }
}
