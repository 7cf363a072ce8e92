import ResolutionModel

extension BodyReader {
  /// The lines below the last paragraph: meeting, date, how the text was adopted.
  mutating func takeClosing(_ index: Int) -> Bool {
    guard lines[index].label == nil, !blocks.isEmpty, lines[index].gap == .blank || isComplete(before: index),
      lines.initial(index) != .lower, isMeeting(index) || isAdoption(index) || isLoneDate(index)
    else { return false }
    var group = [index]
    while taken < lines.count, belongs(taken, to: group) {
      group.append(taken)
      taken += 1
    }
    closings.append(group.map { lines[$0].line })
    phase = .closed
    path = []
    return true
  }

  private func isMeeting(_ index: Int) -> Bool {
    lines.ending(index) == .none && lines.content(index).count <= 100
      && printed.text.width(lines[index].bytes) <= 60 && (hasDigit(index) || hasDigit(index + 1))
      && pack.closing.meeting(of: printed.text.string(lines[index].bytes)) != nil
  }

  /// Whether a line has figures: that of a meeting has, or the date below it.
  private func hasDigit(_ index: Int) -> Bool {
    index < lines.count && lines.content(index).count <= 100 && lines.content(index).contains(where: \.isDigit)
  }

  /// "Adopted unanimously at the 79th meeting.", "[Adopted without a vote.]"
  private func isAdoption(_ index: Int) -> Bool {
    let text = printed.text.string(lines[index].bytes.prefix(400))
    let isBracketed = text.hasPrefix("[")
    guard isBracketed || pack.values("closing", "adoption").contains(where: { text.hasPrefix($0) }) else {
      return false
    }
    if pack.votes.vote(of: text) != nil { return true }
    let end = min(lines.count, index + 3)
    let sentence = (index..<end).map { printed.text.string(lines[$0].bytes.prefix(400)) }.joined(separator: " ")
    return AdoptionSentence(sentence, pack: pack)?.meeting.isEmpty == false
  }

  private func isDate(_ index: Int) -> Bool {
    let content = lines.content(index)
    guard content.count <= 60, let match = pack.dates.prefix(of: printed.text.string(lines[index].bytes)) else {
      return false
    }
    return content.count - match.length <= 1
  }

  /// A date that nothing follows, as under texts adopted without a meeting.
  private func isLoneDate(_ index: Int) -> Bool {
    guard phase == .operative, isDate(index) else { return false }
    return index + 1 == lines.count || isDivision(index + 1)
  }

  /// Whether a line goes on with the closing lines before it.
  private func belongs(_ index: Int, to group: [Int]) -> Bool {
    if isDate(index) || isAdoption(index) || isMeeting(index) { return true }
    guard let first = group.first, lines[index].gap == .none, isAdoption(first), let last = group.last else {
      return false
    }
    let isOpen = lines.content(first).first == 0x5B && !group.contains { lines.content($0).last == 0x5D }
    return isOpen || lines.ending(last) != .stop
  }
}
