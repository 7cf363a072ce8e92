import Renderers
import ResolutionDiff
import ResolutionHistory
import ResolutionModel

/// The resolutions of a topic with what each changed, in one language or several.
struct TopicLog {
  private let lines: [TracedLine]
  private let range: LogRange
  /// The last resolution shown; nil for all of the topic.
  private let end: Symbol?

  init(_ topic: Topic, in archive: TracedArchive, languages: LogLanguages, _ range: LogRange) throws {
    lines = try languages.among(archive.languages(of: topic.members)).map {
      try TracedLine(of: topic, in: $0, from: archive)
    }
    (self.range, end) = (range, nil)
  }

  /// A draft that was adopted is shown with what it became.
  init(_ symbol: Symbol, in archive: TracedArchive, languages: LogLanguages, _ range: LogRange) throws {
    let end = archive.draft(of: symbol).flatMap { $0.adoptedAs.first ?? $0.versions.last } ?? symbol
    lines = try languages.among(archive.languages(of: [end])).map {
      try TracedLine(of: end, in: $0, from: archive)
    }
    (self.range, self.end) = (range, end)
  }

  var languages: [Language] { lines.map(\.language) }

  func pages(isSummaryOnly: Bool) -> [StyledDocument] {
    let layout = LogLayout(isSummaryOnly: isSummaryOnly)
    return lines.map { layout.lay(out: entries($0), of: $0.topic) }
  }

  var flows: [ParagraphFlow] { lines.map { ParagraphFlow($0.lineage, versions: shown($0)) } }

  /// One log, or the list of one for each language.
  var encoded: EncodedPerLanguage<EncodedLog> {
    EncodedPerLanguage(
      "travaux.logs/1", lines.map { EncodedLog(entries($0), of: $0.topic, in: $0.language) })
  }

  /// The versions to show, oldest first: drafts that became something stand with that.
  private func shown(_ traced: TracedLine) -> [Int] {
    let lineage = traced.lineage
    let kept = end.flatMap { lineage.version(of: $0) }.map { lineage.ancestors(of: $0).union([$0]) }
    return lineage.symbols.indices.filter { version in
      kept?.contains(version) != false && traced.line.member(lineage.symbols[version])?.adoptedAs == nil
        && range.contains(lineage.resolutions[version].adopted)
    }
  }

  private func entries(_ traced: TracedLine) -> [LogLayout.Entry] {
    let entries = shown(traced).map { entry($0, traced) }
    return range.arranged(entries) { $0.resolution.adopted }
  }

  private func entry(_ version: Int, _ traced: TracedLine) -> LogLayout.Entry {
    let lineage = traced.lineage
    let symbol = lineage.symbols[version]
    let drafts = traced.drafts(adoptedAs: symbol)
    let topics = traced.line.member(symbol)?.topics ?? []
    return LogLayout.Entry(
      resolution: lineage.resolutions[version], otherTopics: topics.filter { $0 != traced.topic?.slug },
      comparisons: lineage.steps(to: version).map(\.diff), drafts: drafts.map { entry($0, traced) },
      adoption: drafts.last.map { Differ().compare(lineage.resolutions[$0], lineage.resolutions[version]) })
  }
}
