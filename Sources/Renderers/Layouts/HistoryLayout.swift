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
    var heading = [
      StyledRun(stage.symbol.description, .symbol),
      StyledRun(stage.adopted.map { "  \($0)" } ?? "", .muted),
      StyledRun("  " + stage.locators.map(\.description).joined(separator: ", "), .label),
      StyledRun("  " + word(for: stage), stage.change.map { $0.kind.role } ?? .success),
    ]
    if let change = stage.change, change.isMoved { heading.append(StyledRun(", moved", .moved)) }
    var blocks = [StyledBlock(heading, isSpaced: true)]
    if !isSummaryOnly { blocks += text(of: stage).map { StyledBlock(indent: 1, $0) } }
    return blocks
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
