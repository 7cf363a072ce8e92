import ResolutionModel

/// What an import did, resolution by resolution.
public struct ImportReport: Sendable {
  /// What became of one resolution.
  public struct Row: Sendable {
    /// What happened to it.
    public enum Fate: String, Sendable {
      case added
      case updated
      case unchanged
    }

    public let symbol: Symbol
    public let fate: Fate
    /// The languages of the texts read now.
    public let languages: [Language]
    /// The topic's slug; nil for a draft, which is in none.
    public let topic: String?
    /// Why it is in that topic, one phrase.
    public let reason: String
    /// What a person may want to decide; empty where the placement is sure.
    public let doubt: String

    public init(
      symbol: Symbol, fate: Fate, languages: [Language], topic: String?, reason: String, doubt: String = ""
    ) {
      self.symbol = symbol
      self.fate = fate
      self.languages = languages
      self.topic = topic
      self.reason = reason
      self.doubt = doubt
    }
  }

  public let rows: [Row]
  /// The texts that stand beside a better source's, by file.
  public let rivals: [String]
  /// Branches and tags that moved from one commit to another; new ones are not counted.
  public let movedRefs: [String]

  public init(rows: [Row], rivals: [String], movedRefs: [String]) {
    self.rows = rows
    self.rivals = rivals
    self.movedRefs = movedRefs
  }
}

/// An import's outcome: a line for each resolution that changed, then the totals.
public struct ImportLayout: Sendable {
  public init() {}

  public func lay(out report: ImportReport) -> StyledDocument {
    let changed = report.rows.filter { $0.fate != .unchanged }
    let width = changed.map { $0.symbol.description.utf8.count }.max() ?? 0
    var blocks = changed.flatMap { lay(out: $0, width: width) }
    blocks.append(StyledBlock(totals(of: report), isSpaced: !blocks.isEmpty))
    if !report.movedRefs.isEmpty {
      blocks.append(
        StyledBlock(
          label: [StyledRun("rebuilt: ", .warning)],
          [StyledRun(report.movedRefs.joined(separator: ", ") + " (the old tips are kept under refs/travaux/old)")]))
    }
    return StyledDocument(blocks)
  }

  private func lay(out row: ImportReport.Row, width: Int) -> [StyledBlock] {
    let name = row.symbol.description
    let label = [
      StyledRun(row.fate.rawValue + "  ", row.fate == .added ? .success : .technical), StyledRun(name, .symbol),
      StyledRun(String(repeating: " ", count: width - name.utf8.count + 2)),
    ]
    let languages = row.languages.sorted().map(\.code).joined(separator: " ")
    var runs = [StyledRun(languages, .muted)]
    if let topic = row.topic {
      runs += [StyledRun("  "), StyledRun(topic, .label), StyledRun("  " + row.reason, .muted)]
    }
    let block = StyledBlock(label: label, runs)
    guard !row.doubt.isEmpty else { return [block] }
    return [block, StyledBlock(indent: 1, label: [StyledRun("? ", .warning)], [StyledRun(row.doubt)])]
  }

  private func totals(of report: ImportReport) -> [StyledRun] {
    let counts = [ImportReport.Row.Fate.added, .updated, .unchanged].compactMap { fate -> String? in
      let count = report.rows.count { $0.fate == fate }
      return count == 0 ? nil : "\(count) \(fate.rawValue)"
    }
    var text = counts.isEmpty ? "nothing imported" : counts.joined(separator: ", ")
    if !report.rivals.isEmpty { text += "; \(report.rivals.count) kept beside a better source" }
    return [StyledRun(text, .emphasis)]
  }
}
