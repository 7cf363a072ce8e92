import ResolutionModel

/// When the sessions of an organ were held, to tell whose a number is and whether a date can be right.
package enum SessionCalendar {
  /// The days on which the General Assembly can have adopted resolutions of a regular session: from September of the
  /// year it opens in to the end of the next September, since sessions resume; nil outside the calendar.
  ///
  /// Source: dated citations in resolutions of 2019 to 2023, 10,500 of sessions 52 to 77.
  package static func generalAssembly(_ session: Int) -> ClosedRange<CalendarDate>? {
    guard (1...8000).contains(session), let first = CalendarDate(year: 1945 + session, month: 9, day: 1),
      let last = CalendarDate(year: 1946 + session, month: 9, day: 30)
    else { return nil }
    // The first session met in January and again in the autumn of 1946.
    guard session > 1 else { return CalendarDate(year: 1946, month: 1, day: 1).map { $0...last } }
    return first...last
  }

  /// The years in which the Human Rights Council can have held a regular session: three a year since 2006, give or take
  /// one year.
  package static func humanRightsCouncil(_ session: Int) -> ClosedRange<Int>? {
    guard (1...8000).contains(session) else { return nil }
    let year = session < 7 ? 2006 + (session - 1) / 3 : 2008 + (session - 7) / 3
    return (year - 1)...(year + 1)
  }
}
