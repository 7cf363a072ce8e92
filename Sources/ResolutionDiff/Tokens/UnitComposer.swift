/// Joins words and numbers that stand for one date or ordinal: `15 November 2000`, `septuagésimo noveno`, `11月15日`.
struct UnitComposer {
  let lexicon: Lexicon
  let raw: [Token]
  private var done: [Token] = []
  private var position = 0

  init(_ raw: [Token], lexicon: Lexicon) {
    self.raw = raw
    self.lexicon = lexicon
  }

  /// The tokens with units joined; the same tokens when there are none.
  mutating func compose(into vocabulary: inout Vocabulary) -> [Token] {
    guard raw.contains(where: { lexicon.startsPhrase($0.id) }) else { return raw }
    done.reserveCapacity(raw.count)
    while position < raw.count {
      if let phrase = phrase(at: position), join(phrase, into: &vocabulary) { continue }
      done.append(raw[position])
      position += 1
    }
    return done
  }

  private func phrase(at index: Int) -> Lexicon.Phrase? {
    guard lexicon.startsPhrase(raw[index].id) else { return nil }
    return lexicon.phrases(from: raw[index].id).first { phrase in
      index + phrase.ids.count <= raw.count
        && phrase.ids.indices.allSatisfy { raw[index + $0].id == phrase.ids[$0] }
    }
  }

  /// Takes a phrase as a unit; false where it is none (`may` is a month only beside a day or a year).
  private mutating func join(_ phrase: Lexicon.Phrase, into vocabulary: inout Vocabulary) -> Bool {
    switch phrase.meaning {
    case .ordinal(let number):
      let key = UnitKey.ordinal(number)
      append(vocabulary.intern(key), .ordinal, from: position, through: position + phrase.ids.count - 1)
      return true
    case .month(let month):
      return joinDate(month, length: phrase.ids.count, into: &vocabulary)
    }
  }

  private mutating func joinDate(_ month: Int, length: Int, into vocabulary: inout Vocabulary) -> Bool {
    let before = dayOrYearBefore(vocabulary)
    let after = yearOrDayAfter(position + length, vocabulary)
    guard before.number > 0 || after.number > 0 else { return false }
    let (year, day) = before.isYear ? (before.number, after.number) : (after.number, before.number)
    let first = before.count > 0 ? done[done.count - before.count] : raw[position]
    let last = raw[position + length + after.count - 1]
    done.removeLast(before.count)
    let id = vocabulary.intern(UnitKey.date(year: year, month: month, day: day))
    done.append(Token(id: id, kind: .date, start: Int(first.start), end: Int(last.end)))
    position += length + after.count
    return true
  }

  private mutating func append(_ id: Int32, _ kind: TokenKind, from first: Int, through last: Int) {
    done.append(Token(id: id, kind: kind, start: Int(raw[first].start), end: Int(raw[last].end)))
    position = last + 1
  }

  /// The day before a month, or the year in Chinese; `count` tokens of `done` are spent on it.
  private func dayOrYearBefore(_ vocabulary: Vocabulary) -> (number: Int, isYear: Bool, count: Int) {
    guard let last = done.last else { return (0, false, 0) }
    let roles = lexicon.roles(of: last.id)
    let linked = roles.contains(.dateLink) || roles.contains(.yearMark)
    guard let token = linked ? done.dropLast().last : last, token.kind == .number,
      let number = UnitKey.leadingNumber(vocabulary.key(token.id))
    else { return (0, false, 0) }
    if roles.contains(.yearMark) {
      return (1000...2999).contains(number) ? (number, true, 2) : (0, false, 0)
    }
    return (1...31).contains(number) ? (number, false, linked ? 2 : 1) : (0, false, 0)
  }

  /// The year after a month, or the day in Chinese; `count` raw tokens are spent on it.
  private func yearOrDayAfter(_ index: Int, _ vocabulary: Vocabulary) -> (number: Int, count: Int) {
    guard index < raw.count else { return (0, 0) }
    let linked = lexicon.roles(of: raw[index].id).contains(.dateLink)
    let at = linked ? index + 1 : index
    guard at < raw.count, raw[at].kind == .number, let number = UnitKey.leadingNumber(vocabulary.key(raw[at].id)) else {
      return (0, 0)
    }
    let marked = at + 1 < raw.count ? lexicon.roles(of: raw[at + 1].id) : []
    if marked.contains(.dayMark) { return (1...31).contains(number) ? (number, 2) : (0, 0) }
    guard (1000...2999).contains(number) else { return (0, 0) }
    return (number, (linked ? 2 : 1) + (marked.contains(.yearMark) ? 1 : 0))
  }
}
