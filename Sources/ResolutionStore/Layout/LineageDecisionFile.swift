import ResolutionModel

/// A decision on what a paragraph descends from as a file of `refs/travaux/decisions`, named by the paragraph.
enum LineageDecisionFile {
  /// No file of a decision on topics has a plus sign in its name.
  private static let mark = "lineage+"

  static func path(of decision: LineageDecision) -> String {
    let locator = Percent.encode(decision.paragraph.locator.description)
    return decision.paragraph.symbol.gitRefName + "/" + mark + locator + ".txt"
  }

  static func isPath(_ path: String) -> Bool { path.split(separator: "/").last?.hasPrefix(mark) ?? false }

  static func bytes(of decision: LineageDecision) -> [UInt8] {
    DecisionFields.bytes(
      [("Paragraph", decision.paragraph.description)] + decision.predecessors.map { ("From", $0.description) }
        + [("Author", decision.author)], reason: decision.reason)
  }

  /// Throws `damaged` with the path for a file of another form.
  static func decision(from bytes: [UInt8], at path: String) throws(ArchiveError) -> LineageDecision {
    let file = DecisionFields(bytes)
    let predecessors = file["From"].compactMap { ParagraphAddress($0) }
    guard let paragraph = file["Paragraph"].first.flatMap({ ParagraphAddress($0) }), let author = file["Author"].first,
      predecessors.count == file["From"].count
    else { throw .damaged("the decision \(path)") }
    return LineageDecision(paragraph: paragraph, predecessors: predecessors, author: author, reason: file.reason)
  }
}
