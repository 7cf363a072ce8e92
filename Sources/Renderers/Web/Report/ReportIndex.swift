import ResolutionDiff
import ResolutionHistory
import ResolutionModel

/// The first page of a report: the resolutions with their votes, and the picture of the paragraphs' flow.
struct ReportIndex {
  let report: TopicReport
  let names: ReportNames

  init(_ report: TopicReport, names: ReportNames) {
    self.report = report
    self.names = names
  }

  func write() throws -> String {
    let resolutions = report.lineage.resolutions
    let language = resolutions.first?.language ?? .english
    let body = try PageTemplates.render(
      .report,
      [
        "organ": resolutions.last?.organ?.name ?? "", "topic": report.topic.title, "language": language.code,
        "span": span, "entries": resolutions.indices.reversed().map(entry),
        "shades": Shades.legend(report), "picture": FlowPicture(report, names: names).write(),
      ] as [String: Any])
    return try WebPage(kind: "report", title: report.topic.title, body: body, scripts: [.theme]).write()
  }

  private var span: String {
    let years = report.lineage.resolutions.compactMap { $0.adopted?.year }
    let count = report.lineage.resolutions.count
    let texts = "\(count) resolution\(count == 1 ? "" : "s")"
    guard let first = years.min(), let last = years.max() else { return texts }
    return first == last ? "\(texts), \(first)" : "\(texts), \(first) to \(last)"
  }

  private func entry(_ version: Int) -> [String: Any] {
    let resolution = report.lineage.resolutions[version]
    let symbol = report.lineage.symbols[version]
    var entry: [String: Any] = [
      "symbol": symbol.description, "address": DocumentAddress.undocs(symbol), "textPage": names.text(version),
      "adopted": resolution.adopted.map(PageDate.print) ?? "", "paragraphCount": resolution.paragraphs.count,
      "ownTitle": resolution.title == report.topic.title ? "" : resolution.title,
      "voteWords": resolution.vote.map(words) ?? "",
    ]
    if let vote = resolution.vote, let bar = VoteBar(vote) { entry["voteBar"] = bar.write() }
    if let step = report.step(to: version) {
      entry["comparison"] = names.comparison(to: version)
      entry["changes"] = HTMLWriter().write(DiffSummary(step.diff).runs)
      entry["before"] = report.lineage.symbols[step.from].short
    }
    return entry
  }

  private func words(_ vote: Vote) -> String {
    guard let inFavour = vote.inFavour, let against = vote.against, let abstaining = vote.abstaining else {
      return vote.outcome == .withoutVote ? "adopted without a vote" : "adopted by vote"
    }
    return "\(inFavour) in favour, \(against) against, \(abstaining) abstaining"
  }
}

/// A vote as a bar: in favour, abstaining, against.
struct VoteBar {
  private static let width = 160.0
  private let counts: [(name: String, count: Int)]

  /// Nil where the votes were not counted.
  init?(_ vote: Vote) {
    guard let inFavour = vote.inFavour, let against = vote.against, let abstaining = vote.abstaining,
      inFavour + against + abstaining > 0
    else { return nil }
    counts = [("favour", inFavour), ("abstaining", abstaining), ("against", against)]
  }

  func write() -> String {
    let total = Double(counts.reduce(0) { $0 + max(0, $1.count) })
    var x = 0.0
    let parts = counts.map { part in
      let width = Double(max(0, part.count)) * VoteBar.width / max(1, total)
      defer { x += width }
      return "<rect class=\"\(part.name)\" x=\"\(Int(x))\" y=\"0\" width=\"\(Int(x + width) - Int(x))\" height=\"6\"/>"
    }
    return "<svg class=\"vote\" viewBox=\"0 0 160 6\" width=\"160\" height=\"6\" aria-hidden=\"true\">"
      + "\(parts.joined())</svg>"
  }
}

/// What the shades of a report mean.
enum Shades {
  /// Each shade once, with the years that have it, up to and including a version.
  static func legend(_ report: TopicReport, through last: Int? = nil) -> [[String: Any]] {
    var spans: [(shade: Int, first: String, last: String)] = []
    for version in 0...(last ?? max(0, report.lineage.resolutions.count - 1)) {
      let shade = report.age.shade(of: version)
      let name = name(of: version, in: report)
      if spans.last?.shade == shade {
        spans[spans.count - 1].last = name
      } else {
        spans.append((shade, name, name))
      }
    }
    return spans.map { ["shade": $0.shade, "name": $0.first == $0.last ? $0.first : "\($0.first)–\($0.last)"] }
  }

  private static func name(of version: Int, in report: TopicReport) -> String {
    guard report.lineage.resolutions.indices.contains(version) else { return "" }
    return report.lineage.resolutions[version].adopted.map { "\($0.year)" } ?? report.lineage.symbols[version].short
  }
}
