import ResolutionModel

/// Sets the words in italics apart in a paragraph's runs, on both sides of a comparison.
///
///     Urges→Invites all States    *Urges*→*Invites* all States
struct OpenerRuns {
  /// What is left of the openers, in UTF-8 bytes.
  private var old: Int
  private var new: Int

  init(old: Paragraph, new: Paragraph) { self.init(old: old.italicStart, new: new.italicStart) }

  init(old: String, new: String) {
    self.old = old.utf8.count
    self.new = new.utf8.count
  }

  /// The same words, cut where an opener ends.
  func mark(_ runs: [StyledRun]) -> [StyledRun] {
    var rest = self
    return runs.flatMap { rest.cut($0) }
  }

  private mutating func cut(_ run: StyledRun) -> [StyledRun] {
    let left =
      switch run.role {
      case .deleted: old
      case .inserted: new
      default: max(old, new)
      }
    guard left > 0, run.part == .text else { return [run] }
    let text = run.text.utf8
    let end = text.index(text.startIndex, offsetBy: min(left, text.count))
    pass(text.count, run.role)
    let opening = StyledRun(String(run.text[..<end]), run.role, part: .opener)
    return end == text.endIndex ? [opening] : [opening, StyledRun(String(run.text[end...]), run.role)]
  }

  private mutating func pass(_ count: Int, _ role: Role) {
    if role != .inserted { old = max(0, old - count) }
    if role != .deleted { new = max(0, new - count) }
  }
}

extension Paragraph {
  /// The words at its start that are set in italics: its opener, of a formula all but the comma at its end.
  var italicStart: String {
    guard kind == .formula else { return opener }
    return text.unicodeScalars.last?.properties.isAlphabetic == false ? String(text.dropLast()) : text
  }
}
