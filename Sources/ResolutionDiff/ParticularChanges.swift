import ResolutionModel

/// Compares the particulars in a resolution's heading.
enum ParticularChanges {
  static func between(_ old: Resolution, _ new: Resolution) -> [ParticularChange] {
    zip(particulars(old), particulars(new)).compactMap { before, after in
      before.value == after.value ? nil : ParticularChange(field: before.field, old: before.value, new: after.value)
    }
  }

  private static func particulars(_ resolution: Resolution) -> [(field: String, value: String)] {
    [
      ("symbol", resolution.symbol?.description ?? ""),
      ("title", resolution.title),
      ("organ", resolution.organ?.name ?? ""),
      ("session", resolution.session?.description ?? ""),
      ("agenda_item", resolution.agendaItem),
      ("language", resolution.language.code),
      ("adopted", resolution.adopted?.description ?? ""),
      ("meeting", resolution.meeting),
      ("vote", resolution.vote?.summary ?? ""),
      ("origin", resolution.origin),
    ]
  }
}
