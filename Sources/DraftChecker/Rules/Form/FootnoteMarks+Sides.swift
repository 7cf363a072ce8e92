import LanguagePacks
import ResolutionModel

extension FootnoteMarks {
  /// Marks on the other language's side of the punctuation they stand by.
  func sides(in draft: Draft) -> [Remark] {
    let isAfter = draft.pack.footnotes.markPosition == .after
    var remarks: [Remark] = []
    for (index, paragraph) in draft.paragraphs.enumerated() where !paragraph.notes.isEmpty {
      let scalars = Array(paragraph.text.unicodeScalars)
      for (position, note) in paragraph.notes.enumerated() where isMisplaced(note, in: scalars, isAfter: isAfter) {
        let side = isAfter ? "after" : "before"
        remarks.append(
          Remark(
            .note(index, position), "The footnote mark stands on the wrong side of the punctuation",
            advice: "Set it \(side) the sign", severity: .warning))
      }
    }
    return remarks
  }

  private func isMisplaced(_ note: Footnote, in scalars: [Unicode.Scalar], isAfter: Bool) -> Bool {
    guard (0...scalars.count).contains(note.offset) else { return false }
    if isAfter {
      return scalars[note.offset...].first { !Signs.isBlank($0) }.map(isSign) ?? false
    }
    guard let before = scalars[..<note.offset].last(where: { !Signs.isBlank($0) }) else { return false }
    return isSign(before) && (before != "." || note.offset == scalars.count)
  }

  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ".", "،", "؛", "，", "；", "。", "、": true
    default: false
    }
  }
}
