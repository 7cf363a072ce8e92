import ResolutionHistory
import ResolutionModel

/// A resolution with the year in which each run of its words entered.
struct BlamePage {
  let report: TopicReport
  let names: ReportNames

  init(_ report: TopicReport, names: ReportNames) {
    self.report = report
    self.names = names
  }

  func write(_ version: Int) throws -> String {
    let resolution = report.lineage.resolutions[version]
    let symbol = report.lineage.symbols[version]
    var content: [String: Any] = [
      "organ": resolution.organ?.name ?? "", "symbol": symbol.description, "address": DocumentAddress.undocs(symbol),
      "topic": report.topic.title, "title": resolution.title, "language": resolution.language.code,
      "direction": resolution.language.direction,
      "adopted": resolution.adopted.map { "Adopted on \(PageDate.print($0))." } ?? "",
      "shades": Shades.legend(report, through: version),
      "paragraphs": resolution.paragraphs.indices.map { paragraph($0, of: version) },
    ]
    if report.step(to: version) != nil { content["comparison"] = "../" + names.comparison(to: version) }
    if version > 0 { content["earlier"] = "../" + names.text(version - 1) }
    if version + 1 < report.lineage.resolutions.count { content["later"] = "../" + names.text(version + 1) }
    let body = try PageTemplates.render(.blame, content)
    return try WebPage(kind: "blame", title: "\(symbol)", body: body, scripts: [.theme]).write()
  }

  private func paragraph(_ index: Int, of version: Int) -> [String: Any] {
    let paragraph = report.lineage.resolutions[version].paragraphs[index]
    let line = report.blames[version].lines[index]
    let chain = report.chains.chain(of: Lineage.Place(version: version, paragraph: index))
    return [
      "anchor": "p\(index)", "place": line.locator.description, "story": "../" + names.story(chain),
      "label": paragraph.label ?? "", "style": style(of: paragraph),
      "words": words(line, italic: paragraph.italicStart.utf8.count),
    ]
  }

  private func style(of paragraph: Paragraph) -> String {
    if paragraph.table != nil { return "grid" }
    return paragraph.kind == .heading ? "heading" : "d\(min(paragraph.depth, 4))"
  }

  private func words(_ line: Blame.Line, italic: Int) -> String {
    let bytes = Array(line.text.utf8)
    return line.runs.map { run in
      let range = run.range.clamped(to: 0..<bytes.count)
      let middle = min(max(range.lowerBound, italic), range.upperBound)
      let opening = HTMLText.escape(String(decoding: bytes[range.lowerBound..<middle], as: UTF8.self))
      let rest = HTMLText.escape(String(decoding: bytes[middle..<range.upperBound], as: UTF8.self))
      let year = run.adopted.map { " (\($0.year))" } ?? ""
      return "<span class=\"w\(report.age.shade(of: run))\" title=\"\(HTMLText.escape(run.symbol.short + year))\">"
        + (opening.isEmpty ? "" : "<em>\(opening)</em>") + rest + "</span>"
    }.joined()
  }
}
