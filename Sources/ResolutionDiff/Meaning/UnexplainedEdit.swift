/// Names what nothing explains, the gravest thing first: a date, a citation, a number, then words.
enum UnexplainedEdit {
  static func phrase(_ edit: WordEdit) -> String {
    let kinds = Set(edit.all.map(\.kind))
    if kinds.contains(.date) { return "date changed: \(edit.phrase)" }
    if kinds.contains(.citation) || kinds.contains(.symbol) { return "citation changed: \(edit.phrase)" }
    if kinds.contains(.number) { return "number changed: \(edit.phrase)" }
    if kinds.contains(.ordinal) { return "session changed: \(edit.phrase)" }
    return "wording changed"
  }
}
