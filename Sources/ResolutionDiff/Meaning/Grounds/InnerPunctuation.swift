/// A comma, a dash, quotation marks. Brackets count as words: in a draft they mean “not agreed”.
struct InnerPunctuation: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    let isOnlyMarks = edit.all.allSatisfy { token in
      token.kind == .punctuation && !edit.key(token).elementsEqual([0x5B]) && !edit.key(token).elementsEqual([0x5D])
    }
    return isOnlyMarks ? Ground(weight: .editorial, reason: "punctuation: \(edit.phrase)") : nil
  }
}
