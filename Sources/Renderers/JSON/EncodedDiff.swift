import ResolutionDiff
import ResolutionModel

/// A comparison as `travaux.diff/1`.
public struct EncodedDiff: Encodable, Sendable {
  struct Side: Encodable, Sendable {
    let symbol: String?
    let title: String
    let language: String
    let adopted: String?

    init(_ resolution: Resolution) {
      symbol = resolution.symbol?.description
      title = resolution.title
      language = resolution.language.code
      adopted = resolution.adopted?.description
    }
  }

  struct Summary: Encodable, Sendable {
    let same: Int
    let technical: Int
    let editorial: Int
    let substantive: Int
    let added: Int
    let deleted: Int
    let moved: Int
    let renumbered: Int

    init(_ summary: DiffSummary) {
      same = summary.counts[.same, default: 0]
      technical = summary.counts[.technical, default: 0]
      editorial = summary.counts[.editorial, default: 0]
      substantive = summary.counts[.substantive, default: 0]
      added = summary.counts[.added, default: 0]
      deleted = summary.counts[.deleted, default: 0]
      moved = summary.moved
      renumbered = summary.renumbered
    }
  }

  struct Particular: Encodable, Sendable {
    let field: String
    let old: String
    let new: String
  }

  let format = "travaux.diff/1"
  let old: Side
  let new: Side
  let summary: Summary
  let header: [Particular]
  let changes: [EncodedChange]

  /// The comparison; with `kinds`, only changes of these kinds are listed (the summary counts all).
  public init(_ diff: StructuralDiff, kinds: Set<Change.Kind> = Set(Change.Kind.allCases)) {
    old = Side(diff.old)
    new = Side(diff.new)
    summary = Summary(DiffSummary(diff))
    header = diff.particulars.map { Particular(field: $0.field, old: $0.old, new: $0.new) }
    let (oldLocators, newLocators) = (diff.old.locators, diff.new.locators)
    changes = diff.changes.filter { kinds.contains($0.kind) }
      .map { EncodedChange($0, old: oldLocators, new: newLocators) }
  }

  enum CodingKeys: CodingKey {
    case format, old, new, summary, header, changes
  }
}
