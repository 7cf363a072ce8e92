/// `also` and `further` come and go with the neighbours: “Requests” after another “Requests” is “Also requests”.
///
/// Only in the opener; elsewhere the words mean something: `Decides to further reduce`, `Requests a further report`.
struct MarkerShuffle: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    let words = edit.all
    guard words.contains(where: { edit.roles($0).contains(.marker) }),
      words.allSatisfy({ !edit.roles($0).isDisjoint(with: [.marker, .function]) }), edit.old.count <= 2,
      edit.new.count <= 2, isInOpener(edit, forward.openers)
    else { return nil }
    return Ground(weight: .technical, reason: "also/further reshuffled")
  }

  private func isInOpener(_ edit: WordEdit, _ openers: OpenerComparison) -> Bool {
    let (old, new) = (edit.pair.old, edit.pair.new)
    guard new.depth == 0, new.kind == .preambular || new.kind == .operative else { return false }
    return end(of: edit.old) <= openers.opener(of: old).utf8.count
      && end(of: edit.new) <= openers.opener(of: new).utf8.count
  }

  private func end(of tokens: ArraySlice<Token>) -> Int { tokens.last.map { Int($0.end) } ?? 0 }
}
