#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The variables of the environment that the command reads, and no others.
enum Environment {
  static var archive: String? { variable("TRAVAUX_ARCHIVE") }
  /// Whether colour is refused (https://no-color.org).
  static var refusesColour: Bool { variable("NO_COLOR") != nil || variable("TERM") == "dumb" }
  /// The pager's command line, as Git chooses it.
  static var pager: String { variable("TRAVAUX_PAGER") ?? variable("PAGER") ?? "less" }
  /// Columns of the terminal behind Git's pager, as Git tells those it calls; nil where Git does not page.
  static var gitPagerWidth: Int? { isPagedByGit ? variable("COLUMNS").flatMap { Int($0) } : nil }
  /// Whether Git shows what is written in its pager, and so on a terminal.
  static var isPagedByGit: Bool { variable("GIT_PAGER_IN_USE") == "true" }
  static var author: String? { variable("GIT_AUTHOR_NAME") ?? variable("USER") }

  /// A variable's value; nil when unset or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
