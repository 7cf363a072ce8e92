import ResolutionModel

/// The warnings of many files: all of them while they are few, else their number by kind.
struct WarningTally {
  /// The largest number that is told one by one.
  static let limit = 50

  private var first: [(file: String, warning: ImportWarning)] = []
  private var counts: [ImportWarning.Code: Int] = [:]
  private var files = 0

  mutating func add(_ warnings: [ImportWarning], file: String) {
    guard !warnings.isEmpty else { return }
    files += 1
    for warning in warnings {
      counts[warning.code, default: 0] += 1
      if first.count <= WarningTally.limit { first.append((file, warning)) }
    }
  }

  func report() {
    guard first.count > WarningTally.limit else {
      for (file, warning) in first { Warnings.report([warning], file: file) }
      return
    }
    let kinds = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let list = kinds.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", ")
    StandardStream.error.write(
      "\(StandardStream.error.styled("warning", .warning)): \(counts.values.reduce(0, +)) in \(files) \(files == 1 ? "file" : "files"): \(list); "
        + "`travaux show FILE` tells those of one file\n")
  }
}
