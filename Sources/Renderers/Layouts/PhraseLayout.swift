import ResolutionHistory
import ResolutionModel

/// When a phrase entered, left and returned, topic by topic.
public struct PhraseLayout: Sendable {
  /// Bytes of text shown on either side of the phrase; cut at a space.
  private static let context = 60

  /// Whether only the line of each event is shown, without the words around the phrase.
  public var isSummaryOnly: Bool

  public init(isSummaryOnly: Bool = false) {
    self.isSummaryOnly = isSummaryOnly
  }

  public func lay(out histories: [PhraseHistory], of phrase: Phrase) -> StyledDocument {
    guard !histories.isEmpty else {
      return StyledDocument([StyledBlock([StyledRun("nowhere: ‘\(phrase.text)’", .muted)])])
    }
    return StyledDocument(histories.flatMap(lay(out:)))
  }

  private func lay(out history: PhraseHistory) -> [StyledBlock] {
    let heading = StyledBlock(
      [
        StyledRun(history.topic.slug, .label), StyledRun("  " + history.topic.title),
        StyledRun("  \(history.language.code)", .muted),
        StyledRun(
          history.isThereStill ? "  still there" : "  no longer there", history.isThereStill ? .success : .muted),
      ], isSpaced: true)
    return [heading] + history.events.flatMap(lay(out:))
  }

  private func lay(out event: PhraseHistory.Event) -> [StyledBlock] {
    let word = event.kind.rawValue + String(repeating: " ", count: 10 - event.kind.rawValue.utf8.count)
    let places = event.occurrences.map(\.locator.description)
    let line = StyledBlock(
      indent: 1,
      [
        StyledRun(word, event.kind.role), StyledRun.symbol(event.symbol),
        StyledRun(event.adopted.map { "  \($0)" } ?? "", .muted),
        StyledRun("  " + (event.kind == .left ? "was " : "") + places.joined(separator: ", "), .label),
      ])
    guard !isSummaryOnly, event.kind != .left else { return [line] }
    return [line] + event.occurrences.map { StyledBlock(indent: 2, excerpt($0)) }
  }

  /// The phrase with some words on either side.
  private func excerpt(_ occurrence: PhraseHistory.Occurrence) -> [StyledRun] {
    let bytes = Array(occurrence.text.utf8)
    guard let phrase = occurrence.ranges.first?.clamped(to: 0..<bytes.count) else { return [] }
    let space = UInt8(ascii: " ")
    let earliest = max(0, phrase.lowerBound - PhraseLayout.context)
    let latest = min(bytes.count, phrase.upperBound + PhraseLayout.context)
    let start = earliest == 0 ? 0 : bytes[earliest..<phrase.lowerBound].firstIndex(of: space) ?? phrase.lowerBound
    let end =
      latest == bytes.count ? latest : bytes[phrase.upperBound..<latest].lastIndex(of: space) ?? phrase.upperBound
    return [
      StyledRun((start > 0 ? "…" : "") + String(decoding: bytes[start..<phrase.lowerBound], as: UTF8.self)),
      StyledRun(String(decoding: bytes[phrase], as: UTF8.self), .emphasis),
      StyledRun(String(decoding: bytes[phrase.upperBound..<end], as: UTF8.self) + (end < bytes.count ? " …" : "")),
    ]
  }
}

extension PhraseHistory.Event.Kind {
  fileprivate var role: Role {
    switch self {
    case .entered: .success
    case .left: .error
    case .returned: .moved
    }
  }
}
