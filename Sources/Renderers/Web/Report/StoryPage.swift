import ResolutionDiff
import ResolutionHistory
import ResolutionModel

/// A paragraph's story: every stage of it, newest first, with what changed.
struct StoryPage {
  let report: TopicReport
  let names: ReportNames

  init(_ report: TopicReport, names: ReportNames) {
    self.report = report
    self.names = names
  }

  func write(_ chain: Int) throws -> String {
    let places = report.chains.all[chain]
    guard let last = places.last else { return "" }
    let lineage = report.lineage
    let locator = lineage.locators[last.version][last.paragraph]
    let symbol = lineage.symbols[last.version]
    let history = lineage.history(of: last, along: report.arrivals)
    let language = lineage.resolutions[last.version].language
    let body = try PageTemplates.render(
      .story,
      [
        "topic": report.topic.title, "organ": lineage.resolutions[last.version].organ?.name ?? "",
        "heading": "\(locator) of \(symbol)", "language": language.code, "direction": language.direction,
        "ending": ending(of: last), "stages": history.stages.map(stage),
      ] as [String: Any])
    return try WebPage(kind: "story", title: "\(locator), \(symbol)", body: body, scripts: [.theme]).write()
  }

  /// What became of the paragraph after its last stage.
  private func ending(of place: Lineage.Place) -> String {
    let lineage = report.lineage
    guard place.version + 1 < lineage.resolutions.count else { return "" }
    let targets = report.departures.descents(at: [place]).map(\.to).sorted()
    guard let target = targets.first else {
      return "Not taken up in \(lineage.symbols[place.version + 1])."
    }
    return "Went into \(lineage.locators[target.version][target.paragraph]) of \(lineage.symbols[target.version])."
  }

  private func stage(_ stage: ParagraphHistory.Stage) -> [String: Any] {
    let version = report.lineage.version(of: stage.symbol) ?? 0
    let paragraph = stage.locators.first.flatMap { report.lineage.place(of: $0, in: stage.symbol)?.paragraph } ?? 0
    return [
      "year": stage.adopted.map { "\($0.year)" } ?? "", "symbol": stage.symbol.description,
      "address": DocumentAddress.undocs(stage.symbol), "textPage": "../\(names.text(version))#p\(paragraph)",
      "place": stage.locators.map(\.description).joined(separator: ", "),
      "kind": stage.change?.kind.rawValue ?? "added", "word": word(for: stage), "words": words(of: stage),
    ]
  }

  private func word(for stage: ParagraphHistory.Stage) -> String {
    guard let change = stage.change else { return "enters" }
    var words = [change.kind == .same ? "unchanged" : change.kind.rawValue]
    if change.shape == .split { words.append("split off") }
    if change.shape == .merge { words.append("merged") }
    if change.isMoved { words.append("moved") }
    if !stage.absences.isEmpty {
      words.append("back after \(stage.absences.map(\.short).joined(separator: ", ")) had left it out")
    }
    return words.joined(separator: ", ")
  }

  private func words(of stage: ParagraphHistory.Stage) -> [String] {
    let changed = stage.changes.filter { $0.kind != .same }.flatMap { change in
      zip(change.links, WordLayout.runs(of: change)).map { link, runs in
        let opener = italicStart(of: link.new, in: stage)
        return OpenerRuns(old: change.opener?.old ?? opener, new: opener).mark(runs)
      }
    }
    if !changed.isEmpty { return changed.map(HTMLWriter().write) }
    guard stage.changes.isEmpty else { return [] }
    return zip(stage.locators, stage.texts).map { locator, text in
      let place = report.lineage.place(of: locator, in: stage.symbol)
      let opener = place.map { italicStart(of: $0.paragraph, in: stage) } ?? ""
      return HTMLWriter().write(OpenerRuns(old: opener, new: opener).mark([StyledRun(text)]))
    }
  }

  private func italicStart(of paragraph: Int, in stage: ParagraphHistory.Stage) -> String {
    let paragraphs = report.lineage.version(of: stage.symbol).map { report.lineage.resolutions[$0].paragraphs } ?? []
    return paragraphs.indices.contains(paragraph) ? paragraphs[paragraph].italicStart : ""
  }
}
