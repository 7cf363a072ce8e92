/// What counting gives as the label of the operative paragraphs, so that the file need not say it.
struct OperativeCount {
  private let language: Language
  private var lone: Set<[Division]>
  private var last: [[Division]: Int] = [:]

  init(_ resolution: Resolution) {
    self.init(resolution.paragraphs, language: resolution.language)
  }

  init(_ paragraphs: [Paragraph], language: Language) {
    self.language = language
    var several: Set<[Division]> = []
    lone = []
    for paragraph in paragraphs where paragraph.kind == .operative && paragraph.depth == 0 {
      if lone.contains(paragraph.divisions) { several.insert(paragraph.divisions) }
      lone.insert(paragraph.divisions)
    }
    lone.subtract(several)
  }

  /// The label of the next operative paragraph of the divisions; nil when it is their only one.
  func expected(in divisions: [Division]) -> String? {
    lone.contains(divisions) ? nil : language.operativeLabel(last[divisions, default: 0] + 1)
  }

  /// Counts the paragraph that bears the label.
  mutating func advance(past label: String?, in divisions: [Division]) {
    last[divisions] = label.flatMap(OperativeLabel.init)?.number ?? last[divisions, default: 0] + 1
  }
}

/// What counting gives as the marker of a footnote: 1, 2, 3… through the document, going on from the last number.
struct NoteCount {
  private var last = 0

  var expected: String { String(last + 1) }

  /// Counts the footnote that bears the marker; marks such as `*` do not count.
  mutating func advance(past marker: String) {
    guard (1...6).contains(marker.utf8.count), marker.utf8.allSatisfy(\.isASCIIDigit), let number = Int(marker) else {
      return
    }
    last = number
  }
}
