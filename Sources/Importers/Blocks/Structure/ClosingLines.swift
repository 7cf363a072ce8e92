import LanguagePacks
import ResolutionModel

/// Finds meeting, date and vote where a file has them as paragraphs after the last one of the resolution.
enum ClosingLines {
  /// The longest meeting and date line in scalars.
  private static let longestLine = 80
  /// How many paragraphs after the last numbered one are looked at.
  private static let longestClosing = 40
  /// The most paragraphs that the list of voters takes.
  private static let longestVote = 12

  /// The indices of the blocks that are closing lines.
  static func find(in blocks: [Block], _ pack: LanguagePack) -> Set<Int> {
    guard let end = blocks.lastIndex(where: { $0.divisions.isEmpty && $0.number != nil }) else { return [] }
    var closing: Set<Int> = []
    for index in blocks.indices.dropFirst(end + 1).prefix(longestClosing) {
      let block = blocks[index]
      guard block.role == .text, block.label == nil, block.divisions.isEmpty else { continue }
      if pack.votes.vote(of: block.text.text) != nil {
        // The voters' names follow, to the closing bracket.
        let next = blocks.indices.dropFirst(index).prefix(longestVote)
        let last = next.first { blocks[$0].text.text.hasSuffix("]") } ?? index
        closing.formUnion(index...last)
      } else if isMeeting(block.text.text, pack) {
        closing.insert(index)
      }
    }
    return closing
  }

  private static func isMeeting(_ text: String, _ pack: LanguagePack) -> Bool {
    guard text.unicodeScalars.count <= longestLine else { return false }
    return meeting(in: text, pack) != nil
  }

  /// The meeting in a line that holds it, alone or before or after a date.
  static func meeting(in text: String, _ pack: LanguagePack) -> String? {
    if let meeting = pack.closing.meeting(of: text) { return meeting }
    let words = text.split(separator: " ")
    for cut in words.indices.dropFirst() {
      let halves = [words[..<cut], words[cut...]].map { $0.joined(separator: " ") }
      if let meeting = halves.lazy.compactMap({ pack.closing.meeting(of: $0) }).first { return meeting }
    }
    return nil
  }
}
