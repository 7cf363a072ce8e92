import ArgumentParser
import ResolutionModel

/// Which stages of a history are shown, and in which order.
struct LogRange {
  /// The first day shown; nil for all.
  let since: CalendarDate?
  let isReversed: Bool

  /// A stage without a date, such as a draft, is in.
  func contains(_ day: CalendarDate?) -> Bool {
    guard let since, let day else { return true }
    return day >= since
  }

  /// Of stages that come oldest first, those that are in, newest first unless reversed.
  func arranged<Stage>(_ stages: [Stage], by day: (Stage) -> CalendarDate?) -> [Stage] {
    let shown = stages.filter { contains(day($0)) }
    return isReversed ? shown : shown.reversed()
  }
}

/// The languages a history is told in.
enum LogLanguages {
  case one(Language)
  /// The one that most of the topic is in.
  case commonest
  case all

  /// The languages to ask for; nil stands for the commonest.
  func among(_ available: [Language]) -> [Language?] {
    switch self {
    case .one(let language): [language]
    case .commonest: [nil]
    case .all: available
    }
  }
}

/// `2003`, `2003-12-22` or a symbol: where a history begins.
enum Since: ExpressibleByArgument {
  case day(CalendarDate)
  case resolution(Symbol)

  init?(argument: String) {
    if let year = Int(argument), let day = CalendarDate(year: year, month: 1, day: 1), argument.utf8.count == 4 {
      self = .day(day)
    } else if let day = CalendarDate(iso: argument) {
      self = .day(day)
    } else if let symbol = Symbol(argument) {
      self = .resolution(symbol)
    } else {
      return nil
    }
  }

  func day(in archive: TracedArchive) throws -> CalendarDate? {
    switch self {
    case .day(let day): return day
    case .resolution(let symbol):
      let stored = try Naming(archive.store).symbol(named: symbol.description)
      return archive.entries.first { $0.symbol == stored }?.adopted
    }
  }
}
