/// The mark a paragraph closes with follows its place: `;` inside the text, `.` at its end.
struct ClosingPunctuation: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard edit.hunk.old.upperBound == edit.pair.oldText.tokens.count,
      edit.hunk.new.upperBound == edit.pair.newText.tokens.count, edit.all.allSatisfy({ isClosing($0, edit) })
    else { return nil }
    return Ground(weight: .technical, reason: "closing punctuation")
  }

  private func isClosing(_ token: Token, _ edit: WordEdit) -> Bool {
    if token.kind == .punctuation {
      return edit.key(token).elementsEqual([0x3B]) || edit.key(token).elementsEqual([0x2E])
        || edit.key(token).elementsEqual([0x2C])
    }
    return edit.roles(token).contains(.list) && edit.roles(token).contains(.function)
  }
}
