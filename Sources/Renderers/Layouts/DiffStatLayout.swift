import ResolutionDiff

/// One line for each part of the text with a sign for every paragraph, as `git diff --stat` has one for every line:
///
///     Preamble        14  ±±++−~~·······
struct DiffStatLayout {
  /// The longest row of signs; longer ones are scaled down together.
  private static let widest = 60

  let parts: DiffParts

  init(_ parts: DiffParts) {
    self.parts = parts
  }

  var blocks: [StyledBlock] {
    let most = parts.all.map(\.changes.count).max() ?? 0
    let nameWidth = parts.all.map { DisplayWidth.of($0.name) }.max() ?? 0
    let rows = parts.all.map { part in
      let name = part.name + String(repeating: " ", count: nameWidth - DisplayWidth.of(part.name))
      let count = String(part.changes.count)
      let padding = String(repeating: " ", count: String(most).count - count.count)
      return StyledBlock(
        .preformatted, [StyledRun(name, .label), StyledRun("  \(padding)\(count)  ")] + signs(of: part, most: most))
    }
    return rows.enumerated().map { index, row in
      var row = row
      row.isSpaced = index == 0
      return row
    }
  }

  private func signs(of part: DiffParts.Part, most: Int) -> [StyledRun] {
    DiffSummary.order.compactMap { kind in
      let count = part.changes.count { $0.kind == kind }
      guard count > 0 else { return nil }
      let length = most > DiffStatLayout.widest ? max(1, count * DiffStatLayout.widest / most) : count
      return StyledRun(String(repeating: kind.sign, count: length), kind.role)
    }
  }
}

extension Change.Kind {
  /// One column that tells the kind without colour.
  fileprivate var sign: Character {
    switch self {
    case .substantive: "±"
    case .added: "+"
    case .deleted: "−"
    case .technical, .editorial: "~"
    case .same: "·"
    }
  }
}
