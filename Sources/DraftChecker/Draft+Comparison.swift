import ResolutionDiff
import ResolutionModel

extension Draft {
  /// How the adopted text is named in remarks: its symbol, else “the earlier text”.
  var baseName: String { comparison?.old.symbol.map(\.description) ?? "the earlier text" }

  /// An adopted paragraph as remarks name it: `A/RES/58/135 OP3`.
  func baseAddress(_ index: Int) -> String {
    guard let old = comparison?.old, old.locators.indices.contains(index) else { return baseName }
    return "\(baseName) \(old.locators[index])"
  }

  /// The places in a new paragraph's text that differ from the old one, with what stood there; insertions and
  /// replacements by what is new, deletions by the word before which they stood.
  func departures(_ link: Link) -> [Departure] {
    var departures: [Departure] = []
    var offset = 0
    for run in link.words where run.wordClass != .note {
      switch run.operation {
      case .equal: offset += run.text.utf8.count
      case .delete: departures.append(Departure(range: offset..<offset, old: run.text, new: ""))
      case .insert:
        let range = offset..<offset + run.text.utf8.count
        offset = range.upperBound
        if let last = departures.last, last.range.isEmpty, last.range.upperBound == range.lowerBound {
          departures[departures.count - 1] = Departure(range: range, old: last.old, new: run.text)
        } else {
          departures.append(Departure(range: range, old: "", new: run.text))
        }
      }
    }
    return departures
  }
}

/// One place where a paragraph differs from the adopted one.
struct Departure: Hashable, Sendable {
  /// In UTF-8 bytes of the new text; empty for a deletion.
  let range: Range<Int>
  let old: String
  let new: String

  /// `“shall” → “may”`, `“a” added`, `“b” struck out`.
  var phrase: String {
    let (was, now) = (old.shortened, new.shortened)
    if old.isEmpty { return "“\(now)” added" }
    return new.isEmpty ? "“\(was)” struck out" : "“\(was)” → “\(now)”"
  }
}

extension String {
  /// Without the spaces at both ends; of more than nine words the first six and the last two.
  var shortened: String {
    let words = split { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard words.count > 9 else { return words.joined(separator: " ") }
    return (words.prefix(6) + ["…"] + words.suffix(2)).joined(separator: " ")
  }
}
