import LanguagePacks
import ResolutionModel

/// A date as the pages print it, which speak English: `20 December 2010`.
enum PageDate {
  private static let lines = FrameLines(.pack(for: .english))

  static func print(_ date: CalendarDate) -> String { lines.date(date) }
}
