import OfficeOpenXML

/// Parts what people write as one paragraph with line breaks inside (Shift+Enter) where it is several.
///
///     Recalling its resolutions,⏎Noting the report,      →  two paragraphs
///     Resolution adopted by⏎the General Assembly         →  one
enum SoftBreaks {
  static func paragraphs(of content: [WordInline]) -> [[WordInline]] {
    var paragraphs: [[WordInline]] = []
    var current: [WordInline] = []
    for (index, inline) in content.enumerated() {
      if inline.content == .text("\n"), ends(current), begins(content[(index + 1)...]) {
        paragraphs.append(current)
        current = []
      } else {
        current.append(inline)
      }
    }
    return paragraphs + [current]
  }

  /// Whether a text ends as a paragraph does.
  private static func ends(_ content: [WordInline]) -> Bool {
    let signs: Set<Unicode.Scalar> = [",", ";", ".", ":", "،", "؛", "，", "；", "。", "："]
    for inline in content.reversed() {
      let last = inline.text.unicodeScalars.last { !$0.properties.isWhitespace }
      if let last { return signs.contains(last) }
    }
    return false
  }

  /// Whether a text begins as a paragraph does: not in the middle of a sentence.
  private static func begins(_ content: ArraySlice<WordInline>) -> Bool {
    for inline in content {
      let first = inline.text.unicodeScalars.first { !$0.properties.isWhitespace }
      if let first { return !first.properties.isLowercase }
    }
    return false
  }
}
