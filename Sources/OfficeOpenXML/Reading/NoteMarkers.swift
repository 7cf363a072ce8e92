import XMLTree

/// Counts the automatic marks of notes in the order of the text.
struct NoteMarkers: Sendable {
  private struct Count {
    var format: String
    var next: Int
  }

  private var footnotes: Count
  private var endnotes: Count

  /// - Parameters:
  ///   - root: The main part, whose sections may say how notes are numbered.
  ///   - settings: The settings, which say it for the whole document.
  init(_ root: XMLElement, settings: XMLElement?) {
    let sections = root.descendants("sectPr")
    footnotes = NoteMarkers.count("footnotePr", sections, settings, format: "decimal")
    endnotes = NoteMarkers.count("endnotePr", sections, settings, format: "lowerRoman")
  }

  /// Counts from 1, as in parts that call no notes.
  init() {
    footnotes = Count(format: "decimal", next: 1)
    endnotes = Count(format: "lowerRoman", next: 1)
  }

  mutating func next(isEndnote: Bool) -> String {
    let path: WritableKeyPath<NoteMarkers, Count> = isEndnote ? \.endnotes : \.footnotes
    defer { self[keyPath: path].next += 1 }
    return NumberFormat.print(self[keyPath: path].next, as: self[keyPath: path].format)
  }

  private static func count(
    _ name: String, _ sections: [XMLElement], _ settings: XMLElement?, format: String
  ) -> Count {
    let properties = (sections + [settings].compactMap { $0 }).compactMap { $0.first(name) }
    let named = properties.lazy.compactMap { $0.first("numFmt")?[attribute: "val"] }.first
    let start = properties.lazy.compactMap { $0.first("numStart")?[attribute: "val"].flatMap { Int($0) } }.first
    return Count(format: named ?? format, next: min(max(start ?? 1, 0), 1 << 30))
  }
}
