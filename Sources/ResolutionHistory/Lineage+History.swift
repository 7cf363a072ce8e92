import ResolutionDiff
import ResolutionModel

extension Lineage {
  /// The story of a paragraph from a resolution back to where it entered, newest first; nil when the resolution or the
  /// paragraph is not in this lineage.
  public func history(of locator: Locator, in symbol: Symbol) -> ParagraphHistory? {
    guard let resolution = index(of: symbol),
      let paragraph = resolutions[resolution].locators.firstIndex(of: locator)
    else { return nil }
    var stages: [ParagraphHistory.Stage] = []
    var places = [Place(resolution: resolution, paragraph: paragraph)]
    while let first = places.first {
      stages.append(stage(at: places))
      let parents = places.flatMap { descents[$0]?.parents ?? [] }
      // Parents may lie in different years where wording returned; the story follows the latest.
      let latest = parents.map(\.resolution).max() ?? first.resolution
      places = Set(parents.filter { $0.resolution == latest }).sorted { $0.paragraph < $1.paragraph }
    }
    return ParagraphHistory(stages: stages)
  }

  private func stage(at places: [Place]) -> ParagraphHistory.Stage {
    let resolution = resolutions[places[0].resolution]
    let locators = resolution.locators
    return ParagraphHistory.Stage(
      symbol: resolution.symbol ?? Symbol(form: .document(components: [])), adopted: resolution.adopted,
      locators: places.map { locators[$0.paragraph] },
      texts: places.map { resolution.paragraphs[$0.paragraph].text },
      change: places.compactMap { descents[$0]?.change }.first)
  }
}
