import ResolutionModel

/// A point on which two language versions of one paragraph cannot both be right.
public enum Discord: Hashable, Sendable {
  /// The paragraph is not there in these languages.
  case missing([Language])
  /// The number of footnotes called differs.
  case notes([Language: Int])
  /// A number, year or symbol stands oftener in some languages than in others.
  case figure(String, present: [Language], absent: [Language])

  static func all(among paragraphs: [Language: Paragraph], of languages: [Language]) -> [Discord] {
    let absent = languages.filter { paragraphs[$0] == nil }
    let present = languages.filter { paragraphs[$0] != nil }
    var discords: [Discord] = absent.isEmpty ? [] : [.missing(absent)]
    let counts = paragraphs.mapValues(\.notes.count)
    if Set(counts.values).count > 1 { discords.append(.notes(counts)) }
    return discords + figures(paragraphs, present)
  }

  private static func figures(_ paragraphs: [Language: Paragraph], _ languages: [Language]) -> [Discord] {
    let counts = paragraphs.mapValues { Figures.count(in: $0.text) }
    let all = Set(counts.values.flatMap(\.keys)).sorted()
    return all.compactMap { figure in
      let most = counts.values.map { $0[figure, default: 0] }.max() ?? 0
      let asked = languages.filter { Figures.isWritten(figure, in: $0) }
      let absent = asked.filter { counts[$0]?[figure, default: 0] ?? 0 < most }
      let present = asked.filter { !absent.contains($0) }
      return absent.isEmpty || present.isEmpty ? nil : .figure(figure, present: present, absent: absent)
    }
  }
}
