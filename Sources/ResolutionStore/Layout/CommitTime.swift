import ResolutionModel

/// The time a commit bears for a day.
///
/// Git holds no dates before 1970, and libgit2 writes them as dates of the next century. Days before 1970 are stood
/// in for by the number of days since the Charter came into force, as seconds: small, rising, and below every real
/// date. The `Adopted:` trailer holds the truth.
enum CommitTime {
  /// Seconds since 1970.
  static func seconds(on day: CalendarDate) -> Int {
    let sinceCharter = max(0, day.daysSince1970 - charter)
    return day.daysSince1970 < 0 ? sinceCharter : max(day.daysSince1970 * 86_400, -charter)
  }

  /// Days from 1970 back to 24 October 1945.
  private static let charter = -8_835
}
