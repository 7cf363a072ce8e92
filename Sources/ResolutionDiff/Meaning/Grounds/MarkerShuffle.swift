/// `also` and `further` come and go with the neighbours: “Requests” after another “Requests” is “Also requests”.
///
/// Only beside the opener; elsewhere the words mean something.
struct MarkerShuffle: GroundRule {
  /// How many words from the start a marker may stand where the opener is not known.
  private static let reach = 6

  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    let words = edit.all
    guard words.contains(where: { edit.roles($0).contains(.marker) }),
      words.allSatisfy({ !edit.roles($0).isDisjoint(with: [.marker, .function]) }), edit.old.count <= 2,
      edit.new.count <= 2, isBesideOpener(edit)
    else { return nil }
    return Ground(weight: .technical, reason: "also/further reshuffled")
  }

  private func isBesideOpener(_ edit: WordEdit) -> Bool {
    guard edit.pair.new.depth == 0, edit.pair.new.kind == .preambular || edit.pair.new.kind == .operative else {
      return false
    }
    return edit.hunk.new.lowerBound < MarkerShuffle.reach
  }
}
