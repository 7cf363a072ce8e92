/// A comma, a dash, quotation marks.
///
/// Brackets count as words, for in a draft they mean “not agreed”; so does every sign that says something: `$`, `%`, `/`.
struct InnerPunctuation: GroundRule {
  /// Marks that only order the words, in the form the comparison folds them to.
  private static let marks: Set<Character> = [
    ",", ";", ":", ".", "-", "\"", "'", "(", ")", "…", "·", "《", "》", "〈", "〉",
  ]

  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    let isOnlyMarks = edit.all.allSatisfy { token in
      token.kind == .punctuation
        && String(decoding: edit.key(token), as: UTF8.self).allSatisfy(InnerPunctuation.marks.contains)
    }
    return isOnlyMarks ? Ground(weight: .editorial, reason: "punctuation: \(edit.phrase)") : nil
  }
}
