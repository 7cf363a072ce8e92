import ResolutionHistory
import ResolutionModel

/// How paragraphs flow through the years: a column for each resolution, in it a block for each paragraph, as high as
/// its text is long and in the shade of its wording's age; bands join what came from what.
struct FlowPicture {
  /// Sizes in the picture's own units; a page scales it to its width.
  private enum Measure {
    static let columnWidth = 16.0
    /// From one column to the next: as far apart as fills a page, within these bounds.
    static let steps = 64.0...190.0
    static let page = 816.0
    static let margin = 34.0
    static let top = 30.0
    /// The height of the longest resolution, without the gaps.
    static let height = 620.0
    static let gap = 2.0
    /// What the shortest paragraph still gets.
    static let thinnest = 2.0
  }

  private let report: TopicReport
  private let names: ReportNames
  private let tops: [[Double]]
  private let heights: [[Double]]
  private let step: Double

  init(_ report: TopicReport, names: ReportNames) {
    self.report = report
    self.names = names
    let lengths = report.blames.map { $0.lines.map { max(1, $0.text.utf8.count) } }
    let room = Measure.page - 2 * Measure.margin - Measure.columnWidth
    step = min(max(room / Double(max(1, lengths.count - 1)), Measure.steps.lowerBound), Measure.steps.upperBound)
    let longest = max(1, lengths.map { $0.reduce(0, +) }.max() ?? 1)
    heights = lengths.map { $0.map { max(Measure.thinnest, Double($0) * Measure.height / Double(longest)) } }
    tops = heights.map { column in
      var top = Measure.top
      return column.map { height in
        defer { top += height + Measure.gap }
        return top
      }
    }
  }

  /// The picture as SVG, every chain of paragraphs a link to its story.
  func write() -> String {
    let versions = report.lineage.resolutions.count
    let width = 2 * Measure.margin + Double(max(0, versions - 1)) * step + Measure.columnWidth
    let bottom = zip(tops, heights).compactMap { top, height in top.last.map { $0 + (height.last ?? 0) } }.max() ?? 0
    let bands = bandsByChain
    let chains = report.chains.all.enumerated().map { index, chain in link(index, chain, bands: bands[index] ?? []) }
    let years = (0..<versions).map(year)
    return """
      <svg class="flow\(width <= Measure.page ? " fits" : "")" viewBox="0 0 \(FlowPicture.print(width)) \(FlowPicture.print(bottom + 12))" role="group" \
      aria-labelledby="flow-title" width="\(FlowPicture.print(width))">
      \(years.joined(separator: "\n"))
      \(chains.joined(separator: "\n"))
      </svg>

      """
  }

  private func x(_ version: Int) -> Double { Measure.margin + Double(version) * step }

  private func year(_ version: Int) -> String {
    let resolution = report.lineage.resolutions[version]
    let text = resolution.adopted.map { "\($0.year)" } ?? resolution.symbol?.short ?? ""
    let middle = FlowPicture.print(x(version) + Measure.columnWidth / 2)
    return "<a href=\"\(HTMLText.escape(names.text(version)))\">"
      + "<text x=\"\(middle)\" y=\"16\" text-anchor=\"middle\">\(HTMLText.escape(text))</text></a>"
  }

  private func link(_ index: Int, _ chain: [Lineage.Place], bands: [String]) -> String {
    let blocks = chain.map(block)
    let title = HTMLText.escape(self.title(of: chain))
    return "<a href=\"\(names.story(index))\" aria-label=\"\(title)\"><title>\(title)</title>"
      + bands.joined() + blocks.joined() + "</a>"
  }

  private func block(_ place: Lineage.Place) -> String {
    let line = report.blames[place.version].lines[place.paragraph]
    return """
      <rect class="w\(report.age.shade(of: line))" x="\(FlowPicture.print(x(place.version)))" \
      y="\(FlowPicture.print(tops[place.version][place.paragraph]))" width="\(FlowPicture.print(Measure.columnWidth))" \
      height="\(FlowPicture.print(heights[place.version][place.paragraph]))"/>
      """
  }

  private func title(of chain: [Lineage.Place]) -> String {
    guard let first = chain.first, let last = chain.last else { return "" }
    let words = report.blames[last.version].lines[last.paragraph].text
    let start = words.split(separator: " ").prefix(8).joined(separator: " ")
    return "\(name(first))\(first == last ? "" : " → \(name(last))"): \(start)…"
  }

  private func name(_ place: Lineage.Place) -> String {
    "\(report.lineage.symbols[place.version].short) \(report.lineage.locators[place.version][place.paragraph])"
  }

  /// The bands by the chain that they lead to; where a paragraph was split or merged, they share its height.
  private var bandsByChain: [Int: [String]] {
    let descents = report.lineage.descents
    let incoming = Dictionary(grouping: descents.map(\.to), by: \.self).mapValues(\.count)
    let outgoing = Dictionary(grouping: descents.map(\.from), by: \.self).mapValues(\.count)
    var used: (old: [Lineage.Place: Int], new: [Lineage.Place: Int]) = ([:], [:])
    var bands: [Int: [String]] = [:]
    for step in descents.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      let old = slice(of: step.from, used.old[step.from, default: 0], of: outgoing[step.from] ?? 1)
      let new = slice(of: step.to, used.new[step.to, default: 0], of: incoming[step.to] ?? 1)
      used.old[step.from, default: 0] += 1
      used.new[step.to, default: 0] += 1
      bands[report.chains.chain(of: step.to), default: []].append(band(step, from: old, to: new))
    }
    return bands
  }

  /// One of several equal shares of a block's height.
  private func slice(of place: Lineage.Place, _ index: Int, of count: Int) -> (top: Double, end: Double) {
    let height = heights[place.version][place.paragraph] / Double(count)
    let top = tops[place.version][place.paragraph] + height * Double(index)
    return (top, top + height)
  }

  private func band(_ step: Lineage.Descent, from old: (top: Double, end: Double), to new: (top: Double, end: Double))
    -> String
  {
    let (from, to) = (step.from, step.to)
    let (start, end) = (x(from.version) + Measure.columnWidth, x(to.version))
    let (oldTop, newTop, oldEnd, newEnd) = (old.top, new.top, old.end, new.end)
    let middle = FlowPicture.print((start + end) / 2)
    let shade = report.age.shade(of: report.blames[to.version].lines[to.paragraph])
    let (left, right) = (FlowPicture.print(start), FlowPicture.print(end))
    return """
      <path class="w\(shade)" d="M\(left) \(FlowPicture.print(oldTop))C\(middle) \(FlowPicture.print(oldTop)) \(middle) \
      \(FlowPicture.print(newTop)) \(right) \(FlowPicture.print(newTop))V\(FlowPicture.print(newEnd))C\(middle) \
      \(FlowPicture.print(newEnd)) \(middle) \(FlowPicture.print(oldEnd)) \(left) \(FlowPicture.print(oldEnd))Z"/>
      """
  }

  /// A length with one decimal place, the same on every machine.
  private static func print(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
