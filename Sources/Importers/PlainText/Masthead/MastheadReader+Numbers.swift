import ResolutionModel

extension MastheadReader {
  /// The number before the title, `58/135.`; the title may begin behind it.
  mutating func takeTitleNumber() -> Bool {
    let cell = cells[position]
    let word = cell.text.prefix { $0 != " " && $0 != "\u{A0}" }
    guard word.hasSuffix("."), let slash = word.firstIndex(of: "/"), slash != word.startIndex,
      let symbol = Symbol(String(word.dropLast())), symbol.isResolution
    else { return false }
    number = String(word.dropLast())
    expectsTitle = true
    unknown.append([])
    let rest = cell.text.dropFirst(word.count).drop { $0 == " " || $0 == "\u{A0}" }
    position += 1
    if !rest.isEmpty {
      let bytes = cell.bytes.upperBound - rest.utf8.count..<cell.bytes.upperBound
      unknown[unknown.count - 1].append(MastheadCell(bytes: bytes, line: cell.line, text: String(rest), isApart: true))
    }
    return true
  }

  /// `Resolution 216 (1965)` / `of 12 November 1965`; `10 (1946). Resolution of 4 November 1946`.
  mutating func takeCouncilHeading() -> Bool {
    let text = cells[position].text
    if particulars.symbol?.organ == .securityCouncil, let date = connectedDate(text) {
      particulars.adopted = particulars.adopted ?? date.read
      position += 1
      return true
    }
    guard text.utf8.count <= 80, let number = MastheadReader.councilNumber(in: text),
      let symbol = Symbol("S/RES/" + number)
    else { return false }
    particulars.symbol = symbol
    particulars.adopted = date(in: text) ?? particulars.adopted
    position += 1
    return true
  }

  /// `of 12 November 1965`: a short line with the word that connects a date and a year at its end; the date is nil
  /// where its figures are misread.
  private func connectedDate(_ text: String) -> (read: CalendarDate?, line: String)? {
    guard text.utf8.count <= 40, text.utf8.suffix(4).allSatisfy(\.isDigit),
      let word = pack.values("citation", "date-connector").first(where: { text.hasPrefix($0 + " ") })
    else { return nil }
    return (pack.dates.prefix(of: text.dropFirst(word.count + 1))?.date, text)
  }

  /// The first date in a line.
  private func date(in text: String) -> CalendarDate? {
    for index in text.indices where text[index].isNumber {
      if let match = pack.dates.prefix(of: text[index...]) { return match.date }
    }
    return nil
  }

  /// `216 (1965)` where a line starts with it or with one word before it.
  private static func councilNumber(in text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 3)
    for start in 0..<min(2, max(0, words.count - 1)) {
      let number = words[start]
      let year = words[start + 1].prefix(6)
      if number.utf8.count <= 4, number.utf8.allSatisfy(\.isDigit), year.hasPrefix("("), year.hasSuffix(")") {
        return "\(number) \(year)"
      }
    }
    return nil
  }

  /// Takes "Calvania, Estuaria: draft resolution" out of the lines that say nothing known; the title follows it.
  mutating func takeSponsors(from groups: [[MastheadCell]]) -> [[MastheadCell]] {
    for (place, group) in groups.enumerated() {
      guard let end = group.firstIndex(where: { isDraftLine($0.text) }) else { continue }
      let start = group[...end].lastIndex(where: \.isApart) ?? 0
      let line = group[start...end].map(\.text).joined(separator: " ")
      let sponsors = line.lastIndex { $0 == ":" || $0 == "：" }.map { String(line[..<$0]) } ?? ""
      particulars.proceedings.append(
        Proceeding(
          stage: .draft, document: particulars.symbol?.description ?? "", actors: sponsors.trimmingSpaces))
      expectsTitle = true
      let rest = [Array(group[..<start]), Array(group[(end + 1)...])]
      return (Array(groups[..<place]) + rest + Array(groups[(place + 1)...])).filter { !$0.isEmpty }
    }
    return groups
  }

  func isDraftLine(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return pack.values("heading", "draft").contains {
      lowered == $0 || lowered.hasSuffix(": " + $0) || lowered.hasSuffix(" : " + $0) || lowered.hasSuffix("：" + $0)
    }
  }
}

extension String {
  /// The text without spaces, plain or no-break, at either end.
  var trimmingSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" }
    var text = drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }
}
