import ResolutionModel

/// No word mixes letters of two alphabets.
public struct MixedScript: Rule {
  public let description = RuleDescription(
    id: "mixed-script",
    summary: "No word mixes Latin and Cyrillic letters that look alike",
    reason: """
      A Latin `c` in a Russian word looks right and is not found by any search; it comes from typing with the wrong \
      keyboard or from a scanned text.
      """,
    source: "Seen in official Russian texts of 2019 to 2023 (“c удовлетворением”, “54-e”).",
    severity: .warning, fixes: .safe,
    flagged: [
      RuleExample(
        """
        *Генеральная Ассамблея*,
        *ссылаясь* на ⟦рeзолюцию⟧ о приливах,
        *постановляет* продолжать заниматься этим вопросом.
        """, language: .russian)
    ],
    accepted: [
      RuleExample(
        """
        *Генеральная Ассамблея*,
        *ссылаясь* на резолюцию COVID-19 и пункт 3(a),
        *постановляет* продолжать заниматься этим вопросом.
        """, language: .russian)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    draft.written.indices.flatMap { index -> [Remark] in
      let text = draft.written[index]
      guard hasBoth(text.bytes) else { return [] }
      return words(in: text).compactMap { word in
        guard let due = MixedScript.mended(text.scalars[word]) else { return nil }
        let spot = text.spot(index, word)
        return Remark(
          spot, "“\(text.string(text.range(word)))” mixes two alphabets",
          correction: due.isEmpty ? nil : .safe(spot, due))
      }
    }
  }

  /// Whether letters of both alphabets can be in the text: UTF-8 begins them with bytes of their own.
  private func hasBoth(_ bytes: [UInt8]) -> Bool {
    bytes.contains { (0xD0...0xD4).contains($0) }
      && bytes.contains { ($0 | 0x20) &- 0x61 < 26 || (0xC3...0xC9).contains($0) }
  }

  private func words(in text: WrittenText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...text.scalars.count {
      if index < text.scalars.count, text.scalars[index].isLetter {
        start = start ?? index
      } else if let from = start {
        words.append(from..<index)
        start = nil
      }
    }
    return words
  }

  /// The word in the alphabet of most of its letters; empty where a letter has no twin, nil where nothing is mixed.
  static func mended(_ word: ArraySlice<Unicode.Scalar>) -> String? {
    let (latin, cyrillic) = (word.count { $0.isLatinLetter }, word.count { $0.isCyrillic })
    guard latin > 0, cyrillic > 0 else { return nil }
    let toCyrillic = cyrillic >= latin
    var mended = String.UnicodeScalarView()
    for scalar in word {
      guard toCyrillic ? scalar.isLatinLetter : scalar.isCyrillic else {
        mended.append(scalar)
        continue
      }
      guard let twin = twins.first(where: { toCyrillic ? $0.latin == scalar : $0.cyrillic == scalar }) else {
        return ""
      }
      mended.append(toCyrillic ? twin.cyrillic : twin.latin)
    }
    return String(mended)
  }

  private static let twins: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = Array(
    zip("aceopxyABCEHKMOPTX".unicodeScalars, "асеорхуАВСЕНКМОРТХ".unicodeScalars)
  ).map { (latin: $0, cyrillic: $1) }
}
