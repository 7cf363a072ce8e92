import ResolutionModel

/// Finds the word for a session, then its ordinals beside it.
struct SessionFinder {
  private let bytes: [UInt8]
  private let text: FoldedText
  private let words: CitationWords

  /// How far from the word an ordinal may stand, in folded bytes.
  static let window = 160

  private typealias Ordinals = (list: [SessionMention], kind: Session.Kind?)

  init(_ source: String, _ words: CitationWords) {
    bytes = Array(source.utf8)
    text = FoldedText(bytes, folding: words.pack.folding, limit: .max)
    self.words = words
  }

  func mentions() -> [SessionMention] {
    var found: [SessionMention] = []
    var place = 0
    var last = 0
    while place < text.bytes.count {
      guard startsWord(place), let end = sessionWord(at: place) else {
        place += 1
        continue
      }
      var ordinals = ordinals(from: max(last, place - Self.window), to: place)
      if ordinals.list.isEmpty, words.sessions.ordinalFollows { ordinals = self.ordinals(from: end) }
      let kind = ordinals.kind ?? kind(at: place)?.kind ?? kind(at: skipSpace(end))?.kind ?? .regular
      found += ordinals.list.map { SessionMention(session: Session($0.session.number, kind: kind), range: $0.range) }
      place = end
      last = end
    }
    return found
  }

  /// The end of the word for a session here; Arabic writes prepositions and article on it.
  private func sessionWord(at place: Int) -> Int? {
    let starts = words.pack.language == .arabic ? text.arabicStems(from: place) : [place]
    return starts.lazy.compactMap { words.sessions.session.longest(in: text, from: $0)?.end }.first
  }

  /// The ordinals that reach the word at `end` with nothing but fillers between.
  private func ordinals(from start: Int, to end: Int) -> Ordinals {
    var ordinals: Ordinals = ([], nil)
    var place = start
    while place < end {
      if !startsWord(place) {
        if text.bytes[place] != 0x20, text.bytes[place] != UInt8(ascii: ",") { ordinals = ([], nil) }
        place += 1
      } else if let next = take(at: place, to: end, into: &ordinals) ?? filler(at: place) {
        place = next
      } else {
        ordinals = ([], nil)
        place = endOfWord(place)
      }
    }
    return ordinals
  }

  /// The ordinals that follow the word.
  private func ordinals(from start: Int) -> Ordinals {
    var ordinals: Ordinals = ([], nil)
    var place = skipSpace(start)
    let end = min(text.bytes.count, start + Self.window)
    while place < end {
      let between = ordinals.list.isEmpty ? organ(at: place) : filler(at: place)
      let next = take(at: place, to: end, into: &ordinals) ?? between
      guard let next else { return ordinals }
      place = skipSpace(next)
    }
    return ordinals
  }

  /// Takes an ordinal, or what says that the session is a special one.
  private func take(at place: Int, to end: Int, into ordinals: inout Ordinals) -> Int? {
    if let (number, last) = ordinal(at: place, to: end) {
      let range = source(of: place)..<source(of: last)
      ordinals.list.append(SessionMention(session: Session(number), range: range))
      return last
    }
    guard let (kind, last) = kind(at: place) else { return nil }
    ordinals.kind = kind
    return last
  }
}

extension SessionFinder {
  private func ordinal(at place: Int, to end: Int) -> (number: Int, end: Int)? {
    if text.bytes[place].isASCIIDigit { return figures(at: place, to: end) }
    let start = source(of: place)
    let rest = String(decoding: bytes[start..<max(start, source(of: end))], as: UTF8.self)
    guard let match = words.pack.sessions.prefix(of: rest), isCounted(at: place) else { return nil }
    var last = place
    while last < end, source(of: last) < start + match.length || text.bytes[last].isContinuation { last += 1 }
    return (match.number, last)
  }

  /// Whether the numeral is an ordinal: in Chinese 第 tells, alone or before the first of a list.
  private func isCounted(at place: Int) -> Bool {
    let sign: [UInt8] = [0xE7, 0xAC, 0xAC]
    return !words.hasNoSpaces || text.bytes[max(0, place - 60)..<place].suffix(3).elementsEqual(sign)
      || filler(at: max(0, place - 3)) == place
  }

  /// `137th`, `137-й`; in Chinese bare.
  private func figures(at place: Int, to end: Int) -> (number: Int, end: Int)? {
    let digits = text.bytes[place..<end].prefix(while: \.isASCIIDigit)
    guard (1...3).contains(digits.count) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let rest = text.bytes[digits.endIndex..<end]
    let hyphen = rest.first == UInt8(ascii: "-") ? 1 : 0
    let suffixes = words.pack.typography.ordinalSuffixes.map { FoldedText.whole($0, words.pack.folding) }
    let suffix = suffixes.sorted { $0.count > $1.count }.first { rest.dropFirst(hyphen).starts(with: $0) }
    guard number > 0, suffix != nil || words.hasNoSpaces, isCounted(at: place) else { return nil }
    return (number, digits.endIndex + (suffix.map { $0.count + hyphen } ?? 0))
  }

  private func kind(at place: Int) -> (kind: Session.Kind, end: Int)? {
    if let match = words.sessions.emergency.longest(in: text, from: place) { return (.emergencySpecial, match.end) }
    return words.sessions.special.longest(in: text, from: place).map { (.special, $0.end) }
  }

  /// `دورة الجمعية العامة الاستثنائية الثلاثين`: the organ between the word and its ordinal.
  private func organ(at place: Int) -> Int? {
    (words.organs.longest(in: text, from: place) ?? words.assembly.longest(in: text, from: place))?.end
  }

  private func filler(at place: Int) -> Int? {
    [words.sessions.filler, words.conjunction, words.range].lazy
      .compactMap { $0.longest(in: text, from: place)?.end }.first
  }

  /// Where the character of a folded place starts in the source.
  private func source(of place: Int) -> Int { text.sourceLength(of: place) }

  private func skipSpace(_ place: Int) -> Int {
    place < text.bytes.count && text.bytes[place] == 0x20 ? place + 1 : place
  }

  /// Whether a word, or in Chinese a character, starts here.
  private func startsWord(_ place: Int) -> Bool {
    guard isWordByte(text.bytes[place]), !text.bytes[place].isContinuation else { return false }
    return words.hasNoSpaces || place == 0 || !isWordByte(text.bytes[place - 1]) && text.bytes[place - 1] != 0x2D
  }

  private func endOfWord(_ place: Int) -> Int {
    var end = place + 1
    while end < text.bytes.count, words.hasNoSpaces ? text.bytes[end].isContinuation : isWordByte(text.bytes[end]) {
      end += 1
    }
    return end
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIILetter || byte >= 128 }
}
