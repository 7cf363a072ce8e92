import ResolutionDiff
import ResolutionModel

/// The changes of a comparison in the sections of its page: preamble, operative part, annexes…
struct DiffZones {
  let diff: StructuralDiff
  let showsReasons: Bool
  private let oldLocators: [Locator]
  private let newLocators: [Locator]

  init(_ diff: StructuralDiff, showsReasons: Bool) {
    self.diff = diff
    self.showsReasons = showsReasons
    oldLocators = diff.old.locators
    newLocators = diff.new.locators
  }

  /// The sections in the order of the page; one that comes again is a section of its own.
  var zones: [[String: Any]] {
    let departures = departures
    var zones: [(name: String, changes: [[String: Any]])] = []
    for (index, change) in diff.changes.enumerated() {
      let name = zone(of: change) ?? zones.last?.name ?? "Preamble"
      if zones.last?.name != name { zones.append((name, [])) }
      zones[zones.count - 1].changes.append(entry(change, index, departures: departures[index] ?? []))
    }
    return zones.map { ["name": $0.name, "changes": $0.changes] }
  }

  private func zone(of change: Change) -> String? {
    guard let paragraph = paragraphs(of: change).first else { return nil }
    guard paragraph.divisions.isEmpty else { return paragraph.divisions.map(DiffZones.name).joined(separator: " · ") }
    switch paragraph.kind {
    case .formula, .preambular: return "Preamble"
    case .operative: return "Operative part"
    case .heading, .table, .unnumbered: return nil
    }
  }

  private static func name(_ division: Division) -> String {
    switch division {
    case .part(let letter): "Part \(letter)"
    case .section(let number): "Section \(number)"
    case .annex(let number): "Annex \(number)"
    case .draft(let number): "Draft \(number)"
    }
  }

  private func paragraphs(of change: Change) -> [Paragraph] {
    change.new.isEmpty ? change.old.map { diff.old.paragraphs[$0] } : change.new.map { diff.new.paragraphs[$0] }
  }

  private func entry(_ change: Change, _ index: Int, departures: [[String: Any]]) -> [String: Any] {
    var entry: [String: Any] = [
      "anchor": "c\(index)", "kind": change.kind.rawValue, "place": place(of: change),
      "word": change.kind.rawValue, "tags": tags(of: change), "isMoved": change.isMoved,
      "isOperative": paragraphs(of: change).contains { $0.kind == .operative },
      "paragraphs": DiffParagraphs(diff).paragraphs(of: change), "departures": departures,
      "hasReasons": showsReasons && !change.reasons.isEmpty, "reasons": change.reasons,
    ]
    if change.isMoved, !change.old.isEmpty { entry["departure"] = "d\(index)" }
    return entry
  }

  private func place(of change: Change) -> String {
    let old = change.old.map { oldLocators[$0].description }.joined(separator: ", ")
    let new = change.new.map { newLocators[$0].description }.joined(separator: ", ")
    if old.isEmpty || old == new { return new }
    return new.isEmpty ? "old \(old)" : "\(old) → \(new)"
  }

  private func tags(of change: Change) -> [[String: Any]] {
    var tags: [(String, String)] = []
    switch change.shape {
    case .split: tags.append(("split", "moved"))
    case .merge: tags.append(("merged", "moved"))
    case .oneToOne, .single: break
    }
    if let strength = change.opener?.strength, strength != 0 {
      tags.append((strength < 0 ? "softened" : "strengthened", "strength"))
    }
    return tags.map { ["text": $0.0, "style": $0.1] }
  }

  /// What moved away, by the change after which it stood in the old text: a mark with a link to where it went.
  private var departures: [Int: [[String: Any]]] {
    let settled = diff.changes.enumerated().filter { !$0.element.isMoved && !$0.element.old.isEmpty }
    let last = settled.map { (old: $0.element.old[0], index: $0.offset) }.sorted { $0.old < $1.old }
    var departures: [Int: [[String: Any]]] = [:]
    for (index, change) in diff.changes.enumerated() where change.isMoved {
      guard let old = change.old.first else { continue }
      let neighbour = last.last { $0.old < old }?.index ?? 0
      departures[neighbour, default: []].append([
        "anchor": "d\(index)", "target": "c\(index)", "place": oldLocators[old].description,
        "destination": change.new.map { newLocators[$0].description }.joined(separator: ", "),
      ])
    }
    return departures
  }
}
