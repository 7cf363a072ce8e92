import ResolutionDiff
import ResolutionHistory
import ResolutionModel

/// A paragraph's story, stage by stage.
public struct HistoryLayout: Sendable {
  /// Whether only the line of each stage is shown, without its words.
  public var isSummaryOnly: Bool

  public init(isSummaryOnly: Bool = false) {
    self.isSummaryOnly = isSummaryOnly
  }

  /// The stages in the order they are given.
  public func lay(out history: ParagraphHistory) -> StyledDocument {
    StyledDocument(history.stages.flatMap(lay(out:)))
  }

  private func lay(out stage: ParagraphHistory.Stage) -> [StyledBlock] {
    let heading = StyledBlock(heading(of: stage), isSpaced: !isSummaryOnly)
    let remarks = absences(of: stage) + stage.decisions.map(decision)
    let text = isSummaryOnly ? [] : text(of: stage).map { StyledBlock(indent: 1, $0) }
    return [heading] + remarks + text
  }

  private func heading(of stage: ParagraphHistory.Stage) -> [StyledRun] {
    var runs = [
      StyledRun.symbol(stage.symbol),
      StyledRun(stage.adopted.map { "  \($0)" } ?? (stage.symbol.isDraft ? "  draft" : ""), .muted),
      StyledRun("  " + stage.locators.map(\.description).joined(separator: ", "), .label),
      StyledRun("  " + word(for: stage), stage.change.map { $0.kind.role } ?? .success),
    ]
    if let change = stage.change, change.isMoved { runs.append(StyledRun(", moved", .moved)) }
    if !stage.absences.isEmpty { runs.append(StyledRun(", returned", .moved)) }
    return runs
  }

  private func absences(of stage: ParagraphHistory.Stage) -> [StyledBlock] {
    guard !stage.absences.isEmpty else { return [] }
    let symbols = stage.absences.map(\.short).joined(separator: ", ")
    return [StyledBlock(indent: 1, [StyledRun("not in \(symbols)", .muted)])]
  }

  private func decision(_ decision: LineageDecision) -> StyledBlock {
    StyledBlock(indent: 1, [StyledRun("decided by \(decision.author): \(decision.reason)", .warning)])
  }

  private func word(for stage: ParagraphHistory.Stage) -> String {
    guard let change = stage.change else { return "enters" }
    switch change.shape {
    case .split: return change.kind.rawValue + ", split off"
    case .merge: return change.kind.rawValue + ", merged"
    case .oneToOne, .single: return change.kind.rawValue
    }
  }

  private func text(of stage: ParagraphHistory.Stage) -> [[StyledRun]] {
    guard let change = stage.change else { return stage.texts.map { [StyledRun($0)] } }
    return change.kind == .same ? [] : WordLayout.runs(of: change)
  }
}
