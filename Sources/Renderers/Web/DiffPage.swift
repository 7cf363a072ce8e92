import ResolutionDiff
import ResolutionModel

/// A comparison as a page to look at and to send: one file, both texts whole, inline or side by side.
public struct DiffPage: Sendable {
  /// Kinds shown when the page opens; the reader may choose others. Default: all.
  public var kinds: Set<Change.Kind>
  /// Whether each change says why it has its kind.
  public var showsReasons: Bool
  /// The page that this one belongs to: its address and title.
  var home: (address: String, title: String)?

  public init(kinds: Set<Change.Kind> = Set(Change.Kind.allCases), showsReasons: Bool = false) {
    self.kinds = kinds
    self.showsReasons = showsReasons
  }

  public func write(_ diff: StructuralDiff) throws -> String {
    let (old, new) = (name(of: diff.old, else: "old text"), name(of: diff.new, else: "new text"))
    let body = try PageTemplates.render(.diff, content(of: diff, old: old, new: new))
    return try WebPage(kind: "diff", title: "\(old) → \(new)", body: body, scripts: [.theme, .diff]).write()
  }

  private func content(of diff: StructuralDiff, old: String, new: String) -> [String: Any] {
    let summary = DiffSummary(diff)
    // The symbols stand in the masthead.
    let particulars = diff.particulars.filter { $0.field != "symbol" }
    var content: [String: Any] = [
      "organ": diff.new.organ?.name ?? "", "language": diff.new.language.code, "direction": diff.new.language.direction,
      "title": title(of: diff), "lede": summary.text, "moved": summary.moved, "hasMoved": summary.moved > 0,
      "old": side(diff.old, old), "new": side(diff.new, new),
      "kinds": DiffSummary.order.map { chip($0, count: summary.counts[$0, default: 0]) },
      "hasParticulars": !particulars.isEmpty, "particulars": particulars.map(particular),
      "zones": DiffZones(diff, showsReasons: showsReasons).zones,
    ]
    if let home { (content["home"], content["homeTitle"]) = (home.address, home.title) }
    return content
  }

  private func name(of resolution: Resolution, else other: String) -> String {
    resolution.symbol?.description ?? resolution.draftSymbol ?? other
  }

  private func title(of diff: StructuralDiff) -> String {
    if !diff.new.title.isEmpty { return diff.new.title }
    return diff.old.title.isEmpty ? "Comparison of two texts" : diff.old.title
  }

  private func side(_ resolution: Resolution, _ name: String) -> [String: Any] {
    var side: [String: Any] = ["name": name]
    if let symbol = resolution.symbol { side["address"] = DocumentAddress.undocs(symbol) }
    return side
  }

  private func chip(_ kind: Change.Kind, count: Int) -> [String: Any] {
    ["kind": kind.rawValue, "count": count, "isShown": kinds.contains(kind), "isEmpty": count == 0]
  }

  private func particular(_ change: ParticularChange) -> [String: Any] {
    let runs = [
      StyledRun(change.old, .deleted), StyledRun(change.old.isEmpty || change.new.isEmpty ? "" : " "),
      StyledRun(change.new, .inserted),
    ]
    return ["field": change.field.replacing("_", with: " "), "words": HTMLWriter().write(runs)]
  }
}
