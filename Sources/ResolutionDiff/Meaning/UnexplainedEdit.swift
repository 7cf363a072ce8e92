/// Names what nothing explains, the gravest thing first: a date, a citation, a number, then words.
enum UnexplainedEdit {
  static func phrase(_ edit: WordEdit, _ forward: RollForward) -> String {
    if misdatesPredecessor(edit, forward) { return "predecessor cited with another date than its own: \(edit.phrase)" }
    let kinds = Set(edit.all.map(\.kind))
    if kinds.contains(.date) { return "date changed: \(edit.phrase)" }
    if kinds.contains(.citation) || kinds.contains(.symbol) { return "citation changed: \(edit.phrase)" }
    if kinds.contains(.number) { return "number changed: \(edit.phrase)" }
    if kinds.contains(.ordinal) { return "session changed: \(edit.phrase)" }
    return "wording changed"
  }

  private static func misdatesPredecessor(_ edit: WordEdit, _ forward: RollForward) -> Bool {
    forward.predecessorDate != nil
      && DatedCitation.read(edit.hunk.new, of: edit.pair.newText, edit)
        .contains { forward.names($0, edit) && !forward.isPredecessor($0, edit) }
  }
}
