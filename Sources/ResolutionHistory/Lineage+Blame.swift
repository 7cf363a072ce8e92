import ResolutionDiff
import ResolutionModel

extension Lineage {
  /// For every word of a resolution the resolution in which it entered; nil when it is not in this lineage.
  ///
  /// Each word is passed on through the comparisons of successive years: what is equal keeps its origin, what is
  /// inserted begins here. In a split each part takes its words along; in a merge each word comes from the first
  /// parent that has it.
  public func blame(of symbol: Symbol) -> Blame? {
    guard let last = index(of: symbol) else { return nil }
    var origins: [Place: [Int]] = [:]
    for resolution in 0...last {
      for (index, paragraph) in resolutions[resolution].paragraphs.enumerated() {
        let place = Place(resolution: resolution, paragraph: index)
        origins[place] = byteOrigins(of: paragraph, at: place, from: origins)
      }
    }
    let locators = resolutions[last].locators
    let lines = resolutions[last].paragraphs.enumerated().map { index, paragraph in
      let bytes = origins[Place(resolution: last, paragraph: index)] ?? []
      return Blame.Line(locator: locators[index], text: paragraph.text, runs: runs(of: bytes))
    }
    return Blame(lines: lines)
  }

  /// For each UTF-8 byte of a paragraph's text the index of the resolution it entered in.
  private func byteOrigins(of paragraph: Paragraph, at place: Place, from origins: [Place: [Int]]) -> [Int] {
    let count = paragraph.text.utf8.count
    var bytes = [Int](repeating: place.resolution, count: count)
    guard let descent = descents[place] else { return bytes }
    for parent in descent.parents {
      guard let inherited = origins[parent],
        let link = descent.change.links.first(where: { $0.old == parent.paragraph && $0.new == place.paragraph })
      else { continue }
      inherit(inherited, along: link, into: &bytes, besides: place.resolution)
    }
    return bytes
  }

  /// Copies the origins of equal words.
  private func inherit(_ inherited: [Int], along link: Link, into bytes: inout [Int], besides now: Int) {
    var (old, new) = (0, 0)
    for run in link.words {
      let newLength = run.operation == .delete ? 0 : run.text.utf8.count
      let oldLength = run.operation == .insert ? 0 : (run.oldText ?? run.text).utf8.count
      if run.operation == .equal, newLength > 0, old + oldLength <= inherited.count, new + newLength <= bytes.count {
        for offset in 0..<newLength where bytes[new + offset] == now {
          bytes[new + offset] = inherited[min(old + offset, old + oldLength - 1)]
        }
      }
      (old, new) = (old + oldLength, new + newLength)
    }
  }

  private func runs(of bytes: [Int]) -> [Blame.Run] {
    var runs: [Blame.Run] = []
    var start = 0
    for end in 1..<max(2, bytes.count + 1) where end <= bytes.count {
      guard end == bytes.count || bytes[end] != bytes[start] else { continue }
      let resolution = resolutions[bytes[start]]
      if let symbol = resolution.symbol {
        runs.append(Blame.Run(range: start..<end, symbol: symbol, adopted: resolution.adopted))
      }
      start = end
    }
    return runs
  }
}
