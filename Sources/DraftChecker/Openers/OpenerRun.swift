import LanguagePacks
import ResolutionModel

/// Consecutive paragraphs that say the same thing to open with: `Recalling`, `Recalling also`, `Recalling further`.
struct OpenerRun: Sendable {
  /// Indices of paragraphs.
  var members: [Int]
  var openers: [MarkedOpener]
  /// Whether something other than a paragraph stands before it, so that its start is not known to be one.
  let followsBreak: Bool
  /// Whether the paragraph before it starts with the same verb, whatever follows: `Reaffirming its commitment`.
  let followsKin: Bool

  /// The marker due at a place of the run, from 0: none, second, third, and over again.
  static func due(at place: Int) -> MarkedOpener.Marker { MarkedOpener.Marker(rawValue: place % 3) ?? .none }
}

extension Draft {
  /// The runs of a part (preamble or operative) in the order of the text; items of lists belong to their paragraph.
  func openerRuns(in kind: Paragraph.Kind) -> [OpenerRun] {
    let reader = MarkedOpenerReader(pack)
    return bodies.filter { $0.isEnacting }.flatMap { runs(of: $0, kind, reader) }
  }

  private func runs(of body: Body, _ kind: Paragraph.Kind, _ reader: MarkedOpenerReader) -> [OpenerRun] {
    var runs: [OpenerRun] = []
    var isBroken = true
    for index in body.paragraphs {
      let paragraph = paragraphs[index]
      guard paragraph.kind == kind, paragraph.depth == 0, let opener = reader.opener(of: paragraph) else {
        if paragraph.depth == 0 || paragraph.kind == .heading { isBroken = true }
        continue
      }
      if !isBroken, let last = runs.last, last.openers[0].base == opener.base {
        runs[runs.count - 1].members.append(index)
        runs[runs.count - 1].openers.append(opener)
      } else {
        runs.append(
          OpenerRun(
            members: [index], openers: [opener], followsBreak: isBroken && !runs.isEmpty,
            followsKin: runs.last.map { $0.openers[0].verb == opener.verb } ?? false))
      }
      isBroken = false
    }
    return runs
  }
}
