import LanguagePacks
import ResolutionModel

/// A heading that may start a division: its number and what it would be called.
struct DivisionHead {
  var index: Int
  var number: Int
  var division: Division

  /// The headings numbered I, II, III… in a row.
  static func sections(in blocks: [Block], _ range: Range<Int>, _ wording: DivisionWording) -> [DivisionHead] {
    var heads: [DivisionHead] = []
    for index in range {
      guard let label = headLabel(blocks[index]), let number = wording.sectionNumber(of: label),
        number > heads.last?.number ?? 0, heads.last != nil || number <= 2, number <= 9_999
      else { continue }
      // A letter that goes on with letters is no number: C after B.
      if heads.isEmpty || number <= (heads.last?.number ?? 0) + 3 {
        heads.append(DivisionHead(index: index, number: number, division: .section(number)))
      }
    }
    return heads
  }

  /// The headings lettered A, B, C… in a row.
  static func parts(in blocks: [Block], _ range: Range<Int>, _ wording: DivisionWording) -> [DivisionHead] {
    var heads: [DivisionHead] = []
    for index in range {
      guard let label = headLabel(blocks[index]), let letter = wording.partLetter(of: label),
        let number = LetterNumeral.value(of: letter), number == (heads.last?.number ?? 0) + 1
      else { continue }
      heads.append(DivisionHead(index: index, number: number, division: .part(letter)))
    }
    return heads
  }

  private static func headLabel(_ block: Block) -> String? {
    block.role == .heading && !block.isDivisionHead ? block.label : nil
  }
}
