import Benchmark
import Renderers
import ResolutionDiff
import ResolutionHistory
import ResolutionModel

/// The page of a comparison of 400 paragraphs, from the texts on and from the comparison on; the pages of a topic.
func registerPages() {
  let old = Generated.resolution(400)
  for change in Generated.Change.allCases {
    let new = Generated.resolution(400, change)
    let diff = Differ().compare(old, new)
    let size = Material.megabytes((try? DiffPage().write(diff).utf8.count) ?? 0)
    benchmark("page of a diff, 400 paragraphs, \(size), \(change.rawValue)") { _ = try DiffPage().write(diff) }
    benchmark("diff and its page, 400 paragraphs, \(change.rawValue)") {
      _ = try DiffPage().write(Differ().compare(old, new))
    }
    benchmark("redline, 400 paragraphs, \(change.rawValue)") { _ = try Redline().write(diff) }
  }
  let texts = Generated.topic(years: 40, paragraphs: 80)
  let topic = Topic(slug: "mills", title: "Mills", members: texts.compactMap(\.symbol))
  benchmark("lineage of 40 resolutions of 80 paragraphs") { _ = Lineage(texts) }
  // On one core; the command writes on all.
  benchmark("lineage and report of 40 resolutions of 80 paragraphs") {
    let report = TopicReport(topic, lineage: Lineage(texts))
    for page in report.pages { _ = try report.write(page) }
  }
}
