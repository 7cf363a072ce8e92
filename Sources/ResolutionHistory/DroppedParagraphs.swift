import ResolutionDiff
import ResolutionModel

/// Paragraphs that a resolution dropped and a later one may bring back.
struct DroppedParagraphs {
  /// A return: the dropped paragraph and how the new one differs from it.
  struct Return {
    let place: Lineage.Place
    let change: Change

    /// The descent of the paragraph that returned.
    func returned(as paragraph: Int) -> Lineage.Descent {
      let links = change.links.map { Link(old: place.paragraph, new: paragraph, words: $0.words) }
      let change = Change(
        kind: change.kind, shape: .oneToOne, old: [place.paragraph], new: [paragraph], isMoved: change.isMoved,
        isRenumbered: change.isRenumbered, opener: change.opener, links: links,
        reasons: ["wording that was dropped has returned"] + change.reasons)
      return Lineage.Descent(parents: [place], change: change)
    }
  }

  private var places: [Lineage.Place] = []

  mutating func add(_ place: Lineage.Place) {
    places.append(place)
  }

  /// Takes out the paragraph that this one brings back: the last dropped one that a comparison of the two alone links.
  mutating func take(_ paragraph: Paragraph, _ differ: Differ, _ resolutions: [Resolution]) -> Return? {
    for index in places.indices.reversed() {
      let place = places[index]
      var (old, new) = (resolutions[place.resolution], resolutions[place.resolution])
      let dropped = old.paragraphs[place.paragraph]
      guard dropped.kind == paragraph.kind, DroppedParagraphs.sharesMostWords(dropped, paragraph) else { continue }
      (old.paragraphs, new.paragraphs) = ([DroppedParagraphs.alone(dropped)], [DroppedParagraphs.alone(paragraph)])
      guard let change = differ.compare(old, new).changes.first(where: { !$0.links.isEmpty }) else { continue }
      places.remove(at: index)
      return Return(place: place, change: change)
    }
    return nil
  }

  private static func alone(_ paragraph: Paragraph) -> Paragraph {
    var alone = paragraph
    (alone.divisions, alone.depth, alone.label) = ([], 0, nil)
    return alone
  }

  /// Half the words of the shorter one stand in the longer one.
  private static func sharesMostWords(_ left: Paragraph, _ right: Paragraph) -> Bool {
    let (a, b) = (words(left), words(right))
    return a.intersection(b).count * 2 >= min(a.count, b.count)
  }

  private static func words(_ paragraph: Paragraph) -> Set<[UInt8]> {
    Set(paragraph.text.utf8.split(separator: 0x20).map(Array.init))
  }
}
