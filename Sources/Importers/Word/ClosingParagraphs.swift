import LanguagePacks
import ResolutionModel

/// Tells meeting, date and vote below the last paragraph from paragraphs of the resolution.
struct ClosingParagraphs {
  /// The longest line of a meeting or date, in bytes; Arabic and Russian take two a letter.
  private static let longestLine = 160

  private let printed: PrintedText

  init(_ printed: PrintedText) {
    self.printed = printed
  }

  private var pack: LanguagePack { printed.pack }

  /// Parts the paragraphs of a body: the source's closing lines, in groups, as indices; and the others.
  func part(_ body: [WordLine]) -> (closing: [[Int]], others: [WordLine]) {
    let indices = Dictionary(
      printed.lines.enumerated().map { ($0.element.number, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var closing: [[Int]] = []
    var others: [WordLine] = []
    var vote = VoteBracket()
    for (place, line) in body.enumerated() {
      let isAfterClosing =
        place > 0 && !closing.isEmpty && others.last.map { $0.lines.lowerBound } != body[place - 1].lines.lowerBound
      if isClosing(line, after: isAfterClosing, next: place + 1 < body.count ? body[place + 1] : nil, &vote) {
        let group = line.lines.compactMap { indices[$0] }
        if isAfterClosing { closing[closing.count - 1] += group } else { closing.append(group) }
      } else {
        others.append(line)
      }
    }
    return (closing, others)
  }

  private func isClosing(_ line: WordLine, after isAfterClosing: Bool, next: WordLine?, _ vote: inout VoteBracket)
    -> Bool
  {
    guard line.table == nil, line.label == nil else { return false }
    let text = line.text.trimmed
    if vote.takes(text) { return true }
    if isVote(text) {
      vote.open(text)
      return true
    }
    guard text.utf8.count <= ClosingParagraphs.longestLine else { return false }
    let lines = text.split(separator: "\n").map { String($0).trimmed }
    if let first = lines.first, ClosingLines.meeting(in: first, pack) != nil, hasNoSentence(first) { return true }
    return isDate(text) && (isAfterClosing || next == nil || next.map(isAnnex) == true)
  }

  /// A meeting stands alone, as no sentence: "54th plenary meeting".
  private func hasNoSentence(_ text: String) -> Bool {
    !".;:,".contains(text.last ?? " ") && pack.openerLength(of: text, in: .operative) == 0
  }

  private func isVote(_ text: String) -> Bool {
    guard text.hasPrefix("[") || pack.values("closing", "adoption").contains(where: { text.hasPrefix($0) }) else {
      return false
    }
    return pack.votes.vote(of: text) != nil || AdoptionSentence(text, pack: pack)?.meeting.isEmpty == false
  }

  private func isDate(_ text: String) -> Bool {
    guard let match = pack.dates.prefix(of: text) else { return false }
    return text.utf8.count - match.length <= 1
  }

  private func isAnnex(_ line: WordLine) -> Bool { pack.divisions.annexNumber(of: line.text.trimmed) != nil }
}

/// Follows "[Adopted by a recorded vote of …" over the paragraphs with the voters' names to its closing bracket.
private struct VoteBracket {
  /// The most paragraphs that the names take.
  private static let longest = 12

  private var left = 0

  mutating func open(_ text: String) {
    left = text.hasPrefix("[") && !text.hasSuffix("]") ? VoteBracket.longest : 0
  }

  /// Whether a paragraph goes on with the bracket.
  mutating func takes(_ text: String) -> Bool {
    guard left > 0 else { return false }
    left = text.hasSuffix("]") ? 0 : left - 1
    return true
  }
}
