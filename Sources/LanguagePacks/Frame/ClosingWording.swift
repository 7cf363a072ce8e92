import ResolutionModel

/// The lines below a resolution: meeting and date, and how it was adopted.
package struct ClosingWording: Sendable {
  /// `{number} plenary meeting`.
  package let meetings: [WordingPattern]
  /// `{number} (resumed) plenary meeting`.
  package let resumedMeetings: [WordingPattern]

  private let ordinals: SessionOrdinals
  private let folding: FoldedText.Folding

  init(_ data: LanguageData, ordinals: SessionOrdinals, folding: FoldedText.Folding) {
    meetings = data.patterns("closing", "meeting")
    resumedMeetings = data.patterns("closing", "meeting-resumed")
    self.ordinals = ordinals
    self.folding = folding
  }

  /// The meeting in a closing line, as the model has it: `54`, `54 (resumed)`; nil for any other line.
  package func meeting(of line: some StringProtocol) -> String? {
    var reader = WordingReader(line, folding: folding)
    if let number = number(resumedMeetings, &reader) { return "\(number) (resumed)" }
    return number(meetings, &reader).map(String.init)
  }

  private func number(_ patterns: [WordingPattern], _ line: inout WordingReader) -> Int? {
    for pattern in patterns {
      guard let printed = line.read(pattern.pieces)?[.number] else { continue }
      if let number = figures(printed) ?? ordinals.number(of: printed) { return number }
    }
    return nil
  }

  /// The figures of `54th`, `1re`, `54‑е`, `4a`: at most four, and no more than three characters after them.
  private func figures(_ printed: String) -> Int? {
    let digits = printed.prefix { ("0"..."9").contains($0) }
    guard (1...4).contains(digits.utf8.count), printed.count - digits.count <= 3, !printed.contains(" ") else {
      return nil
    }
    return Int(digits)
  }
}
