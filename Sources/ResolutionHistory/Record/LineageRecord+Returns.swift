import ResolutionDiff
import ResolutionModel

// Returns depend on the whole lineage.
extension LineageRecord {
  /// What the returns of a lineage are filed under; nil where some text has no name.
  static func returnsKey(_ versions: [LineageVersion], decided: some Sequence<LineageDecision>) -> UInt64? {
    guard versions.allSatisfy({ !$0.textID.isEmpty }) else { return nil }
    var fingerprint = Fingerprint()
    for version in versions {
      fingerprint.add(version.textID)
      for parent in version.parents { fingerprint.add(parent) }
    }
    for decision in decided.sorted(by: { $0.paragraph.description < $1.paragraph.description }) {
      fingerprint.add(decision.paragraph.description)
      for predecessor in decision.predecessors { fingerprint.add(predecessor.description) }
    }
    return fingerprint.value
  }

  /// Nil where they are not known, or what is known is damaged.
  mutating func returns(_ key: UInt64?, _ resolutions: [Resolution]) -> [Lineage.Descent]? {
    guard let key, let bytes = known.returns[key] else { return nil }
    var reader = ByteReader(bytes)
    do {
      var descents: [Lineage.Descent] = []
      for _ in 0..<(try reader.count()) { descents.append(try LineageRecord.descent(from: &reader, resolutions)) }
      needed.returns[key] = bytes
      return descents
    } catch {
      return nil
    }
  }

  mutating func add(_ returns: [Lineage.Descent], _ key: UInt64?, _ resolutions: [Resolution]) {
    guard let key else { return }
    var writer = ByteWriter()
    writer.write(returns.count)
    for descent in returns {
      writer.write([descent.from.version, descent.from.paragraph, descent.to.version, descent.to.paragraph])
      let texts = ChangedTexts(resolutions[descent.from.version], resolutions[descent.to.version])
      ChangeCoding.write(descent.change, texts, to: &writer)
    }
    needed.returns[key] = writer.bytes
  }

  private static func descent(
    from reader: inout ByteReader, _ resolutions: [Resolution]
  ) throws(ByteReader.Damage) -> Lineage.Descent {
    let place = try reader.numbers(below: .max)
    guard place.count == 4, place[0] < resolutions.count, place[2] < resolutions.count,
      place[1] < resolutions[place[0]].paragraphs.count, place[3] < resolutions[place[2]].paragraphs.count
    else { throw ByteReader.Damage() }
    let texts = ChangedTexts(resolutions[place[0]], resolutions[place[2]])
    return Lineage.Descent(
      from: Lineage.Place(version: place[0], paragraph: place[1]),
      to: Lineage.Place(version: place[2], paragraph: place[3]),
      change: try ChangeCoding.change(from: &reader, texts))
  }
}
