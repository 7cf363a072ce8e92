import ResolutionModel

/// Resolutions about an invented matter: beekeeping on roofs.
enum Sample {
  /// A resolution of the General Assembly's sixty-first session with some paragraphs.
  static func old(_ paragraphs: [Paragraph], language: Language = .english) -> Resolution {
    Resolution(
      symbol: Symbol("A/RES/61/402"), title: "Urban beekeeping", organ: .generalAssembly, language: language,
      adopted: CalendarDate(year: 2006, month: 12, day: 12), paragraphs: paragraphs)
  }

  /// The text of the next session but `sessions - 1`.
  static func new(_ paragraphs: [Paragraph], sessions: Int = 1, language: Language = .english) -> Resolution {
    Resolution(
      symbol: Symbol("A/RES/\(61 + sessions)/377"), title: "Urban beekeeping", organ: .generalAssembly,
      language: language, adopted: CalendarDate(year: 2006 + sessions, month: 12, day: 18), paragraphs: paragraphs)
  }

  static func preambular(_ text: String, notes: [Footnote] = []) -> Paragraph {
    Paragraph(kind: .preambular, text: text, notes: notes)
  }

  static func operative(_ number: Int, _ text: String, notes: [Footnote] = []) -> Paragraph {
    Paragraph(kind: .operative, label: "\(number).", text: text, notes: notes)
  }
}
