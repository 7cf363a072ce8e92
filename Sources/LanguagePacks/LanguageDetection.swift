import ResolutionModel

extension LanguagePack {
  /// The language of a text, told by its script and, in Latin script, by its function words; nil when neither tells.
  ///
  /// Looks at the first 20,000 bytes of UTF-8 text without markup. Symbols, English mastheads and quoted titles do not
  /// outweigh the text around them.
  package static func detect(_ text: some Collection<UInt8>) -> Language? {
    let sample = Array(text.prefix(LanguageDetection.sample))
    let scripts = ScriptCounts(sample)
    if let language = scripts.language { return language }
    return scripts.latin > 0 ? LanguageDetection.latinLanguage(of: FoldedText(sample, limit: .max)) : nil
  }
}

/// Letters by script.
private struct ScriptCounts {
  private(set) var latin = 0
  private var cyrillic = 0
  private var arabic = 0
  private var ideographs = 0

  /// How many Latin letters one ideograph weighs: a word has about two ideographs or five letters.
  private static let weightOfIdeograph = 3

  init(_ text: [UInt8]) {
    for byte in text {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3: latin += 1
      case 0xD0, 0xD1: cyrillic += 1
      case 0xD8...0xDB: arabic += 1
      case 0xE4...0xE9: ideographs += ScriptCounts.weightOfIdeograph
      default: break
      }
    }
  }

  /// The language of a script that has at least a quarter of the letters; nil where Latin letters prevail.
  var language: Language? {
    let all = latin + cyrillic + arabic + ideographs
    let others: [(count: Int, language: Language)] = [
      (cyrillic, .russian), (arabic, .arabic), (ideographs, .chinese),
    ]
    return others.filter { $0.count > 0 && $0.count * 4 >= all }.max { $0.count < $1.count }?.language
  }
}

private enum LanguageDetection {
  /// How many bytes of a text are looked at.
  static let sample = 20_000
  /// The fewest function words that tell a language.
  private static let fewest = 2

  private static let latinLanguages: [Language] = [.english, .french, .spanish]

  /// The function words that only one of the languages has, numbered by language.
  private static let words: PhraseTable = {
    let lists = latinLanguages.map { Set(LanguagePack.pack(for: $0).functionWords) }
    let own = lists.indices.flatMap { index in
      lists[index].filter { word in !lists.indices.contains { $0 != index && lists[$0].contains(word) } }
        .sorted().map { ($0, index) }
    }
    return PhraseTable(numbered: own)
  }()

  /// The language with at least twice as many function words as any other.
  static func latinLanguage(of text: FoldedText) -> Language? {
    var counts = latinLanguages.map { _ in 0 }
    var position = 0
    while position < text.bytes.count {
      if let match = words.longest(in: text, from: position) { counts[match.value] += 1 }
      position = text.nextWord(after: position)
    }
    let ranked = counts.indices.sorted { counts[$0] > counts[$1] }
    guard let best = ranked.first, counts[best] >= fewest,
      ranked.dropFirst().allSatisfy({ counts[best] >= 2 * counts[$0] })
    else { return nil }
    return latinLanguages[best]
  }
}

extension FoldedText {
  /// The start of the word after the one at `position`, or the text's end.
  fileprivate func nextWord(after position: Int) -> Int {
    var next = position
    while next < bytes.count, !isWordBreak(bytes[next]) { next += 1 }
    while next < bytes.count, isWordBreak(bytes[next]) { next += 1 }
    return next
  }

  private func isWordBreak(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(0x61...0x7A).contains(byte)
  }
}
