import Concordance
import ResolutionModel

/// The language versions of a resolution, paragraph by paragraph, with what they do not agree on.
public struct ConcordanceLayout: Sendable {
  /// Whether only paragraphs with a discord are shown.
  public var isDiscordsOnly: Bool

  public init(isDiscordsOnly: Bool = false) {
    self.isDiscordsOnly = isDiscordsOnly
  }

  public func lay(out versions: LanguageVersions, keeping rows: [LanguageVersions.Row]) -> StyledDocument {
    let shown = isDiscordsOnly ? rows.filter { !$0.discords.isEmpty } : rows
    return StyledDocument([summary(versions, rows)] + shown.flatMap { lay(out: $0, versions.languages) })
  }

  private func summary(_ versions: LanguageVersions, _ rows: [LanguageVersions.Row]) -> StyledBlock {
    let discords = rows.reduce(0) { $0 + $1.discords.count }
    let languages = versions.languages.map(\.code).joined(separator: " ")
    return StyledBlock(
      .title,
      [
        StyledRun("\(languages): \(counted(rows.count, "paragraph")), "),
        StyledRun(counted(discords, "discord"), discords == 0 ? .success : .warning),
      ])
  }

  private func lay(out row: LanguageVersions.Row, _ languages: [Language]) -> [StyledBlock] {
    let heading = StyledBlock([StyledRun(row.locator.description, .label)], isSpaced: true)
    let texts = languages.compactMap { language in
      row.paragraphs[language].map { text(of: $0, in: language) }
    }
    return [heading] + row.discords.map { StyledBlock(indent: 1, [StyledRun(phrase($0), .warning)]) } + texts
  }

  private func text(of paragraph: Paragraph, in language: Language) -> StyledBlock {
    let label = [StyledRun(language.code + "  ", .muted)]
    guard let table = paragraph.table else {
      return StyledBlock(indent: 1, label: label, ParagraphRuns.runs(of: paragraph))
    }
    return StyledBlock(.preformatted, indent: 1, label: label, TableLayout.runs(of: table))
  }

  private func phrase(_ discord: Discord) -> String {
    switch discord {
    case .missing(let languages): "not in \(codes(languages))"
    case .notes(let counts):
      "footnotes: "
        + counts.sorted { $0.key < $1.key }.map { "\($0.key.code) \($0.value)" }.joined(separator: ", ")
    case .figure(let figure, let present, let absent): "\(figure): in \(codes(present)), not in \(codes(absent))"
    }
  }

  private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private func codes(_ languages: [Language]) -> String { languages.map(\.code).joined(separator: " ") }
}
