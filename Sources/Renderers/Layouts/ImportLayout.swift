import ResolutionModel

/// An import's outcome: a line for each resolution that changed, then the totals.
public struct ImportLayout: Sendable {
  /// Above this number of changed resolutions only those in doubt are listed, as many at most.
  private static let rowLimit = 50
  private static let refLimit = 10

  private let isWhole: Bool

  /// - Parameter isWhole: whether everything is listed, however much it is.
  public init(isWhole: Bool = false) {
    self.isWhole = isWhole
  }

  public func lay(out report: ImportReport) -> StyledDocument {
    let changed = report.rows.filter { $0.fate != .unchanged }
    let listed = isWhole || changed.count <= ImportLayout.rowLimit ? changed : changed.filter { !$0.doubt.isEmpty }
    let shown = isWhole ? listed[...] : listed.prefix(ImportLayout.rowLimit)
    let width = shown.map { $0.symbol.description.utf8.count }.max() ?? 0
    var blocks = shown.flatMap { lay(out: $0, width: width) }
    if shown.count < listed.count {
      blocks.append(StyledBlock([StyledRun("… and \(listed.count - shown.count) more in doubt", .muted)]))
    }
    blocks.append(StyledBlock(totals(of: report), isSpaced: !blocks.isEmpty))
    if report.tally.texts > ImportLayout.rowLimit { blocks += tally(report.tally).map { StyledBlock(indent: 1, $0) } }
    if !report.movedRefs.isEmpty { blocks.append(rebuilt(report.movedRefs)) }
    return StyledDocument(blocks)
  }

  private func rebuilt(_ refs: [String]) -> StyledBlock {
    let some = refs.prefix(isWhole ? refs.count : ImportLayout.refLimit).joined(separator: ", ")
    let more = refs.count > ImportLayout.refLimit && !isWhole ? " and \(refs.count - ImportLayout.refLimit) more" : ""
    return StyledBlock(
      label: [StyledRun("rebuilt: ", .warning)],
      [StyledRun(some + more + " (the old tips are kept under refs/travaux/old)")])
  }

  /// A line each for the formats, the languages and the organs of the texts.
  private func tally(_ tally: ImportReport.Tally) -> [[StyledRun]] {
    let counts = [
      ("formats", tally.formats.map { ($0.key.rawValue, $0.value) }),
      ("languages", tally.languages.map { ($0.key.code, $0.value) }),
      ("organs", tally.organs.map { ($0.key, $0.value) }),
    ]
    return counts.filter { !$0.1.isEmpty }.map { name, counts in
      let sorted = counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      return [StyledRun(name + ": ", .muted), StyledRun(sorted.map { "\($1) \($0)" }.joined(separator: ", "))]
    }
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
    let counts = [ImportReport.Row.Fate.added, .updated, .removed, .unchanged].compactMap { fate -> String? in
      let count = report.rows.count { $0.fate == fate }
      return count == 0 ? nil : "\(count) \(fate.rawValue)"
    }
    var text = counts.isEmpty ? "nothing imported" : counts.joined(separator: ", ")
    if report.isRehearsal { text = "nothing is done; it would be: " + text }
    if report.tally.known > 0 { text += "; \(files(report.tally.known)) known" }
    if report.tally.failed > 0 { text += "; \(files(report.tally.failed)) not read" }
    if !report.rivals.isEmpty { text += "; \(report.rivals.count) kept beside a better source" }
    return [StyledRun(text, .emphasis)]
  }

  private func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
}
