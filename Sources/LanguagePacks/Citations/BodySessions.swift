import ResolutionModel

/// The bodies whose resolutions are numbered as the General Assembly's are, so that `61/2 of 16 March 2018` may be
/// theirs where the words around do not say.
package struct BodySessions: Sendable {
  private struct Body {
    /// Session n meets in this year + n.
    let year: Int
    let months: ClosedRange<Int>
  }

  private let bodies: [Body]

  package init(_ bytes: [UInt8]) {
    bodies = bytes.split(separator: 0x0A).filter { $0.first != 0x23 }.compactMap { line in
      let columns = line.split(separator: 0x09).dropFirst().map { Int(String(decoding: $0, as: UTF8.self)) }
      guard columns.count == 3, let year = columns[0], let first = columns[1], let last = columns[2], first <= last
      else { return nil }
      return Body(year: year, months: first...last)
    }
  }

  /// Whether a number of that session, dated so, can be a resolution of one of the bodies or of the Human Rights
  /// Council.
  package func include(session: Int, date: CalendarDate) -> Bool {
    guard (1...8000).contains(session) else { return false }
    if SessionCalendar.humanRightsCouncil(session)?.contains(date.year) == true { return true }
    return bodies.contains { $0.year + session == date.year && $0.months.contains(date.month) }
  }

  /// The shipped bodies, read when first asked for.
  package static let shipped = BodySessions(PackageResources.body_sessions_tsv)
}
