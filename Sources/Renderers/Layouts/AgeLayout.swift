import ResolutionHistory
import ResolutionModel

/// A text as it stands, its words coloured by the year in which they entered, with a key.
public struct AgeLayout: Sendable {
  public init() {}

  public func lay(out blame: Blame) -> StyledDocument {
    let sources = Dictionary(grouping: blame.lines.flatMap(\.runs), by: \.symbol)
    let ages = AgeScale(sources.compactMap { symbol, runs in (symbol, runs.first?.adopted) })
    return StyledDocument(key(ages) + blame.lines.flatMap { lay(out: $0, ages) })
  }

  private func key(_ ages: AgeScale) -> [StyledBlock] {
    ages.order.map { symbol, adopted in
      StyledBlock([
        StyledRun("■ " + symbol.short + (adopted.map { " (\($0.year))" } ?? ""), ages.role(of: symbol))
      ])
    }
  }

  private func lay(out line: Blame.Line, _ ages: AgeScale) -> [StyledBlock] {
    let bytes = Array(line.text.utf8)
    let text = line.runs.map { run in
      StyledRun(
        String(decoding: bytes[run.range.clamped(to: 0..<bytes.count)], as: UTF8.self), ages.role(of: run.symbol))
    }
    return [StyledBlock([StyledRun(line.locator.description, .label)], isSpaced: true), StyledBlock(indent: 1, text)]
  }
}

/// Resolutions from the oldest to the newest, spread over the roles that stand for age.
struct AgeScale {
  /// Oldest first; those without a date last.
  let order: [(symbol: Symbol, adopted: CalendarDate?)]
  private let roles: [Symbol: Role]

  init(_ resolutions: [(Symbol, CalendarDate?)]) {
    let order = resolutions.sorted { left, right in
      switch (left.1, right.1) {
      case (let a?, let b?) where a != b: a < b
      case (.some, nil): true
      case (nil, .some): false
      default: left.0 < right.0
      }
    }
    let last = max(1, order.count - 1)
    roles = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { index, item in
        (item.0, Role.ages[index * (Role.ages.count - 1) / last])
      })
    self.order = order.map { (symbol: $0.0, adopted: $0.1) }
  }

  func role(of symbol: Symbol) -> Role { roles[symbol] ?? .plain }
}
