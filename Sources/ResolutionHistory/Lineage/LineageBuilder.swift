import ResolutionDiff
import ResolutionModel

/// Makes the steps of a lineage, and the descents that follow from them.
struct LineageBuilder {
  let versions: [LineageVersion]
  let resolutions: [Resolution]
  let parents: [[Int]]
  let symbols: [Symbol]
  let locators: [[Locator]]
  let corrections: LineageCorrections
  private let differ: Differ

  init(_ versions: [LineageVersion], decisions: [LineageDecision], differ: Differ) {
    self.versions = versions
    self.differ = differ
    resolutions = versions.map(\.resolution)
    parents = versions.map(\.parents)
    symbols = versions.compactMap(\.resolution.symbol)
    locators = resolutions.map(\.locators)
    corrections = LineageCorrections(decisions, symbols: symbols, locators: locators)
  }

  func steps(_ record: inout LineageRecord) -> [Lineage.Step] {
    versions.indices.flatMap { to in
      parents[to].map { from in Lineage.Step(from: from, to: to, diff: diff(from, to, &record)) }
    }
  }

  private func diff(_ from: Int, _ to: Int, _ record: inout LineageRecord) -> StructuralDiff {
    let corrections = corrections.corrections(from: from, to: to)
    let key = LineageRecord.StepKey(old: versions[from].textID, new: versions[to].textID, corrections: corrections)
    let texts = ChangedTexts(resolutions[from], resolutions[to])
    if let changes = record.changes(key, texts) {
      return StructuralDiff(old: resolutions[from], new: resolutions[to], changes: changes)
    }
    let diff = differ.compare(resolutions[from], resolutions[to], corrections: corrections)
    record.add(diff.changes, key, texts)
    return diff
  }

  func descents(_ steps: [Lineage.Step], _ record: inout LineageRecord) -> [Lineage.Descent] {
    let key = LineageRecord.returnsKey(versions, decided: corrections.decided.values)
    let found = steps.flatMap(descents)
    if let returns = record.returns(key, resolutions) { return found + returns }
    let returns = ReturnedParagraphs(
      resolutions: resolutions, parents: parents, locators: locators, steps: steps, corrections: corrections,
      differ: differ
    ).descents
    record.add(returns, key, resolutions)
    return found + returns
  }

  private func descents(_ step: Lineage.Step) -> [Lineage.Descent] {
    step.diff.changes.flatMap { change in
      change.links.map { link in
        Lineage.Descent(
          from: Lineage.Place(version: step.from, paragraph: link.old),
          to: Lineage.Place(version: step.to, paragraph: link.new), change: change)
      }
    }
  }
}
